using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>Reads what stands in one physical line and is a session by itself: a whole capture in a string, several records whose line ends were lost.</summary>
/// <param name="lines">The file's lines.</param>
/// <param name="dialect">The dialect they are written in.</param>
/// <param name="hosts">The hosts whose prompts were seen.</param>
/// <param name="words">The words of the run.</param>
/// <param name="sink">Receives what is read.</param>
internal sealed class InsideReader(ShownLines lines, Dialect dialect, KnownHosts hosts, Lexicon words, ISessionSink sink)
{
    /// <summary>Reads the current line if it holds a whole capture in a string.</summary>
    /// <param name="line">The line.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="host">The host of the last prompt or heading above it.</param>
    public bool TryReadString(in PhysicalLine line, SourceSpan span, string host)
    {
        EmbeddedSink? into = null;
        foreach (var session in lines.Embedded(line, hosts)) _ = Read(session, into ??= new(sink, span), span, host);
        if (into is null) return false;
        into.Account();
        lines.Advance(1);
        return true;
    }

    /// <summary>Tells lines that surely hold one record at a glance.</summary>
    public static bool MayBeRun(ReadOnlySpan<byte> text) => RecordRun.MayBe(text) || InlineMarkup.MayHoldLines(text);

    /// <summary>
    /// Reads a line if it holds several: those of a page, whose ends are tags, or several records, each where it begins, unless a relay stands before them, who may have glued those of several
    /// hosts together.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="host">The host of the last prompt above it, then of the last one in it.</param>
    public bool TryReadRun(ReadOnlySpan<byte> text, SourceSpan span, ref string host)
    {
        if (InlineMarkup.MayHoldLines(text) && InlineMarkup.TryReadLines(text, out var page)) host = ReadInside(lines.Inside(page), span, host);
        else if (!RecordRun.TryFind(text, dialect, out var second)) return false;
        else if (LogHeader.Read(text).Host.IsPrinted) sink.Lines(span, LineSupport.Malformed, second + 1);
        else host = ReadInside(lines.Inside(InlineMarkup.Decode(RecordRun.Cut(text, dialect, second))), span, host);
        lines.Advance(1);
        return true;
    }

    private string ReadInside(ShownLines inside, SourceSpan span, string host)
    {
        var into = new EmbeddedSink(sink, span);
        var last = Read(inside, into, span, host);
        into.Account();
        return last;
    }

    private string Read(ShownLines inside, EmbeddedSink into, SourceSpan span, string host) => new SessionReader(inside, span, dialect, words, into).Read(host);
}
