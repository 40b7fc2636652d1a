using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary><c>1 2021-03-05T10:00:00Z host app procid msgid data </c>, the header of RFC 5424 §6 behind its priority, which some relays leave out of their files.</summary>
/// <param name="Time">The time; none where it is nil.</param>
/// <param name="Host">The host; not printed where it is nil.</param>
/// <param name="Length">Its bytes; 0 where there is none.</param>
internal readonly record struct VersionHeader(DeviceTime Time, HeaderPart Host, int Length)
{
    /// <summary>The words between time and data: host, application, process and kind of message.</summary>
    private const int Words = 4;

    /// <summary>Reads it.</summary>
    /// <param name="text">Where it may begin.</param>
    /// <param name="mayBeTimeless">Whether it may have no time: behind a priority.</param>
    public static VersionHeader Read(ReadOnlySpan<byte> text, bool mayBeTimeless)
    {
        if (!text.StartsWith("1 "u8)) return default;
        var at = 2;
        var isKnown = Timestamp.TryRead(text[at..], out var time, out var length, out var end) && end == StampEnd.Open;
        if (!isKnown && !(mayBeTimeless && text[at..].StartsWith("- "u8))) return default;
        at += isKnown ? length : 2;
        var word = HeaderWords.Word(text[at..]);
        if (word.IsEmpty) return default;
        var host = HeaderWords.IsNobody(word) ? default : new HeaderPart(at, word.Length);
        for (var field = 0; field < Words && !SyslogMessage.IsOne(text[at..]) && HeaderWords.Word(text[at..]) is { Length: > 0 } next; field++) at += next.Length + 1;
        at += text[at..].StartsWith("- "u8) ? 2 : HeaderWords.StructuredDataLength(text[at..]);
        at = HeaderWords.BehindBlanks(text, at);
        if (text[at..].StartsWith("\uFEFF"u8)) at += "\uFEFF"u8.Length;
        return new(isKnown ? time : default, host, at);
    }
}
