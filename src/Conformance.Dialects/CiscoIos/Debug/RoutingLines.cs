using System.Globalization;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Routing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug ip routing</c> prints.</summary>
internal static class RoutingLines
{
    private static readonly Field<string> Table = new("RT:", TableLength, (value, words) => words.Text(VrfOf(value))) { Tells = true };
    private static readonly Field<string> Prefix = new("prefix", CidrLength, (value, words) => words.Text(value)) { Tells = true };
    private static readonly Field<string> Network = Address("network");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> NextHop = Address("next hop");
    private static readonly Field<string> Source = Text("source", Scan.Name);
    private static readonly Field<long> Distance = Long("administrative distance");
    private static readonly Field<long> Metric = Long("metric");
    private static readonly Field<long> NewDistance = Long("new administrative distance");
    private static readonly Field<long> NewMetric = Long("new metric");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> State = Int("state");
    private static readonly Field<int> SubState = Int("sub state");
    private static readonly Field<int> Protocol = Int("line");
    private static readonly Field<string> HasRoute = Text("has route", Scan.OneOf("True", "False"));
    private static readonly Field<string> Change = Text("change", Scan.OneOf("added to", "removed from"));
    private static readonly Field<string> Which = Text("which", Scan.OneOf("NEW", "OLD"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.rib.added",
            $"{Table} add {Prefix} via {NextHop}, {Source} metric [{Distance}/{Metric}]{Optional($", {Rest}")}",
            line => new RouteAddedSeen(line.Get(Table), line.Get(Prefix), Hop(line), ""),
            "RT: add 100.1.1.0/24 via 0.0.0.0, connected metric [0/0]",
            "RT: add 100.2.2.2/32 via 1.1.1.2, static metric [110/0], add succeed, active state"),
        States(
            "ios.rib.added-with-mask",
            $"{Table} add {Network} {Mask} via {NextHop}, {Source} metric [{Distance}/{Metric}]",
            line => new RouteAddedSeen(line.Get(Table), Masked(line), Hop(line), ""),
            "RT: add 172.25.168.0 255.255.255.0 via 172.24.76.30, igrp metric [100/3020]"),
        States(
            "ios.rib.deleted",
            $"{Table} del {Prefix} via {NextHop}, {Source} metric [{Distance}/{Metric}]",
            line => new RouteDeletedSeen(line.Get(Table), line.Get(Prefix), Hop(line), ""),
            "RT: del 172.16.1.0/30 via 0.0.0.0, connected metric [0/0]"),
        States(
            "ios.rib.deleted-nameless",
            $"{Table} del {Network} via {NextHop}, {Source} metric [{Distance}/{Metric}]",
            line => new RouteDeletedSeen(line.Get(Table), line.Get(Network), Hop(line), ""),
            "RT: del 192.168.21.0 via 0.0.0.0, connected metric [0/0]"),
        States(
            "ios.rib.interface-lost-route",
            $"{Table} delete route to {Network} via {NextHop}, {Port}",
            line => new RouteDeletedSeen(line.Get(Table), line.Get(Network), Hop(line), line.Get(Port)),
            "RT: delete route to 10.1.3.0 via 172.16.1.2, FastEthernet0/0"),
        States(
            "ios.rib.lost-route",
            $"{Table} delete route to {Network} via {NextHop}, {Source} metric [{Distance}/{Metric}]",
            line => new RouteDeletedSeen(line.Get(Table), line.Get(Network), Hop(line), ""),
            "RT: delete route to 172.26.219.0 via 172.24.76.30, igrp metric [100/10816]"),
        States(
            "ios.rib.lost-prefix",
            $"{Table} delete route to {Prefix} via {NextHop}, {Source} metric [{Distance}/{Metric}]",
            line => new RouteDeletedSeen(line.Get(Table), line.Get(Prefix), Hop(line), ""),
            "RT: delete route to 172.16.5.0/24 via 10.0.23.3, rip metric [120/2]"),
        States(
            "ios.rib.subnet-deleted",
            $"{Table} delete subnet route to {Prefix}",
            line => new PrefixDeletedSeen(line.Get(Table), line.Get(Prefix)),
            "RT: delete subnet route to 192.168.21.0/30"),
        States(
            "ios.rib.prefix-deleted",
            $"{Table} delete network route to {Prefix}",
            line => new PrefixDeletedSeen(line.Get(Table), line.Get(Prefix)),
            "RT: delete network route to 10.0.0.0/8"),
        States(
            "ios.rib.network-deleted",
            $"{Table} delete network route to {Network}",
            line => new PrefixDeletedSeen(line.Get(Table), Classful(line.Get(Network))),
            "RT: delete network route to 192.168.20.0"),
        States("ios.rib.redistributed", $"{Table} NET-RED {Prefix}", line => new PrefixChangedSeen(line.Get(Table), line.Get(Prefix)), "RT: NET-RED 100.1.1.0/24"),
        States(
            "ios.rib.flushed",
            $"{Table} closer admin distance for {Network}, flushing {Number} routes",
            line => new RoutesFlushedSeen(line.Get(Table), line.Get(Network)),
            "RT: closer admin distance for 10.42.42.0, flushing 1 routes"),
        Context(
            "ios.rib.metric-changed",
            $"{Table} metric change to {Network} via {NextHop}, {Source} metric [{Distance}/{Metric}] new metric [{NewDistance}/{NewMetric}]",
            "RT: metric change to 172.25.168.0 via 172.24.76.30, igrp metric [100/3020] new metric [100/2930]"),
        Context("ios.rib.no-routes", $"{Table} no routes to {Network}{Optional($", {Rest}")}", "RT: no routes to 10.1.3.0", "RT: no routes to 10.1.3.0, flushing", "RT: no routes to 172.26.219.0, entering holddown"),
        Context("ios.rib.holddown-ended", $"{Table} {Network} came out of holddown", "RT: 172.26.219.0 came out of holddown"),
        Context("ios.rib.collected", $"{Table} garbage collecting entry for {Network}", "RT: garbage collecting entry for 172.26.219.0"),
        Context(
            "ios.rib.updating",
            $"{Table} updating {Source} {Prefix} ({Rest}",
            "RT: updating ospf 10.0.0.4/32 (0x0) [local lbl/ctx:1048577/0x0]  :",
            "RT: updating bgp 172.16.103.0/24 (0x0)  :",
            "RT: updating static 100.2.2.2/32 (0x0) [local lbl/ctx:1048577/0x0] omp-tag:0  :"),
        Context("ios.rib.update-code", $"{Table} rib update return code: {Number}", "RT: rib update return code: 17"),
        Context("ios.rib.descriptor", $"{Table} SET_LAST_RDB for {Prefix}{Optional($" {Which} rdb: {Rest}")}", "RT: SET_LAST_RDB for 100.1.1.0/24 NEW rdb: is directly connected"),
        Context("ios.rib.descriptor-alone", $"{Which} rdb: {Rest}", "NEW rdb: via 10.0.1.1"),
        Context("ios.rib.interface", $"{Table} interface {Port} {Change} routing table", "RT: interface Loopback100 added to routing table", "RT: interface FastEthernet0/0 removed from routing table"),
        Context(
            "ios.rib.interface-state",
            $"{Table} is_up: {Port} {Number} state: {State} sub state: {SubState} line: {Protocol}{Optional($" has_route: {HasRoute}")}",
            "RT: is_up: Loopback100 1 state: 4 sub state: 1 line: 0 has_route: False"),
        Context(
            "ios.rib.interface-state-alone",
            $"is_up: {Port} {Number} state: {State} sub state: {SubState} line: {Protocol}",
            "is_up: GigabitEthernet2 0 state: 0 sub state: 1 line: 0"),
        Context("ios.rib.default-cleared", $"{Table} default path has been cleared", "RT: default path has been cleared"),
        Context("ios.rib.default", $"{Table} default path is now {Network} via {NextHop}", "RT: default path is now 0.0.0.0 via 192.168.255.131"),
        Context("ios.rib.pruning", $"{Table} Pruning routes for {Port} ({Number})", "RT: Pruning routes for FastEthernet0/0 (3)"),
        Context("ios.rib.less-specific", $"{Table} Try lookup less specific {Prefix}, default {Number}", "RT: Try lookup less specific 10.0.3.3/32, default 1"),
        Context("ios.rib.less-specific-failed", $"{Table} Failed found subnet on less specific", "RT: Failed found subnet on less specific"),
        Context("ios.rib.nothing-found", $"{Table} return NULL", "RT: return NULL"),
        Context("ios.rib.cache", $"IP: cache invalidation from {Rest}", "IP: cache invalidation from 0x115248 0x1378A, new version 5736"),
    ];

