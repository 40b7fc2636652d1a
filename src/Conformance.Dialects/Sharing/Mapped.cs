namespace Conformance.Dialects.Sharing;

/// <summary>An identifier and what it became.</summary>
/// <param name="Kind">address, host, name, mac or identifier.</param>
/// <param name="Original">The identifier.</param>
/// <param name="Image">What stands for it.</param>
public sealed record Mapped(string Kind, string Original, string Image);
