using Conformance.Protocols.Ipsec;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto ipsec sa</c>.</summary>
public class ShowCryptoIpsecSaTests
{
    [Fact]
    public void A_filter_leaves_counters_without_their_proxy_pair_which_are_not_damaged()
    {
        var shown = ShownTables.Of("R4#show crypto ipsec sa | i pkts\n    #pkts encaps: 177, #pkts encrypt: 177, #pkts digest: 177\n    #pkts decaps: 296, #pkts decrypt: 296, #pkts verify: 296");
        Assert.Empty(shown.Unread);
        Assert.Equal(3, shown.Account[Conformance.Protocols.Traces.LineSupport.Context]);
    }

    private const string Command = "show crypto ipsec sa";

    [Fact]
    public void An_SA_has_the_values_of_its_proxy_pair()
    {
        var sa = Flows(CryptoCaptures.IpsecSa)[0].Sas[0];
        Assert.Equal(("Tunnel1", "Tunnel1-head-0", "11.0.10.131", "22.51.51.123"), (sa.Interface, sa.CryptoMap, sa.LocalEndpoint, sa.RemoteEndpoint));
        Assert.Equal(("11.0.10.131/255.255.255.255/47/0", "22.51.51.123/255.255.255.255/47/0"), (sa.LocalIdent, sa.RemoteIdent));
        Assert.Equal((SaDirection.Inbound, IpsecProtocol.Esp, 0xAF2C1743u), (sa.Direction, sa.Protocol, sa.Spi));
        Assert.Equal(("esp-256-aes esp-sha256-hmac", "Transport UDP-Encaps"), (sa.Transform, sa.Mode));
        Assert.Equal((2049, false, 1024), (sa.ConnectionId, sa.IsInitiator, sa.ReplayWindow));
    }

    [Fact]
    public void Where_no_line_names_the_endpoints_the_SA_leads_to_the_current_peer()
    {
        var sa = Flows("local  ident (addr/mask/prot/port): (10.0.0.0/255.0.0.0/0/0)\ncurrent_peer 200.20.20.2 port 500\ninbound esp sas:\nspi: 0x1(1)\ntransform: esp-aes esp-sha-hmac")[0].Sas[0];
        Assert.Equal(("200.20.20.2", "esp-aes esp-sha-hmac"), (sa.RemoteEndpoint, sa.Transform));
    }

    [Theory]
    [InlineData("L2L, Tunnel,  NAT-T-Encaps, IKEv2, VTI, ", 0)]
    [InlineData("RA, Tunnel, ", 0)]
    [InlineData("Tunnel, ", 1)]
    public void An_SA_of_an_ASA_is_none_of_a_router(string settings, int count) =>
        Assert.Equal(count, Flows($"local ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)\ninbound esp sas:\nspi: 0x8D2C8231 (2368504369)\nin use settings ={{{settings}}}").Sum(flow => flow.Sas.Count));