    private static string Hop(Fields line) => line.Get(NextHop) is not "0.0.0.0" and var hop ? hop : "";

    private static string Masked(Fields line) =>
        Addresses.TryCidr(line.Get(Network), line.Get(Mask), out var cidr) ? cidr : $"{line.Get(Network)} {line.Get(Mask)}";

    /// <summary>A whole network of class A, B or C, or the default route; an address of IPv6 has no class.</summary>
    private static string Classful(string network)
    {
        if (network == "0.0.0.0") return "0.0.0.0/0";
        if (network.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot) || !int.TryParse(network.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return network;
        return first < 128 ? $"{network}/8" : first < 192 ? $"{network}/16" : $"{network}/24";
    }

    /// <summary><c>RT:</c>, or <c>RT(RED):</c> of a vrf, which rests on Cisco's documentation alone.</summary>
    private static int TableLength(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("RT:"u8)) return "RT:"u8.Length;
        if (!text.StartsWith("RT("u8)) return Scan.No;
        var close = text.IndexOf("):"u8);
        return close < 0 ? Scan.CutShort : close + "):"u8.Length;
    }

    private static ReadOnlySpan<byte> VrfOf(ReadOnlySpan<byte> table) => table.StartsWith("RT("u8) ? table["RT("u8.Length..^"):"u8.Length] : default;

    /// <summary>An address with its prefix length.</summary>
    private static int CidrLength(ReadOnlySpan<byte> text)
    {
        var address = Scan.Address(text);
        if (address <= 0 || address == text.Length || text[address] != '/') return Scan.No;
        var digits = Scan.Digits(text[(address + 1)..]);
        return digits > 0 ? address + 1 + digits : Scan.No;
    }
}
