using System.Buffers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>What stands before the body of a log line: sequence number and timestamp.</summary>
/// <param name="Time">The device's time; <see cref="DeviceTime.None"/> where none is printed.</param>
/// <param name="BodyStart">Byte index of the body.</param>
internal readonly record struct LogHeader(DeviceTime Time, int BodyStart)
{
    /// <summary>The most digits of a sequence number.</summary>
    private const int MostSequenceDigits = 10;

    /// <summary>The longest rest of a time: <c>00:19:45.872:</c>.</summary>
    private const int MostCutTime = 13;

    private static readonly SearchValues<byte> TimeByte = SearchValues.Create("0123456789:."u8);

    /// <summary>Reads the header of <paramref name="text"/>; one without timestamp is empty.</summary>
    public static LogHeader Read(ReadOnlySpan<byte> text)
    {
        var start = SequenceLength(text);
        return Timestamp.TryRead(text[start..], out var time, out var length) ? new(time, start + length) : new(DeviceTime.None, CutLength(text));
    }

    /// <summary>What a ring buffer left of the time of its oldest message: <c>7:04: </c>. It tells no time.</summary>
    private static int CutLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(TimeByte);
        return length is > 0 and <= MostCutTime && text[length] == ' ' && text[length - 1] == ':' && SyslogMessage.IsOne(text[(length + 1)..]) ? length + 1 : 0;
    }

    /// <summary><c>001297: </c> of <c>service sequence-numbers</c>.</summary>
    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits is > 0 and <= MostSequenceDigits && text.Length > digits + 1 && text[digits] == ':' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
