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

/// <summary>VRRP in the section of an interface: version 2 by commands of the interface, version 3 by a section inside it.</summary>
internal static class VrrpForms
{
    private static readonly Field<CommandOptions> Preemption = OptionGrammar.Field("delay", "minimum #");
    private static readonly Field<CommandOptions> Reaction = OptionGrammar.Field("decrement #", "shutdown");
    private static readonly Field<string> Family = Text("address family", Scan.OneOf("ipv4", "ipv6"));
    private static readonly Field<string> Rank = Text("rank", Scan.OneOf("primary", "secondary"));
    private static readonly Field<int> Priority = Int("priority");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Vrrp($"vrrp {Group} ip {Ip}", line => line.Get(Ip), (group, ip) => group with { VirtualIp = ip }, "vrrp 1 ip 10.1.1.1"),
        Vrrp(
            $"vrrp {Group} ip {Ip} secondary",
            line => line.Get(Ip),
            (group, ip) => group with { SecondaryIps = group.SecondaryIps.With(ip) },
            "vrrp 1 ip 10.1.1.9 secondary"),
        Vrrp($"vrrp {Group} priority {Priority}", line => line.Get(Priority), (group, priority) => group with { Priority = priority }, "vrrp 1 priority 110"),
        Vrrp($"vrrp {Group} preempt{Optional($" {Preemption}")}", line => line.Find(Preemption), Preempting, "vrrp 1 preempt delay minimum 30"),
        Vrrp($"no vrrp {Group} preempt", _ => false, (group, preempt) => group with { Preempt = preempt }, "no vrrp 1 preempt"),
        Vrrp(
            $"vrrp {Group} timers advertise {Milliseconds}",
            line => line.Get(Milliseconds),
            (group, ms) => group with { AdvertiseMs = ms },
            "vrrp 1 timers advertise 3",
            "vrrp 1 timers advertise msec 250"),
        Vrrp($"vrrp {Group} timers learn", _ => true, (group, learns) => group with { LearnsTimers = learns }, "vrrp 1 timers learn"),
        Vrrp($"vrrp {Group} track {Figure}{Optional($" {Reaction}")}", line => (line.Get(Figure), line.Find(Reaction)), Tracking, "vrrp 1 track 100 decrement 20"),
        Vrrp($"vrrp {Group} description {Rest}", line => line.Get(Rest), (group, text) => group with { Description = text }, "vrrp 1 description users"),
        Vrrp($"vrrp {Group} shutdown", _ => true, (group, isShutdown) => group with { IsShutdown = isShutdown }, "vrrp 1 shutdown"),
        Vrrp(
            $"vrrp {Group} authentication {Optional($"text ")}{Secret}",
            _ => "text",
            Authenticating,
            "vrrp 1 authentication <secret:1>",
            "vrrp 1 authentication text <secret:1>"),
        Vrrp(
            $"vrrp {Group} authentication md5 key-string {Optional($"{Encryption} ")}{Secret}{Optional($" timeout {Seconds}")}",
            _ => "md5 key-string",
            Authenticating,
            "vrrp 1 authentication md5 key-string <secret:1>"),
        Vrrp(
            $"vrrp {Group} authentication md5 key-chain {Label}",
            line => $"md5 key-chain {line.Get(Label)}",
            Authenticating,
            "vrrp 1 authentication md5 key-chain VRRP"),
        Context($"vrrp {Group} name {Label}", "vrrp 1 name USERS"),
        Context($"vrrp delay {Rest}", "vrrp delay minimum 10 reload 60"),
        Context($"vrrp shutdown", "vrrp shutdown"),

        Line($"vrrp {Group} address-family {Family}", (draft, line, at) => Begin(draft, line.Get(Group), line.Get(Family), at), "vrrp 10 address-family ipv4"),
        Own($"address {Ip} {Rank}", line => (line.Get(Ip), line.Get(Rank)), AddAddress, "address 10.1.1.1 primary", "address FE80::1 primary"),
        Own($"address {Ip}/{Figure}", line => ($"{line.Get(Ip)}/{line.Get(Figure)}", ""), AddAddress, "address 2001:AAAA::10:FE/112"),
        Own($"priority {Priority}", line => line.Get(Priority), (group, priority) => group with { Priority = priority }, "priority 110"),
        Own($"preempt{Optional($" {Preemption}")}", line => line.Find(Preemption), Preempting, "preempt", "preempt delay minimum 30"),
        Own($"no preempt", _ => false, (group, preempt) => group with { Preempt = preempt }, "no preempt"),
        Own($"timers advertise {Figure}", line => line.Get(Figure), (group, ms) => group with { AdvertiseMs = ms }, "timers advertise 1000"),
        Own($"track {Figure} {Reaction}", line => (line.Get(Figure), line.Find(Reaction)), Tracking, "track 1 decrement 20"),
        Context($"vrrpv2", "vrrpv2"),
        Context($"match-address", "match-address"),
        Context($"vrrs leader {Label}", "vrrs leader USERS"),
        Line($"exit-vrrp", (draft, _, _) => draft.CloseInner(), "exit-vrrp"),
    ];

    private static VrrpGroupConfiguration Preempting(VrrpGroupConfiguration group, CommandOptions? options) =>
        group with { Preempt = true, PreemptDelaySeconds = options?.Number("minimum") ?? 0 };

    private static VrrpGroupConfiguration Authenticating(VrrpGroupConfiguration group, string how) => group with { Authentication = how };

    private static VrrpGroupConfiguration AddAddress(VrrpGroupConfiguration group, (string Address, string Rank) added) => added.Rank == "primary"
        ? group with { VirtualIp = added.Address }
        : group with { SecondaryIps = group.SecondaryIps.With(added.Address) };

    private static VrrpGroupConfiguration Tracking(VrrpGroupConfiguration group, (int Subject, CommandOptions? Reaction) track)
    {
        var subject = track.Subject.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isShutdown = track.Reaction?.Has("shutdown") is true;
        var decrement = isShutdown ? 0 : track.Reaction?.Number("decrement") ?? GroupTrackConfiguration.DefaultDecrement;
        return group with { Tracks = group.Tracks.With(new(subject, decrement, isShutdown)) };
    }

    private static void Begin(ConfigurationDraft draft, int group, string family, SourceSpan at)
    {
        if (draft.Opened<InterfaceConfiguration>() is not { Name: var port }) return;
        draft.OpenInner(
            new VrrpGroupConfiguration { Interface = port, Group = group, AddressFamily = family, Span = at },
            (port, group, family));
    }

    /// <summary>A command of the interface that is about a group of version 2.</summary>
    private static AnswerForm<ConfigurationDraft> Vrrp<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<VrrpGroupConfiguration, TValue, VrrpGroupConfiguration> change, params string[] samples) =>
        Line(template, (draft, line, at) => Set(draft, line.Get(Group), at, valueOf(line), change), samples);

    /// <summary>A command in the section of a group of version 3.</summary>
    private static AnswerForm<ConfigurationDraft> Own<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<VrrpGroupConfiguration, TValue, VrrpGroupConfiguration> change, params string[] samples) =>
        Sets(template, valueOf, change, samples);

    private static void Set<TValue>(ConfigurationDraft draft, int group, SourceSpan at, TValue value, Func<VrrpGroupConfiguration, TValue, VrrpGroupConfiguration> change)
    {
        Begin(draft, group, "", at);
        draft.SetInnermost((VrrpGroupConfiguration known) => change(known, value));
        draft.CloseInner();
    }
}
