using System.Runtime.InteropServices;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// <c>Mar  1 00:19:45</c>, at fixed places, as devices and relays print it. Most lines have the second of the line before them, or of their relay, so what was read last is remembered.
/// </summary>
internal struct UsualSecond
{
    /// <summary>Its bytes.</summary>
    public const int Length = 15;

    private ulong front;
    private ulong back;
    private long known;

    /// <summary>Reads it at the start of a text that is at least as long; false where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ticks">Units of 100 ns, in the year of <see cref="DeviceTime.UnprintedYear"/>.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out long ticks)
    {
        var (first, last) = (MemoryMarshal.Read<ulong>(text), MemoryMarshal.Read<ulong>(text[(Length - sizeof(ulong))..]));
        ticks = known;
        return (first == front && last == back && known > 0) || TryReadNew(text, first, last, out ticks);
    }

    /// <summary>Reads it with the three digits of its fraction, where they stand behind it; false where no second stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ticks">Units of 100 ns, in the year of <see cref="DeviceTime.UnprintedYear"/>.</param>
    /// <param name="digits">Digits of the fraction: 0 or 3.</param>
    /// <param name="length">Bytes read.</param>
    public bool TryReadFraction(ReadOnlySpan<byte> text, out long ticks, out byte digits, out int length)
    {
        (digits, length) = (0, Length);
        if (!TryRead(text, out ticks)) return false;
        if (text.Length < Length + 5 || text[Length] != '.' || Pair(text, Length + 1) is not (>= 0 and var hundredths) || Digit(text[Length + 3]) is not (>= 0 and var thousandths)) return true;
        ticks += ((hundredths * 10) + thousandths) * TimeSpan.TicksPerMillisecond;
        (digits, length) = (3, Length + 4);
        return true;
    }

    private bool TryReadNew(ReadOnlySpan<byte> text, ulong first, ulong last, out long ticks)
    {
        ticks = 0;
        if (text[3] != ' ' || text[6] != ' ' || text[9] != ':' || text[12] != ':') return false;
        var day = text[4] == ' ' ? Digit(text[5]) : Pair(text, 4);
        var (hour, minute, second) = (Pair(text, 7), Pair(text, 10), Pair(text, 13));
        if (hour > 23 || minute > 59 || second > 60 || (hour | minute | second) < 0 || !CalendarWords.TryTicks(DeviceTime.UnprintedYear, CalendarWords.Month(text), day, out ticks)) return false;
        ticks += ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        (front, back, known) = (first, last, ticks);
        return true;
    }

    /// <summary>The number of two digits; negative where they are none.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int start) => (Digit(text[start]) * 10) + Digit(text[start + 1]);

    /// <summary>The value of a digit; where it is none, so little that no sum with it is a number.</summary>
    private static int Digit(byte value) => value is >= (byte)'0' and <= (byte)'9' ? value - '0' : -1000;
}
