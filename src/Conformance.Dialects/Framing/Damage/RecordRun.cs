using System.Buffers;
using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// Several records in one physical line, as web pages, chats and terminals leave them that lost the line ends: <c>… by console*Mar  1 00:02:01.100: %HSRP-5-STATECHANGE: …</c>. The free
/// text of one would swallow the next. A record begins in the middle of a line where a stamp stands with a message of a device behind it, unless the text before quotes it.
/// </summary>
internal static class RecordRun
{
    /// <summary>The mark and the month of a stamp, or the month and the blank behind it.</summary>
    private const int StampSign = 4;

    private static readonly SearchValues<byte> Starts = SearchValues.Create("*.0123456789ADFJMNOS"u8);

    /// <summary>Behind these a message is quoted: an applet's text (<c>%HA_EM-6-LOG: name: *Mar …</c>), a string, a value.</summary>
    private static readonly SearchValues<byte> Quoting = SearchValues.Create(":\"'([{=,;"u8);

    /// <summary>Tells lines that surely hold one record at a glance.</summary>
    public static bool MayBe(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOf(": %"u8);
        if (first > 0 && (text[(first + 1)..].IndexOf(": %"u8) > 0 || Prompt.HasMark(text[..first]) || !HeaderSigns.MayBegin(text))) return true;
        return text.Length > StampSign && text[0] is (byte)'*' or (byte)'.' or (>= (byte)'A' and <= (byte)'S') && text[StampSign..].IndexOf(text[..StampSign]) > 0;
    }

    /// <summary>Where the second record begins; false where the line holds one, or a prompt and one, or what stands before it is not understood.</summary>
    /// <param name="text">The line.</param>
    /// <param name="dialect">Knows what a device prints.</param>
    /// <param name="second">The first byte of its header.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, Dialect dialect, out int second)
    {
        var header = LogHeader.Read(text);
        return TryFind(text, dialect, header.IsCertain ? header.BodyStart : 0, out second, out var body) && !IsGlued(text[..second]) && (header.IsCertain || IsSession(text[..second], text, dialect, body));
    }

    /// <summary>A prompt to which the record is glued may be the end of a free text: only its host tells, which is known where the session is read.</summary>
    private static bool IsGlued(ReadOnlySpan<byte> front) => front[^1] is (byte)'#' or (byte)'>' && !Prompt.TryRead(front, out _);

    /// <summary>The record behind a bare prompt is read there, unless another one follows; behind a command, or another prompt, it would count as typed.</summary>
    private static bool IsSession(ReadOnlySpan<byte> front, ReadOnlySpan<byte> text, Dialect dialect, int body)
    {
        var before = front.Trim(" \t"u8);
        if (Prompt.TryRead(before, out var prompt)) return prompt.CommandStart < before.Length || TryFind(text, dialect, body, out _, out _);
        if (dialect.BeginsLogLine(before)) return true;
        return dialect.IsSessionLine(before) ? before.ContainsAnyExcept(".!"u8) : Prompt.TryFindGlued(before, default, out _);
    }

    /// <summary>Finds the next record that begins at <paramref name="from"/> or behind it: the first byte of its header, and that of its body.</summary>
    private static bool TryFind(ReadOnlySpan<byte> text, Dialect dialect, int from, out int start, out int body)
    {
        for (body = from; body < text.Length; body++)
        {
            var step = text[body..].IndexOfAny(Starts);
            if (step < 0) break;
            body += step;
            var stamp = StampLength(text, body, dialect);
            if (stamp == 0) continue;
            start = Math.Max(from, StartOfHeader(text, body, stamp));
            body += stamp;
            if (!IsQuoted(text[..start])) return start > 0;
        }

        start = text.Length;
        return false;
    }

    /// <summary>The records, each in a line of its own, and so are the prompts between them.</summary>
    /// <param name="text">The line.</param>
    /// <param name="dialect">Knows what a device prints.</param>
    /// <param name="second">Where the second record begins.</param>
    public static byte[] Cut(ReadOnlySpan<byte> text, Dialect dialect, int second)
    {
        var lines = new List<byte>(text.Length + 8);
        AddLine(lines, text[..second]);
        TryFind(text, dialect, second, out var from, out var body);
        while (TryFind(text, dialect, body, out var next, out body))
        {
            AddLine(lines, text[from..next]);
            from = next;
        }

        AddLine(lines, text[from..]);
        return [.. lines];
    }

    private static void AddLine(List<byte> lines, ReadOnlySpan<byte> record)
    {
        var text = record.Trim(" \t"u8);
        var last = text.LastIndexOf((byte)' ') + 1;
        var hasPrompt = last > 0 && Prompt.TryRead(text[last..], out var prompt) && prompt.CommandStart == text.Length - last;
        lines.AddRange(hasPrompt ? text[..last].TrimEnd((byte)' ') : text);
        lines.Add((byte)'\n');
        if (hasPrompt) AddLine(lines, text[last..]);
    }

    /// <summary>The bytes of the stamp with which a record begins; none where none begins. A clock without a date stands in many a message; only the facility behind it shows that a record begins there.</summary>
    private static int StampLength(ReadOnlySpan<byte> text, int start, Dialect dialect)
    {
        if (start == 0 || (text[start] != '*' && text[start - 1] is not ((byte)' ' or (byte)'#' or (byte)'>'))) return 0;
        if (!Timestamp.TryRead(text[start..], out var time, out var length)) return 0;
        var body = text[(start + length)..];
        return SyslogMessage.IsOne(body) || (time.Kind is ClockKind.MonthDay or ClockKind.Dated && dialect.BeginsLogLine(body)) ? length : 0;
    }

    /// <summary>The sequence number before the stamp belongs to the record, <c>000124: *Mar  1 00:02:01.100:</c>, and so does what a relay wrote behind a priority (RFC 3164 §4.1.1).</summary>
    private static int StartOfHeader(ReadOnlySpan<byte> text, int stamp, int length)
    {
        if (!text[..stamp].EndsWith(": "u8)) return stamp;
        var priority = text[..stamp].LastIndexOf((byte)'<');
        if (priority > 0 && LogHeader.Read(text[priority..]) is { IsCertain: true } header && priority + header.BodyStart == stamp + length) return priority;
        var digits = text[..(stamp - 2)];
        var start = digits.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        return start < digits.Length && start > 0 && text[start - 1] == ' ' ? start : stamp;
    }

    private static bool IsQuoted(ReadOnlySpan<byte> front)
    {
        var text = front.TrimEnd(" \t"u8);
        return text.IsEmpty || Quoting.Contains(text[^1]);
    }
}
