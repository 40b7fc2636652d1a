using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Framing.Documents;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>Reads the log lines of a session, each with the physical lines it goes on in. One that is none as it stands is mended where that is certain.</summary>
internal sealed class LogReader
{
    private readonly Dialect dialect;
    private readonly Captured[] captured = new Captured[FormTrie<LineForm>.MostHoles];
    private readonly Captured[] attempt = new Captured[FormTrie<LineForm>.MostHoles];
    private readonly RecordJoiner joiner;
    private readonly RecordJoiner mended;
    private readonly LineMender mender;
    private readonly FitTest fitOfBody;
    private readonly Lexicon words;
    private readonly RetypingFinder retypings;
    private readonly OpenAnswer answer;
    private byte[]? relayed;

    /// <summary>Reads log lines.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="dialect">The dialect they are written in.</param>
    /// <param name="answer">The answer that they may interrupt, whose lines do not continue a log line.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="words">The words of the run.</param>
    /// <param name="retypings">Tells lines that a person typed.</param>
    public LogReader(ShownLines lines, Dialect dialect, OpenAnswer answer, KnownHosts hosts, Lexicon words, RetypingFinder retypings)
    {
        (this.dialect, this.words, this.retypings, this.answer) = (dialect, words, retypings, answer);
        joiner = new(lines, ContinuationIn);
        mended = new(lines, ContinuationIn);
        mender = new(new(lines, dialect, hosts), FitOf);
        fitOfBody = body => dialect.MatchLine(body, attempt).Fit;
    }

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
        var alone = dialect.MatchLine(body, captured);
        var (match, count, apart) = (alone, 1, (IReadOnlyList<int>)[]);
        if (isAtEdge || alone.MayGoOn || alone.Fit.IsOpenEnded)
        {
            relayed = RelayedHostOf(text, header);
            body = joiner.Join(body, alone.Fit, isAtEdge, relayed is not null, fitOfBody, 1, out count);
            match = dialect.MatchLine(body, captured);
            apart = joiner.Apart;
        }

        if (match.Form is not null)
        {
            if (count == 1 && apart.Count == 0 && TryMendWhole(text, header, match, out log)) return true;
            if (count == 1 && log.IsReassembled) match = dialect.MatchLine(body, captured);
            log = new(body, match.Form, captured, match.Holes, header, HostOf(text, header), count) { IsReassembled = count > 1 && joiner.JoinedBrokenWord, Apart = apart };
            return true;
        }

