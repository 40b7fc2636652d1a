namespace Conformance.Dialects.CiscoIos.Config;

/// <summary>The section of a named access list.</summary>
/// <param name="Name">The list's name or number.</param>
internal sealed record AccessListSection(string Name);
