namespace Conformance.Checks.Findings;

/// <summary>A kind of finding.</summary>
/// <param name="Code">Its stable code: <c>HSRP-001</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Meaning">What it means, for a network engineer.</param>
/// <param name="Decides">What decides it, or what to do.</param>
public sealed record FindingCode(string Code, string Title, string Meaning, string Decides);
