using Conformance.Protocols.Captures;

namespace Conformance.Checks.Tables.Captures;

/// <summary>Turns what routers showed into tables.</summary>
/// <param name="owns">Whether a device owns an address: it tells local and remote end apart where a router prints initiator and responder.</param>
/// <param name="repeated">What a second answer of a device to the same command means.</param>
public sealed class CaptureTables(Func<string, string, bool?> owns, RepeatedCapture repeated)
{
    private readonly Dictionary<TableSchema, List<(string Device, string Vrf, Capture Source, string[] Row)>> rows = [];

    /// <summary>Adds a capture.</summary>
    public void Add(string device, Capture capture)
    {
        foreach (var table in CaptureTableCatalog.All)
        {
            if (table.RowsOf(device, capture, owns) is { } made) Add(table.Schema, device, capture, made);
        }
    }

    /// <summary>The tables of the captures added; one that only captures without rows stand for is empty.</summary>
    public IReadOnlyList<DataTable> Complete() =>
        [.. CaptureTableCatalog.All.Select(table => table.Schema).Where(rows.ContainsKey).Select(schema => new DataTable(schema, rows[schema].Select(row => row.Row)))];

    private static string VrfOf(TableSchema schema, string[] row) => schema.Columns.Contains("vrf") ? row[schema.IndexOf("vrf")] : "";

    private void Add(TableSchema schema, string device, Capture capture, IReadOnlyList<string[]> made)
    {
        if (!rows.TryGetValue(schema, out var known)) rows[schema] = known = [];
        if (repeated == RepeatedCapture.Replaces) Replace(schema, device, capture, made, known);
        else made = WithoutKnown(made, known);
        known.AddRange(made.Select(row => (device, VrfOf(schema, row), capture, row)));
    }

    private static void Replace(
        TableSchema schema, string device, Capture capture, IReadOnlyList<string[]> made, List<(string Device, string Vrf, Capture Source, string[] Row)> known)
    {
        var vrfs = made.Select(row => VrfOf(schema, row)).ToHashSet();
        known.RemoveAll(row => row.Device == device && (vrfs.Contains(row.Vrf) || made.Count == 0) && row.Source.Command == capture.Command && row.Source != capture);
    }

    /// <summary>A row that an earlier answer held is the same row; equal rows of one answer are as many as it printed.</summary>
    private static IReadOnlyList<string[]> WithoutKnown(IReadOnlyList<string[]> made, List<(string Device, string Vrf, Capture Source, string[] Row)> known)
    {
        if (known.Count == 0) return made;
        var earlier = known.Select(row => KeyOf(row.Row)).ToHashSet();
        return [.. made.Where(row => !earlier.Contains(KeyOf(row)))];
    }

    private static string KeyOf(string[] row) => string.Join('\0', row);
}
