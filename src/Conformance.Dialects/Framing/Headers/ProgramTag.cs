using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// The tag that a relay puts before a message for the program that sent it (RFC 3164 §4.1.3): a router is none, so that relays make one up. A word that a device puts there
/// (<c>logging origin-id</c>) looks alike; these are surely no device's, nor are the words that authors head a line with.
/// </summary>
internal static class ProgramTag
{
    /// <summary>What relays are told to write for all their routers, their own programs, and the label of <c>tcpdump -v</c>.</summary>
    private static readonly string[] Programs =
    [
        "cisco", "cisco_ios", "cisco-ios", "ios", "syslog", "syslogd", "syslog-ng", "rsyslogd", "rsyslog", "logger", "vector", "fluentd", "fluent-bit", "logstash", "promtail", "msg", "message",
    ];

    /// <summary>What authors head a line with that they copied.</summary>
    private static readonly string[] Labels =
    [
        "note", "notes", "log", "logs", "output", "result", "results", "example", "console", "terminal", "event", "events", "entry", "line", "lines", "before", "after", "then", "now", "later",
        "finally", "first", "next", "last", "here", "see",
    ];

    /// <summary>Whether <paramref name="word"/>, without its colon, is one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> word) => Scan.IsOneOfInAnyCase(word, Programs) || Scan.IsOneOfInAnyCase(word, Labels) || LevelWord.IsFacility(word);

    /// <summary>Bytes of the name before the number of a process in <c>rsyslogd[812]:</c>; 0 where the word is no such tag.</summary>
    public static int NameLength(ReadOnlySpan<byte> word)
    {
        if (word.Length < 5 || !word.EndsWith("]:"u8) || !char.IsAsciiLetter((char)word[0])) return 0;
        var open = word.IndexOf((byte)'[');
        return open > 0 && open < word.Length - 3 && !word[(open + 1)..^2].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? open : 0;
    }
}
