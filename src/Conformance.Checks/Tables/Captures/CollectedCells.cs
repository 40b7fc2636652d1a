using Conformance.Protocols.Captures;

namespace Conformance.Checks.Tables.Captures;

/// <summary>Rows collected as text cells.</summary>
/// <typeparam name="TRow">The row of a capture.</typeparam>
/// <param name="schema">The table's columns.</param>
/// <param name="cells">The table's rows that a row of a capture gives.</param>
/// <param name="repeated">What a second answer of a device to the same command means.</param>
internal sealed class CollectedCells<TRow>(TableSchema schema, Func<string, TRow, IEnumerable<string[]>> cells, RepeatedCapture repeated) : CollectedRows
{
    private readonly int vrfColumn = schema.Columns.Contains("vrf") ? schema.IndexOf("vrf") : -1;
    private readonly List<(string Device, Capture Source, string[] Row)> rows = [];

    /// <inheritdoc/>
    public override void Add(string device, Capture capture)
    {
        var made = ((Capture<TRow>)capture).Rows.SelectMany(row => cells(device, row)).ToList();
        if (repeated == RepeatedCapture.Replaces) Replace(device, capture, made);
        else if (rows.Count > 0) DropKnown(made);
        rows.AddRange(made.Select(row => (device, capture, row)));
    }

    /// <inheritdoc/>
    public override DataTable Complete() => new(schema, rows.Select(row => row.Row));

    private string VrfOf(string[] row) => vrfColumn < 0 ? "" : row[vrfColumn];

    private void Replace(string device, Capture capture, List<string[]> made)
    {
        var vrfs = made.Select(VrfOf).ToHashSet();
        rows.RemoveAll(row => row.Device == device && (made.Count == 0 || vrfs.Contains(VrfOf(row.Row))) && row.Source.Command == capture.Command);
    }

    /// <summary>A row that an earlier answer held is the same row; equal rows of one answer are as many as it printed.</summary>
    private void DropKnown(List<string[]> made)
    {
        var earlier = rows.Select(row => KeyOf(row.Row)).ToHashSet();
        made.RemoveAll(row => earlier.Contains(KeyOf(row)));
    }

    private static string KeyOf(string[] row) => string.Join('\0', row);
}
