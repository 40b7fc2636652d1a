namespace Conformance.Checks.Findings;

/// <summary>Where the cause of a finding most probably lies, and why it is sought there.</summary>
/// <param name="Class">Where.</param>
/// <param name="Reason">Why, as part of a sentence.</param>
public sealed record Cause(CauseClass Class, string Reason);
