using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>
/// The Hellos that a router sends, which its Hello timer spaces (RFC 2281 §5.4, RFC 2328 §9.5). A Hello whose interval is kept leaves no fact; of those that come late or early each is
/// one that does so by more than any before it.
/// </summary>
/// <param name="device">The device.</param>
/// <param name="timer">Whose Hellos.</param>
internal sealed class SentHelloWatch(DeviceContext device, TimerKind timer)
{
    private TimeMark? last;
    private TimeSpan longest;
    private TimeSpan shortest = TimeSpan.MaxValue;

    /// <summary>A Hello was sent.</summary>
    /// <param name="sender">Who sends them.</param>
    /// <param name="intervalMs">Their interval, ms; null where nothing tells.</param>
    /// <param name="isStated">Whether the Hello itself says so.</param>
    /// <param name="by">Its line.</param>
    public void Sent(EntityKey sender, long? intervalMs, bool isStated, in Witness by)
    {
        var now = device.Times.Mark(by);
        if (last is { } before && intervalMs is { } interval && device.Times.Between(before, now, out _) is { } elapsed && IsFurtherOff(elapsed, TimeSpan.FromMilliseconds(interval)))
        {
            device.Expired(sender, timer, "", before, isStated ? interval : null, by);
        }

        last = now;
    }

    /// <summary>It sends none from now on.</summary>
    public void Stop() => last = null;

    private bool IsFurtherOff(Interval elapsed, TimeSpan interval)
    {
        if (elapsed.Min > interval && elapsed.Min > longest)
        {
            longest = elapsed.Min;
            return true;
        }

        if (elapsed.Max >= interval || elapsed.Max >= shortest) return false;
        shortest = elapsed.Max;
        return true;
    }
}
