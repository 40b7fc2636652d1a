using System.Buffers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>The shapes of the words in headers.</summary>
internal static class HeaderWords
{
    /// <summary>The most digits of a counter.</summary>
    private const int MostCounterDigits = 10;

    /// <summary>The longest rest of a time: <c>00:19:45.872:</c>.</summary>
    private const int MostCutTime = 13;

    /// <summary>DNS names have at most 253 letters (RFC 1035 §2.3.4).</summary>
    private const int LongestHost = 253;

    /// <summary>The highest priority: facility 23, severity 7 (RFC 5424 §6.2.1).</summary>
    private const int MostPriority = 191;

    private static readonly SearchValues<byte> TimeByte = SearchValues.Create("0123456789:."u8);
    private static readonly SearchValues<byte> AddressByte = SearchValues.Create("0123456789abcdefABCDEF:."u8);
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t"u8);

    /// <summary>Length of <c>001297: </c> with the blank; 0 where none is there.</summary>
    public static int CounterLength(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var digits = 0;
        while (digits < text.Length && digits <= MostCounterDigits && char.IsAsciiDigit((char)text[digits])) number = (number * 10) + (text[digits++] - '0');
        return digits is > 0 and <= MostCounterDigits && text.Length > digits + 1 && text[digits] == ':' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }

