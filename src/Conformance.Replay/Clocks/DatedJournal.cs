using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>The journal of one device: the times of its facts are written with the year and zone that their stamps leave out, as far as they are known.</summary>
/// <param name="journal">Where the facts go.</param>
/// <param name="clock">The device's clock.</param>
public sealed class DatedJournal(IRunJournal journal, DeviceClock clock) : IRunJournal
{
    /// <inheritdoc/>
    public void Append(RunEvent fact) => journal.Append(fact switch
    {
        EntityEvent { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        RouteInstalled { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        RouteWithdrawn { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        DeviceReconfigured { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        DeviceRestarted { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        OspfRecordDied { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        PacketsRefused { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        LinesRepeated { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        LinesOutOfOrder { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        MessagesLost { Time.IsPrinted: true } dated when Completes(dated.Time, out var time) => dated with { Time = time },
        _ => fact,
    });

    private bool Completes(DeviceTime printed, out DeviceTime time) => (time = clock.Complete(printed)) != printed;
}
