using Conformance.Protocols.Configuration;
using Conformance.Protocols.Ipsec;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>IPsec SAs as <c>debug crypto ipsec</c> tells their lives.</summary>
public class IpsecReplayTests
{
    [Fact]
    public void The_first_SA_of_a_pair_is_inbound_though_only_the_second_one_tells()
    {
        var run = Replayed.Of(
            """
            IPSEC(create_sa): sa created, (sa) sa_dest= 198.51.100.1, sa_proto= 50, sa_spi= 0xC5B1EFA2(3316772770), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 1
            IPSEC(create_sa): sa created, (sa) sa_dest= 198.51.100.2, sa_proto= 50, sa_spi= 0x7D38A1C4(2100863428), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 2
            IPSEC(delete_sa): deleting SA, (sa) sa_dest= 198.51.100.1, sa_proto= 50, sa_spi= 0xC5B1EFA2(3316772770), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 1
            """);
        Assert.Equal(["NEGOTIATING --> ACTIVE @1", "NEGOTIATING --> ACTIVE @2", "ACTIVE --> DELETED @3"], run.Moves("ipsec-sa"));
        Assert.Equal("198.51.100.2/esp/inbound/0xC5B1EFA2", Assert.Single(run.Facts.OfType<SaDeleted>()).Entity.Instance);
    }

    [Fact]
    public void The_inbound_SA_of_a_pair_has_the_peer_of_the_outbound_one()
    {
        var run = Replayed.Of(
            """
            %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=198.51.100.1, prot=50, spi=0x3EA71AED(1051138797), srcaddr=198.51.100.2
            IPSEC(create_sa): sa created, (sa) sa_dest= 198.51.100.1, sa_proto= 50, sa_spi= 0xC5B1EFA2(3316772770), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 1
            IPSEC(create_sa): sa created, (sa) sa_dest= 198.51.100.2, sa_proto= 50, sa_spi= 0x7D38A1C4(2100863428), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 2
            %CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 198.51.100.2:500 Id: 198.51.100.2
            """);
        Assert.Equal(["198.51.100.2/esp/inbound/0xC5B1EFA2", "198.51.100.2/esp/outbound/0x7D38A1C4"], run.Facts.OfType<SaDeleted>().Select(sa => sa.Entity.Instance));
    }

    private const string Ends = "(key eng. msg.) INBOUND local= 12.1.1.2, remote= 13.1.1.3,\n    local_proxy= 2.2.2.0/255.255.255.0/0/0 (type=4),\n"
        + "    remote_proxy= 3.3.3.0/255.255.255.0/0/0 (type=4),\n"
        + "    protocol= ESP, transform= esp-des esp-sha-hmac  (Tunnel),\n    lifedur= 3600s and 4608000kb,\n";

    private const string Announced = "IPSEC(initialize_sas): ,\n  " + Ends + "    spi= 0x5E39E570(1580852592), conn_id= 2000, keysize= 0, flags= 0x13\n";

    private const string NewPair =
        "IPSEC(create_sa): sa created,\n  (sa) sa_dest= 203.0.113.200, sa_proto= 50, \n    sa_spi= 0x63A278D7(1671592151), \n    sa_trans= esp-aes 256 esp-sha512-hmac , "
        + "sa_conn_id= 2005\n"
        + "    sa_lifetime(k/sec)= (4608000/3600),\n  (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0,\n    local_proxy= 192.168.102.0/255.255.255.0/256/0,\n"
        + "    remote_proxy= 192.168.101.0/255.255.255.0/256/0\n"
        + "IPSEC(create_sa): sa created,\n  (sa) sa_dest= 203.0.113.100, sa_proto= 50, \n    sa_spi= 0x731256EB(1930581739), \n    sa_trans= esp-aes 256 esp-sha512-hmac , "
        + "sa_conn_id= 2006\n"
        + "    sa_lifetime(k/sec)= (4608000/3600),\n  (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0,\n    local_proxy= 192.168.102.0/255.255.255.0/256/0,\n"
        + "    remote_proxy= 192.168.101.0/255.255.255.0/256/0\n";

