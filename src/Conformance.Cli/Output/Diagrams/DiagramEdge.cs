using System.Globalization;
using Conformance.Checks.Coverage;
using Conformance.Protocols.Tables;

namespace Conformance.Cli.Output.Diagrams;

/// <summary>The way from one state to another.</summary>
/// <param name="From">The state it leaves.</param>
/// <param name="To">The state it leads to; the same where the rows keep it.</param>
/// <param name="Rows">The rows of the table that lead it.</param>
/// <param name="Count">How often traces took it; null where the table alone is drawn.</param>
internal sealed record DiagramEdge(string From, string To, IReadOnlyList<TransitionRowText> Rows, MoveCount? Count)
{
    /// <summary>Whether any of its rows has a source.</summary>
    public bool IsSourced => Rows.Any(row => row.Cite.IsSourced);

    /// <summary>Event and condition of each row, a line each, then how often it was taken. Rows without a retrievable source say so.</summary>
    public IEnumerable<string> Labels => Rows.Select(LabelOf).Concat(Count is { } count ? [LabelOf(count)] : []);

    private static string LabelOf(TransitionRowText row) =>
        row.Event + (row.When.Length > 0 ? $" [{row.When}]" : "") + (row.Cite.IsSourced ? "" : " (unsourced)");

    private static string LabelOf(MoveCount count) => string.Create(CultureInfo.InvariantCulture, $"{count.Seen} seen, {count.Inferred} inferred");
}
