namespace Conformance.Dialects.Reading.Exports;

/// <summary>What is said of a file that was an export of a log collector.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Records">How many of its records have a message.</param>
/// <param name="Turned">Where they stand newest first, and were turned round: the line in the file of each line of the log; empty otherwise, where both are the same.</param>
public sealed record ExportNote(ExportFormat Format, int Records, IReadOnlyList<int> Turned)
{
    /// <summary>Whether the records stand newest first: lines of the log are counted from the oldest.</summary>
    public bool IsNewestFirst => Turned.Count > 0;

    /// <summary>The line in the file, from 1, of a line of the log.</summary>
    public int LineInFile(int line) => line > 0 && line <= Turned.Count ? Turned[line - 1] : line;
}
