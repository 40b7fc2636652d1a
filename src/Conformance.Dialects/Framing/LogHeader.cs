using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>What stands before the body of a log line: sequence number and timestamp.</summary>
/// <param name="Time">The device's time; <see cref="DeviceTime.None"/> where none is printed.</param>
/// <param name="BodyStart">Byte index of the body.</param>
internal readonly record struct LogHeader(DeviceTime Time, int BodyStart)
{
    /// <summary>The most digits of a sequence number.</summary>
    private const int MostSequenceDigits = 10;

    /// <summary>Reads the header of <paramref name="text"/>; one without timestamp is empty.</summary>
    public static LogHeader Read(ReadOnlySpan<byte> text)
    {
        var start = SequenceLength(text);
        return Timestamp.TryRead(text[start..], out var time, out var length) ? new(time, start + length) : default;
    }

    /// <summary><c>001297: </c> of <c>service sequence-numbers</c>.</summary>
    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits is > 0 and <= MostSequenceDigits && text.Length > digits + 1 && text[digits] == ':' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