        var shortened = alone.MayGoOn ? joiner.Shortened : 0;
        if (TryMend(text, header, isAtEdge ? match : alone, isAtEdge ? count : 1, out log)) return true;
        if (shortened > 0) log = new(text[header.BodyStart..], null, captured, FormHoles.None, header, log.Host, shortened) { Retyping = Retyping.Shortened };
        if (log.Support == LineSupport.Unrecognized) log = log with { IsOther = dialect.IsOtherMessage(body, header.IsCertain) };
        if (shortened == 0 && (header.IsCertain || log.IsOther || log.Column > 0) && log.Support is not LineSupport.Context) log = log with { Retyping = retypings.Find(text[header.BodyStart..]) };
        return header.IsCertain || log.IsOther || shortened > 0 || log.Column > 0 || SyslogMessage.IsOne(body);
    }

    /// <summary>Reads the current line, which is neither a log line nor anything else, if it is what damage left of a log line.</summary>
    public bool TryMend(ReadOnlySpan<byte> text, out LogLine log) => TryMend(text, default, FormMatch<LineForm>.None, 1, out log);

    /// <summary>Whether a line may go on with the record above it; a string of a document, with line ends in it, is a session of its own.</summary>
    private Continuation ContinuationIn(ReadOnlySpan<byte> line, out int start)
    {
        start = 0;
        if (EmbeddedText.HasLines(line)) return Continuation.None;
        var text = line.Trim(" \t"u8);
        var header = LogHeader.Read(text);
        var body = text[header.BodyStart..];
        if (relayed is not null && header.IsRelayed && !header.RelayHost.In(text).SequenceEqual(relayed)) return Continuation.OfAnotherHost;
        if (text.IsEmpty || Begins(body)) return Continuation.None;
        var goesOn = relayed is not null && header.IsOnlyRelays ? !SyslogMessage.IsOne(body) && TryFindBehind(line, body, out start) : !header.IsCertain && !Prompt.TryRead(text, out _) && !answer.Wants(line);
        return goesOn ? Continuation.GoesOn : Continuation.None;
    }

    /// <summary>Whether a record begins so. Some begin with an ordinary word, <c>has client flags 0x0</c>: such a one begins a record only where it is one.</summary>
    private bool Begins(ReadOnlySpan<byte> body) =>
        dialect.BeginsLogLine(body) && !(char.IsAsciiLetterLower((char)body[0]) && fitOfBody(body) is { Fits: false, MayGoOn: false });

    /// <summary>The host that a relay names before a record, blank where it names none; null where no relay wrote it down. Devices send each line of a record by itself, the first alone with their own word (<c>logging origin-id</c>), and the relay puts its header before each.</summary>
    private static byte[]? RelayedHostOf(ReadOnlySpan<byte> text, in LogHeader header) => header.IsRelayed ? header.RelayHost.In(text).ToArray() : null;

    /// <summary>Where the text behind a relay's header begins: with one of the blanks that the device indented it by, if it did.</summary>
    private static bool TryFindBehind(ReadOnlySpan<byte> line, ReadOnlySpan<byte> body, out int start)
    {
        var text = body.TrimStart(" \t"u8);
        start = line.TrimEnd(" \t"u8).Length - text.Length;
        if (start > 1 && Scan.IsBlank(line[start - 1]) && Scan.IsBlank(line[start - 2])) start--;
        return !text.IsEmpty;
    }

    /// <summary>Mends a line of no form; gives it as it is where that is not certain, malformed where it surely was one of a known form.</summary>
    private bool TryMend(ReadOnlySpan<byte> text, LogHeader header, FormMatch<LineForm> match, int count, out LogLine log)
    {
        var reach = header.BodyStart + match.Reach;
        var repair = mender.Mend(text, reach);
        if (repair.IsDone && TryTake(repair, out log)) return true;
        var began = match.MayGoOn || (repair.IsAmbiguous && match.Fit.IsConvincing) || dialect.IsFollowedMessage(text[header.BodyStart..]);
        log = new(text[header.BodyStart..], null, captured, FormHoles.None, header, HostOf(text, header), count) { Column = began ? reach + 1 : 0 };
        return false;
    }

    /// <summary>Mends a line that has a form and is yet not what the device printed; false where nothing shows that.</summary>
    private bool TryMendWhole(ReadOnlySpan<byte> text, LogHeader header, FormMatch<LineForm> match, out LogLine log)
    {
        var repair = mender.MendWhole(text, match.Fit, captured.AsSpan(0, match.Holes.Count), header.BodyStart);
        log = new(text[header.BodyStart..], null, captured, FormHoles.None, header, HostOf(text, header), 1) { Column = header.BodyStart + 1 };
        if (repair.IsAmbiguous) return true;
        return repair.IsDone && TryTake(repair, out log);
    }

    /// <summary>Reads what a line was before it was damaged; it may go on in the lines behind it.</summary>
    private bool TryTake(Repair repair, out LogLine log)
    {
        var header = LogHeader.Read(repair.Text);
        var body = repair.Text[header.BodyStart..];
        var match = dialect.MatchLine(body, captured);
        var (count, apart) = (repair.Count, (IReadOnlyList<int>)[]);
        if (match.MayGoOn)
        {
            relayed = RelayedHostOf(repair.Text, header);
            body = mended.Join(body, match.Fit, false, relayed is not null, fitOfBody, repair.Count, out count);
            match = dialect.MatchLine(body, captured);
            apart = mended.Apart;
        }

        log = new(body, match.Form, captured, match.Holes, header, HostOf(repair.Text, header), count) { IsReassembled = true, CutBy = repair.Host, Apart = apart };
        return match.Form is not null;
    }

    private string HostOf(ReadOnlySpan<byte> text, in LogHeader header) => header.Host.IsPrinted ? words.Text(header.Host.In(text)) : "";

    private Fit FitOf(ReadOnlySpan<byte> text) => dialect.MatchLine(text[LogHeader.Read(text).BodyStart..], attempt).Fit;
}
