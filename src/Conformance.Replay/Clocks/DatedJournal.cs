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
        EntityEvent { Time.IsPrinted: true } dated => dated with { Time = clock.Complete(dated.Time) },
        RouteInstalled { Time.IsPrinted: true } dated => dated with { Time = clock.Complete(dated.Time) },
        RouteWithdrawn { Time.IsPrinted: true } dated => dated with { Time = clock.Complete(dated.Time) },
        DeviceReconfigured { Time.IsPrinted: true } dated => dated with { Time = clock.Complete(dated.Time) },
        MessagesLost { Time.IsPrinted: true } dated => dated with { Time = clock.Complete(dated.Time) },
        _ => fact,
    });
}
