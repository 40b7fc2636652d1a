using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>
/// The hard lifetime of one IPsec SA, at whose end it must be gone (RFC 2401 §4.4.3, RFC 4301 §4.4.2.1). An SA may end earlier for many reasons: only one that is still there later
/// is written down, once.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class SaLifetime(DeviceContext device)
{
    private TimeMark start;
    private long seconds;

    /// <summary>It was installed.</summary>
    /// <param name="lifetime">Its lifetime, s; 0 where nothing tells. What no attribute of four bytes holds (RFC 2407 §4.5) is damaged.</param>
    /// <param name="by">The line.</param>
    public void Begin(long lifetime, in Witness by) => (start, seconds) = (device.Times.Mark(by), lifetime <= uint.MaxValue ? lifetime : 0);

    /// <summary>It is still there: an answer carries no time, but stands behind the last line that does.</summary>
    public void Lives(EntityKey sa, string peer, in Witness by)
    {
        if (seconds == 0) return;
        var now = by.Time.IsPrinted ? device.Times.Mark(by) : device.Times.Latest(by.Span.File, by.Source);
        if (device.Times.Between(start, now, out _)?.OrShorter(device.Times.LongestSilence) is not { } elapsed || elapsed.Min <= TimeSpan.FromSeconds(seconds)) return;
        device.Journal.Append(new TimerExpired(sa, TimerKind.SaLifetime, peer, elapsed, TimeDoubt.None, seconds * 1000, now.By.Time, [by.ToEvidence(), start.By.ToEvidence()]));
        seconds = 0;
    }
}
