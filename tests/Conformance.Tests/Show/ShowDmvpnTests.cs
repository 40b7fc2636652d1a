using Conformance.Protocols.CryptoSession;
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

    [Theory]
    [InlineData("  IKEv1 SA: local 1.1.1.1/500 remote 6.6.6.6/500 Active\n          Capabilities:(none) connid:1004 lifetime:23:59:39\n  Crypto Session Status: UP-ACTIVE\n  fvrf: (none), Phase1_id: 6.6.6.6\n  IPSEC FLOW: permit 47 host 1.1.1.1 host 6.6.6.6", "6.6.6.6", "UP-ACTIVE", "6.6.6.6")]
    [InlineData("  Session ID: 2  \n  IKEv2 SA: local 1.1.1.1/500 remote 6.6.6.6/500 Active \n  Crypto Session Status: UP-ACTIVE     # why\n  fvrf: (none),Phase1_id: spoke\n  IPSEC FLOW: permit 47 host 1.1.1.1 host 6.6.6.6 ", "6.6.6.6", "UP-ACTIVE", "spoke")]
    [InlineData("  Crypto Session Status: UP-NO-IKE\n  fvrf: (none),   IPSEC FLOW: permit 47 host 1.1.1.1 host 6.6.6.6", "6.6.6.6", "UP-NO-IKE", "")]
    [InlineData("  Crypto Session Status: UP-NO-IKE\n  fvrf: (none),   IPSEC FLOW: permit 47 host 1.1.1.1 host 9.9.9.9", "", "UP-NO-IKE", "")]
    public void A_session_below_the_peers_is_with_the_end_of_its_SAs_or_with_the_peer_in_whose_address_its_flow_ends(string session, string peer, string status, string identity)
    {
        var row = Assert.Single(ShownRows.Of<CryptoSessionRow>(
            "show dmvpn detail",
            $"{Header}    Target Network\n    1        6.6.6.6     192.168.1.6    UP 00:00:18    D     192.168.1.6/32\n\nCrypto Session Details:\n\nInterface: Tunnel0\nSession: [0x67620188]\n{session}\n"
            + "        Active SAs: 2, origin: crypto map\n        Inbound:  #pkts dec'ed 22 drop 0 life (KB/Sec) 4413303/280\n   Outbound SPI : 0x47C7658D, transform : esp-aes esp-sha-hmac\n    Socket State: Open\n"));
        Assert.Equal((peer, status, identity, "Tunnel0"), (row.Peer, row.Status, row.Phase1Id, row.Interface));
        Assert.Equal(("permit 47 host 1.1.1.1", 2, 22L), (row.Flows[0].Selector[..22], row.Flows[0].ActiveSas, row.Flows[0].Decrypted));
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
