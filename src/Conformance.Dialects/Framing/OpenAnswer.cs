using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Dialects.Framing.Damage;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The answer that is being read in a session, if any.</summary>
/// <param name="dialect">Knows the commands.</param>
/// <param name="words">The words of the run.</param>
/// <param name="sink">Receives the lines as they are understood, and the answer when it ends.</param>
internal sealed class OpenAnswer(Dialect dialect, Lexicon words, ISessionSink sink)
{
    private readonly UnfinishedLine unfinished = new();
    private string host = "";
    private SourceSpan span;
    private ShowCommand? command;
    private AnswerReader? reader;

    /// <summary>Whether a filter chose the messages that it shows.</summary>
    private bool isFiltered;

    /// <summary>Whether the lines describe a neighbour: what it runs is no word about the device that shows it.</summary>
    private bool isOfNeighbour;

    /// <summary>Whether a line of it was met.</summary>
    private bool hasPassed;

    /// <summary>Whether the block of Markdown ended in which a line of it was met.</summary>
    private bool isBehindBlock;

    /// <summary>Whether no command announced it.</summary>
    private bool isRecognized;

    /// <summary>Whether no line of it was met yet and nothing but such a line shows that there is an answer.</summary>
    private bool isUncertain;

    /// <summary>Whether the lines answer a command that is not read: one that shows something else, or the question which words may follow.</summary>
    public bool IsUnsupported { get; private set; }

    /// <summary>Whether an answer is being read.</summary>
    public bool IsOpen => reader is not null;

    /// <summary>Whether a message behind its last line ends it: else what it shows would come behind what was printed after it.</summary>
    public bool EndsAtMessage => hasPassed && command is { OutlastsMessages: false };

    /// <summary>The header of a message that it may show: the numbers of those that a filter chose leave out the others, which are not missing.</summary>
    public LogHeader Numbered(in LogHeader header) => isFiltered ? header with { Stamp = header.Stamp with { MessageCount = 0, Sequence = 0 } } : header;

    /// <summary>Its last line that was met.</summary>
    public int LastLine => span.LastLine;

    /// <summary>Begins the answer to a command that was typed, or none where it shows nothing.</summary>
    public void Begin(string promptHost, CommandLine typed, SourceSpan at)
    {
        End();
        host = promptHost;
        command = dialect.Find(typed, out var arguments);
        reader = command?.Start(arguments, words);
        isFiltered = command is { OutlastsMessages: true } && arguments.IsFiltered;
        IsUnsupported = command is null && (typed.IsShow || typed.IsHelp);
        span = at;
    }

    /// <summary>Begins the answer to a command that stands alone: without a line of the answer, it may be an author's heading or a word of advice.</summary>
    public void BeginEcho(string promptHost, CommandLine typed, SourceSpan at)
    {
        Begin(promptHost, typed, at);
        isUncertain = true;
    }

    /// <summary>
    /// Begins the answer that was recognised by its text; false where that is the open one, or where the lines are known to answer a command that is not read.
    /// </summary>
    public bool TryOpen(string promptHost, ShowCommand found, SourceSpan at)
    {
        if (isOfNeighbour ? found == dialect.Release : IsUnsupported || (found == command && reader is not null)) return false;
        End();
        host = promptHost;
        command = found;
        reader = found.Start(CommandArguments.None, words);
        isRecognized = true;
        span = at;
        return true;
    }

    /// <summary>Begins the answer that describes a neighbour, which is not read; false where <paramref name="text"/> begins none.</summary>
    public bool TryOpenNeighbour(ReadOnlySpan<byte> text)
    {
        if (IsUnsupported || !dialect.BeginsNeighbour(text)) return false;
        End();
        IsUnsupported = isOfNeighbour = true;
        return true;
    }

    /// <summary>Accounts for a line of an answer that is not read.</summary>
    public void PassUnsupported(SourceSpan at)
    {
        hasPassed = true;
        sink.Lines(at, LineSupport.Unsupported);
    }

    /// <summary>
    /// The end of a block of Markdown ends an answer that is not read, once it had a line: what follows is the author's again. It ends as well what names no device and was recognised by its text, as a part of a
    /// configuration: that of the next block may be another router's. Any other may go on in the next block.
    /// </summary>
    public void EndBlock()
    {
        if ((IsUnsupported && hasPassed) || (isRecognized && reader is { IsAnonymous: true })) End();
        isBehindBlock = hasPassed;
    }

    /// <summary>A message in another block than the answer's was printed behind it: it would come too early else, since an answer is handed on when it ends.</summary>
    public void EndBehindBlock()
    {
        if (isBehindBlock) End();
    }

