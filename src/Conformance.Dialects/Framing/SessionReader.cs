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
internal sealed class SessionReader
{
    private readonly ShownLines lines;
    private readonly Dialect dialect;
    private readonly Lexicon words;
    private readonly ISessionSink sink;
    private readonly OpenAnswer answer;
    private readonly LogReader logs;
    private readonly OpeningFinder openings;
    private readonly TerminalEdge edge = new();
    private readonly KnownHosts hosts = new();
    private string host = "";
    private int lastPiece;

    /// <summary>Begins a file.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="file">Its index in the run.</param>
    /// <param name="dialect">The dialect it is written in.</param>
    /// <param name="words">The words of the run.</param>
    /// <param name="door">Replaces secrets.</param>
    /// <param name="sink">Receives what is read.</param>
    public SessionReader(LineBuffer lines, int file, Dialect dialect, Lexicon words, SecretDoor door, ISessionSink sink)
    {
        (this.lines, this.dialect, this.words, this.sink) = (new(lines, file, door), dialect, words, sink);
        answer = new(dialect, words, sink);
        logs = new(this.lines, dialect, answer, hosts);
        openings = new(this.lines, dialect);
    }

    /// <summary>Treats the lines as the answer to a command, until another one begins.</summary>
    public void Expect(string command) => answer.Begin(host, CommandLine.Parse(command), default);

    /// <summary>Reads to the end of the file.</summary>
    public void Read()
    {
        while (lines.TryCurrent(out var line)) Take(line);
        answer.End();
    }

    private void Take(in PhysicalLine line)
    {
        var shown = lines.Text(line);
        var isAtEdge = edge.IsReachedBy(line.Length);
        var text = shown.Trim(" \t"u8);
        if (line.IsPiece) TakePiece(line);
        else if (text.IsEmpty) Pass(line, LineSupport.Irrelevant);
        else if (!isAtEdge && answer.TryTakeWhole(text, SpanOf(line, 1))) lines.Advance(1);
        else if (!TryTakeLog(text, isAtEdge, line) && !TryTakePrompt(text, line) && !TryTakeSection(text, line)) TakeAnswerLine(shown, line, isAtEdge);
    }

    /// <summary>A line too long for the buffer: its first piece counts as malformed, its other pieces have been counted with it.</summary>
    private void TakePiece(in PhysicalLine line)
    {
        if (line.Number != lastPiece) sink.Lines(SpanOf(line, 1), LineSupport.Malformed);
        lastPiece = line.Number;
        lines.Advance(1);
    }

    private bool TryTakeLog(ReadOnlySpan<byte> text, bool isAtEdge, in PhysicalLine line)
    {
        if (!logs.TryRead(text, isAtEdge, out var log)) return false;
        Deliver(log, line);
        return true;
    }

    private bool TryTakeMended(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!logs.TryMend(text, out var log)) return false;
        Deliver(log, line);
        return true;
    }

    private void Deliver(LogLine log, in PhysicalLine line)
    {
        var span = SpanOf(line, log.Count);
        if (!log.CutBy.IsEmpty) BeginPrompt(log.CutBy, new(log.CutBy.Length, log.CutBy.Length), span);
        sink.Lines(span, log.Support, log.Column);
        if (log.Form is { } form) sink.Log(host, form, log.Values(words), span, log.Time, log.IsReassembled);
        lines.Advance(log.Count);
    }

    private bool TryTakePrompt(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!Prompt.TryRead(text, out var prompt)) return false;
        BeginPrompt(text, prompt, SpanOf(line, 1));
        Pass(line, LineSupport.Context);
        return true;
    }

    private bool TryTakeSection(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!SectionHeading.TryRead(text, out var command)) return false;
        answer.Begin(host, CommandLine.Parse(Encoding.UTF8.GetString(command)), SpanOf(line, 1));
        Pass(line, LineSupport.Context);
        return true;
    }

    private void BeginPrompt(ReadOnlySpan<byte> text, Prompt prompt, SourceSpan span)
    {
        answer.End();
        host = words.Text(text[..prompt.HostLength]);
        hosts.Add(text[..prompt.HostLength]);
        sink.Prompt(host, span);
        answer.Begin(host, CommandLine.Parse(Encoding.UTF8.GetString(text[prompt.CommandStart..])), span);
    }

    private void TakeAnswerLine(ReadOnlySpan<byte> shown, in PhysicalLine line, bool isAtEdge)
    {
        var span = SpanOf(line, 1);
        if (!answer.TryTake(shown, span, isAtEdge, out var fit)
            && !TryTakeGluedPrompt(shown, span)
            && !TryTakeEcho(shown, span)
            && !(openings.Find(shown, isAtEdge) is { } command && answer.TryOpen(host, command, span) && answer.TryTake(shown, span, isAtEdge, out fit)))
        {
            if (TryTakeMended(shown.Trim(" \t"u8), line)) return;
            PassStranger(shown, span, fit);
        }

        lines.Advance(1);
    }

    /// <summary>A capture program that waits for no line end glues the next prompt to the last line: the first part counts.</summary>
    private bool TryTakeGluedPrompt(ReadOnlySpan<byte> shown, SourceSpan span)
    {
        if (!Prompt.TryFindGlued(shown, Encoding.UTF8.GetBytes(host), out var start)) return false;
        if (!answer.TryTake(shown[..start], span, isAtEdge: false, out var fit)) PassStranger(shown[..start], span, fit);
        _ = Prompt.TryRead(shown[start..], out var prompt);
        BeginPrompt(shown[start..], prompt, span);
        return true;
    }

    /// <summary>A show command whose prompt was cut off.</summary>
    private bool TryTakeEcho(ReadOnlySpan<byte> shown, SourceSpan span)
    {
        var typed = shown.Trim(" \t#>"u8);
        if (!typed.StartsWith("sh"u8)) return false;
        var command = CommandLine.Parse(Encoding.UTF8.GetString(typed));
        if (!command.IsShow || dialect.Find(command, out _) is null) return false;
        answer.Begin(host, command, span);
        sink.Lines(span, LineSupport.Context);
        return true;
    }

    private void PassStranger(ReadOnlySpan<byte> shown, SourceSpan span, Fit fit)
    {
        if (dialect.IsSessionLine(shown.Trim(" \t"u8))) sink.Lines(span, LineSupport.Context);
        else if (answer.IsUnsupported) sink.Lines(span, LineSupport.Unsupported);
        else answer.Miss(shown.Trim(" \t"u8), span, fit, shown.Length - shown.TrimStart(" \t"u8).Length);
    }

    private void Pass(in PhysicalLine line, LineSupport support)
    {
        sink.Lines(SpanOf(line, 1), support);
        lines.Advance(1);
    }

    private SourceSpan SpanOf(in PhysicalLine first, int count) => new(lines.File, first.Number, first.Number + count - 1, first.Offset);
}
