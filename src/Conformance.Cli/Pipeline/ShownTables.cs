using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Protocols.Captures;

namespace Conformance.Cli.Pipeline;

/// <summary>What routers showed, as the tables of each phase. They outlive the replay.</summary>
/// <param name="owns">Whether a device owns an address.</param>
internal sealed class ShownTables(Func<string, string, bool?> owns)
{
    private readonly Dictionary<string, CaptureTables> byPhase = [];

    /// <summary>The tables of each phase that goldens hold.</summary>
    public IEnumerable<(string Phase, DataTable Table)> Golden =>
        byPhase.SelectMany(pair => pair.Value.Complete().Where(table => table.Schema.IsGolden).Select(table => (pair.Key, table)));

    /// <summary>A device answered in a phase.</summary>
    public void Add(string phase, string device, Capture capture)
    {
        if (!byPhase.TryGetValue(phase, out var tables)) byPhase[phase] = tables = new(owns, RepeatedCapture.Replaces);
        tables.Add(device, capture);
    }
}
