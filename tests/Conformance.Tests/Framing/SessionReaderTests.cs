using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Log lines, prompts and answers mixed as they come.</summary>
public class SessionReaderTests
{
    [Theory]
    [InlineData("R1(config-if)# ")]
    [InlineData("R1#")]
    public void Two_messages_with_a_prompt_between_them_may_stand_in_one_line(string prompt)
    {
        var read = Replayed.Of(
            $"R1#\n*Jan  4 20:40:52.539: %HSRP-5-STATECHANGE: FastEthernet0/0 Grp 20 state Active -> Init {prompt}*Jan 4 20:40:54.551: %LINK-5-CHANGED: Interface FastEthernet0/0, changed state to administratively down");
        Assert.Equal(["Active --> Init @2"], read.Moves("hsrp"));
        Assert.Equal([" --> administratively down @2"], read.Moves("interface"));
        Assert.Equal(2, read.Account.Total);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("*Jan  4 20:40:52.539: %SYS-5-CONFIG_I: Configured from console by console")]
    [InlineData("*Jan  4 20:40:52.539: %OSPF-4-NONEIGHBOR: Received database description from unknown neighbor 10.0.0.1")]
    public void Free_text_at_the_end_of_a_message_holds_no_other_message(string first)
    {
        var read = Replayed.Of($"R1#\n{first}R1#*Jan  4 20:40:54.551: %LINK-5-CHANGED: Interface FastEthernet0/0, changed state to administratively down");
        Assert.Equal([" --> administratively down @2"], read.Moves("interface"));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void A_mark_in_free_text_is_no_prompt() =>
        Assert.Equal(["ios.sys.configured"], Replayed.Of("R1#\n*Jan  4 20:40:52.539: %SYS-5-CONFIG_I: Configured from console by admin#1 on vty0 (10.0.0.1)").Forms);

    [Fact]
    public void A_message_behind_the_prompt_of_a_host_that_is_not_known_stays_where_it_is()
    {
        var read = Replayed.Of("%HSRP-5-STATECHANGE: FastEthernet0/0 Grp 20 state Active -> Init R7#*Jan 4 20:40:54.551: %LINK-5-CHANGED: Interface FastEthernet0/0, changed state to up");
        Assert.Equal([1], read.Unread);
    }

    [Theory]
    [InlineData("%LINK-5-CHANGED: Interface FastEthernet0/0, \n   changed state to administratively down", "ios.link.changed")]
    [InlineData("IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 \nvia 172.16.172.69 in IP DEFAULT TABLE", "ios.ipsec.reverse-route")]
    [InlineData("HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from \n   higher pri Active router (200/172.16.172.52)", "ios.hsrp.peer-event")]
    [InlineData("ISAKMP (0:1): deleting node 1585108592 error FALSE \n   reason \"informational (in) state 1\"", "ios.isakmp.node-deleted")]
    [InlineData("HSRP: Fa0/0 Grp 1 Redundancy enquiry for VPNHA succeeded\naddr 172.16.172.53 name VPNHA state Speak\nactive 172.16.172.52 standby 172.16.172.54", "ios.hsrp.redundancy-enquiry")]
    [InlineData("IPSEC(delete_sa): deleting SA,\n(sa) sa_dest= 172.16.172.69, sa_prot= 50, \nsa_spi= 0x44E0B22B(1155576363), \nsa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029", "ios.ipsec.sa-deleted")]
    [InlineData("%OSPFv3-5-ADJCHG: Process 2, Nbr 1.1.1.1 on\nFastEthernet0/0 from LOADING to FULL, Loading Done", "ios.ospfv3.adjacency-changed-for")]
    [InlineData("%OSPF-5-ADJCHG: Process 2, Nbr 1.1.1.1 on FastEthernet0/0 from FULL to DOWN,\nNeighbor Down: Dead timer expired", "ios.ospf.adjacency-changed-for")]
    [InlineData("%OSPF-5-ADJCHG: Process 2, Nbr 1.1.1.1 on FastEthernet0/0 from LOADING to FULL, Loading\nDone", "ios.ospf.adjacency-changed-for")]
    [InlineData("%CRYPTO-5-SELF_TEST_START: Crypto algorithms release (Rel5a)\n       begin self-test", "ios.crypto.self-test-begun")]
    [InlineData("%CRYPTO-5-SELF_TEST_END: Crypto algoritms self-test completed successfully\n       All tests passed.", "ios.crypto.self-test-ended")]
    [InlineData("%OSPF-4-CONFLICTING_LSAID: Process 1 area dummy area: LSA origination prevented by LSA with same LSID but a different mask\n  Existing Type 5 LSA: LSID 192.0.2.0/31\n  New Destination: 192.0.2.0/32", "ios.ospf.conflicting-lsa")]
    public void A_record_over_several_lines_is_one_record(string text, string form)
    {
        var read = Replayed.Of(text);
        Assert.Equal([form], read.Forms);
        Assert.Equal(text.Split('\n').Length, read.Account.Total);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("%OSPF-5-ADJCHG: Process 2, Nbr 1.1.1.1 on FastEthernet0/0 from LOADING to FULL,\nsomething else")]
    [InlineData("%OSPF-5-ADJCHG: Process 2, Nbr 1.1.1.1 on FastEthernet0/0 from LOADING to FULL,\nLoading the rest")]
    public void A_line_that_could_be_anything_does_not_end_a_record(string text)
    {
        var read = Replayed.Of(text);
        Assert.Equal([2], read.Unread);
        Assert.Equal(["LOADING --> FULL @1"], read.Moves("ospf"));
    }

    [Theory]
    [InlineData("Nov 23 10:00:00 R1 ")]
    [InlineData("R1: ")]
    [InlineData("R1  | ")]
    public void A_message_behind_a_host_and_no_time_of_its_own_does_not_go_on_in_the_next(string front)
    {
        var read = Replayed.Of($"""
            {front}HSRP: Gi0/0 Grp 1 Standby: h/Hello rcvd from lower pri Active router (90/10.1.1.1)
            {front}HSRP: Gi0/0 Grp 1 Standby -> Active
            {front}HSRP: Gi0/0 Grp 1 Active: j/Coup rcvd from higher pri router (100/10.1.1.2)
            """);
        Assert.Equal(3, read.Forms.Count);
    }

    [Fact]
    public void An_unknown_line_behind_a_record_is_not_swallowed()
    {
        var read = Replayed.Of("HSRP: Fa0/0 Grp 1 Init: a/HSRP enabled\nsomething else\nHSRP: Fa0/0 Grp 1 Init -> Listen");
        Assert.Equal([2], read.Unread);
        Assert.Equal(["Init -a-> Listen @3"], read.Moves("hsrp"));
    }

    [Theory]
    [InlineData("*Mar  1 00:19:45.872: %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthern\net0/0, changed state to down", 1)]
    [InlineData("*Mar  1 00:19:45.872: %EPM-6-POLICY_REQ: IP 0.0.0.0| MAC aaaa.bbbb.dddd, policy \nof the client on Interface Gi8/39", 0)]
    [InlineData("*Mar  1 00:19:45.872: HSRP: Fa0/0 Grp 1 Listen: c/Active timer expired (10.10.10\n.3)", 1)]
    public void A_log_line_that_a_terminal_wrapped_is_one(string text, int known)
    {
        var read = Replayed.Of(text);
        Assert.Equal(80, text.IndexOf('\n', StringComparison.Ordinal));
        Assert.Empty(read.Unread);
        Assert.Equal((2, known), ((int)read.Account.Total, read.Forms.Count));
    }

    [Fact]
    public void A_cut_record_costs_no_other_line()
    {
        var read = Replayed.Of("%LINK-5-CHANGED: Interface FastEthernet0/0,\nHSRP: Fa0/0 Grp 1 Standby -> Active");
        Assert.Equal(["Standby --> Active @2"], read.Moves("hsrp"));
        Assert.Equal(1, read.Account[LineSupport.Malformed]);
    }

    [Fact]
    public void A_log_line_inside_an_answer_leaves_both_whole()
    {
        var read = Replayed.Of("R1#show standby\nFastEthernet0/0 - Group 1\n*Mar  1 00:19:45.872: %HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active\nState is Active\nVirtual IP address is 10.1.1.1");
        Assert.Single(read.Captures);
        Assert.Equal(["Standby --> Active @3"], read.Moves("hsrp"));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void An_answer_without_command_echo_is_recognised_by_its_lines()
    {
        var read = Replayed.Of("Gateway of last resort is not set\n\n    99.0.0.0/32 is subnetted, 1 subnets\nO     99.99.99.99 [110/2] via 10.1.1.3, 00:11:21, FastEthernet0/1");
        Assert.Equal("show ip route", Assert.Single(read.Captures).Command);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void The_lines_of_a_command_that_is_not_read_are_unsupported()
    {
        var read = Replayed.Of("R1#show inventory\nNAME: \"Chassis\", DESCR: \"Cisco 7204VXR\"\nR1#");
        Assert.Equal((2, 1), (read.Account[LineSupport.Context], read.Account[LineSupport.Unsupported]));
    }

    [Fact]
    public void A_syslog_message_of_any_facility_is_understood_by_its_form()
    {
        var read = Replayed.Of("*Mar  1 00:19:45.872: %PIM-SW1-6-DRCHG: something happened\n%FAN-3-FAN_FAILED: Fan 1 has failed");
        Assert.Equal(2, read.Account[LineSupport.Context]);
    }

    [Theory]
    [InlineData("7:04: %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to up")]
    [InlineData("19:45.872: %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to up")]
    public void The_oldest_message_of_a_ring_buffer_has_lost_its_time_and_not_its_meaning(string line) => Assert.Single(Replayed.Of(line).Forms);

    [Fact]
    public void A_table_without_rows_is_a_capture_too() => Assert.Single(Replayed.Of("", command: "show ip route").Captures);

    [Theory]
    [InlineData("**After the change (MTU 1400) \u2014 R2 show ip ospf neighbor**", "R2")]
    [InlineData("Step 2 - R2# show ip ospf neighbor", "R2")]
    [InlineData("R2: `show ip ospf neighbor`", "R2")]
    [InlineData("We saw that R2 show ip ospf neighbor", "R1")]
    [InlineData("Table 2 - show ip ospf neighbor", "R1")]
    public void A_heading_that_ends_with_a_router_and_its_command_is_as_good_as_a_prompt(string heading, string host)
    {
        var read = Replayed.Of(
            $"R1#\n\n{heading}\n\n```\nNeighbor ID     Pri   State           Dead Time   Address         Interface\n1.1.1.1           1   INIT/DROTHER    00:00:38    10.0.12.1       Ethernet0/0\n```");
        Assert.Equal([host], read.AnswerHosts);
    }

    [Theory]
    [InlineData("", "R2")]
    [InlineData("On R3:\n", "R3")]
    public void A_block_of_code_is_of_the_router_of_its_first_prompt_unless_a_heading_names_another(string heading, string host)
    {
        var read = Replayed.Of(
            $"R1#\n{heading}```\nNeighbor ID     Pri   State           Dead Time   Address         Interface\n1.1.1.1           1   INIT/DROTHER    00:00:38    10.0.12.1       Ethernet0/0\nR2#\n```");
        Assert.Equal([host], read.AnswerHosts);
    }

    [Theory]
    [InlineData("```")]
    [InlineData("~~~")]
    public void A_message_in_the_block_below_an_answer_is_later_than_the_answer(string fence)
    {
        const string Head = "Interface          Grp Pri Time  Own Pre State   Master addr     Group addr";
        var read = Replayed.Of(
            $"R1#show vrrp brief\n{Head}\nFa1/0              1   100 3570       Y  Backup  10.1.1.3        10.1.1.1\n{fence}\n{fence}\n"
            + $"*Oct  7 18:30:23.647: %VRRP-6-STATECHANGE: Fa1/0 Grp 1 state Backup -> Master\nR1#show vrrp brief\n{Head}\nFa1/0              1   100 3570       Y  Master  10.1.1.2        10.1.1.1");
        Assert.Equal(["Backup --> Master @6"], read.Moves("vrrp"));
    }

    [Fact]
    public void It_ends_an_answer_that_is_not_read()
    {
        var read = Replayed.Of("R1#show ip eigrp neighbors\nEIGRP-IPv4 Neighbors for AS(100)\n```\n\nAnother step \u2014 R2 show ip ospf neighbor\n\nNeighbor ID     Pri   State           Dead Time   Address         Interface");
        Assert.Equal(["R2"], read.AnswerHosts);
    }

    [Theory]
    [InlineData("D     <b>192.168.2.0/24 [90/28160256] via 10.0.1.12</b>, 00:00:48, Tunnel0")]
    [InlineData("D     **192.168.2.0/24** [90/28160256] via 10.0.1.12, 00:00:48, Tunnel0")]
    public void A_row_of_which_an_author_printed_a_part_bold_is_one(string row)
    {
        var read = Replayed.Of($"R1#show ip route\n\n{row}");
        Assert.Empty(read.Unread);
        Assert.Equal(1, read.Account[LineSupport.Modelled]);
    }

    [Theory]
    [InlineData("R1#<b>show ip ospf neighbor</b>")]
    [InlineData("R1#**show ip ospf neighbor**")]
    public void A_command_that_an_author_printed_bold_is_one(string typed)
    {
        var read = Replayed.Of($"{typed}\n\nNeighbor ID     Pri   State           Dead Time   Address         Interface");
        Assert.Equal(["show ip ospf neighbor"], read.Captures.Select(capture => capture.Command));
    }

    [Theory]
    [InlineData("Device ID: C9800-CL\nEntry address(es): \n  IP address: 10.93.141.38\n\nVersion :")]
    [InlineData("Local Intf: Gi1\nChassis id: 0050.56bf.0001\n\nSystem Description: ")]
    public void The_release_of_a_neighbour_is_not_that_of_the_device_that_shows_it(string above)
    {
        var read = Replayed.Of($"    show neighbors\n-------------------------\n{above}\nCisco IOS Software [Amsterdam], C9800-CL Software (C9800-CL-K9_IOSXE), Version 17.3.7, RELEASE SOFTWARE (fc3)\n\nNeighbor ID     Pri   State           Dead Time   Address         Interface");
        Assert.Equal(["show ip ospf neighbor"], read.Captures.Select(capture => capture.Command));
    }

    [Fact]
    public void What_IOS_says_when_it_is_asked_for_help_is_no_lost_line()
    {
        var read = Replayed.Of("R1(config-if)#no spanning-tree ?\n  cost           Change an interface's spanning tree port path cost\n  vlan           VLAN Switch Spanning Tree\n\nR1(config-if)#");
        Assert.Empty(read.Unread);
        Assert.Equal(2, read.Account[LineSupport.Unsupported]);
    }
}
