using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>The sections of crypto maps and dynamic crypto maps. The commands that IPsec profiles have too stand in <see cref="IpsecForms"/>.</summary>
internal static class CryptoMapForms
{
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("ipsec-isakmp", "ipsec-manual", "gdoi", "cisco"));
    private static readonly Field<string> Default = Text("default", Scan.OneOf("default"));
    private static readonly Field<CommandOptions> RouteOptions = OptionGrammar.Field("static", "remote-peer", "gateway", "tag #", "distance #");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"crypto map {Optional($"ipv6 ")}{Label} {Figure}{Optional($" {Kind}")}",
            (draft, line, _) => Begin(draft, line.Get(Label), line.Get(Figure), line.Find(Kind) ?? "", ""),
            "crypto map vpn 10 ipsec-isakmp").Opening(),
        Line(
            $"crypto map {Optional($"ipv6 ")}{Label} {Figure} ipsec-isakmp dynamic {Other}{Optional($" discover")}",
            (draft, line, _) => Begin(draft, line.Get(Label), line.Get(Figure), "ipsec-isakmp", line.Get(Other)),
            "crypto map vpn 65535 ipsec-isakmp dynamic DYN").Opening(),
        Line(
            $"crypto map {Label} {Figure} ipsec-isakmp profile {Other}",
            (draft, line, _) => Begin(draft, line.Get(Label), line.Get(Figure), "ipsec-isakmp", ""),
            "crypto map vpn 10 ipsec-isakmp profile CLIENTS"),
        Line($"crypto dynamic-map {Label} {Figure}", (draft, line, _) => Begin(draft, line.Get(Label), line.Get(Figure), "dynamic", ""), "crypto dynamic-map DYN 10"),
        Line(
            $"crypto map {Label} local-address {TypedPort}",
            (draft, line, _) => AddSource(draft, line.Get(Label), line.Get(TypedPort)),
            "crypto map vpn local-address Loopback0"),
        Context($"crypto map {Label} client {Rest}", "crypto map vpn client configuration address respond"),
        Context($"crypto map {Label} isakmp {Rest}", "crypto map vpn isakmp authorization list GROUPS"),
        Context($"crypto map {Label} isakmp-profile {Other}", "crypto map vpn isakmp-profile CLIENTS"),
        Context($"crypto map {Label} gdoi {Rest}", "crypto map vpn gdoi fail-close"),
        Context($"crypto map {Label} redundancy replay-interval {Rest}", "crypto map vpn redundancy replay-interval inbound 1000 outbound 10000"),

        Sets(
            $"set peer {Host}{Optional($" dynamic")}",
            Host,
            (CryptoMapEntry map, string peer) => AddPeer(map, peer),
            "set peer 172.16.172.69",
            "set peer hub.example.com dynamic"),
        Sets($"set peer {Host} {Default}", Host, (CryptoMapEntry map, string peer) => AddPeer(map, peer) with { DefaultPeer = peer }, "set peer 172.16.172.69 default"),
        Sets($"match address {Label}", Label, (CryptoMapEntry map, string list) => map with { AccessList = list }, "match address 101"),
        Sets($"reverse-route", (CryptoMapEntry map) => map with { ReverseRoute = true }, "reverse-route"),
        Sets(
            $"reverse-route {RouteOptions}",
            RouteOptions,
            (CryptoMapEntry map, CommandOptions options) => RouteBack(map, options),
            "reverse-route static",
            "reverse-route tag 50"),
        Sets(
            $"reverse-route {Optional($"static ")}remote-peer {Ip}{Optional($" gateway")}{Optional($" static")}",
            Ip,
            (CryptoMapEntry map, string gateway) => map with { ReverseRoute = true, ReverseRouteRemotePeer = true, ReverseRouteGateway = gateway },
            "reverse-route remote-peer 10.1.1.254"),
        Sets($"set reverse-route tag {Figure}", Figure, (CryptoMapEntry map, int tag) => map with { ReverseRouteTag = tag }, "set reverse-route tag 50"),
        Context($"set reverse-route distance {Figure}", "set reverse-route distance 20"),
        Context($"set reverse-route gateway {Ip}", "set reverse-route gateway 10.1.1.254"),
        Context($"set nat demux", "set nat demux"),
        Context($"set ip access-group {Rest}", "set ip access-group 110 in"),
        Context($"set group {Label}", "set group GETVPN"),
    ];

    private static void Begin(ConfigurationDraft draft, string name, int sequence, string kind, string dynamicMap) => draft.Open(
        new CryptoMapEntry { Name = name, Sequence = sequence, Kind = kind, DynamicMap = dynamicMap },
        (name, sequence, kind == "dynamic"));

    private static void AddSource(ConfigurationDraft draft, string map, string port) =>
        draft.SetGlobal(device => device with { CryptoMapSources = device.CryptoMapSources.With(new(map, port)) });

    private static CryptoMapEntry AddPeer(CryptoMapEntry map, string peer) => map with { Peers = map.Peers.With(peer) };

    private static CryptoMapEntry RouteBack(CryptoMapEntry map, CommandOptions options) => map with
    {
        ReverseRoute = true,
        ReverseRouteStatic = options.Has("static"),
        ReverseRouteRemotePeer = options.Has("remote-peer"),
        ReverseRouteTag = options.Number("tag") ?? map.ReverseRouteTag,
    };
}