    /// <summary>The word up to the next blank.</summary>
    public static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, LongestHost)].IndexOfAny(Blank);
        return end < 0 ? default : text[..end];
    }

    /// <summary>Whether <paramref name="word"/> can be a host.</summary>
    public static bool IsHost(ReadOnlySpan<byte> word) => word.Length > 0 && HostLength(word) == word.Length;

    /// <summary>
    /// Bytes of the host, a name or an address and no number, at the start of <paramref name="text"/>, up to what no host has; 0 where none stands there. A relay that receives from its own
    /// gateway names it <c>_gateway</c> (systemd, nss-myhostname).
    /// </summary>
    public static int HostLength(ReadOnlySpan<byte> text)
    {
        var length = ByteClass.Run(text, ByteClass.Host, out var all);
        return length is > 0 and <= LongestHost && (all & ByteClass.Digit) == 0 && (text[0] == ':' || char.IsAsciiLetterOrDigit((char)text[0]) || text[..length].SequenceEqual("_gateway"u8)) ? length : 0;
    }

    /// <summary>Whether <paramref name="host"/> says that there is none: <c>logging origin-id ip</c> on a device without an address.</summary>
    public static bool IsNobody(ReadOnlySpan<byte> host) => host.SequenceEqual("0.0.0.0"u8) || host.SequenceEqual("::"u8) || host.SequenceEqual("-"u8);

    /// <summary>Whether <paramref name="host"/> is an address (RFC 791, RFC 4291) and no name.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> host) =>
        !host.IsEmpty && !host.ContainsAnyExcept(AddressByte) && (host.Count((byte)':') > 1 || (char.IsAsciiDigit((char)host[0]) && host.Count((byte)'.') == 3));

    /// <summary>Bytes of what stands between the parts that a relay writes: levels and facilities, separators, the address in brackets behind a name, and the blanks behind them.</summary>
    public static int BetweenLength(ReadOnlySpan<byte> text)
    {
        var at = BehindBlanks(text, 0);
        while (Word(text[at..]) is { IsEmpty: false } word && (IsBetween(word) || LevelWord.Length(text[at..]) > 0 || LevelWord.IsFacility(word))) at = BehindBlanks(text, at + word.Length);
        return at;
    }

    /// <summary>The first byte from a place on that is no blank.</summary>
    public static int BehindBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t') at++;
        return at;
    }

    private static bool IsBetween(ReadOnlySpan<byte> word) => word is [(byte)'|' or (byte)'-'] || (word is [(byte)'(', .., (byte)')'] && IsAddress(word[1..^1]));

    /// <summary>Length of a node of IOS-XR with its colon: <c>RP/0/RP0/CPU0:</c>; 0 where none is there.</summary>
    public static int NodeLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 8 || text[0] is < (byte)'A' or > (byte)'Z' || (text[1] != '/' && text[2] != '/')) return 0;
        var colon = text[..Math.Min(text.Length, 24)].IndexOf((byte)':');
        return colon > 0 && text[..colon].Count((byte)'/') >= 2 && !text[..colon].ContainsAny(Blank) ? colon + 1 : 0;
    }

    /// <summary>Length of a priority, <c>&lt;189></c>, at most facility 23 and severity 7 (RFC 5424 §6.2.1); 0 where none is there.</summary>
    public static int PriorityLength(ReadOnlySpan<byte> text, out int priority)
    {
        priority = 0;
        var end = text[..Math.Min(text.Length, 5)].IndexOf((byte)'>');
        if (end < 2 || text[0] != '<' || text[1..end].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return 0;
        foreach (var digit in text[1..end]) priority = (priority * 10) + (digit - '0');
        return priority <= MostPriority ? end + 1 : 0;
    }

    /// <summary>Length of structured data with the colon that some devices print behind it, <c>[syslog@9 s_sn="84" s_id ="sw1:666"]:</c>; its quoted text may hold escaped brackets (RFC 5424 §6.3). 0 where none is there.</summary>
    public static int StructuredDataLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("["u8)) return 0;
        var end = 1;
        while (end < text.Length && !(text[end] == ']' && text[end - 1] != '\\' && (end + 1 == text.Length || text[end + 1] is (byte)' ' or (byte)':'))) end++;
        if (end == text.Length) return 0;
        return end + 1 < text.Length && text[end + 1] == ':' ? end + 2 : end + 1;
    }

    /// <summary>
    /// Length of a file's name with its colon, and of the line's number where one stands behind it, as <c>grep</c> and <c>findstr</c> print them: <c>logs/edge-1.log:</c>, <c>edge-1.log:17:</c>,
    /// with hyphens for a line beside one that was found; 0 where none is there.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="stem">What the file is called up to its first full stop.</param>
    public static int FileNameLength(ReadOnlySpan<byte> text, out HeaderPart stem)
    {
        stem = default;
        var at = text[..Math.Min(text.Length, LongestHost)].IndexOf((byte)'.');
        var start = at > 0 ? text[..at].LastIndexOfAny((byte)'/', (byte)'\\') + 1 : 0;
        if (at <= start || !IsHost(text[start..at]) || text[..at].ContainsAny(Blank)) return 0;
        var end = at + text[at..Math.Min(text.Length, at + LongestHost)].IndexOfAny((byte)':', (byte)'-');
        if (end < at || !(text[..end].EndsWith(".log"u8) || text[..end].EndsWith(".txt"u8))) return 0;
        stem = new(start, at - start);
        var digits = text[(end + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var behind = end + 1 + Math.Max(digits, 0);
        return digits > 0 && behind + 1 < text.Length && text[behind] == text[end] && text[behind + 1] != ' ' ? behind + 1 : end + 1;
    }

    /// <summary>What a ring buffer left of the time of its oldest message: <c>7:04: </c>, <c>04:44.047: </c>. It tells no time.</summary>
    public static int CutTimeLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(TimeByte);
        if (length is <= 2 or > MostCutTime || text[length] != ' ' || text[length - 1] != ':') return 0;
        return IsMinuteAndFraction(text[..length]) || SyslogMessage.IsOne(text[(length + 1)..]) ? length + 1 : 0;
    }

    /// <summary><c>04:44.047:</c></summary>
    private static bool IsMinuteAndFraction(ReadOnlySpan<byte> time) =>
        time.Length is 9 or 10 && time[^5] == '.' && time[^8] == ':' && time.Count((byte)':') == 2 && time.Count((byte)'.') == 1;
}
