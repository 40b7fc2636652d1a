using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>HSRP in the section of an interface. A command without group number is about group 0.</summary>
internal static class HsrpForms
{
    private static readonly Field<CommandOptions> Preemption = OptionGrammar.Field("delay", "minimum #", "reload #", "sync #", "#");
    private static readonly Field<CommandOptions> Delays = OptionGrammar.Field("minimum #", "reload #");
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<string> Timers = Ios.Text("timers", Scan.OneOf("timers", "timer"));
    private static readonly Field<string> NamedGroup = Word("group");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Hsrp(
            $"standby {Optional($"{Group} ")}ip{Optional($" {Ip}")}",
            line => line.Find(Ip) ?? "",
            (group, ip) => group with { VirtualIp = ip },
            "standby 1 ip 172.16.172.53",
            "standby ip"),
        Hsrp(
            $"standby {Optional($"{Group} ")}ip {Ip} secondary",
            line => line.Get(Ip),
            (group, ip) => group with { SecondaryIps = group.SecondaryIps.With(ip) },
            "standby 1 ip 10.1.1.9 secondary"),
        Hsrp($"standby {Optional($"{Group} ")}ipv6 {Label}", line => line.Get(Label), (group, ip) => group with { VirtualIpv6 = ip }, "standby 1 ipv6 autoconfig"),
        Hsrp(
            $"standby {Optional($"{Group} ")}priority {Priority}",
            line => line.Get(Priority),
            (group, priority) => group with { Priority = priority },
            "standby 1 priority 200"),
        Hsrp(
            $"standby {Optional($"{Group} ")}priority {Priority} preempt{Optional($" {Preemption}")}",
            line => (Priority: line.Get(Priority), Options: line.Find(Preemption)),
            (group, value) => Preempting(group, value.Options) with { Priority = value.Priority },
            "standby 1 priority 110 preempt delay 30"),
        Hsrp(
            $"standby {Optional($"{Group} ")}preempt{Optional($" {Preemption}")}",
            line => line.Find(Preemption),
            Preempting,
            "standby 1 preempt",
            "standby preempt delay minimum 30 reload 60"),
        Hsrp(
            $"standby {Optional($"{Group} ")}{Timers} {Milliseconds} {OtherMilliseconds}",
            line => (Hello: line.Get(Milliseconds), Hold: line.Get(OtherMilliseconds)),
            (group, timers) => group with { HelloMs = timers.Hello, HoldMs = timers.Hold },
            "standby 1 timers 3 10",
            "standby 1 timers msec 250 msec 800",
            "standby timers msec 300 1",
            "standby 1 timer 1 3"),
        Hsrp($"standby {Optional($"{Group} ")}name {Label}", line => line.Get(Label), (group, name) => group with { Name = name }, "standby 1 name VPNHA"),
        Hsrp(
            $"standby {Optional($"{Group} ")}follow {NamedGroup}",
            line => line.Get(NamedGroup),
            (group, other) => group with { Follows = other },
            "standby 2 follow VPNHA"),
        Hsrp(
            $"standby {Optional($"{Group} ")}mac-address {Label}",
            line => line.Get(Label),
            (group, mac) => group with { MacAddress = mac },
            "standby 1 mac-address 4000.1000.1060"),
        Hsrp(
            $"standby {Optional($"{Group} ")}authentication {Optional($"text ")}{Secret}",
            _ => "text",
            Authenticating,
            "standby 1 authentication <secret:1>",
            "standby 1 authentication text <secret:1>"),
        Hsrp(
            $"standby {Optional($"{Group} ")}authentication md5 key-string {Optional($"{Encryption} ")}{Secret}{Optional($" timeout {Seconds}")}",
            _ => "md5 key-string",
            Authenticating,
            "standby 1 authentication md5 key-string 7 <secret:1> timeout 30"),
        Hsrp(
            $"standby {Optional($"{Group} ")}authentication md5 key-chain {Label}",
            line => $"md5 key-chain {line.Get(Label)}",
            Authenticating,
            "standby 1 authentication md5 key-chain HSRP"),
        Hsrp(
            $"standby {Optional($"{Group} ")}track {Figure}",
            line => new GroupTrackConfiguration(Text(line.Get(Figure)), GroupTrackConfiguration.DefaultDecrement),
            Tracking,
            "standby 1 track 100"),
        Hsrp(
            $"standby {Optional($"{Group} ")}track {Figure} decrement {Priority}",
            line => new GroupTrackConfiguration(Text(line.Get(Figure)), line.Get(Priority)),
            Tracking,
            "standby 1 track 100 decrement 20"),
        Hsrp(
            $"standby {Optional($"{Group} ")}track {Figure} shutdown",
            line => new GroupTrackConfiguration(Text(line.Get(Figure)), 0, IsShutdown: true),
            Tracking,
            "standby 1 track 100 shutdown"),
        Hsrp(
            $"standby {Optional($"{Group} ")}track {TypedPort}{Optional($" {Priority}")}",
            line => new GroupTrackConfiguration(line.Get(TypedPort), line.FindNumber(Priority) ?? GroupTrackConfiguration.DefaultDecrement),
            Tracking,
            "standby 1 track FastEthernet0/1 150",
            "standby 1 track FastEthernet1/0"),
        Common($"standby version {Figure}", line => line.Get(Figure), (hsrp, version) => hsrp with { Version = version }, "standby version 2"),
        Common(
            $"standby delay {Delays}",
            line => line.Get(Delays),
            (hsrp, delays) => hsrp with { DelayMinimumSeconds = delays.Number("minimum"), DelayReloadSeconds = delays.Number("reload") },
            "standby delay minimum 30 reload 60"),
        Common($"standby use-bia{Optional($" scope interface")}", _ => true, (hsrp, uses) => hsrp with { UsesBurnedInAddress = uses }, "standby use-bia"),
        Context($"standby redirects{Optional($" {Rest}")}", "standby redirects", "standby redirects disable"),
        Context($"standby mac-refresh {Seconds}", "standby mac-refresh 10"),
        Context($"standby arp gratuitous {Rest}", "standby arp gratuitous count 3 interval 5"),
        Context($"standby send arp{Optional($" {Rest}")}", "standby send arp"),
        Context($"standby {Optional($"{Group} ")}bfd{Optional($" all-interfaces")}", "standby bfd", "standby bfd all-interfaces"),
        Context($"standby console enable", "standby console enable"),
    ];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static HsrpGroupConfiguration Preempting(HsrpGroupConfiguration group, CommandOptions? options) => group with
    {
        Preempt = true,
        PreemptDelaySeconds = options?.Number("minimum") ?? options?.Number("") ?? 0,
        PreemptReloadSeconds = options?.Number("reload") ?? 0,
        PreemptSyncSeconds = options?.Number("sync") ?? 0,
    };

    private static HsrpGroupConfiguration Authenticating(HsrpGroupConfiguration group, string how) => group with { Authentication = how };

    private static HsrpGroupConfiguration Tracking(HsrpGroupConfiguration group, GroupTrackConfiguration track) => group with { Tracks = group.Tracks.With(track) };

    private static AnswerForm<ConfigurationDraft> Common<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<HsrpInterfaceConfiguration, TValue, HsrpInterfaceConfiguration> change, string sample) =>
        Sets(template, valueOf, (InterfaceConfiguration port, TValue value) => port with { Hsrp = change(port.Hsrp, value) }, sample);

    private static AnswerForm<ConfigurationDraft> Hsrp<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<HsrpGroupConfiguration, TValue, HsrpGroupConfiguration> change, params string[] samples) =>
        Line(template, (draft, line, at) => Set(draft, line.FindNumber(Group) ?? 0, at, valueOf(line), change), samples);

    /// <summary>Changes the group that a command is about, which its first command begins.</summary>
    private static void Set<TValue>(ConfigurationDraft draft, int number, SourceSpan at, TValue value, Func<HsrpGroupConfiguration, TValue, HsrpGroupConfiguration> change) =>
        draft.Set((InterfaceConfiguration port) =>
        {
            var group = port.HsrpGroups.FirstOrDefault(known => known.Group == number) ?? new() { Group = number, Span = at };
            var changed = change(group, value) with { Span = group.Span with { LastLine = at.LastLine } };
            return port with { HsrpGroups = [.. port.HsrpGroups.Where(known => known.Group != number), changed] };
        });
}
