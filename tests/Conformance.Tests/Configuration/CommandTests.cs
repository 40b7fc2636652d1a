using Conformance.Protocols.Configuration;
using Xunit;

namespace Conformance.Tests.Configuration;

/// <summary>The commands of a configuration in the spellings of several releases.</summary>
public class CommandTests
{
    [Theory]
    [InlineData("standby 1 timers msec 250 msec 800", 1, 250, 800)]
    [InlineData("standby 1 timers 5 15", 1, 5000, 15000)]
    [InlineData("standby timers msec 300 1", 0, 300, 1000)]
    [InlineData("standby 1 timer 1 3", 1, 1000, 3000)]
    public void HSRP_timers_are_seconds_unless_they_say_otherwise(string line, int number, int hello, int hold)
    {
        var group = Assert.Single(Configured.Of($"interface Vlan10\n{line}").Interfaces[0].HsrpGroups);
        Assert.Equal((number, hello, hold), (group.Group, group.HelloMs, group.HoldMs));
    }

    [Theory]
    [InlineData("standby 1 preempt", 0, 0, 0)]
    [InlineData("standby 1 preempt delay 30", 30, 0, 0)]
    [InlineData("standby 1 preempt delay reload 60 minimum 30 sync 20", 30, 60, 20)]
    [InlineData("standby 1 priority 110 preempt delay 30", 30, 0, 0)]
    public void HSRP_preemption_may_be_delayed(string line, int minimum, int reload, int sync)
    {
        var group = Assert.Single(Configured.Of($"interface Vlan10\n{line}").Interfaces[0].HsrpGroups);
        Assert.Equal((true, minimum, reload, sync), (group.Preempt, group.PreemptDelaySeconds, group.PreemptReloadSeconds, group.PreemptSyncSeconds));
    }

    [Theory]
    [InlineData("standby 1 track Fa0/1 150", "FastEthernet0/1", 150, false)]
    [InlineData("standby 1 track 100", "100", 10, false)]
    [InlineData("standby 1 track 100 decrement 20", "100", 20, false)]
    [InlineData("standby 1 track 100 shutdown", "100", 0, true)]
    public void HSRP_tracks_interfaces_and_objects(string line, string subject, int decrement, bool isShutdown) =>
        Assert.Equal(new GroupTrackConfiguration(subject, decrement, isShutdown), Assert.Single(Configured.Of($"interface Vlan10\n{line}").Interfaces[0].HsrpGroups[0].Tracks));

    [Theory]
    [InlineData("redundancy\n application redundancy\n  group 1\n   data GigabitEthernet3\n   asymmetric-routing interface GigabitEthernet3")]
    [InlineData("crypto ikev2 cluster\n standby-group VPNHA\n slave priority 90\n no shutdown")]
    [InlineData("sdwan\n interface GigabitEthernet1\n  tunnel-interface\n   encapsulation ipsec")]
    [InlineData("telemetry ietf subscription 1\n encoding encode-kvgpb")]
    [InlineData("l2tp-class BRANCH\nl2vpn evpn\n replication-type ingress\nguestshell")]
    public void A_command_that_the_model_does_not_use_is_known_all_the_same(string lines) => Assert.Empty(Configured.Read(lines).Unread);

    [Theory]
    [InlineData("ip route 10.0.0.0 255.0.0.0 10.1.1.1", "10.0.0.0/8", "10.1.1.1", "", null, "")]
    [InlineData("ip route 10.0.0.0 255.0.0.0 Null0 254", "10.0.0.0/8", "", "Null0", 254, "")]
    [InlineData("ip route vrf A 0.0.0.0 0.0.0.0 Gi0/0 10.1.1.1 name UPLINK tag 7 50 track 1", "0.0.0.0/0", "10.1.1.1", "GigabitEthernet0/0", 50, "UPLINK")]
    [InlineData("ip route 0.0.0.0 0.0.0.0 dialer 1 250", "0.0.0.0/0", "", "Dialer1", 250, "")]
    [InlineData("ip route 0.0.0.0 0.0.0.0 dhcp 254", "0.0.0.0/0", "dhcp", "", 254, "")]
    public void A_static_route_has_options_in_any_order(string line, string prefix, string hop, string port, int? distance, string name)
    {
        var route = Assert.Single(Configured.Of(line).StaticRoutes);
        Assert.Equal((prefix, hop, port, distance, name), (route.Prefix, route.NextHop, route.Interface, route.Distance, route.Name));
    }

