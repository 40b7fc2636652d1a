using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// What stands before the body of a log line: the device's sequence number and timestamp, and what relays put before them. Hosts are places in the line: no string is
/// made of them before somebody asks.
/// </summary>
/// <param name="Stamp">Times and numbers.</param>
/// <param name="Host">The device's name or address: its own word (<c>logging origin-id</c>), else the host that the relay names.</param>
/// <param name="RelayHost">The host that the relay names.</param>
/// <param name="BodyStart">Byte index of the body.</param>
/// <param name="IsCertain">Whether this can be nothing else than the header of a log line, whatever the body is.</param>
internal readonly record struct LogHeader(LogStamp Stamp, HeaderPart Host, HeaderPart RelayHost, int BodyStart, bool IsCertain)
{
    /// <summary>The time of the line: the device's, else the relay's; <see cref="DeviceTime.None"/> where none is printed.</summary>
    public DeviceTime Time => Stamp.Time;

    /// <summary>Reads the header of <paramref name="text"/>; one that is not there is empty.</summary>
    public static LogHeader Read(ReadOnlySpan<byte> text)
    {
        if (!HeaderSigns.MayBegin(text)) return default;
        if (!Timestamp.TryRead(text, out var time, out var length, out var end)) return new HeaderReader(text).Read();
        if (end == StampEnd.Open) return TryReadUsualRelay(text, time, length, out var relayed) ? relayed : new HeaderReader(text).Read();
        return HeaderSigns.HasTail(text[length..]) ? new HeaderReader(text).Read() : new(new(time, DeviceTime.None, 0, 0, null), default, default, length, IsCertain: true);
    }

    /// <summary>The header that nearly all relayed lines have: <c>Nov 23 10:00:00 7204VXR-38 336: *Nov 23 10:00:00.001: </c>.</summary>
    private static bool TryReadUsualRelay(ReadOnlySpan<byte> text, DeviceTime received, int start, out LogHeader header)
    {
        header = default;
        var host = HeaderWords.Word(text[start..]);
        if (host.IsEmpty || host[^1] == ':' || !HeaderWords.IsHost(host)) return false;
        var at = start + host.Length + 1;
        var counter = HeaderWords.CounterLength(text[at..], out var count);
        if (counter == 0 || !Timestamp.TryRead(text[(at + counter)..], out var time, out var length) || HeaderSigns.HasTail(text[(at + counter + length)..])) return false;
        var sender = new HeaderPart(start, host.Length);
        header = new(new(time, received, count, 0, null), sender, sender, at + counter + length, IsCertain: true);
        return true;
    }
}