    [Fact]
    public void The_ends_that_a_new_image_prints_tell_the_direction_of_both_SAs()
    {
        var run = Replayed.Of(NewPair);
        Assert.Equal(["inbound 63A278D7 203.0.113.200 203.0.113.100", "outbound 731256EB 203.0.113.200 203.0.113.100"], Made(run));
        Assert.Equal(["NEGOTIATING --> ACTIVE @1", "NEGOTIATING --> ACTIVE @9"], run.Moves("ipsec-sa"));
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void An_SA_that_only_ISAKMP_tells_of_is_inbound_and_its_peer_is_that_of_the_connection() =>
        Assert.Equal(["inbound F5AC7011  103.1.1.1"], Made(Replayed.Of("ISAKMP-PAK: (1003):received packet from 103.1.1.1 dport 500 sport 500 Global (R) QM_IDLE\n" + Told(0xF5AC7011))));

    [Fact]
    public void An_SA_that_ISAKMP_and_IPsec_tell_of_is_one_whichever_comes_first()
    {
        Replayed[] runs = [Replayed.Of(Created("12.1.1.2", 0xAA, 7) + Told(0xAA)), Replayed.Of(Told(0xAA) + Created("12.1.1.2", 0xAA, 7)), Replayed.Of(Told(0xAA) + Told(0xAA))];
        Assert.All(runs, run =>
        {
            Assert.Single(run.Facts.OfType<SaInstalled>());
            Assert.Single(run.Moves("ipsec-sa"));
            Assert.Empty(run.Gaps);
            Assert.Empty(run.Facts.OfType<Rejected>());
        });
    }

    [Fact]
    public void An_SA_that_only_ISAKMP_tells_of_is_gone_when_IPsec_deletes_it() =>
        Assert.Equal(
            ["NEGOTIATING --> ACTIVE @1", "ACTIVE --> DELETED @2"],
            Replayed.Of(Told(0xAA) + "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 12.1.1.2, sa_prot= 50, sa_spi= 0xAA(170), sa_trans= esp-des , sa_conn_id= 7\n").Moves("ipsec-sa"));

    [Fact]
    public void A_connection_id_beyond_all_numbers_has_none_behind_it() =>
        Assert.Equal(2, Replayed.Of("IPSEC(create_sa): sa created, (sa) sa_dest= 2.0.2.1, sa_prot= 50, sa_spi= 0xAA(170), sa_trans= esp-des , sa_conn_id= 9999999999\n" + Created("8.1.0.9", 0xBB, 0)).Facts.OfType<SaInstalled>().Count());

    [Fact]
    public void The_record_that_announced_an_SA_tells_its_direction_and_proxies()
    {
        var run = Replayed.Of(Announced + Created("12.1.1.2", 0x5E39E570, 2000));
        var sa = Assert.Single(run.Facts.OfType<SaInstalled>()).Sa;
        Assert.Equal((SaDirection.Inbound, "13.1.1.3", "2.2.2.0/255.255.255.0/0/0"), (sa.Direction, sa.Remote, sa.LocalIdent));
    }

    [Fact]
    public void A_request_for_SAs_tells_whose_the_addresses_are() =>
        Assert.Equal(
            ["inbound 000000AA 12.1.1.2 ", "outbound 000000BB 12.1.1.2 13.1.1.3"],
            Made(Replayed.Of("IPSEC(sa_request): ,\n  " + Ends + "    spi= 0x0(0), conn_id= 0, keysize= 0, flags= 0x400B\n"
                + Created("12.1.1.2", 0xAA, 7) + Created("13.1.1.3", 0xBB, 8))));

    [Fact]
    public void Where_nothing_tells_the_first_direction_stays_blank_and_the_second_of_the_pair_is_outbound() =>
        Assert.Equal([" 000000AA  ", "outbound 000000BB 12.1.1.2 13.1.1.3"], Made(Replayed.Of(Created("12.1.1.2", 0xAA, 2000) + Created("13.1.1.3", 0xBB, 2001))));

    [Fact]
    public void SAs_whose_connection_ids_are_not_consecutive_are_no_pair() =>
        Assert.Equal([" 000000AA  ", " 000000BB  "], Made(Replayed.Of(Created("12.1.1.2", 0xAA, 2000) + Created("13.1.1.3", 0xBB, 2007))));

    [Fact]
    public void An_SPI_whose_hexadecimal_and_decimal_forms_differ_is_no_SA()
    {
        var run = Replayed.Of(Created("12.1.1.2", 0xAA, 2000).Replace("(170)", "(171)", StringComparison.Ordinal));
        Assert.Empty(run.Facts.OfType<SaInstalled>());
        Assert.NotEmpty(run.Unread);
    }

    [Fact]
    public void A_record_that_was_cut_short_is_not_read()
    {
        var run = Replayed.Of("*Mar  1 00:55:42.455: IPSEC(create_sa): sa created,\n  (sa) sa_dest= 12.1.1.2, sa_prot= 50,\n"
            + "*Mar  1 00:55:42.455: IPSEC(key_engine): got a queue event...");
        Assert.Empty(run.Facts.OfType<SaInstalled>());
        Assert.Equal([1, 2], run.Unread);
    }

    [Fact]
    public void A_proposal_is_no_SA() =>
        Assert.Empty(Replayed.Of("IPSEC(validate_proposal_request): proposal part #1,\n  " + Ends + "    spi= 0x0(0), conn_id= 0, keysize= 0, flags= 0x0").Facts);

    [Fact]
    public void SPI_0_is_no_SA() =>
        Assert.Empty(Replayed.Of("IPSEC(update_current_outbound_sa): updated peer 1.1.56.6 current outbound sa to SPI 0").Facts.OfType<SaInstalled>());

    [Fact]
    public void The_SA_that_is_sent_with_must_be_there()
    {
        var run = Replayed.Of("IPSEC(update_current_outbound_sa): updated peer 1.1.56.6 current outbound sa to SPI DD8C4BB4");
        var made = Assert.Single(run.Facts.OfType<SaInstalled>());
        Assert.Equal((true, SaDirection.Outbound, 0xDD8C4BB4u, "1.1.56.6"), (made.IsInferred, made.Sa.Direction, made.Sa.Spi, made.Sa.Remote));
    }

    [Fact]
    public void An_SA_whose_making_was_logged_is_not_inferred_again_when_it_is_sent_with() =>
        Assert.Equal(
            2,
            Replayed.Of(NewPair + "IPSEC(update_current_outbound_sa): updated peer 203.0.113.100 current outbound sa to SPI 731256EB").Facts.OfType<SaInstalled>().Count());

    [Fact]
    public void A_renewed_pair_stands_beside_the_old_one_until_that_is_deleted()
    {
        var renewed = NewPair.Replace("0x63A278D7(1671592151)", "0xAA(170)", StringComparison.Ordinal).Replace("0x731256EB(1930581739)", "0xBB(187)", StringComparison.Ordinal);
        var run = Replayed.Of(NewPair + renewed + Deleted("203.0.113.200", 0x63A278D7) + Deleted("203.0.113.100", 0x731256EB));
        Assert.Equal(4, run.Facts.OfType<SaInstalled>().Count());
        Assert.Equal([SaDirection.Inbound, SaDirection.Outbound], run.Facts.OfType<SaDeleted>().Select(gone => gone.Sa.Direction));
        Assert.Equal(2, run.Moves("ipsec-sa").Count(move => move.StartsWith("ACTIVE ~", StringComparison.Ordinal)));
        Assert.Equal(2, run.Moves("ipsec-sa").Count(move => move.StartsWith("OLD --> DELETED", StringComparison.Ordinal)));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_deletion_may_name_the_ends_of_its_SA_without_a_lifetime()
    {
        var run = Replayed.Of(NewPair + Deleted("203.0.113.200", 0x63A278D7).Replace("sa_conn_id= 2029\n", "sa_conn_id= 2029,\n  (identity) local= 203.0.113.200, remote= 203.0.113.100,\n"
            + "    local_proxy= 192.168.102.0/255.255.255.0/0/0 (type=4),\n    remote_proxy= 192.168.101.0/255.255.255.0/0/0 (type=4)\n", StringComparison.Ordinal));
        Assert.Equal("203.0.113.100/esp/inbound/0x63A278D7", Assert.Single(run.Facts.OfType<SaDeleted>()).Entity.Instance);
        Assert.Empty(run.Unread);
    }

    [Theory]
    [InlineData("Status: STANDBY")]
    [InlineData("Status: ACTIVE(STANDBY)")]
    public void An_SA_of_the_standby_router_of_a_stateful_failover_is_held_until_it_takes_over(string standby)
    {
        var run = Replayed.Of(Shown(standby) + Shown("Status: ACTIVE"));
        Assert.Equal(["STANDBY ~~> ACTIVE @25"], run.Moves("ipsec-sa"));
        Assert.Empty(run.Facts.OfType<SaDeleted>());

        static string Shown(string status) =>
            $$"""
            R1#show crypto ipsec sa

            interface: Ethernet0/0
                Crypto map tag: to-peer-outside, local addr 10.165.201.3
               local  ident (addr/mask/prot/port): (192.168.0.1/255.255.255.255/0/0)
               remote ident (addr/mask/prot/port): (172.16.0.1/255.255.255.255/0/0)
               current_peer 10.165.200.225 port 500
                 local crypto endpt.: 10.165.201.3, remote crypto endpt.: 10.165.200.225
                 current outbound spi: 0xF3EE3620(4092474912)
                 inbound esp sas:
                  spi: 0xD42904F0(3559458032)
                    transform: esp-3des ,
                    in use settings ={Tunnel, }
                    {{status}}

            """;
    }

    [Theory]
    [InlineData("spi: 0x63A278D7(1671592151)", "spi: 0x731256EB(1930581739)", 0)]
    [InlineData("spi: 0x63A278D7", "spi: 0x731256EB", 0)]
    [InlineData("spi: 0x63A278D7(", "spi: 0x731256EB(", 0)]
    [InlineData("", "", 0)]
    [InlineData("spi: 0x1(1)", "spi: 0x731256EB(1930581739)", 1)]
    public void Only_an_answer_that_is_whole_tells_that_an_SA_is_gone(string inbound, string outbound, int gone)
    {
        var run = Replayed.Of(NewPair + "R1#show crypto ipsec sa\n   local  ident (addr/mask/prot/port): (192.168.102.0/255.255.255.0/0/0)\n     current outbound spi: 0x731256EB(1930581739)\n"
            + $"     inbound esp sas:\n      {inbound}\n     outbound esp sas:\n      {outbound}\n");
        Assert.Equal(gone, run.Facts.OfType<SaDeleted>().Count());
    }

    [Fact]
    public void An_answer_that_ends_above_the_SAs_does_not_tell_that_they_are_gone() =>
        Assert.Empty(Replayed.Of(NewPair + "R1#show crypto ipsec sa\n   local  ident (addr/mask/prot/port): (192.168.102.0/255.255.255.0/0/0)\n    #pkts encaps: 1, #pkts encrypt: 1, #pkts digest: 1\n").Facts.OfType<SaDeleted>());

    [Fact]
    public void A_deletion_that_no_line_explains_has_no_cause_left_over_from_an_earlier_one()
    {
        var run = Replayed.Of(
            "IPSEC(key_engine_delete_sas): delete all SAs shared with 13.1.1.3\n" + Deleted("13.1.1.3", 0xAA)
            + "IPSEC(key_engine): got a queue event with 1 KMI message(s)\n" + Deleted("13.1.1.3", 0xBB));
        Assert.Equal([2, 1], run.Facts.OfType<Transitioned>().Select(move => move.Evidence.Count));
    }

    [Theory]
    [InlineData("HSRP: Gi0/1 Grp 1 Active -> Speak\n", true)]
    [InlineData("HSRP: Gi0/1 Grp 1 Standby -> Active\n", false)]
    [InlineData("HSRP: Gi0/1 Grp 1 Hello  in  203.0.113.3 Active  pri 100 vIP 203.0.113.200\n", false)]
    public void The_group_of_a_crypto_map_ended_its_SAs_only_where_lines_say_that_it_is_not_Active(string group, bool isCause)
    {
        var port = new InterfaceConfiguration { Name = "GigabitEthernet0/1", CryptoMapRedundancy = "VPNHA", HsrpGroups = [new() { Group = 1, VirtualIp = "203.0.113.200", Name = "VPNHA" }] };
        var run = Replayed.Of(NewPair + group + "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 203.0.113.100:500 Id: 203.0.113.100", new() { Hostname = "R1", Interfaces = [port] });
        var ended = run.Facts.OfType<Inferred>().Where(move => move is { Entity.Protocol: "ipsec-sa", To: "DELETED" }).ToList();
        Assert.Equal(2, ended.Count);
        Assert.All(ended, move => Assert.Equal(isCause, move.Clause.Contains("crypto map ... redundancy", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_packet_for_an_unknown_SPI_makes_and_ends_no_SA()
    {
        var run = Replayed.Of("%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec`d IPSEC packet has invalid spi for "
            + "destaddr=1.1.100.10, prot=50, spi=0x33C701EA(868680170), srcaddr=1.1.56.6");
        Assert.IsType<UnknownSpiReceived>(Assert.Single(run.Facts));
        Assert.Empty(run.Moves("ipsec-sa"));
        Assert.Equal(["ios.crypto.invalid-spi"], run.Forms);
    }

    private static string Told(uint spi) => $"ISAKMP: (1003):Successfully installed IPSEC SA (SPI:0x{spi:X8}) on GigabitEthernet1\n";

    private static string Created(string destination, uint spi, int connection) =>
        $"IPSEC(create_sa): sa created,\n  (sa) sa_dest= {destination}, sa_prot= 50,\n    sa_spi= 0x{spi:X}({spi}),\n    sa_trans= esp-des esp-sha-hmac , sa_conn_id= "
        + $"{connection}\n";

    private static string Deleted(string destination, uint spi) =>
        $"IPSEC(delete_sa): deleting SA,\n  (sa) sa_dest= {destination}, sa_prot= 50,\n    sa_spi= 0x{spi:X}({spi}),\n    sa_trans= esp-des esp-sha-hmac , sa_conn_id= 2029\n";

    private static IEnumerable<string> Made(Replayed run) => run.Facts.OfType<SaInstalled>().Select(made =>
        $"{Protocols.Tables.Spelling<SaDirection>.Of(made.Sa.Direction)} {made.Sa.Spi:X8} {made.Sa.Local} {made.Sa.Remote}");
}
