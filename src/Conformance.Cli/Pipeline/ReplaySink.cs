using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Dialects.Reading;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Replay;

namespace Conformance.Cli.Pipeline;

/// <summary>Leads what a trace states to the replay, and what routers showed to the tables of its phase.</summary>
/// <param name="replay">The replay.</param>
/// <param name="owns">Whether a device owns an address.</param>
internal sealed class ReplaySink(RunReplay replay, Func<string, string, bool?> owns) : ITraceSink
{
    private readonly Dictionary<string, CaptureTables> byPhase = [];
    private string phase = "";

    /// <summary>The tables of each phase that goldens hold.</summary>
    public IEnumerable<(string Phase, DataTable Table)> Tables =>
        byPhase.SelectMany(pair => pair.Value.Complete().Where(table => table.Schema.IsGolden).Select(table => (pair.Key, table)));

    /// <summary>Everything has been read.</summary>
    public void Complete() => replay.Complete();

    /// <inheritdoc/>
    public void BeginFile(CaptureFile file, int index) => phase = file.Phase;

    /// <inheritdoc/>
    public Listeners ListenersOf(string device) => replay.Device(device).Listeners;

    /// <inheritdoc/>
    public void Shown(string device, Capture capture)
    {
        replay.Shown(device, capture);
        if (!byPhase.TryGetValue(phase, out var tables)) byPhase[phase] = tables = new(owns, RepeatedCapture.Replaces);
        tables.Add(device, capture);
    }
}
