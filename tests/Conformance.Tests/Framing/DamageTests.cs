using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>What pings, editors, web pages and authors do to a line of a log.</summary>
public class DamageTests
{
    [Fact]
    public void A_record_goes_on_below_a_line_of_it_that_ends_at_the_edge_by_chance()
    {
        var read = Replayed.Of("*Mar  3 23:03:35.673: RT: is_up: FastEthernet0/0 0 state: 4 sub state: 1 line: 0\nhas_route: True");
        Assert.Equal(["ios.rib.interface-state"], read.Forms);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Remarks_stand_behind_the_parts_of_a_record_too()
    {
        var read = Replayed.Of("*Mar  1 00:13:31.891: IPSEC(create_sa): sa created,\n  (sa) sa_dest= 13.1.1.3, sa_proto= 50, (加密点)\n    sa_spi= 0x1DA84D7A(497569146), (SPI 索引)\n    sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2001");
        Assert.Empty(read.Unread);
        Assert.NotEmpty(read.Moves("ipsec-sa"));
    }

    [Theory]
    [InlineData("at a blank, which stands in the last column", "*Oct 25 20:37:02.885: ISAKMP: (1001):Node 570535495, Input = IKE_MESG_INTERNAL, \nIKE_INIT_QM", "ios.isakmp.input")]
    [InlineData("before a blank", "Mar  3 10:00:10.500 UTC: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet\n has invalid spi for destaddr=203.0.113.1, prot=50, spi=0x1F2E3D4C(523124044), s\nrcaddr=198.51.100.2", "ios.crypto.invalid-spi")]
    [InlineData("before a value that any words may stand for", "000221: *Nov 24 14:30:04.912: HSRP: Gi0/2 Grp 2 Standby: c/Active timer expired \n(10.20.40.5)", "ios.hsrp.timer-event")]
    public void A_terminal_wraps_a_record(string where, string log, string form)
    {
        var run = Replayed.Of(log);
        Assert.Equal((where, form, 0), (where, string.Join(' ', run.Forms), run.Unread.Count));
    }

    [Fact]
    public void A_whole_line_that_ends_at_the_edge_is_not_given_up_for_a_stranger_below_it()
    {
        var line = "*Nov 24 23:14:28.183000: %LINK-3-UPDOWN: Interface Serial0/0/0, changed state to up".Replace("000:", ":", StringComparison.Ordinal);
        var wide = line.Replace("Serial0/0/0", "Serial0/0/0" + new string('0', 80 - line.Length), StringComparison.Ordinal);
        Assert.Equal(80, wide.Length);
        Assert.Equal([1], Replayed.Of(wide + "\nwhat a stranger wrote").Facts.OfType<Conformance.Replay.Journal.Transitioned>().Select(move => move.Evidence[0].Line));
    }

    [Theory]
    [InlineData("*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 .Standby -> Active")]
    [InlineData("*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active.....")]
    [InlineData("*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Stand!!!!by -> Active")]
    [InlineData("!!!!!*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active.!!!!")]
    [InlineData("H.SRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active <-- error here")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active     <<<< taken over")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active   >>>>> Status of the group")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active => taken over")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Ac                        tive")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active (#1)")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active !--- The peer is gone.")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active // failover")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active 第二阶段完成")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active  (R1 接管)")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active #在R2上")]
    [InlineData("HSRP: Fa0/0 Grp 1 **Standby** -> **Active**")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -&gt; Active")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby \\-\\> Active")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby –> Active")]
    [InlineData("- HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("1. HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("•HSRP: Fa0/0 Grp 1 Standby -> Active")]
    public void A_damaged_line_is_read_and_counted_as_reassembled(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal(["Standby --> Active @1"], read.Moves("hsrp"));
        Assert.Equal((1, 1), (read.Account.Reassembled, read.Account[LineSupport.Modelled]));
    }

    [Theory]
    [InlineData("%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up-&gt;Down")]
    [InlineData("<p><code>%TRACK-6-STATE: 1 ip sla 1 reachability Up -&gt; Down</code></p>")]
    [InlineData("%TRACK-6-STATE: 1 list A&B boolean and Up -&gt; Down")]
    public void An_arrow_that_is_an_entity_is_one_behind_a_phrase_of_any_words(string line) => Assert.Equal(["Up --> Down @1"], Replayed.Of(line).Moves("track"));

    [Theory]
    [InlineData("Nov 26 09:06:00.184: IKEv2:(SESSION ID = 2,SA ID = 1):Verification of peer&#x27;s authentication data FAILED")]
    [InlineData("<p>Nov 26 09:06:00.184: IKEv2:(SESSION ID = 2,SA ID = 1):Verify peer&#39;s policy</p>")]
    public void An_entity_inside_a_phrase_is_its_letter(string line) => Assert.Empty(Replayed.Of(line).Unread);

    [Fact]
    public void What_stands_far_behind_a_number_is_no_part_of_it()
    {
        var read = Replayed.Of("R1#show ip ospf neighbor\n10.255.255.1      1   2WAY/DROTHER    00:00:39    10.100.17.1     GigabitEthernet1/1                  2");
        Assert.Equal([2], read.Unread);
    }

    [Fact]
    public void A_remark_stands_behind_a_phrase_of_any_words_too() =>
        Assert.Equal(["Up --> Down @1"], Replayed.Of("Track: 1 Change #14 rtr 1, reachability Up->Down                             <<<< Track transitions to failed").Moves("track"));

    [Theory]
    [InlineData("> *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("> - Mar 1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("    > - Mar 1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("\t> HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("* Mar 1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("***Mar 1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active**")]
    [InlineData("`HSRP: Fa0/0 Grp 1 Standby -> Active`")]
    [InlineData("  - \"*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active\"")]
    [InlineData("- 'HSRP: Fa0/0 Grp 1 Standby -> Active'")]
    [InlineData("<pre class=\"terminal\">HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("<pre><code>R1#HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("<strong>HSRP: Fa0/0 Grp 1 Standby -> Active</strong>")]
    [InlineData("R1#*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("R1#HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active<br />")]
    [InlineData("R1\\#*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("\\*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("<b>HSRP: Fa0/0 Grp 1 Standby -> Active</b><br>")]
    [InlineData("<p>HSRP: Fa0/0 Grp 1 Standby -> Active<br></p>")]
    [InlineData("• *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("•*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("- *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("\\- *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("- 000123: *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("1. *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("(a) *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("[12] *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("12) 00:19:46: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("=> Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("   12\t*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("12 | *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("\"*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("    \"*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active\",")]
    [InlineData("         , \"*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active\"")]
    [InlineData("\"<189>317: *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active\",")]
    [InlineData("'Mar  1 02:19:47 edge-1 317: *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active',")]
    [InlineData("| *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active |")]
    [InlineData("1. %HSRP-5-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active")]
    public void Marks_around_a_line_are_not_its_damage(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal(["Standby --> Active @1"], read.Moves("hsrp"));
        Assert.Equal((0, 1), (read.Account.Reassembled, read.Account[LineSupport.Modelled]));
    }

    [Theory]
    [InlineData("1. `R2#show ip route`", "R2")]
    [InlineData("- R2#show ip route", "R2")]
    [InlineData("* **R2(config-if)#do show ip route**", "R2")]
    [InlineData("(b) paris-core(config)#do show ip route", "paris-core")]
    public void A_prompt_in_a_list_tells_whose_lines_follow(string prompt, string host)
    {
        var read = Replayed.Of($"R1#\n{prompt}\nGateway of last resort is not set");
        Assert.Equal([host], read.AnswerHosts);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("the prompt of a router without a name is that of the heading", "R4\n\nRouter(config)#exit\n\nR3\n\nRouter#show ip route", "R3")]
    [InlineData("one of another kind is not", "R4\n\nRouter(config)#exit\n\nSwitch#show ip route", "Switch")]
    [InlineData("nor is one behind a named prompt", "R4\n\nR4#exit\nRouter#show ip route", "Router")]
    [InlineData("or below none", "Router>enable\nRouter#show ip route", "Router")]
    public void The_name_that_every_new_device_has_tells_none_apart(string because, string above, string host) =>
        Assert.Equal((because, host), (because, Assert.Single(Replayed.Of(above + "\nGateway of last resort is not set").AnswerHosts)));

    [Fact]
    public void A_prompt_glued_to_the_end_of_a_message_begins_its_answer()
    {
        var read = Replayed.Of("R1#\nHSRP: Fa0/0 Grp 1 Standby -> ActiveR1#show ip route\nGateway of last resort is not set");
        Assert.Equal(["Standby --> Active @2"], read.Moves("hsrp"));
        Assert.Single(read.Captures);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("| 10.1.1.2 | 10.1.1.1 | MM_NO_STATE |")]
    [InlineData("| GigabitEthernet0/1 | up | up |")]
    [InlineData("| *Mar  1 00:19:46.023 | HSRP: Fa0/0 Grp 1 Standby -> Active |")]
    [InlineData("[R1](r1.txt) HSRP: Fa0/0 Grp 1 Standby - Active")]
    public void What_may_be_a_device_s_in_an_author_s_frame_is_not_passed_over(string line) => Assert.Equal(0, Replayed.Of(line).Account[LineSupport.Irrelevant]);

    [Theory]
    [InlineData("HSRP: Fa0/0 Grp 1 Hello in 172.1.6.1.10 Active pri 200 vIP 172.16.172.53 hel 3000 hol 10000 id 0000.0c07.ac01")]
    public void Where_several_lines_may_have_been_meant_none_is(string line)
    {
        var read = Replayed.Of(line);
        Assert.Empty(read.Forms);
        Assert.Equal(1, read.Account[LineSupport.Malformed]);
    }

    [Theory]
    [InlineData("IPSEC(delete_sa): deleting SA,\n\n(sa) sa_dest= 172.16.172.69, sa_prot= 50,\n\nsa_spi= 0x44E0B22B(1155576363),\n\nsa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029")]
    [InlineData("> IPSEC(delete_sa): deleting SA,\n> \n> (sa) sa_dest= 172.16.172.69, sa_prot= 50, <== here\n> \n> sa_spi= 0x44E0B22B(1155576363),\n> \n> sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029")]
    [InlineData("IPSEC(delete_sa): deleting SA,\n(sa) sa_dest= 172.16.172.69, sa_prot= 50,\nsa_spi= 0x44E0B2\n2B(1155576363),\nsa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029")]
    public void Blank_lines_and_broken_words_do_not_end_a_record(string text) => Assert.Equal(["ios.ipsec.sa-deleted"], Replayed.Of(text).Forms);

    [Fact]
    public void A_long_record_with_a_blank_line_behind_each_of_its_lines_is_one()
    {
        var read = Replayed.Of(string.Join("\n\n",
            "IPSEC(create_sa): sa created,", "  (sa) sa_dest= 198.51.100.7, sa_proto= 50,", "    sa_spi= 0x2B7714C9(729224393),", "    sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2007",
            "    sa_lifetime(k/sec)= (4608000/3600),", "  (identity) local= 198.51.100.7:0, remote= 203.0.113.1:0,", "    local_proxy= 10.1.0.0/255.255.255.0/256/0,", "    remote_proxy= 10.2.0.0/255.255.255.0/256/0"));
        Assert.Equal(["ios.ipsec.sa-created"], read.Forms);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Blank_lines_do_not_end_a_record_that_is_whole_without_what_follows() =>
        Assert.Empty(Replayed.Of("*Mar 1 00:55:41.615: ISAKMP (0:2): ID payload\n\nnext-payload : 8\n\ntype : 1\n\n*Mar 1 00:55:41.616: ISAKMP (0:2): Send initial contact").Unread);

    [Fact]
    public void A_capture_inside_a_string_is_read_as_one()
    {
        var read = Replayed.Of("{\n  \"output\": \"R1#show ip route\\r\\nGateway of last resort is not set\\r\\n*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -\\u003e Active\\r\\nR1#\",\n}");
        Assert.Equal(["Standby --> Active @2"], read.Moves("hsrp"));
        Assert.Single(read.Captures);
        Assert.Equal((3, 1), (read.Account.Total, read.Account[LineSupport.Modelled]));
    }

    [Fact]
    public void The_edge_of_the_screen_is_the_widest_gap_of_a_line()
    {
        var read = Replayed.Of("R1#show crypto ikev2 sa\nTunnel-id Local                 Remote                fvrf/ivrf            Statu                                    s\n1         10.1.1.1/500          10.1.1.2/500          none/none            READY");
        Assert.Empty(read.Unread);
    }
}
