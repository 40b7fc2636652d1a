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

    /// <summary>Whether a relay wrote the line down.</summary>
    public bool IsRelayed => Stamp.RelayTime.IsPrinted || Stamp.Priority is not null;

    /// <summary>Whether only a relay put it before the line, as before each line of a message that the device printed over several.</summary>
    public bool IsOnlyRelays => IsRelayed && !Stamp.DeviceTime.IsPrinted;

    /// <summary>Reads the header of <paramref name="text"/>; one that is not there is empty.</summary>
    public static LogHeader Read(ReadOnlySpan<byte> text)
    {
        Read(text, out var header);
        return header;
    }

    /// <summary>Reads the header of <paramref name="text"/> to where it shall lie; one that is not there is empty.</summary>
    public static void Read(ReadOnlySpan<byte> text, out LogHeader header)
    {
        if (!UsualHeader.TryRead(text, out header)) header = ReadUnusual(text);
    }

    private static LogHeader ReadUnusual(ReadOnlySpan<byte> text)
    {
        if (!HeaderSigns.MayBegin(text)) return default;
        var isStamped = Timestamp.TryRead(text, out var time, out var length) && !HeaderSigns.HasTail(text[length..]);
        return isStamped ? new(new(time, DeviceTime.None, 0, 0, null), default, default, length, IsCertain: true) : new HeaderReader(text).Read();
    }
}
