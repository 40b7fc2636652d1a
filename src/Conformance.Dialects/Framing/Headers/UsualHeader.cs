using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// The header that nearly all lines have, read in one go: <c>Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.001: </c>, or the device's stamp alone. What is not surely that is left to
/// <see cref="HeaderReader"/>, which reads the same of it part by part.
/// </summary>
internal static class UsualHeader
{
    /// <summary>Bytes of a fraction, of the colon and of the blank behind a second.</summary>
    private const int EndLength = 6;

    /// <summary>The seconds that were read last, of relays and of devices.</summary>
    [ThreadStatic]
    private static (UsualSecond Relay, UsualSecond Device) seconds;

    /// <summary>Reads it; false where it is none, or not surely.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out LogHeader header)
    {
        header = default;
        ref var known = ref seconds;
        var (at, received, count, host) = (0, 0L, 0L, default(HeaderPart));
        if (IsRelayed(text))
        {
            if (!known.Relay.TryRead(text, out received)) return false;
            at = UsualSecond.Length + 1;
            if (!TryTakeHost(text, ref at, out host) || !TryTakeCounter(text, ref at, out count)) return false;
        }

        if (!TryTakeTime(text, ref at, ref known.Device, out var time) || HeaderSigns.HasTail(text[at..])) return false;
        var relayTime = received > 0 ? new DeviceTime(ClockKind.MonthDay, received, 0, ClockQuality.Authoritative, null) : default;
        header = new(new(time, relayTime, count, 0, null), host, host, at, IsCertain: true);
        return true;
    }

    private static bool IsRelayed(ReadOnlySpan<byte> text) => text.Length > UsualSecond.Length && text[UsualSecond.Length] == ' ' && char.IsAsciiLetterUpper((char)text[0]);

    /// <summary>The word before a counter is a host, whatever zones are called.</summary>
    private static bool TryTakeHost(ReadOnlySpan<byte> text, ref int at, out HeaderPart host)
    {
        var start = at;
        var rest = text[start..];
        var length = HeaderWords.HostLength(rest);
        host = new(start, length);
        at += length + 1;
        return length > 0 && length < rest.Length && rest[length] == ' ' && rest[length - 1] != ':' && HostWord.PortLength(rest[..length]) == 0;
    }

    private static bool TryTakeCounter(ReadOnlySpan<byte> text, ref int at, out long count)
    {
        var length = HeaderWords.CounterLength(text[at..], out count);
        at += length;
        return length > 0;
    }

    private static bool TryTakeTime(ReadOnlySpan<byte> text, ref int at, ref UsualSecond known, out DeviceTime time)
    {
        time = default;
        var rest = text[at..];
        if (rest.Length < 1 + UsualSecond.Length + EndLength) return false;
        var quality = StampCursor.QualityOf(rest[0]);
        if (quality != ClockQuality.Authoritative) rest = rest[1..];
        if (!known.TryReadFraction(rest, out var ticks, out var digits, out var end) || rest[end] != ':' || rest[end + 1] != ' ') return false;
        end += 2;
        while (end < rest.Length && rest[end] is (byte)' ' or (byte)'\t') end++;
        at = text.Length - rest.Length + end;
        time = new(ClockKind.MonthDay, ticks, digits, quality, null);
        return true;
    }
}
