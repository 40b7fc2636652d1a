using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Headings;
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
    private readonly StrangerReader strangers;
    private readonly InsideReader inside;
    private readonly RelayedParts parts;
    private readonly PromptSequence prompts;
    private readonly AnswerEnd endings;
    private readonly TerminalEdge edge = new();
    private readonly SourceSpan place;
    private readonly KnownHosts hosts = new();
    private readonly OtherMessageTail tail = new();
    private string host = "";
    private (string Host, int Line) relayed = ("", -1);
    private int lastPiece;

    /// <summary>Begins a file.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="file">Its index in the run.</param>
    /// <param name="dialect">The dialect it is written in.</param>
    /// <param name="words">The words of the run.</param>
    /// <param name="door">Replaces secrets.</param>
    /// <param name="sink">Receives what is read.</param>
    public SessionReader(LineBuffer lines, int file, Dialect dialect, Lexicon words, SecretDoor door, ISessionSink sink)
        : this(new(lines, file, door), default, dialect, words, sink)
    {
    }

    /// <summary>Begins the lines of a string that all stand in one physical line, or those of a file.</summary>
    internal SessionReader(ShownLines lines, SourceSpan place, Dialect dialect, Lexicon words, ISessionSink sink)
    {
        (this.lines, this.place, this.dialect, this.words, this.sink) = (lines, place, dialect, words, sink);
        (answer, prompts) = (new(dialect, words, sink), new(sink));
        endings = new(lines, answer);
        var retypings = new RetypingFinder(dialect, answer);
        logs = new(this.lines, dialect, answer, hosts, words, retypings);
        strangers = new(this.lines, dialect, answer, hosts, words, retypings, sink);
        (openings, inside) = (new(this.lines, dialect), new(this.lines, dialect, hosts, words, sink));
        parts = new(this.lines, line => SpanOf(line, 1), sink);
    }

    /// <summary>Whether the lines are those of a string.</summary>
    private bool IsEmbedded => place.FirstLine > 0;

    /// <summary>Treats the lines as the answer to a command, until another one begins.</summary>
    public void Expect(string command) => answer.Begin(host, CommandLine.Parse(command), default);

    /// <summary>Reads to the end of the file; gives the host of the last prompt.</summary>
    /// <param name="above">The host of the last prompt above.</param>
    public string Read(string above = "")
    {
        host = above;
        while (!sink.IsStopped && lines.TryCurrent(out var line))
        {
            if (parts.HasTaken(line)) lines.Advance(1);
            else if (!TryTakeRecognized(line)) Take(line);
        }

        answer.End();
        return host;
    }

    /// <summary>The usual line of a log, whatever stands around it, unless an answer is open that may want it, the terminal may have wrapped it, or a prompt may have cut it.</summary>
    private bool TryTakeRecognized(in PhysicalLine line)
    {
        if (answer.IsOpen || !lines.IsRecognized(line) || edge.IsReachedBy(line.Length)) return false;
        var log = lines.Recognized();
        if (lines.IsCutByPrompt(log.Count)) return false;
        var span = SpanOf(line, log.Count);
        sink.Lines(span, log.Form.Support);
        if (line.Stamp == 0) Deliver(log.Form, log.Values(words), log.Header, log.Host(words), span, isReassembled: false);
        else Deliver(log.Form, log.Values(words), Received(log.Header, line), log.Host(words), span, isReassembled: false);
        lines.Advance(log.Count);
        return true;
    }

    private void Take(in PhysicalLine line)
    {
        var shown = lines.Text(line);
        var isAtEdge = edge.IsReachedBy(line.Length);
        var text = shown.Trim(" \t"u8);
        if (line.IsPiece) TakePiece(line);
        else if (text.IsEmpty) Pass(line, LineSupport.Irrelevant);
        else if (!isAtEdge && answer.TryTakeWhole(text, SpanOf(line, 1))) lines.Advance(1);
        else if (!TryTakeRun(text, line) && !TryTakeLog(text, isAtEdge, line) && !TryTakePrompt(text, line) && !TryTakeSection(text, line)) TakeAnswerLine(shown, line, isAtEdge);
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
        if (strangers.TryTakeForeign(text, SpanOf(line, 1), host)) return Advance(1);
        if (!logs.TryRead(text, isAtEdge, out var log)) return false;
        if (strangers.TryTakeUnread(text, log, SpanOf(line, log.Count), host)) return Advance(log.Count);
        if (log.MayHoldPrompt)
        {
            if (TryTakeBefore(text, line)) return true;
            logs.TryRead(text, isAtEdge, out log);
        }

        if (log.Support == LineSupport.Unrecognized && tail.Has(line.Number, text, log.Header.BodyStart)) log = log with { IsOther = true };
        if (log.IsOther || log.Support == LineSupport.Context) tail.Note(line.Number + log.Count - 1, text);
        Deliver(log, line);
        return true;
    }

    /// <summary>A message at whose end the next prompt is glued, with what was typed there or with the next message.</summary>
    private bool TryTakeBefore(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (!Prompt.TryFindGlued(text, Encoding.UTF8.GetBytes(host), out var start)) return false;
        _ = Prompt.TryRead(text[start..], out var prompt);
        var behind = text[(start + prompt.CommandStart)..];
        var isMessage = LogHeader.Read(behind).IsCertain;
        if (isMessage && !(logs.TryRead(behind, isAtEdge: false, out var next) && next is { Form: not null, Count: 1 })) return false;
        if (!logs.TryRead(text[..start].TrimEnd(" \t"u8), isAtEdge: false, out var log) || log is { Form: null, Support: not LineSupport.Context } || (isMessage && log.Count > 1)) return false;
        Tell(log, line);
        BeginPrompt(isMessage ? text[start..^behind.Length] : text[start..], prompt, SpanOf(line, 1));
        if (isMessage && logs.TryRead(behind, isAtEdge: false, out next)) Deliver(next.Form, next.Values(words), Received(next.Header, line), next.Host, SpanOf(line, 1), isReassembled: true);
        lines.Advance(log.Count);
        return true;
    }

    /// <summary>A line that holds several records, and the prompts between them.</summary>
    private bool TryTakeRun(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        var above = host;
        if (IsEmbedded || !InsideReader.MayBeRun(text) || !inside.TryReadRun(text, SpanOf(line, 1), ref host)) return false;
        if (host != above) answer.End();
        return true;
    }

    private void Deliver(in LogLine log, in PhysicalLine line)
    {
        Tell(log, line);
        lines.Advance(log.Count);
    }

    private void Tell(in LogLine log, in PhysicalLine line)
    {
        var span = SpanOf(line, log.Count);
        endings.PassMessage(line, log.Count);
        if (!log.CutBy.IsEmpty) BeginPrompt(log.CutBy, new(log.CutBy.Length, log.CutBy.Length), span);
        sink.Lines(span, log.Support, log.Column);
        if (log.Retyping is { } retyping) sink.Retyped(log.Host.Length > 0 ? log.Host : host, retyping, span);
        Deliver(log.Form, log.Values(words), answer.Numbered(Received(log.Header, line)), log.Host, span, log.IsReassembled);
        parts.Pass(log, span);
    }

    /// <summary>The terminal program that captured a line received it as a relay does.</summary>
    private LogHeader Received(in LogHeader header, in PhysicalLine line) =>
        line.Stamp == 0 || header.Stamp.RelayTime.IsPrinted ? header : header with { Stamp = header.Stamp with { RelayTime = lines.Received(line) } };

    /// <summary>Hands a log line on, under the host that its header names, else that of the prompt above it.</summary>
    private void Deliver(LineForm? form, in Fields values, in LogHeader header, string namedHost, in SourceSpan span, bool isReassembled)
    {
        var device = namedHost.Length > 0 ? namedHost : host;
        if (namedHost.Length > 0) relayed = (namedHost, span.LastLine);
        var stamp = namedHost.Length > 0 ? header.Stamp : header.Stamp with { Print = RecordPrint.Of(header.Stamp, values.Text) };
        if (form is not null && (header.IsCertain || header.Time.IsPrinted)) sink.Record(device, stamp, isRelayed: namedHost.Length > 0, form, values, span, isReassembled);
        else if (form is not null) sink.Log(device, form, values, span, header.Time, isReassembled);
        else if (header.IsCertain) sink.Stamp(device, stamp, span, isRelayed: namedHost.Length > 0);
    }

    private bool TryTakePrompt(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        if (strangers.TryTakePrompt(text, SpanOf(line, 1))) return Advance(1);
        if (!Prompt.TryRead(text, out var prompt) && !PromptTitle.TryRead(ref text, hosts, out prompt)) return false;
        if (TryTakeBehind(text, prompt, line)) return true;
        BeginPrompt(text, prompt, SpanOf(line, 1));
        Pass(line, LineSupport.Context);
        return true;
    }

    /// <summary>A message that stands right behind a prompt, where a command would.</summary>
    private bool TryTakeBehind(ReadOnlySpan<byte> text, Prompt prompt, in PhysicalLine line)
    {
        var behind = text[prompt.CommandStart..];
        if (behind.IsEmpty || dialect.IsCommand(behind) || !logs.TryRead(behind, isAtEdge: false, out var log)) return false;
        BeginPrompt(text[..prompt.CommandStart], prompt, SpanOf(line, 1));
        Deliver(log, line);
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
        host = hosts.Meet(hosts.WholeOf(text[..prompt.HostLength]), words.Text(hosts.WholeOf(text[..prompt.HostLength])));
        strangers.PassPrompt(host);
        var command = prompts.Pass(host, text[prompt.CommandStart..], span);
        if (!strangers.IsForeign(host)) answer.Begin(host, command, span);
    }

    private void TakeAnswerLine(ReadOnlySpan<byte> shown, in PhysicalLine line, bool isAtEdge)
    {
        var span = SpanOf(line, 1);
        var fit = default(Fit);
        var isTaken = strangers.TryTakeSign(shown.Trim(" \t"u8), span, host) || answer.TryTake(shown, span, isAtEdge, out fit) || answer.TryTakeMarked(shown, span, fit.Reach);
        if (!isTaken && ((!IsEmbedded && inside.TryReadString(line, span, host)) || TryTakeBefore(shown.Trim(" \t"u8), line))) return;
        if (!isTaken
            && !TryTakeGluedPrompt(shown, line, span)
            && !TryTakeEcho(shown, span)
            && !(!strangers.IsForeign(host) && openings.Find(shown, isAtEdge) is { } command && answer.TryOpen(HostAbove(line), command, span) && answer.TryTake(shown, span, isAtEdge, out fit)))
        {
            var text = shown.Trim(" \t"u8);
            if (!dialect.IsSessionLine(text) && logs.TryMend(text, out var log))
            {
                Deliver(log, line);
                return;
            }

            if (tail.Has(line.Number, shown)) TakeTail(text, line);
            else strangers.Take(shown, line.Number, span, ref host, fit);
        }

        lines.Advance(1);
    }

    /// <summary>What a message of a relay quotes below it, as that of a restart does, is of the host that it names.</summary>
    private string HostAbove(in PhysicalLine line) => relayed.Line == line.Number - 1 ? relayed.Host : host;

    private void TakeTail(ReadOnlySpan<byte> text, in PhysicalLine line)
    {
        tail.Note(line.Number, text);
        sink.Lines(SpanOf(line, 1), LineSupport.Unsupported);
    }

    /// <summary>A capture program that waits for no line end glues the next prompt to the last line: the first part counts.</summary>
    private bool TryTakeGluedPrompt(ReadOnlySpan<byte> shown, in PhysicalLine line, SourceSpan span)
    {
        if (!Prompt.TryFindGlued(shown, Encoding.UTF8.GetBytes(host), out var start)) return false;
        if (!answer.TryTake(shown[..start], span, isAtEdge: false, out var fit)) strangers.Take(shown[..start], line.Number, span, ref host, fit);
        _ = Prompt.TryRead(shown[start..], out var prompt);
        BeginPrompt(shown[start..], prompt, span);
        return true;
    }

    /// <summary>A show command whose prompt was cut off, or that an author quotes above its answer.</summary>
    private bool TryTakeEcho(ReadOnlySpan<byte> shown, SourceSpan span)
    {
        var typed = QuotedCommand.Unquote(shown.Trim(" \t#>"u8));
        if (!typed.StartsWith("sh"u8)) return false;
        var command = CommandLine.Parse(Encoding.UTF8.GetString(typed));
        if (!command.IsShow || dialect.Find(command, out _) is null) return false;
        answer.BeginEcho(host, command, span);
        sink.Lines(span, LineSupport.Context);
        return true;
    }

    private bool Advance(int count)
    {
        lines.Advance(count);
        return true;
    }

    private void Pass(in PhysicalLine line, LineSupport support)
    {
        sink.Lines(SpanOf(line, 1), support);
        lines.Advance(1);
    }

    private SourceSpan SpanOf(in PhysicalLine first, int count)
    {
        if (IsEmbedded) return place;
        return new(lines.File, first.Number, first.Number + count - 1, first.Offset);
    }
}
