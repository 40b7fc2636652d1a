using Conformance.Dialects.Reading;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Replay;

namespace Conformance.Cli.Pipeline;

/// <summary>Leads what a trace states to the replay, and what routers showed to the tables of its phase.</summary>
/// <param name="replay">The replay.</param>
/// <param name="shown">The tables.</param>
internal sealed class ReplaySink(RunReplay replay, ShownTables shown) : ITraceSink
{
    private string phase = "";

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
        shown.Add(phase, device, capture);
    }
}
