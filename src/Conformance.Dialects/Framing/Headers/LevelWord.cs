using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>The level of a message, which relays and programs write beside the host: <c>INFO: </c>, <c>local7.notice </c>, <c>[warning] </c>, Kiwi's <c>Local7.Notice</c>. No device is called so.</summary>
internal static class LevelWord
{
    /// <summary>The longest: <c>[authpriv.informational]:</c>.</summary>
    private const int Longest = 25;

    /// <summary>The names of severities, and what relays shorten them to (RFC 5424 §6.2.1, table 2).</summary>
    private static readonly string[] Severities =
        ["emerg", "emergency", "alert", "crit", "critical", "err", "error", "warn", "warning", "notice", "info", "informational", "debug"];

    /// <summary>The names of facilities (RFC 5424 §6.2.1, table 1), without the numbers of <c>local0</c> to <c>local7</c>; Kiwi counts those of the system, too.</summary>
    private static readonly string[] Facilities =
        ["kern", "kernel", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp", "system", "local"];

    /// <summary>Bytes of the word at the start of <paramref name="text"/>, its colon included; 0 where another one stands there.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var word = HeaderWords.Word(text);
        if (word.Length is < 3 or > Longest) return 0;
        var level = word.TrimEnd((byte)':').Trim("[]()<>"u8);
        var dot = level.IndexOf((byte)'.');
        return Scan.IsOneOfInAnyCase(level[(dot + 1)..], Severities) && (dot < 0 || Scan.IsOneOfInAnyCase(level[..dot].TrimEnd("01234567"u8), Facilities)) ? word.Length : 0;
    }

    /// <summary>Whether the word is a facility that is left to devices, <c>local0</c> to <c>local7</c>; other names of facilities may be hosts'.</summary>
    public static bool IsFacility(ReadOnlySpan<byte> word) => word.Length == "local7".Length && word[^1] is >= (byte)'0' and <= (byte)'7' && System.Text.Ascii.EqualsIgnoreCase(word[..^1], "local"u8);
}