    [Fact]
    public void An_SPI_of_which_no_heading_tells_the_direction_is_no_SA()
    {
        var shown = ShownTables.Of("BR2#show crypto ipsec sa | i remote ident|spi\nremote ident (addr/mask/prot/port): (10.0.0.0/255.0.0.0/0/0)\ncurrent outbound spi: 0xED79FF8A(3984195466)\nspi: 0xE5194808(3843639304)");
        Assert.Empty(shown.Unread);
        Assert.DoesNotContain("E5194808", shown.Csv, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_status_in_the_redundancy_group_is_no_part_of_the_SAs_own()
    {
        var sas = Flows(CryptoCaptures.IpsecSa)[0].Sas;
        Assert.Equal([("ACTIVE", "ACTIVE"), ("ACTIVE", "STANDBY")], sas.Select(sa => (sa.Status, sa.RedundancyStatus)));
    }

    [Fact]
    public void A_proxy_pair_without_an_SA_is_a_pair_in_its_VRF()
    {
        var flow = Flows(CryptoCaptures.IpsecSa)[1];
        Assert.Equal(("red", "1.1.1.1", 500, 0u), (flow.Vrf, flow.Peer, flow.PeerPort, flow.CurrentOutboundSpi));
        Assert.Empty(flow.Sas);
    }

    [Theory]
    [InlineData("(k/sec): (4504144/2949)", 4504144L, 2949)]
    [InlineData("(k/sec): (4607999/17 hours, 30 mins)", 4607999L, 63000)]
    [InlineData("(sec): 94", null, 94)]
    [InlineData("(sec): (2753)", null, 2753)]
    [InlineData("7 hours, 59 mins", null, 28740)]
    [InlineData(": 1 day, 2 hours", null, 93600)]
    public void Every_way_to_print_the_lifetime_is_read(string printed, long? kilobytes, int seconds)
    {
        var separator = printed[0] == ':' ? "" : " ";
        var sa = Flows($"interface: Fa0/0\nlocal  ident (addr/mask/prot/port): (1.1.1.1/255.255.255.255/0/0)\ninbound esp sas:\nspi: 0x1(1)\nsa timing: remaining key lifetime{separator}{printed}")[0].Sas[0];
        Assert.Equal((kilobytes, seconds), (sa.RemainingKilobytes, sa.RemainingSeconds));
    }

    [Fact]
    public void Endpoints_of_IPv6_stand_on_two_lines()
    {
        var flow = Flows("local  ident (addr/mask/prot/port): (::/0/0/0)\nlocal crypto endpt.: 3FFE:2002::A8BB:CCFF:FE01:9002,\nremote crypto endpt.: 3FFE:2002::A8BB:CCFF:FE01:2C02")[0];
        Assert.Equal(("3FFE:2002::A8BB:CCFF:FE01:9002", "3FFE:2002::A8BB:CCFF:FE01:2C02"), (flow.LocalEndpoint, flow.RemoteEndpoint));
    }

    [Fact]
    public void The_remote_endpoint_may_follow_its_colon_without_a_blank()
    {
        var flow = Flows("local  ident (addr/mask/prot/port): (192.168.1.0/255.255.255.0/0/0)\nlocal crypto endpt.: 203.0.113.1, remote crypto endpt.:203.0.114.1")[0];
        Assert.Equal(("203.0.113.1", "203.0.114.1"), (flow.LocalEndpoint, flow.RemoteEndpoint));
    }

    [Fact]
    public void Old_images_begin_a_proxy_pair_with_its_local_ident()
    {
        var flows = Flows("Crypto map tag: vpn, local addr. 10.1.1.1\nlocal  ident (addr/mask/prot/port): (1.0.0.0/255.0.0.0/0/0)\nremote ident (addr/mask/prot/port): (2.0.0.0/255.0.0.0/0/0)\ncurrent_peer: 10.1.1.2\n"
            + "local  ident (addr/mask/prot/port): (3.0.0.0/255.0.0.0/0/0)\nremote ident (addr/mask/prot/port): (4.0.0.0/255.0.0.0/0/0)\ncurrent_peer: 10.1.1.3:500");
        Assert.Equal([("1.0.0.0/255.0.0.0/0/0", "10.1.1.2"), ("3.0.0.0/255.0.0.0/0/0", "10.1.1.3")], flows.Select(flow => (flow.LocalIdent, flow.Peer)));
    }

    [Fact]
    public void Two_pairs_of_SAs_during_a_rekey_are_four_rows()
    {
        var sas = Flows("local ident (addr/mask/prot/port): (1.0.0.0/255.0.0.0/0/0)\ninbound esp sas:\nspi: 0x1(1)\nspi: 0x2(2)\noutbound esp sas:\nspi: 0x3(3)\nspi: 0x4(4)\noutbound ah sas:\nspi: [Not Available]")[0].Sas;
        Assert.Equal([(SaDirection.Inbound, 1u), (SaDirection.Inbound, 2u), (SaDirection.Outbound, 3u), (SaDirection.Outbound, 4u), (SaDirection.Outbound, 0u)], sas.Select(sa => (sa.Direction, sa.Spi)));
        Assert.Equal(IpsecProtocol.Ah, sas[^1].Protocol);
    }

    [Fact]
    public void An_SA_of_an_old_image_has_no_flow_id()
    {
        var sa = Flows("local ident (addr/mask/prot/port): (1.0.0.0/255.0.0.0/0/0)\ninbound esp sas:\nspi: 0x257A1039(628756537)\nslot: 0, conn id: 26, crypto map: router-alice\nHA last key lifetime sent(k): (4586267)")[0].Sas[0];
        Assert.Equal((0x257A1039u, 26), (sa.Spi, sa.ConnectionId));
    }

    [Fact]
    public void An_SA_with_manual_keys_has_no_lifetime()
    {
        var sa = Flows("remote ident (addr/mask/prot/port): (::/0/89/0)\ninbound ah sas:\nspi: 0x100(256)\nno sa timing\nreplay detection support: N\nStatus: ACTIVE")[0].Sas[0];
        Assert.Equal((256u, null, "ACTIVE"), (sa.Spi, sa.RemainingSeconds, sa.Status));
    }

    [Fact]
    public void A_proxy_pair_that_waits_for_its_peer_has_none()
    {
        var flow = Assert.Single(Flows("remote ident (addr/mask/prot/port): (10.1.1.1/255.255.255.255/47/0)\ncurrent_peer (none) port 500\n  DENY, flags={ident_is_root,}\nplaintext mtu 1500, path mtu 1500, ip mtu 1500, ip mtu idb (none)"));
        Assert.Equal(("", 1500), (flow.Peer, flow.PathMtu));
    }

    [Theory]
    [InlineData("local addr ::\n\nIPsecv6 policy name: OSPFv3-1-256 \nIPsecv6-created ACL name: FastEthernet0/0-ipsecv6-ACL", "path mtu 1500, ipv6 mtu 1500, ipv6 mtu idb FastEthernet0/0\nPFS (Y/N): N, DH group: none", "none")]
    [InlineData("local addr 12:1:1::100", "plaintext mtu 1422, path mtu 1500, ipv6 mtu 1500, ipv6 mtu idb Ethernet0/0\nPFS (Y/N): Y, DH group: group14, AKE group: AKE1: MLKEM512", "group14")]
    public void A_flow_of_IPv6_has_an_MTU_too(string head, string lines, string group)
    {
        var flow = Assert.Single(Flows($"interface: FastEthernet0/0\nCrypto map tag: (none), {head}\n\nprotected vrf: (none)\nremote ident (addr/mask/prot/port): (::/0/89/0)\n{lines}"));
        Assert.Equal((1500, group), (flow.PathMtu, flow.DhGroup));
    }

    private static IReadOnlyList<IpsecFlowRow> Flows(string text) => ShownRows.Of<IpsecFlowRow>(Command, text);
}
