namespace Conformance.Checks.Coverage;

/// <summary>The line where a trace exercised something.</summary>
/// <param name="Device">The device.</param>
/// <param name="Line">The line as <c>FILE:LINE</c>, the file below its scenario's name.</param>
/// <param name="Order">Counts the facts of all traces, in their order.</param>
public sealed record ExercisePlace(string Device, string Line, int Order);
