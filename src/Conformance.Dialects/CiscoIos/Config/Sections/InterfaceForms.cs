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

/// <summary>The section of an interface: addresses, encapsulation, what is applied to it.</summary>
internal static class InterfaceForms
{
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("point-to-point", "multipoint", "type tunnel", "type ethernet", "type serial"));
    private static readonly Field<string> Dot1Q = Text("encapsulation", Scan.OneOf("dot1Q", "dot1q", "isl"));
    private static readonly Field<CommandOptions> Tags = OptionGrammar.Field("#", "native", "second-dot1q *");
    private static readonly Field<string> Source = Text("source", Scan.OneOf("dhcp", "negotiated", "pool", "ipcp"));
    private static readonly Field<string> Stateful = Text("stateful", Scan.OneOf("stateful"));
    private static readonly Field<int> Interval = Int("interval ms");
    private static readonly Field<int> MinRx = Int("minimum reception interval ms");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"interface {TypedPort}{Optional($" {Kind}")}",
            (draft, line, at) => Begin(draft, line.Get(TypedPort), at),
            "interface FastEthernet0/0",
            "interface ATM0/0.32 point-to-point",
            "interface Vlan 10").Opening(),
        Line($"description {Rest}", (draft, line, _) => Describe(draft, line.Get(Rest)), "description Uplink to core"),
        Line($"ip address {Ip} {Mask}", (draft, line, at) => SetAddress(draft, line.Get(Ip), line.Get(Mask), at), "ip address 172.16.172.52 255.255.255.240"),
        Sets(
            $"ip address {Ip} {Mask} secondary",
            line => Prefix(line.Get(Ip), line.Get(Mask)),
            (InterfaceConfiguration port, string prefix) => port with { SecondaryAddresses = port.SecondaryAddresses.With(prefix) },
            "ip address 10.1.2.1 255.255.255.0 secondary"),
        Sets(
            $"ip address {Source}{Optional($" {Rest}")}",
            Source,
            (InterfaceConfiguration port, string source) => port with { AddressSource = source },
            "ip address dhcp",
            "ip address negotiated",
            "ip address dhcp client-id GigabitEthernet0/0"),
        Context($"no ip address{Optional($" {Rest}")}", "no ip address"),
        Sets(
            $"ip unnumbered {TypedPort}{Optional($" poll")}",
            TypedPort,
            (InterfaceConfiguration port, string other) => port with { Unnumbered = other },
            "ip unnumbered Loopback0"),
        Sets($"vrf forwarding {Label}", Label, (InterfaceConfiguration port, string vrf) => port with { Vrf = vrf }, "vrf forwarding Mgmt-intf"),
        Sets(
            $"ip vrf forwarding {Label}{Optional($" downstream {Other}")}",
            Label,
            (InterfaceConfiguration port, string vrf) => port with { Vrf = vrf },
            "ip vrf forwarding CUSTOMER"),
        Line($"shutdown", (draft, _, _) => SetShutdown(draft, isShutdown: true), "shutdown"),
        Line($"no shutdown", (draft, _, _) => SetShutdown(draft, isShutdown: false), "no shutdown"),
        Line(
            $"encapsulation {Dot1Q} {Tags}",
            (draft, line, _) => SetEncapsulation(draft, line.Get(Dot1Q), line.Get(Tags)),
            "encapsulation dot1Q 10 native",
            "encapsulation dot1Q 10 second-dot1q 20",
            "encapsulation isl 3"),
        SetsOwn($"encapsulation {Rest}", Rest, (InterfaceConfiguration port, string words) => port with { Encapsulation = words }, "encapsulation ppp"),
        SetsOwn($"mtu {Figure}", Figure, (InterfaceConfiguration port, int mtu) => port with { Mtu = mtu }, "mtu 9216"),
        Sets($"ip mtu {Figure}", Figure, (InterfaceConfiguration port, int mtu) => port with { IpMtu = mtu }, "ip mtu 1400"),
        SetsOwn($"bandwidth {Figure}", Figure, (InterfaceConfiguration port, int bandwidth) => port with { Bandwidth = bandwidth }, "bandwidth 100000"),
        Sets($"ip access-group {Label} in", Label, (InterfaceConfiguration port, string list) => port with { AccessGroupIn = list }, "ip access-group 101 in"),
        Sets($"ip access-group {Label} out", Label, (InterfaceConfiguration port, string list) => port with { AccessGroupOut = list }, "ip access-group EXT_OUT out"),
        Sets($"crypto map {Label}", Label, (InterfaceConfiguration port, string map) => port with { CryptoMap = map, CryptoMapRedundancy = "" }, "crypto map vpn"),
        Sets(
            $"crypto map {Label} redundancy {Other}{Optional($" {Stateful}")}",
            line => (line.Get(Label), line.Get(Other), line.Has(Stateful)),
            (InterfaceConfiguration port, (string Map, string Group, bool IsStateful) bound) =>
                port with { CryptoMap = bound.Map, CryptoMapRedundancy = bound.Group, CryptoMapStateful = bound.IsStateful },
            "crypto map vpn redundancy VPNHA",
            "crypto map vpn redundancy VPNHA stateful"),
        Sets(
            $"bfd interval {Interval} min_rx {MinRx} multiplier {Figure}",
            line => new BfdConfiguration(line.Get(Interval), line.Get(MinRx), line.Get(Figure)),
            (InterfaceConfiguration port, BfdConfiguration timers) => port with { Bfd = timers },
            "bfd interval 50 min_rx 50 multiplier 3"),
    ];

    private static void Begin(ConfigurationDraft draft, string name, SourceSpan at) =>
        draft.Open(new InterfaceConfiguration { Name = name, Span = at }, name);

    private static void Describe(ConfigurationDraft draft, string text)
    {
        draft.SetInnermost((InterfaceConfiguration port) => port with { Description = text });
        draft.SetInnermost((VrrpGroupConfiguration group) => group with { Description = text });
        draft.SetInnermost((CryptoMapEntry map) => map with { Description = text });
        draft.SetInnermost((IpsecProfile profile) => profile with { Description = text });
    }

    private static void SetShutdown(ConfigurationDraft draft, bool isShutdown)
    {
        draft.SetInnermost((InterfaceConfiguration port) => port with { IsShutdown = isShutdown });
        draft.SetInnermost((VrrpGroupConfiguration group) => group with { IsShutdown = isShutdown });
    }

    private static void SetAddress(ConfigurationDraft draft, string address, string mask, SourceSpan at) => draft.Set((InterfaceConfiguration port) =>
        System.Net.IPAddress.TryParse(mask, out var bits) && Addresses.TryMaskLength(bits, out var length) ? port with { Address = address, PrefixLength = length, Span = at } : port);

    private static void SetEncapsulation(ConfigurationDraft draft, string kind, CommandOptions tags)
    {
        var inner = tags.Has("second-dot1q") ? $" second-dot1q {tags.Text("second-dot1q")}" : "";
        var text = $"{kind} {tags.Text("")}{inner}{(tags.Has("native") ? " native" : "")}";
        draft.SetInnermost((InterfaceConfiguration port) => port with { Encapsulation = text });
    }
}
