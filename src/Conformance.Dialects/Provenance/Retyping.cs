namespace Conformance.Dialects.Provenance;

/// <summary>What shows that a person typed a line, or shortened it: a device does neither.</summary>
/// <param name="Printed">What stands there: a misspelt word, or the dots for what was left out.</param>
/// <param name="Meant">What it stands for.</param>
internal readonly record struct Retyping(string Printed, string Meant)
{
    /// <summary>A record whose author put dots for the rest of it.</summary>
    public static Retyping Shortened { get; } = new("...", "the rest of the record");
}
