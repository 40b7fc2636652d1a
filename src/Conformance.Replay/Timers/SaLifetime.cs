using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>
/// The hard lifetime of one IPsec SA, at whose end it must be gone (RFC 2401 §4.4.3, RFC 4301 §4.4.2.1). An SA may end earlier for many reasons: only one that is still there later
/// is written down, once; and one that was over before its successor came.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class SaLifetime(DeviceContext device)
{
    private TimeMark start;
    private long seconds;

    /// <summary>Whether a successor is to stand ready before it is over.</summary>
    public bool IsToBeRenewed { get; private set; }

    /// <summary>It was installed.</summary>
    /// <param name="lifetime">Its lifetime, s; 0 where nothing tells. What no attribute of four bytes holds (RFC 2407 §4.5) is damaged.</param>
    /// <param name="by">The line.</param>
    public void Begin(long lifetime, in Witness by) => (start, seconds, IsToBeRenewed) = (device.Times.Mark(by), lifetime <= uint.MaxValue ? lifetime : 0, true);

    /// <summary>It is still there: an answer carries no time, but stands behind the last line that does.</summary>
    public void Lives(EntityKey sa, string peer, in Witness by)
    {
        if (TryTellOver(sa, TimerKind.SaLifetime, peer, by)) seconds = 0;
    }

    /// <summary>It was deleted. Before its lifetime was over, that has a reason which asks for no successor.</summary>
    public void End(in Witness by) => IsToBeRenewed &= device.Times.Between(start, device.Times.Mark(by), out _) is { } elapsed && elapsed.Max >= TimeSpan.FromSeconds(seconds);

    /// <summary>The next SA of its proxies was installed: if its lifetime was over by then, none stood ready (RFC 2401 §4.4.3, soft lifetime).</summary>
    public void Succeeded(EntityKey sa, string peer, in Witness by)
    {
        if (IsToBeRenewed) TryTellOver(sa, TimerKind.SaRenewal, peer, by);
        IsToBeRenewed = false;
    }

    private bool TryTellOver(EntityKey sa, TimerKind timer, string peer, in Witness by)
    {
        if (seconds == 0) return false;
        var now = by.Time.IsPrinted ? device.Times.Mark(by) : device.Times.Latest(by.Span.File);
        if (device.Times.Between(start, now, out _)?.OrShorter(device.Times.LongestSilence) is not { } elapsed || elapsed.Min <= TimeSpan.FromSeconds(seconds)) return false;
        device.Journal.Append(new TimerExpired(sa, timer, peer, elapsed, TimeDoubt.None, seconds * 1000, now.Time, [by.ToEvidence(), start.ToEvidence(by.Source)]));
        return true;
    }
}
