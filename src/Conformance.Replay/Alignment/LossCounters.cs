using Conformance.Protocols.Captures;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>What the counters of <c>show logging</c> tell from one capture of a device to the next: only what one rose by was lost in between.</summary>
internal sealed class LossCounters
{
    private readonly Dictionary<(LossKind Kind, string Destination, string Host, string Vrf), (long Value, SourceSpan At)> last = [];

    /// <summary>The losses that a capture tells of.</summary>
    public IEnumerable<CountedLoss> Shown(Capture<LoggingRow> capture) => capture.Rows.SelectMany(Shown);

    /// <summary>To a server, those dropped are what a discriminator left out, which is no loss.</summary>
    private IEnumerable<CountedLoss> Shown(LoggingRow row)
    {
        var told = new[] { Rise(LossKind.Dropped, row.Destination == "syslog" ? row.Dropped : null, row), Rise(LossKind.RateLimited, row.RateLimited, row), Rise(LossKind.Flushed, row.Flushes + row.Overruns, row) };
        return told.OfType<CountedLoss>();
    }

    /// <summary>A counter that is lower than before began anew, when the device restarted: all of it was counted since.</summary>
    private CountedLoss? Rise(LossKind kind, long? value, LoggingRow row)
    {
        if (value is not { } now) return null;
        var key = (kind, row.Destination, row.Host, row.Vrf);
        var isKnown = last.TryGetValue(key, out var before);
        last[key] = (now, row.Span);
        var rise = now < before.Value ? now : now - before.Value;
        return rise > 0 ? new(kind, rise, isKnown ? before.At : null, row.Span) : null;
    }
}
