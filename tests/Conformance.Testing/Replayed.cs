using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Provenance;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Testing;

/// <summary>A short text of one device, read and replayed in memory.</summary>
public sealed class Replayed : ISessionSink, ITextSource
{
    private readonly string[] lines;
    private readonly InMemoryJournal journal = new();
    private readonly DeviceReplay device;
    private readonly List<Capture> captures = [];
    private readonly List<string> forms = [];

    private Replayed(string text, DeviceConfiguration? configuration, string command, Profile profile, IReadOnlyList<Capture> shown)
    {
        lines = text.ReplaceLineEndings("\n").Split('\n');
        var known = new KnownDevice("R1") { Configuration = configuration, Owns = new DeviceProfile("R1", configuration, shown).Owns, LogCounters = [.. shown.OfType<Capture<LoggingRow>>()] };
        device = new(new DeviceContext(known, new MachineSet(profile), journal));
        var dialect = DialectCatalog.All[0];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var session = new SessionReader(new LineBuffer(stream, recognizer: new LineRecognizer(dialect)), 0, dialect, new Lexicon(dialect.FullInterfaceName), new SecretDoor(), this);
        if (command.Length > 0) session.Expect(command);
        session.Read();
        device.Complete();
        device.TellCounts();
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<RunEvent> Facts => journal.Events;

    /// <summary>The captures.</summary>
    public IReadOnlyList<Capture> Captures => captures;

    /// <summary>The ids of the forms of the log records.</summary>
    public IReadOnlyList<string> Forms => forms;

    /// <summary>How the lines were understood.</summary>
    public LineAccount Account { get; } = new();

    /// <summary>The numbers of the lines that were not read.</summary>
    public List<int> Unread { get; } = [];

    /// <summary>What shows that lines were retyped: <c>lieftime for lifetime @7</c>.</summary>
    public List<string> Retypings { get; } = [];

    /// <summary>The systems, or programs, that wrote lines: <c>Program @2</c>.</summary>
    public List<string> ForeignLines { get; } = [];

    /// <summary>Of each answer: the host of the prompt above it.</summary>
    public List<string> AnswerHosts { get; } = [];

    /// <summary>The transitions of a protocol: <c>Standby -c-> Active @4</c>, with <c>~</c> where inferred and <c>!</c> where rejected.</summary>
    public IEnumerable<string> Moves(string protocol) => journal.Events.Select(fact => fact switch
    {
        Transitioned move when move.Entity.Protocol == protocol => $"{move.From} -{move.Event}-> {move.To} @{move.Evidence[0].Line}",
        Inferred move when move.Entity.Protocol == protocol => $"{move.From} ~{move.Event}~> {move.To} @{move.Evidence[0].Line}",
        Rejected move when move.Entity.Protocol == protocol => $"{move.From} !{move.Event}!> {move.To} @{move.Evidence[0].Line}",
        _ => "",
    }).Where(text => text.Length > 0);

    /// <summary>The gaps: <c>State Standby => Speak @7</c>.</summary>
    public IEnumerable<string> Gaps => journal.Events.OfType<GapFound>().Select(gap => $"{gap.Kind} {gap.Known} => {gap.Seen} @{gap.Evidence[0].Line}");

    /// <summary>Reads and replays a text.</summary>
    public static Replayed Of(string text, DeviceConfiguration? configuration = null, string command = "", Profile? profile = null) => new(text, configuration, command, profile ?? Profile.Ios, []);

    /// <summary>Reads a text twice, as a run with captures does: what they tell of the device is known from its beginning.</summary>
    public static Replayed WithCaptures(string text) => new(text, null, "", Profile.Ios, Of(text).Captures);

    /// <inheritdoc/>
    public Evidence EvidenceOf(SourceSpan span) => new("r1.log", span, this);

    /// <inheritdoc/>
    public string TextOf(SourceSpan span) => string.Join('\n', lines[(span.FirstLine - 1)..Math.Min(span.LastLine, lines.Length)]);

    void ISessionSink.Lines(in SourceSpan span, LineSupport support, int column)
    {
        Account.Add(support, span.LastLine - span.FirstLine + 1);
        if (support is LineSupport.Unrecognized or LineSupport.Malformed) Unread.Add(span.FirstLine);
    }

    void ISessionSink.Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed) => device.Listeners.System.Passed(stamp, new Witness(span, stamp.Time, this));

    void ISessionSink.Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
    {
        forms.Add(form.Id);
        if (isReassembled) Account.AddReassembled(span.LastLine - span.FirstLine + 1);
        form.Deliver(line, device.Listeners, new Witness(span, time, this, isReassembled));
    }

    void ISessionSink.Foreign(string host, ForeignSystem system, SourceSpan span) => ForeignLines.Add($"{system} @{span.FirstLine}");

    void ISessionSink.Retyped(string host, Retyping retyping, SourceSpan span) => Retypings.Add($"{retyping.Printed} for {retyping.Meant} @{span.FirstLine}");

    void ISessionSink.Prompt(string host, SourceSpan span)
    {
    }

    void ISessionSink.Answer(string host, Capture capture)
    {
        captures.Add(capture);
        AnswerHosts.Add(host);
        device.Shown(capture, this);
    }
}
