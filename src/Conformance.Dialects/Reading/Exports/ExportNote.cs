namespace Conformance.Dialects.Reading.Exports;

/// <summary>What is said of a file that was an export of a log collector.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Records">How many of its records have a message.</param>
/// <param name="IsNewestFirst">Whether they stand newest first, and were turned round: their lines are counted from the oldest.</param>
public sealed record ExportNote(ExportFormat Format, int Records, bool IsNewestFirst);
