using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Reads one file as a terminal session: log lines, prompts with commands, and answers, mixed as they come. Each physical line is accounted for once.
/// </summary>
/// <param name="lines">The file's lines.</param>
/// <param name="file">Its index in the run.</param>
/// <param name="dialect">The dialect it is written in.</param>
/// <param name="words">The words of the run.</param>
/// <param name="door">Replaces secrets.</param>
/// <param name="sink">Receives what is read.</param>
internal sealed class SessionReader(LineBuffer lines, int file, Dialect dialect, Lexicon words, SecretDoor door, ISessionSink sink)
{
    private readonly OpenAnswer answer = new(dialect, words, sink);
    private readonly RecordJoiner logJoiner = new(lines, text => IsContinuation(text, dialect), indentExtendsFreeText: true);
    private RecordJoiner? answerJoiner;
    private string host = "";
    private int lastPiece;

    /// <summary>Treats the lines as the answer to a command, until another one begins.</summary>
    public void Expect(string command) => answer.Begin(host, CommandLine.Parse(command), default);

    /// <summary>Reads to the end of the file.</summary>
    public void Read()
    {
        while (lines.TryCurrent(out var line)) Take(line);
        answer.End();
    }

    private static bool IsContinuation(ReadOnlySpan<byte> text, Dialect dialect) =>
        !text.IsEmpty && !LogHeader.Read(text).Time.IsPrinted && !dialect.BeginsLogLine(text) && !Prompt.TryRead(text, out _);

    /// <summary>A line that is one of the answer's own does not continue another.</summary>
    private RecordJoiner AnswerJoiner =>
        answerJoiner ??= new(lines, text => IsContinuation(text, dialect) && !answer.Reader!.Fit(text).Fits, indentExtendsFreeText: false);

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r"u8);

    private void Take(in PhysicalLine line)
    {
        var text = Trim(door.Scrub(lines.Bytes(line), file, line.Number));
        if (line.IsPiece) TakePiece(line);
        else if (text.IsEmpty) Pass(line, LineSupport.Irrelevant);
        else if (!TryTakeLog(text, line) && !TryTakePrompt(text, line)) TakeAnswerLine(text, line);
    }

    /// <summary>A line too long for the buffer: its first piece counts as malformed, its other pieces have been counted with it.</summary>
    private void TakePiece(in PhysicalLine line)
    {
        if (line.Number != lastPiece) Account(SpanOf(line, 1), LineSupport.Malformed);
        lastPiece = line.Number;
        lines.Advance(1);
    }

    private bool TryTakeLog(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        var header = LogHeader.Read(text);
        var body = text[header.BodyStart..];
        if (!header.Time.IsPrinted && !dialect.BeginsLogLine(body)) return false;
        Span<Captured> captured = stackalloc Captured[FormTrie<LineForm>.MostHoles];
        var match = dialect.MatchLine(body, captured);
        var count = 1;
        if (match.MayGoOn || match.Fit.IsOpenEnded)
        {
            body = logJoiner.Join(body, match.Fit, joined => dialect.MatchLine(joined, new Captured[FormTrie<LineForm>.MostHoles]).Fit, out count);
            match = dialect.MatchLine(body, captured);
        }

        if (match.Form is null) return TryTakeUnknownLog(body, header, line);
        var span = SpanOf(line, count);
        Account(span, match.Form.Support);
        sink.Log(host, match.Form, new Fields(body, captured, match.Holes, words), span, header.Time);
        lines.Advance(count);
        return true;
    }

    /// <summary>A syslog message of any facility is understood by its shape; a timestamp makes a log line of what follows it, known or not.</summary>
    private bool TryTakeUnknownLog(ReadOnlySpan<byte> body, LogHeader header, in PhysicalLine line)
    {
        var isSyslog = SyslogMessage.IsOne(body);
        if (!isSyslog && !header.Time.IsPrinted) return false;
        Pass(line, isSyslog ? LineSupport.Context : LineSupport.Unrecognized);
        return true;
    }

    private bool TryTakePrompt(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!Prompt.TryRead(text, out var prompt)) return false;
        var span = SpanOf(line, 1);
        BeginPrompt(text, prompt, span);
        Pass(line, LineSupport.Context);
        return true;
    }

    private void BeginPrompt(ReadOnlySpan<byte> text, Prompt prompt, SourceSpan span)
    {
        answer.End();
        host = words.Text(text[..prompt.HostLength]);
        sink.Prompt(host, span);
        answer.Begin(host, CommandLine.Parse(Encoding.UTF8.GetString(text[prompt.CommandStart..])), span);
    }

    private void TakeAnswerLine(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (TryReadAnswerLine(text, line) || TryTakeGluedPrompt(text, line)) return;
        if (answer.TryOpen(host, text) && TryReadAnswerLine(text, line)) return;
        Pass(line, answer.IsUnsupported ? LineSupport.Unsupported : LineSupport.Unrecognized);
    }

    private bool TryReadAnswerLine(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (answer.Reader is not { } reader) return false;
        var fit = reader.Fit(text);
        var count = 1;
        if (fit.MayGoOn) text = AnswerJoiner.Join(text, fit, reader.Fit, out count);
        if (!fit.Fits && count == 1) return false;
        var span = SpanOf(line, count);
        var support = answer.Read(text, span);
        Account(span, support);
        lines.Advance(count);
        return true;
    }

    /// <summary>A capture program that waits for no line end glues the next prompt to the last line: both parts count.</summary>
    private bool TryTakeGluedPrompt(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!Prompt.TryFindGlued(text, out var start)) return false;
        var before = Trim(text[..start]);
        var span = SpanOf(line, 1);
        var support = answer.Reader is { } reader && reader.Fit(before).Fits ? answer.Read(before, span) : LineSupport.Unrecognized;
        _ = Prompt.TryRead(text[start..], out var prompt);
        BeginPrompt(text[start..], prompt, span);
        Pass(line, support);
        return true;
    }

    private void Pass(in PhysicalLine line, LineSupport support)
    {
        Account(SpanOf(line, 1), support);
        lines.Advance(1);
    }

    private void Account(SourceSpan span, LineSupport support)
    {
        answer.Reach(span);
        sink.Lines(span, support);
    }

    private SourceSpan SpanOf(in PhysicalLine first, int count) => new(file, first.Number, first.Number + count - 1, first.Offset);
}
