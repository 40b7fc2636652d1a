using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The sources of routes as their lines come.</summary>
internal sealed class RouteSummaryRows
{
    /// <summary>Sources that have no process, so that every number behind them is a count.</summary>
    private static readonly HashSet<string> WithoutProcess = ["connected", "static", "application", "nhrp", "rip", "odr", "mobile", "internal", "Total"];

    private readonly List<RouteSummaryRow> rows = [];
    private readonly StringBuilder breakdown = new();

    /// <summary>The rows.</summary>
    public IReadOnlyList<RouteSummaryRow> Rows
    {
        get
        {
            EndRow();
            return rows;
        }
    }

    /// <summary>Whether the table has the column of replicates, as the header or a full row says.</summary>
    public bool PrintsReplicates { get; set; }

    /// <summary>The VRF of a table's name; the global table has a name of its own in every release.</summary>
    public static string VrfOf(string table) => table is "default" or "Default-IP-Routing-Table" ? "" : table;

    /// <summary>A source with its counts.</summary>
    public void Add(string vrf, string source, string process, string printed, SourceSpan at)
    {
        EndRow();
        var maybeProcess = process.Length == 0 && !WithoutProcess.Contains(source);
        PrintsReplicates |= RouteCounts.HasReplicates(printed, maybeProcess);
        var counts = RouteCounts.Read(printed, maybeProcess, PrintsReplicates);
        var values = counts.Values;
        rows.Add(new(vrf, $"{source} {process}{counts.Process}".TrimEnd(), values[0], values[1], values[2], values[3], values[4], "", at));
    }

    /// <summary>The source's routes by kind.</summary>
    public void Detail(Fields line, SourceSpan at)
    {
        if (rows.Count == 0) return;
        breakdown.Append(breakdown.Length > 0 ? " " : "").Append(Encoding.ASCII.GetString(line.Text));
        rows[^1] = rows[^1] with { Span = rows[^1].Span with { LastLine = at.LastLine } };
    }

    private void EndRow()
    {
        if (breakdown.Length > 0) rows[^1] = rows[^1] with { Breakdown = breakdown.ToString() };
        breakdown.Clear();
    }
}
