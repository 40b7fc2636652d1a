using System.Net;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.RunningConfiguration>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config;

/// <summary><c>show running-config</c>, or a configuration file: what the checker uses of it.</summary>
internal sealed class RunningConfiguration : IAnswer
{
    /// <summary>IOS's decrement for a tracked object where none is configured (Cisco document 9234).</summary>
    private const int DefaultDecrement = 10;

    private static readonly Field<int> Size = Int("bytes");
    private static readonly Field<string> Version = Word("version");
    private static readonly Field<string> Host = Word("host name");
    private static readonly Field<string> Image = Word("image");
    private static readonly Field<string> Name = Word("name");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<int> Hold = Int("hold");
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> NextHop = Address("next hop");
    private static readonly Field<string> Wildcard = Address("wildcard");
    private static readonly Field<string> ToIp = Address("destination");
    private static readonly Field<string> ToWildcard = Address("destination wildcard");
    private static readonly Field<bool> Action = OneOf("action", ("permit", true), ("deny", false));
    private static readonly Field<string> Protocol = Word("protocol");
    private static readonly Field<string> Area = Word("area");
    private static readonly Field<string> Acl = Word("access list");
    private static readonly Field<string> Known = Text("configuration", ConfigurationLine.Length);

    private readonly ConfigurationDraft draft = new();

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show running-config",
        _ => new RunningConfiguration(),
        [
            Context($"Building configuration...", "Building configuration...").Opening(),
            Context($"Current configuration : {Size} bytes", "Current configuration : 1854 bytes").Opening(),
            Line($"version {Version}", (config, line, _) => config.Set(config.Device with { Version = line.Get(Version) }), "version 12.3").Opening(),
            Line($"hostname {Host}", (config, line, _) => config.Set(config.Device with { Hostname = line.Get(Host) }), "hostname 7204VXR-1").Opening(),
            Line($"boot system flash {Image}", (config, line, _) => config.Set(config.Device with { BootImage = line.Get(Image) }), "boot system flash disk1:c7200-a3jk9s-mz.123-7.T1"),
            Line($"service timestamps debug {Rest}", (config, _, _) => config.Set(config.Device with { DebugTimestamps = true }), "service timestamps debug datetime msec"),
            Line($"no service timestamps debug{Optional($" {Rest}")}", (config, _, _) => config.Set(config.Device with { DebugTimestamps = false }), "no service timestamps debug uptime"),
            Line($"crypto isakmp keepalive {Seconds}{Optional($" {Rest}")}", (config, line, _) => config.SetKeepalive(line.Get(Seconds)), "crypto isakmp keepalive 10"),

            Line($"crypto map {Name} {Number} ipsec-isakmp", (config, line, _) => config.draft.BeginCryptoMap(line.Get(Name), line.Get(Number)), "crypto map vpn 10 ipsec-isakmp"),
            Line($"set peer {Ip}", (config, line, _) => config.AddPeer(line.Get(Ip)), "set peer 172.16.172.69"),
            Line($"set transform-set {Name}", (config, line, _) => config.SetTransform(line.Get(Name)), "set transform-set myset"),
            Line($"match address {Acl}", (config, line, _) => config.SetAccessList(line.Get(Acl)), "match address 101"),
            Line($"reverse-route", (config, _, _) => config.SetReverseRoute(isStatic: false), "reverse-route"),
            Line($"reverse-route static", (config, _, _) => config.SetReverseRoute(isStatic: true), "reverse-route static"),

            Line($"interface {Port}", (config, line, at) => config.draft.BeginInterface(line.Get(Port), at), "interface FastEthernet0/0"),
            Line($"ip address {Ip} {Mask}", (config, line, at) => config.SetAddress(line.Get(Ip), line.Get(Mask), at), "ip address 172.16.172.52 255.255.255.240"),
            Line($"shutdown", (config, _, _) => config.draft.Set((InterfaceConfiguration open) => open with { IsShutdown = true }), "shutdown"),
            Line($"crypto map {Name}", (config, line, _) => config.ApplyMap(line.Get(Name), ""), "crypto map vpn"),
            Line($"crypto map {Name} redundancy {Host}", (config, line, _) => config.ApplyMap(line.Get(Name), line.Get(Host)), "crypto map vpn redundancy VPNHA"),
            Line($"standby {Group} ip {Ip}", (config, line, at) => config.SetVirtualIp(line.Get(Group), at, line.Get(Ip)), "standby 1 ip 172.16.172.53"),
            Line($"standby {Group} priority {Priority}", (config, line, at) => config.SetPriority(line.Get(Group), at, line.Get(Priority)), "standby 1 priority 200"),
            Line($"standby {Group} preempt", (config, line, at) => config.SetPreempt(line.Get(Group), at, 0), "standby 1 preempt"),
            Line($"standby {Group} preempt delay minimum {Seconds}{Optional($" {Rest}")}", (config, line, at) => config.SetPreempt(line.Get(Group), at, line.Get(Seconds)), "standby 1 preempt delay minimum 30"),
            Line($"standby {Group} name {Name}", (config, line, at) => config.SetName(line.Get(Group), at, line.Get(Name)), "standby 1 name VPNHA"),
            Line($"standby {Group} timers {Seconds} {Hold}", (config, line, at) => config.SetTimers(line.Get(Group), at, line.Get(Seconds) * 1000, line.Get(Hold) * 1000), "standby 1 timers 3 10"),
            Line($"standby {Group} timers msec {Seconds} msec {Hold}", (config, line, at) => config.SetTimers(line.Get(Group), at, line.Get(Seconds), line.Get(Hold)), "standby 1 timers msec 250 msec 800"),
            Line(
                $"standby {Group} track {Port}{Optional($" {Priority}")}",
                (config, line, at) => config.AddTrack(line.Get(Group), at, line.Get(Port), line.FindNumber(Priority)),
                "standby 1 track FastEthernet0/1 150",
                "standby 1 track FastEthernet1/0"),

            Line($"router ospf {Number}", (config, line, _) => config.draft.BeginOspf(line.Get(Number)), "router ospf 1"),
            Line($"network {Ip} {Wildcard} area {Area}", (config, line, _) => config.AddNetwork(line), "network 10.1.1.0 0.0.0.255 area 0"),
            Line($"redistribute {Rest}", (config, line, _) => config.AddRedistribution(line.Get(Rest)), "redistribute static subnets"),
            Line($"passive-interface {Port}", (config, line, _) => config.AddPassive(line.Get(Port)), "passive-interface Loopback0"),

            Line($"ip route {Ip} {Mask} {NextHop}{Optional($" {Rest}")}", (config, line, _) => config.AddStatic(line), "ip route 172.16.172.64 255.255.255.240 172.16.172.49"),
            Line(
                $"access-list {Acl} {Action} {Protocol} {Ip} {Wildcard} {ToIp} {ToWildcard}",
                (config, line, _) => config.AddAcl(line, Prefix(line.Get(Ip), line.Get(Wildcard)), Prefix(line.Get(ToIp), line.Get(ToWildcard))),
                "access-list 101 permit ip 20.1.1.0 0.0.0.255 10.1.1.0 0.0.0.255"),
            Line(
                $"access-list {Acl} {Action} {Protocol} host {Ip} {ToIp} {ToWildcard}",
                (config, line, _) => config.AddAcl(line, $"{line.Get(Ip)}/32", Prefix(line.Get(ToIp), line.Get(ToWildcard))),
                "access-list 101 permit ip host 99.99.99.99 20.1.1.0 0.0.0.255"),
            Line(
                $"access-list {Acl} {Action} {Protocol} {Ip} {Wildcard} host {ToIp}",
                (config, line, _) => config.AddAcl(line, Prefix(line.Get(Ip), line.Get(Wildcard)), $"{line.Get(ToIp)}/32"),
                "access-list 101 permit ip 20.1.1.0 0.0.0.255 host 99.99.99.99"),

            new($"!{Optional($"{Rest}")}", LineSupport.Irrelevant, (config, _, _) => config.draft.Close(), ["!"]),
            new($"! {Rest}", LineSupport.Irrelevant, (config, _, _) => config.draft.Close(), ["! Last configuration change at 10:00:00 UTC"]),
            new($"{Known}", LineSupport.Irrelevant, (_, _, _) => { }, ["no ip http server", "duplex full", "ip cef!"]),
        ]);

    private DeviceConfiguration Device => draft.Device;

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<DeviceConfiguration>(Command.Name, whole, [draft.Complete(whole)], IsComplete: true)];

    private void Set(DeviceConfiguration device) => draft.Device = device;

    private void SetKeepalive(int seconds) => Set(Device with { KeepaliveSeconds = seconds });

    private void AddPeer(string peer) => draft.Set((CryptoMapEntry open) => open with { Peers = [.. open.Peers, peer] });

    private void SetTransform(string name) => draft.Set((CryptoMapEntry open) => open with { TransformSet = name });

    private void SetAccessList(string list) => draft.Set((CryptoMapEntry open) => open with { AccessList = list });

    private void SetReverseRoute(bool isStatic) => draft.Set((CryptoMapEntry open) => open with { ReverseRoute = true, ReverseRouteStatic = isStatic });

    private void ApplyMap(string map, string redundancy) => draft.Set((InterfaceConfiguration open) => open with { CryptoMap = map, CryptoMapRedundancy = redundancy });

    private void SetAddress(string address, string mask, SourceSpan at) => draft.Set((InterfaceConfiguration open) =>
        Addresses.TryMaskLength(IPAddress.Parse(mask), out var length) ? open with { Address = address, PrefixLength = length, Span = at } : open);

    private void SetVirtualIp(int group, SourceSpan at, string address) => draft.SetGroup(group, at, known => known with { VirtualIp = address });

    private void SetPriority(int group, SourceSpan at, int priority) => draft.SetGroup(group, at, known => known with { Priority = priority });

    private void SetPreempt(int group, SourceSpan at, int delay) => draft.SetGroup(group, at, known => known with { Preempt = true, PreemptDelaySeconds = delay });

    private void SetName(int group, SourceSpan at, string name) => draft.SetGroup(group, at, known => known with { Name = name });

    private void SetTimers(int group, SourceSpan at, int helloMs, int holdMs) => draft.SetGroup(group, at, known => known with { HelloMs = helloMs, HoldMs = holdMs });

    private void AddTrack(int group, SourceSpan at, string subject, int? decrement) =>
        draft.SetGroup(group, at, known => known with { Tracks = [.. known.Tracks, new HsrpTrackRow(subject, "", decrement ?? DefaultDecrement)] });

    private void AddNetwork(Fields line)
    {
        if (Device.Ospf is { } ospf) Set(Device with { Ospf = ospf with { Networks = [.. ospf.Networks, (Prefix(line.Get(Ip), line.Get(Wildcard)), line.Get(Area))] } });
    }

    private void AddRedistribution(string what)
    {
        if (draft.InOspf && Device.Ospf is { } ospf) Set(Device with { Ospf = ospf with { Redistributes = [.. ospf.Redistributes, what] } });
    }

    private void AddPassive(string port)
    {
        if (draft.InOspf && Device.Ospf is { } ospf) Set(Device with { Ospf = ospf with { PassiveInterfaces = [.. ospf.PassiveInterfaces, port] } });
    }

    private void AddStatic(Fields line)
    {
        draft.Close();
        if (Addresses.TryCidr(line.Get(Ip), line.Get(Mask), out var prefix)) Set(Device with { StaticRoutes = [.. Device.StaticRoutes, new(prefix, line.Get(NextHop), "")] });
    }

    private void AddAcl(Fields line, string source, string destination)
    {
        draft.Close();
        Set(Device with { AccessLists = [.. Device.AccessLists, new(line.Get(Acl), line.Get(Action), line.Get(Protocol), source, destination)] });
    }

    private static string Prefix(string address, string wildcard) =>
        Addresses.TryWildcardLength(IPAddress.Parse(wildcard), out var length) ? $"{address}/{length}" : $"{address} {wildcard}";
}
