using Conformance.Replay.Journal;

namespace Conformance.Cli.Output;

/// <summary>What was counted of an entity on one line, in the words of its log: <c>1 deleting node, 10 purging node</c>.</summary>
internal static class CountedText
{
    /// <summary>How many lines told of each event, and how many of them do not fit the lines before them.</summary>
    public static string Of(RowsCounted counted)
    {
        var events = counted.Rows.GroupBy(row => row.Event).Select(rows => $"{rows.Sum(row => row.Lines)} {rows.Key}");
        var strange = counted.Rows.Where(row => !row.HasRow).Sum(row => row.Lines);
        return string.Join(", ", events) + (strange > 0 ? $" ({strange} without a row)" : "");
    }
}