    [Theory]
    [InlineData("access-list 10 permit 10.1.1.0 0.0.0.255", "", "10.1.1.0/24", "", "", "", "")]
    [InlineData("access-list 10 permit 10.1.1.1 log", "", "10.1.1.1/32", "", "", "", "log")]
    [InlineData("access-list 101 permit ip host 99.99.99.99 any", "ip", "99.99.99.99/32", "", "any", "", "")]
    [InlineData("access-list 101 permit udp host 1.1.1.1 eq ntp any range 1 9", "udp", "1.1.1.1/32", "eq ntp", "any", "range 1 9", "")]
    [InlineData("access-list 101 permit icmp any any echo-reply", "icmp", "any", "", "any", "", "echo-reply")]
    [InlineData("access-list 101 permit tcp any 10.0.0.1 0.0.255.0 established log", "tcp", "any", "", "10.0.0.1 0.0.255.0", "", "established log")]
    public void The_rules_of_access_lists_are_read(string line, string protocol, string source, string sourcePort, string destination, string port, string options)
    {
        var entry = Assert.Single(Configured.Of(line).AccessLists);
        Assert.Equal((protocol, source, sourcePort), (entry.Protocol, entry.Source, entry.SourcePort));
        Assert.Equal((destination, port, options), (entry.Destination, entry.DestinationPort, entry.Options));
    }

    [Fact]
    public void An_ISAKMP_policy_has_the_defaults_of_IOS()
    {
        var policies = Configured.Of("crypto isakmp policy 1\nencr aes 256\ngroup 14\ncrypto isakmp policy 2").IsakmpPolicies;
        Assert.Equal([(1, "aes 256", "14"), (2, "des", "1")], policies.Select(policy => (policy.Priority, policy.Encryption, policy.Group)));
    }

    [Theory]
    [InlineData("reverse-route", true, false, false)]
    [InlineData("reverse-route static", true, true, false)]
    [InlineData("reverse-route remote-peer 10.1.1.254", true, false, true)]
    [InlineData("match address 101", false, false, false)]
    public void A_crypto_map_may_inject_routes(string line, bool isOn, bool isStatic, bool hasPeerRoute)
    {
        var map = Assert.Single(Configured.Of($"crypto map vpn 10 ipsec-isakmp\nset peer 10.2.2.2 default\n{line}").CryptoMaps);
        Assert.Equal((isOn, isStatic, hasPeerRoute), (map.ReverseRoute, map.ReverseRouteStatic, map.ReverseRouteRemotePeer));
        Assert.Equal("10.2.2.2", map.DefaultPeer);
    }

    [Fact]
    public void A_crypto_map_is_bound_to_an_HSRP_group_with_or_without_state()
    {
        var ports = Configured.Of("interface Fa0/0\ncrypto map vpn redundancy VPNHA\n!\ninterface Fa0/1\ncrypto map vpn redundancy VPNHA stateful").Interfaces;
        Assert.Equal([("VPNHA", false), ("VPNHA", true)], ports.Select(port => (port.CryptoMapRedundancy, port.CryptoMapStateful)));
    }

    [Fact]
    public void Settings_tell_the_resolution_of_timestamps()
    {
        var settings = Configured.Of("service timestamps debug datetime msec localtime\nno service timestamps log").Settings;
        Assert.Equal([new("service timestamps debug", "datetime msec localtime"), new("service timestamps log", "no")], settings);
    }
}
