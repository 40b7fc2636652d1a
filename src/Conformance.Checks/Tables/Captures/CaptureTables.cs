using Conformance.Protocols.Captures;

namespace Conformance.Checks.Tables.Captures;

/// <summary>Turns what routers showed into tables.</summary>
/// <param name="owns">Whether a device owns an address: it tells local and remote end apart where a router prints initiator and responder.</param>
/// <param name="repeated">What a second answer of a device to the same command means.</param>
public sealed class CaptureTables(Func<string, string, bool?> owns, RepeatedCapture repeated)
{
    private readonly Dictionary<CaptureTable, CollectedRows> collected = [];

    /// <summary>Adds a capture.</summary>
    public void Add(string device, Capture capture)
    {
        foreach (var table in CaptureTableCatalog.All.Where(table => table.Holds(capture)))
        {
            if (!collected.TryGetValue(table, out var rows)) collected[table] = rows = table.Collect(owns, repeated);
            rows.Add(device, capture);
        }
    }

    /// <summary>The tables of the captures added; one that only captures without rows stand for is empty.</summary>
    public IReadOnlyList<DataTable> Complete() => [.. CaptureTableCatalog.All.Where(collected.ContainsKey).Select(table => collected[table].Complete())];
}
