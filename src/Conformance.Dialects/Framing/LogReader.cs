using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>Reads the log lines of a session, each with the physical lines it goes on in.</summary>
/// <param name="lines">The file's lines.</param>
/// <param name="dialect">The dialect they are written in.</param>
/// <param name="answer">The answer that they may interrupt, whose lines do not continue a log line.</param>
/// <param name="words">The words of the run.</param>
internal sealed class LogReader(ShownLines lines, Dialect dialect, OpenAnswer answer, Lexicon words)
{
    private readonly Captured[] captured = new Captured[FormTrie<LineForm>.MostHoles];
    private readonly Captured[] attempt = new Captured[FormTrie<LineForm>.MostHoles];
    private readonly RecordJoiner joiner = new(lines, line => IsContinuation(line, dialect, answer));

    /// <summary>Reads the current line if it is a log line.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isAtEdge">Whether it ends where the terminal wraps.</param>
    /// <param name="log">What it is.</param>
    public bool TryRead(ReadOnlySpan<byte> text, bool isAtEdge, out LogLine log)
    {
        log = default;
        var header = LogHeader.Read(text);
        var body = text[header.BodyStart..];
        if (!header.IsCertain && !dialect.BeginsLogLine(body)) return false;
        var host = header.Host.IsPrinted ? words.Text(header.Host.In(text)) : "";
        var match = dialect.MatchLine(body, captured);
        var count = 1;
        if (isAtEdge || match.MayGoOn || match.Fit.IsOpenEnded)
        {
            body = joiner.Join(body, match.Fit, isAtEdge, joined => dialect.MatchLine(joined, attempt).Fit, out count);
            match = dialect.MatchLine(body, captured);
        }

        log = new(body, match.Form, captured, match.Holes, header, host, match.Form is null && !isAtEdge ? 1 : count);
        return match.Form is not null || header.IsCertain || SyslogMessage.IsOne(body);
    }

    private static bool IsContinuation(ReadOnlySpan<byte> line, Dialect dialect, OpenAnswer answer)
    {
        var text = line.Trim(" \t"u8);
        return !text.IsEmpty && !LogHeader.Read(text).IsCertain && !dialect.BeginsLogLine(text) && !Prompt.TryRead(text, out _) && !answer.Wants(line);
    }
}