    /// <summary>Reads a line if it is one of the answer's, or keeps it if it is a part of one.</summary>
    /// <param name="line">The physical line, blanks and all.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="isAtEdge">Whether it ends where the terminal wraps.</param>
    /// <param name="fit">How it fits by itself.</param>
    public bool TryTake(ReadOnlySpan<byte> line, SourceSpan at, bool isAtEdge, out Fit fit)
    {
        fit = default;
        if (reader is null) return false;
        var text = line.Trim(" \t"u8);
        if (!unfinished.IsOpen) return TryTakeAlone(line, text, at, isAtEdge, out fit);
        fit = reader.Fit(text);
        if (!(unfinished.IsWhole && fit.Fits) && unfinished.TryAdd(line, at, reader.Fit, isAtEdge))
        {
            if (unfinished.IsClosed) Finish();
            return true;
        }

        if (!fit.Fits && !fit.MayGoOn) return false;
        Finish();
        return TryTakeAlone(line, text, at, isAtEdge, out fit);
    }

    /// <summary>Reads a line if it is a whole one of the answer's and none above it is unfinished: the usual case, and the fast one.</summary>
    public bool TryTakeWhole(ReadOnlySpan<byte> text, SourceSpan at)
    {
        if (reader is null || unfinished.IsOpen || !reader.Read(text, at, out var support).Fits) return false;
        Account(at, support);
        return true;
    }

    /// <summary>Reads a line that is a whole one of the answer's without what was put into it: a remark at its end, bold print, the gap at the edge of a screen.</summary>
    /// <param name="line">The physical line, blanks and all.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="reach">How far it could be followed, bytes from its first letter on.</param>
    public bool TryTakeMarked(ReadOnlySpan<byte> line, SourceSpan at, int reach)
    {
        if (reader is null) return false;
        var text = line.Trim(" \t"u8);
        if (reach > 0 && reach < text.Length && Remark.IsOne(text[reach..]) && TryTakeWhole(text[..reach].TrimEnd(" \t*"u8), at)) return true;
        if (ScreenWrap.TryJoin(text, out var joint) && TryTakeWhole(joint, at)) return true;
        if (!InlineMarkup.IsIn(line)) return false;
        var isTaken = Remark.TryFind(line, out var remark) && line[remark] == '<' && TryTakeWhole(line[..remark].Trim(" \t"u8), at);
        return isTaken || TryTakeWhole(InlineMarkup.Undo(line), at);
    }

    /// <summary>Whether a line belongs to the answer, so that it cannot belong to the log line above it.</summary>
    public bool Wants(ReadOnlySpan<byte> line) =>
        reader is not null
        && (reader.Fit(line.Trim(" \t"u8)) is { Fits: true } or { MayGoOn: true } || (unfinished.IsOpen && unfinished.CanAdd(line, reader.Fit, isAtEdge: false, out _)));

    /// <summary>The first misspelt word of a line that is else one of the answer; null where that is not sure.</summary>
    public Misspelling? FindMisspelling(ReadOnlySpan<byte> line) => reader?.FindMisspelling(line, dialect.IsWord);

    /// <summary>Accounts for a line that no form knows; one that began a record makes the answer lose its place.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="fit">How far it could be followed.</param>
    /// <param name="shift">What the reach must be moved by to count from the start of the line, bytes.</param>
    public void Miss(ReadOnlySpan<byte> text, SourceSpan at, Fit fit, int shift)
    {
        if (fit is { IsConvincing: true, BeginsRecord: true }) reader?.LosePlace(text);
        sink.NotUnderstood(at, fit, shift);
    }

    /// <summary>Ends the answer, which is handed on.</summary>
    public void End()
    {
        Finish();
        if (reader is not null && !isUncertain)
        {
            foreach (var capture in reader.Complete(span)) sink.Answer(host, capture);
        }

        reader = null;
        command = null;
        IsUnsupported = isOfNeighbour = hasPassed = isBehindBlock = isUncertain = isRecognized = isFiltered = false;
    }

    private bool TryTakeAlone(ReadOnlySpan<byte> line, ReadOnlySpan<byte> text, SourceSpan at, bool isAtEdge, out Fit fit)
    {
        var support = LineSupport.Unrecognized;
        fit = isAtEdge ? reader!.Fit(text) : reader!.Read(text, at, out support);
        if (!fit.Fits && !fit.MayGoOn) return false;
        if (!fit.Fits && !isAtEdge && InlineMarkup.IsIn(text) && TryTakeWhole(InlineMarkup.Undo(text), at)) return true;
        if (isAtEdge || !fit.Fits) unfinished.Begin(line, at, fit, isAtEdge);
        else Account(at, support);
        return true;
    }

    /// <summary>No more parts come: what is whole is read, what is not was not understood.</summary>
    private void Finish()
    {
        if (!unfinished.IsOpen) return;
        if (unfinished.WholeParts is [var first, ..] parts)
        {
            _ = reader!.Read(unfinished.WholeText, first.Span with { LastLine = parts[^1].Span.LastLine }, out var support);
            foreach (var part in parts) Account(part.Span, support);
        }

        foreach (var part in unfinished.LooseParts) Miss(unfinished.Text, part.Span, unfinished.Fit, part.Indent - part.Start);
        unfinished.Close();
    }

    private void Account(SourceSpan at, LineSupport support)
    {
        isUncertain = false;
        hasPassed = true;
        span = span.FirstLine == 0 ? at : span with { LastLine = Math.Max(span.LastLine, at.LastLine) };
        sink.Lines(at, support);
    }
}
