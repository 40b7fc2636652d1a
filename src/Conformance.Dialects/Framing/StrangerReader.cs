using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Framing.Documents;
using Conformance.Dialects.Framing.Headings;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Accounts for the lines of a session that are of no log and of no answer: what the device prints between answers, what an author wrote, whose the lines below are, source text of a
/// program, what a person retyped. What is none of these was not understood.
/// </summary>
/// <param name="lines">The file's lines.</param>
/// <param name="dialect">Knows what stands between answers.</param>
/// <param name="answer">The answer that is being read.</param>
/// <param name="hosts">The hosts whose prompts were seen.</param>
/// <param name="words">The words of the run.</param>
/// <param name="retypings">Tells lines that a person typed.</param>
/// <param name="sink">Receives what is found out.</param>
internal sealed class StrangerReader(ShownLines lines, Dialect dialect, OpenAnswer answer, KnownHosts hosts, Lexicon words, RetypingFinder retypings, ISessionSink sink)
{
    private readonly ProgramNeighbours program = new(lines);
    private readonly CodeBlocks blocks = new(lines, hosts);
    private readonly ForeignSession foreign = new(words);

    /// <summary>Notes that the line of a number is of a program, found out by other signs.</summary>
    public void NoteProgram(int number) => program.Note(number);

    /// <summary>Whether what stands below a host's prompt is of another system, whose answers may look like those of IOS.</summary>
    public bool IsForeign(string host) => foreign.Runs(host);

    /// <summary>A prompt of a host, as IOS prints it, ends what another system said.</summary>
    public void PassPrompt(string host) => foreign.PassPrompt(host);

    /// <summary>A line of another operating system is counted and not read: it looks like one of this dialect and may mean something else.</summary>
    /// <param name="text">The line.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="host">The host of the last prompt above it.</param>
    public bool TryTakeForeign(ReadOnlySpan<byte> text, SourceSpan span, string host)
    {
        if (ForeignLine.SystemOf(text) is not { } system) return false;
        if (system == ForeignSystem.Template) NoteProgram(span.FirstLine);
        var relayed = LogHeader.Read(text).RelayHost;
        NoteForeign((system, relayed.IsPrinted ? words.Text(relayed.In(text)) : host), span);
        return true;
    }

    /// <summary>A line with the header of a log that no form claims: another system's, if its tag or what stands above says so. A shell, however, may show the log of a router.</summary>
    /// <param name="text">The line.</param>
    /// <param name="log">What was made of it.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="above">The host of the last prompt above it.</param>
    public bool TryTakeUnread(ReadOnlySpan<byte> text, in LogLine log, SourceSpan span, string above)
    {
        if (log.Support != LineSupport.Unrecognized) return false;
        var host = log.Host.Length > 0 ? log.Host : above;
        if (!foreign.Tells(text, host, isSender: log.Host.Length > 0, out var owner) && (!foreign.Owns(host, out owner) || owner.System == ForeignSystem.Unix)) return false;
        NoteForeign(owner, span);
        return true;
    }

    /// <summary>A line by which another system shows itself answers no command of IOS.</summary>
    public bool TryTakeSign(ReadOnlySpan<byte> text, SourceSpan span, string host)
    {
        if (!foreign.Tells(text, host, isSender: false, out var owner)) return false;
        answer.End();
        NoteForeign(owner, span);
        return true;
    }

    /// <summary>A prompt of another system ends the answer above it.</summary>
    public bool TryTakePrompt(ReadOnlySpan<byte> text, SourceSpan span)
    {
        if (!foreign.TryOpen(text)) return false;
        answer.End();
        if (dialect.IsSessionLine(text)) sink.Lines(span, LineSupport.Context);
        else if (foreign.Owns("", out var owner)) NoteForeign(owner, span);
        return true;
    }

    /// <summary>Accounts for the current line.</summary>
    /// <param name="shown">Its text, blanks and all.</param>
    /// <param name="number">Its number.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="host">The host of the last prompt above it; then that of the heading that it is.</param>
    /// <param name="fit">How far it could be followed in the answer.</param>
    public void Take(ReadOnlySpan<byte> shown, int number, SourceSpan span, ref string host, Fit fit)
    {
        var text = shown.Trim(" \t"u8);
        if (dialect.IsSessionLine(text)) sink.Lines(span, LineSupport.Context);
        else if (Prose.IsFence(text)) PassFence(text, span, ref host);
        else if (answer.IsUnsupported || answer.TryOpenNeighbour(text)) answer.PassUnsupported(span);
        else if (SourceHeading.TryRead(text, out var name) || DeviceHeading.TryRead(text, hosts, out name) || DeviceMember.TryRead(text, hosts, out name)) host = Head(name, span);
        else if (DeviceHeading.IsOfSeveral(text, hosts)) host = Head(default, span);
        else if (Prose.IsOne(text) || (blocks.IsOutside && !fit.IsConvincing && Prose.IsOfPage(text, dialect))) sink.Lines(span, LineSupport.Irrelevant);
        else if ((!fit.IsConvincing || foreign.Runs(host)) && foreign.Owns(host, out var owner)) NoteForeign(owner, span);
        else if (fit.IsConvincing || !(TryTakeFrame(text, number, span) || TryTakeProgram(text, number, span, host) || TryTakeRetyped(text, span, host))) answer.Miss(text, span, fit, shown.Length - shown.TrimStart(" \t"u8).Length);
    }

    private void PassFence(ReadOnlySpan<byte> fence, SourceSpan span, ref string host)
    {
        answer.EndBlock();
        foreign.Close();
        sink.Lines(span, LineSupport.Irrelevant);
        var owner = blocks.PassFence(fence, out var isNamed);
        if (owner.IsEmpty) return;
        var name = words.Text(owner);
        if (isNamed) sink.Headed(name, span);
        if (name == host) return;
        answer.End();
        host = name;
    }

    private string Head(ReadOnlySpan<byte> name, SourceSpan span)
    {
        answer.End();
        foreign.Close();
        var host = words.Text(name);
        hosts.Head(host);
        sink.Headed(host, span);
        sink.Lines(span, LineSupport.Context);
        return host;
    }

    /// <summary>What only opens or closes tells nothing of a device, but where it is of a program, so may be what stands around it.</summary>
    private bool TryTakeFrame(ReadOnlySpan<byte> text, int number, SourceSpan span)
    {
        if (!WrittenMember.IsFrame(text)) return false;
        if (program.Surround(text, number)) program.Note(number);
        sink.Lines(span, LineSupport.Irrelevant);
        return true;
    }

    private bool TryTakeProgram(ReadOnlySpan<byte> text, int number, SourceSpan span, string host)
    {
        if (!program.Surround(text, number)) return false;
        program.Note(number);
        NoteForeign((ForeignSystem.Program, host), span);
        return true;
    }

    private void NoteForeign((ForeignSystem System, string Host) owner, SourceSpan span)
    {
        sink.Foreign(owner.Host, owner.System, span);
        sink.Lines(span, LineSupport.Unsupported);
    }

    private bool TryTakeRetyped(ReadOnlySpan<byte> text, SourceSpan span, string host)
    {
        if (retypings.Find(text) is not { } retyping) return false;
        sink.Retyped(host, retyping, span);
        sink.Lines(span, LineSupport.Unsupported);
        return true;
    }
}
