using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>What shows, before a part of a header is taken, that a header begins or goes on.</summary>
internal static class HeaderSigns
{
    /// <summary>
    /// Whether a header may begin here, by the first bytes: most lines without a header begin with a word that is neither a month nor a weekday, and has no sign of a time, a number or a bar behind it.
    /// </summary>
    public static bool MayBegin(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return false;
        if (!char.IsAsciiLetter((char)text[0])) return text[0] is (byte)'<' or (byte)'[' or (byte)'*' or (byte)'.' or (byte)':' or (byte)'/' or 0xEF || char.IsAsciiDigit((char)text[0]);
        if (CalendarWords.Month(text) > 0 || CalendarWords.IsWeekday(text) || text.StartsWith("Original "u8) || HeaderWords.NodeLength(text) > 0) return true;
        if (HeaderWords.FileNameLength(text, out _) > 0) return true;
        var blank = text.IndexOfAny((byte)' ', (byte)'\t');
        if (blank < 1 || blank + 1 >= text.Length) return false;
        var behind = text[(blank + 1)..].TrimStart((byte)' ');
        if (behind.IsEmpty) return false;
        if (behind[0] is (byte)'*' or (byte)'.' or (byte)'|' || CalendarWords.Month(behind) > 0) return true;
        if (text[blank - 1] != ':') return HeaderWords.CounterLength(behind, out _) > 0;
        return behind[0] == '%' || char.IsAsciiDigit((char)behind[0]) || DeviceName.IsOne(text[..(blank - 1)]);
    }

    /// <summary>Whether a word stands between the device's time and the message: its host, or the process of IOS-XR.</summary>
    public static bool HasTail(ReadOnlySpan<byte> behindTime)
    {
        if (behindTime.IsEmpty || behindTime[0] == '%') return behindTime.StartsWith("%$"u8);
        var blank = behindTime.IndexOf((byte)' ');
        return blank > 0 && blank + 1 < behindTime.Length && behindTime[blank + 1] == '%' && SyslogMessage.IsOne(behindTime[(blank + 1)..]);
    }

    /// <summary>Whether a header goes on here: a time, a number, a node, a priority, or a message.</summary>
    public static bool GoesOn(ReadOnlySpan<byte> rest) =>
        !rest.IsEmpty
        && (rest[0] is (byte)'<' or (byte)'[' or (byte)':' || SyslogMessage.IsOne(rest) || HeaderWords.CounterLength(rest, out _) > 0 || HeaderWords.NodeLength(rest) > 0
            || Timestamp.TryRead(rest, out _, out _) || IsWordBeforeHeader(rest));

    /// <summary>Whether a device's time stands here, with or without a number before it, or a message that names itself: what stands before it is none of the device's.</summary>
    public static bool IsStamped(ReadOnlySpan<byte> rest) => SyslogMessage.IsOne(rest) || Timestamp.TryRead(rest[HeaderWords.CounterLength(rest, out _)..], out _, out _);

    /// <summary>Whether a whole header may begin here, a relay's as well, or one goes on.</summary>
    public static bool BeginsAnew(ReadOnlySpan<byte> rest) => GoesOn(rest) || Timestamp.TryRead(rest, out _, out _, out _);

    /// <summary>Whether a relay received the line from another one, whose header goes on with its host: that one is nearer to the device.</summary>
    public static bool IsForwarded(ReadOnlySpan<byte> rest, int timeLength)
    {
        var host = HeaderWords.Word(rest[timeLength..]);
        return host.Length > 0 && host[^1] != ':' && HeaderWords.IsHost(host) && GoesOn(rest[HeaderWords.BehindBlanks(rest, timeLength + host.Length)..]);
    }

    private static bool IsWordBeforeHeader(ReadOnlySpan<byte> rest)
    {
        var word = HeaderWords.Word(rest);
        if (word.Length < 3 || word[^1] != ':') return false;
        var behind = rest[Math.Min(rest.Length, word.Length + 1)..];
        return HeaderWords.IsHost(word[(word[0] == '*' ? 1 : 0)..^1]) && (SyslogMessage.IsOne(behind) || HeaderWords.CounterLength(behind, out _) > 0 || Timestamp.TryRead(behind, out _, out _));
    }

    /// <summary>Whether a time with its date stands here, of a device or a relay, with or without a number before it.</summary>
    public static bool IsDatedAnyhow(ReadOnlySpan<byte> rest)
    {
        var counter = HeaderWords.CounterLength(rest, out _);
        return Timestamp.TryRead(rest[counter..], out var time, out _, out _) && time.Kind is ClockKind.MonthDay or ClockKind.Dated;
    }

    /// <summary>Whether a device's time with its date stands here, with or without a number before it.</summary>
    public static bool IsDated(ReadOnlySpan<byte> rest)
    {
        var counter = HeaderWords.CounterLength(rest, out _);
        return Timestamp.TryRead(rest[counter..], out var time, out _) && time.Kind is ClockKind.MonthDay or ClockKind.Dated;
    }
}
