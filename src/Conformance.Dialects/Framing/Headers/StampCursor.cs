using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>Takes the parts of a timestamp one by one.</summary>
/// <param name="text">The text that it begins.</param>
internal ref struct StampCursor(ReadOnlySpan<byte> text)
{
    /// <summary>The zone of what counts from 1970, and of <c>Z</c>.</summary>
    public static readonly ZoneWord Utc = ZoneWord.Of("UTC");

    private readonly ReadOnlySpan<byte> text = text;

    /// <summary>How far it has come, bytes.</summary>
    public int At { get; private set; }

    /// <summary>The next byte; 0 at the end.</summary>
    public readonly byte Next => At < text.Length ? text[At] : (byte)0;

    /// <summary>The bytes to come.</summary>
    public readonly ReadOnlySpan<byte> Rest => text[At..];

    /// <summary>Goes back, or on.</summary>
    public void MoveTo(int place) => At = place;

    /// <summary>What the mark before a stamp says of its clock.</summary>
    public static ClockQuality QualityOf(byte mark) => mark switch
    {
        (byte)'*' => ClockQuality.NotSet,
        (byte)'.' => ClockQuality.NotSynchronized,
        _ => ClockQuality.Authoritative,
    };

    /// <summary>Takes the mark of a clock that is not trusted.</summary>
    public ClockQuality TakeQuality()
    {
        var quality = QualityOf(Next);
        if (quality != ClockQuality.Authoritative) At++;
        return quality;
    }

    /// <summary>Takes a month: <c>Mar</c>, <c>March</c>.</summary>
    public bool TryTakeMonth(out int month)
    {
        month = CalendarWords.Month(Rest);
        if (month > 0) At += CalendarWords.MonthLength(Rest, month);
        return month > 0;
    }

    /// <summary>Takes blanks, at least one.</summary>
    public bool TryTakeBlanks()
    {
        var start = At;
        while (Next is (byte)' ' or (byte)'\t') At++;
        return At > start;
    }

    /// <summary>Takes a number of at most so many digits.</summary>
    public bool TryTakeNumber(int mostDigits, out int number)
    {
        number = 0;
        var start = At;
        while (At - start < mostDigits && IsDigit(Next)) number = (number * 10) + (text[At++] - '0');
        return At > start;
    }

    /// <summary>Takes a number of exactly so many digits.</summary>
    public bool TryTakeDigits(int digits, out int number)
    {
        var start = At;
        return TryTakeNumber(digits, out number) && At - start == digits && !IsDigit(Next);
    }

    /// <summary>Takes a year and the blanks behind it.</summary>
    public bool TryTakeYear(out int year)
    {
        var start = At;
        if (TryTakeDigits(4, out year) && year >= 1990 && TryTakeBlanks()) return true;
        At = start;
        return false;
    }

    /// <summary>Takes <c>hh:mm:ss</c> and a fraction.</summary>
    public bool TryTakeClock(out long ticks, out byte fractionDigits)
    {
        ticks = 0;
        fractionDigits = 0;
        if (!TryTakeNumber(2, out var hour) || !TryTake(':') || !TryTakeNumber(2, out var minute) || !TryTake(':') || !TryTakeNumber(2, out var second)) return false;
        if (hour > 23 || minute > 59 || second > 60) return false;
        ticks = (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + TakeFraction(out fractionDigits);
        return true;
    }

    /// <summary>Takes <c>.872</c>, or <c>,872</c> as some relays write it; more digits than ticks have are passed.</summary>
    public long TakeFraction(out byte digits)
    {
        digits = 0;
        if (Next is not ((byte)'.' or (byte)',') || At + 1 == text.Length || !IsDigit(text[At + 1])) return 0;
        var start = ++At;
        var ticks = 0L;
        for (var unit = TimeSpan.TicksPerSecond / 10; unit > 0 && IsDigit(Next); unit /= 10) ticks += (text[At++] - '0') * unit;
        digits = (byte)(At - start);
        while (IsDigit(Next)) At++;
        return ticks;
    }

    /// <summary>Takes a zone behind blanks: a usual word, or any word before the colon of the stamp; none where none is printed. Some switches print no blank: <c>11:39:59KST:</c>.</summary>
    /// <param name="isOfDevice">Whether the stamp has a colon; behind one of a relay a host may have it.</param>
    public ZoneWord TakeZone(bool isOfDevice = true)
    {
        var start = At;
        var isApart = TryTakeBlanks();
        var first = At;
        while (char.IsAsciiLetter((char)Next)) At++;
        var letters = At - first;
        TakeOffset();
        var zone = text[first..At];
        if (zone.Length >= 2 && IsEndOfStamp(zone, letters, isApart, isOfDevice) && ZoneWord.TryRead(zone, out var word)) return word;
        At = start;
        return default;
    }

    private readonly bool IsEndOfStamp(ReadOnlySpan<byte> zone, int letters, bool isApart, bool isOfDevice) => isApart
        ? (isOfDevice && Next == ':') || (Next == ' ' && IsZone(zone, letters))
        : isOfDevice && Next == ':' && ZoneWords.IsUsual(zone);

    /// <summary>Before a blank, only a usual zone is one, with an offset or without: hosts are called <c>HUB-1</c>. Before a message counter stands the host.</summary>
    private readonly bool IsZone(ReadOnlySpan<byte> word, int letters) =>
        (letters == 0 || ZoneWords.IsUsual(word[..letters])) && HeaderWords.CounterLength(Rest[1..], out _) == 0;

    /// <summary>Takes the offset of an ISO 8601 time; none where none is printed.</summary>
    public ZoneWord TakeIsoZone()
    {
        var start = At;
        if (Next == 'Z')
        {
            At++;
            return Utc;
        }

        TakeOffset();
        return ZoneWord.TryRead(text[start..At], out var offset) ? offset : default;
    }

    /// <summary>Takes a unit of uptime and gives it in hours.</summary>
    public bool TryTakeUnit(out int hours)
    {
        hours = Next switch
        {
            (byte)'y' => 365 * 24,
            (byte)'w' => 7 * 24,
            (byte)'d' => 24,
            (byte)'h' => 1,
            _ => 0,
        };
        At++;
        return hours > 0;
    }

    /// <summary>Takes what stands behind a stamp, with the blanks behind it. IOS-XR has a blank before the colon.</summary>
    public bool TryTakeEnd(out StampEnd end)
    {
        end = StampEnd.Colon;
        var start = At;
        var isApart = TryTakeBlanks();
        if (TryTake(':'))
        {
            var isBehind = TryTakeBlanks() || At == text.Length;
            return !isApart || isBehind;
        }

        end = Next == '%' ? StampEnd.Message : StampEnd.Open;
        if (isApart || At == text.Length) return isApart;
        At = start;
        return end == StampEnd.Message;
    }

    /// <summary>Takes a mark.</summary>
    public bool TryTake(char mark)
    {
        var ok = Next == mark;
        if (ok) At++;
        return ok;
    }

    private static bool IsDigit(byte value) => char.IsAsciiDigit((char)value);

    /// <summary><c>+1</c>, <c>-05</c>, <c>+0200</c>, <c>+07:30</c>; the colon of a stamp behind <c>+1</c> is not taken.</summary>
    private void TakeOffset()
    {
        if (Next is not ((byte)'+' or (byte)'-')) return;
        var start = At++;
        if (!TryTakeNumber(4, out _))
        {
            At = start;
            return;
        }

        if (At - start <= 3 && Next == ':' && At + 2 < text.Length && IsDigit(text[At + 1]) && IsDigit(text[At + 2])) At += 3;
    }
}
