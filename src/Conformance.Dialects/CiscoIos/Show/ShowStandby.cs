using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.ShowStandby>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary><c>show standby</c>.</summary>
internal sealed class ShowStandby(CommandArguments arguments) : IAnswer
{
    /// <summary>IOS names the version in a group's header only where it is not 1.</summary>
    private const int DefaultVersion = 1;

    private static readonly Field<int> Version = Int("version");
    private static readonly Field<string> State = Word("state");
    private static readonly Field<string> Reason = Text("reason", Scan.UntilBracket);
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<string> LastChange = Word("last change");
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Mac = Word("MAC address");
    private static readonly Field<string> Note = Text("note", Scan.UntilBracket);
    private static readonly Field<int> Hello = Int("hello s");
    private static readonly Field<int> Hold = Int("hold s");
    private static readonly Field<string> Seconds = Word("seconds");
    private static readonly Field<string> Router = Name("router");
    private static readonly Field<int> PeerPriority = Int("peer's priority");
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<int> Configured = Int("configured priority");
    private static readonly Field<string> TrackedState = Word("state");
    private static readonly Field<int> Decrement = Int("decrement");
    private static readonly Field<string> GroupName = Text("name", Scan.UntilQuote);

    private readonly RowsInProgress<HsrpGroupRow> rows = new(new() { Interface = "", Group = 0 });

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show standby",
        arguments => new ShowStandby(arguments),
        [
            Line(
                $"{Port} - Group {Ios.Group}{Optional($" (version {Version})")}",
                (answer, line, at) => answer.Begin(line, at),
                "FastEthernet0/0 - Group 1",
                "Vlan10 - Group 10 (version 2)").Opening(),
            Line(
                $"State is {State}{Optional($" ({Reason})")}",
                (answer, line, at) => answer.SetState(line.Get(State), at),
                "State is Active",
                "State is Init (interface down)"),
            Line(
                $"{Changes} state change{Optional($"s")}, last state change {LastChange}",
                (answer, line, at) => answer.Set(answer.Group with { StateChanges = line.Get(Changes), LastChange = line.Get(LastChange) }, at),
                "2 state changes, last state change 03:21:20"),
            Line($"Virtual IP address is {Ip}", (answer, line, at) => answer.Set(answer.Group with { VirtualIp = line.Get(Ip) }, at), "Virtual IP address is 172.16.172.53"),
            Line(
                $"Active virtual MAC address is {Mac}{Optional($" ({Note})")}",
                (answer, line, at) => answer.Set(answer.Group with { VirtualMac = line.Get(Mac) }, at),
                "Active virtual MAC address is 0000.0c07.ac01",
                "Active virtual MAC address is unknown"),
            Context($"Local virtual MAC address is {Mac} ({Note})", "Local virtual MAC address is 0000.0c07.ac01 (v1 default)"),
            Line(
                $"Hello time {Hello} sec, hold time {Hold} sec",
                (answer, line, at) => answer.Set(answer.Group with { HelloMs = line.Get(Hello) * 1000, HoldMs = line.Get(Hold) * 1000 }, at),
                "Hello time 3 sec, hold time 10 sec"),
            Context($"Next hello sent in {Seconds} secs", "Next hello sent in 0.172 secs"),
            Line($"Preemption enabled", (answer, _, at) => answer.Set(answer.Group with { Preempt = true }, at), "Preemption enabled"),
            Line($"Preemption disabled", (answer, _, at) => answer.Set(answer.Group with { Preempt = false }, at), "Preemption disabled"),
            Line(
                $"Active router is {Router}{Optional($", priority {PeerPriority} (expires in {Seconds} sec)")}",
                (answer, line, at) => answer.Set(answer.Group with { ActiveRouter = line.Get(Router) }, at),
                "Active router is local",
                "Active router is 172.16.172.52, priority 200 (expires in 7.040 sec)"),
            Line(
                $"Standby router is {Router}{Optional($", priority {PeerPriority} (expires in {Seconds} sec)")}",
                (answer, line, at) => answer.Set(answer.Group with { StandbyRouter = line.Get(Router) }, at),
                "Standby router is unknown",
                "Standby router is 172.16.172.54, priority 100 (expires in 7.220 sec)"),
            Line(
                $"Priority {Priority} (configured {Configured})",
                (answer, line, at) => answer.Set(answer.Group with { Priority = line.Get(Priority), ConfiguredPriority = line.Get(Configured) }, at),
                "Priority 200 (configured 200)"),
            Line(
                $"Priority {Priority} (default {Configured})",
                (answer, line, at) => answer.Set(answer.Group with { Priority = line.Get(Priority), ConfiguredPriority = line.Get(Configured) }, at),
                "Priority 100 (default 100)"),
            Line(
                $"Track interface {Port} state {TrackedState} decrement {Decrement}",
                (answer, line, at) => answer.Track(new(line.Get(Port), line.Get(TrackedState), line.Get(Decrement)), at),
                "Track interface FastEthernet0/1 state Up decrement 150"),
            Line(
                $"IP redundancy name is \"{GroupName}\" ({Note})",
                (answer, line, at) => answer.Set(answer.Group with { Name = line.Get(GroupName) }, at),
                "IP redundancy name is \"VPNHA\" (cfgd)"),
        ]);

    private HsrpGroupRow Group => rows.Current;

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<HsrpGroupRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];

    private void Begin(Fields line, SourceSpan at) =>
        rows.Begin(new() { Interface = line.Get(Port), Group = line.Get(Ios.Group), Version = line.FindNumber(Version) ?? DefaultVersion }, at);

    private void SetState(string word, SourceSpan at) =>
        Set(Group with { StateWord = word, State = Spelling<HsrpState>.TryRead(word, out var state) ? state : null }, at);

    private void Track(HsrpTrackRow track, SourceSpan at) => Set(Group with { Tracks = [.. Group.Tracks, track] }, at);

    private void Set(HsrpGroupRow row, SourceSpan at) => rows.Set(row, at);
}
