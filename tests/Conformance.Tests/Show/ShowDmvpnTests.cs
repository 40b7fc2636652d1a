using Conformance.Protocols.Nhrp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show dmvpn</c>.</summary>
public class ShowDmvpnTests
{
    private const string Header = " # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb";

    [Theory]
    [InlineData("     1 172.16.9.61          10.101.0.2    UP 22:36:19     D", 1, "172.16.9.61", "10.101.0.2", "UP", "22:36:19", "D", "")]
    [InlineData("     1 UNKNOWN              10.20.20.1  NHRP    never    IX", 1, "", "10.20.20.1", "NHRP", "never", "IX", "")]
    [InlineData("    1 172.16.5.30       192.168.250.2   IKE 00:09:24    D   192.168.250.2/32", 1, "172.16.5.30", "192.168.250.2", "IKE", "00:09:24", "D", "192.168.250.2/32")]
    public void A_peer_is_read_with_what_it_is_held_up_in(
        string line, int entries, string nbma, string tunnel, string state, string time, string attributes, string target)
    {
        var row = Assert.Single(ShownRows.Of<DmvpnPeerRow>("show dmvpn", $"{Header}\n{line}"));
        Assert.Equal((entries, nbma, tunnel, state), (row.Entries, row.NbmaAddress, row.TunnelAddress, row.State));
        Assert.Equal((time, attributes, target), (row.UpDownTime, row.Attributes, row.TargetNetwork));
    }

    [Theory]
    [InlineData("show dmvpn", "Interface: Tunnel10, IPv4 NHRP Details", "Type:Hub, NHRP Peers:2,", "Hub")]
    [InlineData("show dmvpn", "Interface: Tunnel10 IPv4 NHRP Details", "Type:Spoke NHRP Peers:2,", "Spoke")]
    [InlineData("show dmvpn detail", "Interface Tunnel10 is up/up, Addr. is 10.1.1.1, VRF \"\" ", "Type:Hub/Spoke, Total NBMA Peers (v4/v6): 3", "Hub/Spoke")]
    public void Peers_are_those_of_the_tunnel_above_them(string command, string port, string type, string role)
    {
        var row = Assert.Single(ShownRows.Of<DmvpnPeerRow>(command, $"{port}\n{type}\n\n{Header}\n     1 172.16.9.61  10.101.0.2    UP 22:36:19     D"));
        Assert.Equal(("Tunnel10", role), (row.Interface, row.Type));
    }

    [Fact]
    public void A_second_network_behind_a_peer_stands_without_its_NBMA_address()
    {
        var rows = ShownRows.Of<DmvpnPeerRow>(
            "show dmvpn", $"{Header}\n     2 172.16.31.1       192.168.100.31    UP 00:00:10   DT1\n                         192.168.100.31    UP 00:00:10   DT2");
        Assert.Equal([("172.16.31.1", "DT1"), ("172.16.31.1", "DT2")], rows.Select(row => (row.NbmaAddress, row.Attributes)));
    }

    [Fact]
    public void A_peer_over_IPv6_has_four_lines()
    {
        var row = Assert.Single(ShownRows.Of<DmvpnPeerRow>(
            "show dmvpn",
            """
            Interface: Tunnel100, IPv6 NHRP Details 
            Type:Spoke, Total NBMA Peers (v4/v6): 1
                1.Peer NBMA Address: 1.1.1.1
                    Tunnel IPv6 Address: DEAD:BEEF:CAFE:FFFF::1
                    IPv6 Target Network: DEAD:BEEF:CAFE:FFFF::/64
                    # Ent: 1, Status: UP, UpDn Time: 00:11:00, Cache Attrib: S
            """));
        Assert.Equal(("Tunnel100", "1.1.1.1", "DEAD:BEEF:CAFE:FFFF::1"), (row.Interface, row.NbmaAddress, row.TunnelAddress));
        Assert.Equal(("DEAD:BEEF:CAFE:FFFF::/64", "UP", "S", 1), (row.TargetNetwork, row.State, row.Attributes, row.Entries));
    }
}
