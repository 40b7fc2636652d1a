namespace Conformance.Replay.Journal;

/// <summary>One way to make a line fit what was seen before.</summary>
/// <param name="Kind">What is supposed.</param>
/// <param name="Cost">What it costs, in tenths of a lost line.</param>
/// <param name="Steps">The rows whose lines are supposed to be lost; empty for other kinds.</param>
public sealed record Repair(RepairKind Kind, int Cost, IReadOnlyList<string> Steps);
