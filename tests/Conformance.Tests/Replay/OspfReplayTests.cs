using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Logs of OSPF neighbours, replayed.</summary>
public class OspfReplayTests
{
    [Fact]
    public void A_move_is_told_where_its_reason_was_cut_off() =>
        Assert.Equal(["FULL --> DOWN @1"], Replayed.Of("%OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on FastEthernet0/0 from FULL to DOWN").Moves("ospf"));

    [Fact]
    public void A_description_that_is_sent_to_a_neighbour_that_was_down_may_be_one_sent_again_and_is_no_move()
    {
        var replayed = Replayed.Of(
            """
            *Aug 24 21:06:46.435: %OSPF-5-ADJCHG: Process 1, Nbr 10.2.0.11 on GigabitEthernet1/0 from EXSTART to DOWN, Neighbor Down: Too many retransmissions
            *Aug 24 21:08:36.667: OSPF: Send DBD to 10.2.0.11 on GigabitEthernet1/0 seq 0x1BAA opt 0x52 flag 0x7 len 32
            *Aug 24 21:08:36.667: OSPF: Retransmitting DBD to 10.2.0.11 on GigabitEthernet1/0 [24]
            """);
        Assert.Equal(["EXSTART -Too many retransmissions-> DOWN @1"], replayed.Moves("ospf"));
        Assert.Equal(["State DOWN => EXSTART @2"], replayed.Gaps);
    }

    [Fact]
    public void An_adjacency_comes_up_step_by_step_in_the_debug_of_12_4()
    {
        var replayed = Replayed.Of(
            """
            OSPF: 2 Way Communication to 1.1.1.1 on FastEthernet0/0, state 2WAY
            OSPF: Send DBD to 1.1.1.1 on FastEthernet0/0 seq 0x1E09 opt 0x52 flag 0x7 len 32
            OSPF: Rcv DBD from 1.1.1.1 on FastEthernet0/0 seq 0x886 opt 0x52 flag 0x7 len 32  mtu 1500 state EXSTART
            OSPF: First DBD and we are not SLAVE
            OSPF: Rcv DBD from 1.1.1.1 on FastEthernet0/0 seq 0x1E09 opt 0x52 flag 0x2 len 72  mtu 1500 state EXSTART
            OSPF: NBR Negotiation Done. We are the MASTER
            OSPF: Rcv DBD from 1.1.1.1 on FastEthernet0/0 seq 0x1E0A opt 0x52 flag 0x0 len 32  mtu 1500 state EXCHANGE
            OSPF: Exchange Done with 1.1.1.1 on FastEthernet0/0
            OSPF: Synchronized with 1.1.1.1 on FastEthernet0/0, state FULL
            %OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on FastEthernet0/0 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(
            [" -2 Way Communication-> 2WAY @1", "2WAY --> EXSTART @2", "EXSTART -NBR Negotiation Done-> EXCHANGE @6", "EXCHANGE -Exchange Done-> LOADING @8", "LOADING -Synchronized-> FULL @9"],
            replayed.Moves("ospf"));
        Assert.Empty(replayed.Gaps);
        Assert.Empty(replayed.Unread);
    }

    [Fact]
    public void The_debug_of_15_x_says_the_same_with_the_interface_in_front()
    {
        var replayed = Replayed.Of(
            """
            *Aug 21 08:19:13.921: OSPF-1 ADJ   Gi3.24: 192.51.100.4 address 192.51.100.205 is dead
            *Aug 21 08:19:13.921: OSPF-1 ADJ   Gi3.24: 192.51.100.4 address 192.51.100.205 is dead, state DOWN
            *Aug 21 08:19:13.921: %OSPF-5-ADJCHG: Process 1, Nbr 192.51.100.4 on GigabitEthernet3.24 from FULL to DOWN, Neighbor Down: Dead timer expired
            *Aug 21 08:19:45.935: OSPF-1 ADJ   Gi3.24: 2 Way Communication to 192.51.100.4, state 2WAY
            *Aug 21 08:19:45.935: OSPF-1 ADJ   Gi3.24: Nbr 192.51.100.4: Prepare dbase exchange
            *Aug 21 08:19:45.935: OSPF-1 ADJ   Gi3.24: Send DBD to 192.51.100.4 seq 0xCED opt 0x52 flag 0x7 len 32
            *Aug 21 08:19:45.937: OSPF-1 ADJ   Gi3.24: Rcv DBD from 192.51.100.4 seq 0x1F14 opt 0x52 flag 0x7 len 32  mtu 1500 state EXSTART
            *Aug 21 08:19:45.937: OSPF-1 ADJ   Gi3.24: NBR Negotiation Done. We are the SLAVE
            *Aug 21 08:19:45.938: OSPF-1 ADJ   Gi3.24: Exchange Done with 192.51.100.4
            *Aug 21 08:19:45.938: OSPF-1 ADJ   Gi3.24: Synchronized with 192.51.100.4, state FULL
            *Aug 21 08:19:45.938: %OSPF-5-ADJCHG: Process 1, Nbr 192.51.100.4 on GigabitEthernet3.24 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(
            [
                "FULL -Dead timer expired-> DOWN @3", "DOWN -2 Way Communication-> 2WAY @4", "2WAY --> EXSTART @5", "EXSTART -NBR Negotiation Done-> EXCHANGE @8",
                "EXCHANGE -Exchange Done-> LOADING @9", "LOADING -Synchronized-> FULL @10",
            ],
            replayed.Moves("ospf"));
        Assert.Empty(replayed.Gaps);
        Assert.Empty(replayed.Unread);
    }

    [Fact]
    public void The_routers_own_record_of_an_interface_is_no_neighbour()
    {
        var replayed = Replayed.Of(
            """
            OSPF: Interface Loopback0 going Down
            OSPF: 2.2.2.2 address 2.2.2.2 on Loopback0 is dead, state DOWN
            OSPF: 2.2.2.2 address 192.168.12.2 on FastEthernet0/0 is dead, state DOWN
            OSPF: 1.1.1.1 address 192.168.12.1 on FastEthernet0/0 is dead, state DOWN
            %OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on FastEthernet0/0 from FULL to DOWN, Neighbor Down: Interface down or detached
            """);
        Assert.Equal(["FULL -Interface down or detached-> DOWN @5"], replayed.Moves("ospf"));
        Assert.All(replayed.Facts.OfType<EntityEvent>(), fact => Assert.Equal("1.1.1.1 on FastEthernet0/0", fact.Entity.Instance));
        Assert.Equal(["2.2.2.2 on Loopback0", "2.2.2.2 on FastEthernet0/0"], replayed.Facts.OfType<OspfRecordDied>().Select(died => died.Record));
    }

    [Fact]
    public void A_neighbour_that_dies_without_a_syslog_message_has_died()
    {
        var replayed = Replayed.Of(
            """
            OSPF-1 ADJ   Gi3.24: Synchronized with 192.51.100.4, state FULL
            OSPF-1 ADJ   Gi3.24: 192.51.100.4 address 192.51.100.205 is dead, state DOWN
            """);
        Assert.Equal(["LOADING -Synchronized-> FULL @1", "FULL --> DOWN @2"], replayed.Moves("ospf"));
    }

    [Fact]
    public void A_death_before_the_first_proof_of_a_neighbour_is_where_it_comes_from()
    {
        var replayed = Replayed.Of(
            """
            OSPF-1 ADJ   Et0/1: 216.0.5.2 address 172.16.0.2 is dead, state DOWN
            OSPF-1 ADJ   Et0/1: 2 Way Communication to 216.0.5.2, state 2WAY
            """);
        Assert.Equal(["DOWN -2 Way Communication-> 2WAY @2"], replayed.Moves("ospf"));
    }

    [Fact]
    public void A_Hello_alone_moves_nothing_since_it_may_be_refused()
    {
        var replayed = Replayed.Of(
            """
            %OSPF-5-ADJCHG: Process 1, Nbr 2.2.2.2 on Ethernet0/0 from EXCHANGE to DOWN, Neighbor Down: Too many retransmissions
            OSPF-1 HELLO Et0/0: Rcv hello from 2.2.2.2 area 0 10.0.12.2
            OSPF-1 HELLO Et0/0: Nbr 2.2.2.2 10.0.12.2 is currently ignored
            OSPF-1 HELLO Et0/0: Send hello to 224.0.0.5 area 0 from 10.0.12.1
            """);
        Assert.Equal(["EXCHANGE -Too many retransmissions-> DOWN @1"], replayed.Moves("ospf"));
        Assert.Empty(replayed.Unread);
    }

    [Theory]
    [InlineData("OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2, area 0.0.0.0, mismatched area 0.0.0.1 in the header")]
    [InlineData("OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2 : Mismatched Authentication Key - Message Digest Key 1")]
    [InlineData("OSPF-110 HELLO Gi0/0: Hello from 12.1.1.2 with mismatched Stub/Transit area option bit")]
    public void A_packet_that_is_refused_moves_nothing(string line)
    {
        var replayed = Replayed.Of(line);
        Assert.Empty(replayed.Unread);
        Assert.Empty(replayed.Moves("ospf"));
    }

    [Fact]
    public void What_plain_logging_leaves_out_is_a_gap_by_design()
    {
        var replayed = Replayed.Of(
            """
            %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from FULL to DOWN, Neighbor Down: Interface down or detached
            %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(["FULL -Interface down or detached-> DOWN @1", "LOADING -Loading Done-> FULL @2"], replayed.Moves("ospf"));
        Assert.Equal(["NotLogged DOWN => LOADING @2"], replayed.Gaps);
    }

    [Fact]
    public void A_lost_line_between_two_logged_moves_is_a_loss()
    {
        var replayed = Replayed.Of(
            """
            %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from FULL to DOWN, Neighbor Down: Dead timer expired
            %OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from FULL to DOWN, Neighbor Down: Dead timer expired
            """);
        Assert.Equal(["State DOWN => FULL @2"], replayed.Gaps);
    }

    [Fact]
    public void Detailed_logging_leaves_nothing_out()
    {
        var replayed = Replayed.Of(
            """
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from DOWN to INIT, Received Hello
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from INIT to 2WAY, 2-Way Received
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from 2WAY to EXSTART, AdjOK?
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from EXSTART to EXCHANGE, Negotiation Done
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from EXCHANGE to LOADING, Exchange Done
            %OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(6, replayed.Moves("ospf").Count());
        Assert.Empty(replayed.Gaps);
        Assert.Empty(replayed.Facts.OfType<Rejected>());
    }

    [Fact]
    public void A_description_out_of_sequence_begins_the_exchange_again()
    {
        var replayed = Replayed.Of(
            """
            Jul 26 12:28:30.539: OSPFv3-1-IPv6 ADJ   Vl102: Rcv DBD from 10.0.0.1 seq 0x40A1CA opt 0x413 flag 0x7 len 28 mtu 1500 state FULL
            Jul 26 12:28:30.540: OSPFv3-1-IPv6 ADJ   Vl102: Non-duplicate DBD packet from Nbr 10.0.0.1 after exchange has finished
            Jul 26 12:28:30.540: OSPFv3-1-IPv6 ADJ   Vl102: Bad seq received from 10.0.0.1
            Jul 26 12:28:30.540: OSPFv3-1-IPv6 ADJ   Vl102: Nbr 10.0.0.1: Prepare dbase exchange
            Jul 26 12:28:30.540: OSPFv3-1-IPv6 ADJ   Vl102: Send DBD to 10.0.0.1 seq 0x649B0C9 opt 0x13 flag 0x7 len 28
            Jul 26 12:28:30.543: OSPFv3-1-IPv6 ADJ   Vl102: Rcv DBD from 10.0.0.1 seq 0x649B0C9 opt 0x413 flag 0x0 len 388 mtu 1500 state EXSTART
            Jul 26 12:28:30.543: OSPFv3-1-IPv6 ADJ   Vl102: NBR Negotiation Done. We are the MASTER
            Jul 26 12:28:30.547: OSPFv3-1-IPv6 ADJ   Vl102: Exchange Done with 10.0.0.1
            Jul 26 12:28:30.548: OSPFv3-1-IPv6 ADJ   Vl102: Synchronized with 10.0.0.1, state FULL
            Jul 26 12:28:30.548: %OSPFv3-5-ADJCHG: Process 1, IPv6, Nbr 10.0.0.1 on Vlan102 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(
            ["FULL -Bad seq received-> EXSTART @3", "EXSTART -NBR Negotiation Done-> EXCHANGE @7", "EXCHANGE -Exchange Done-> LOADING @8", "LOADING -Synchronized-> FULL @9"],
            replayed.Moves("ospf"));
        Assert.All(replayed.Facts.OfType<EntityEvent>(), fact => Assert.Equal("10.0.0.1 on Vlan102 (OSPFv3)", fact.Entity.Instance));
    }

    [Fact]
    public void A_retransmission_and_a_state_at_receipt_are_no_moves()
    {
        var replayed = Replayed.Of(
            """
            *Oct 25 19:38:46.135: OSPF-1 ADJ   Et0/0: Send DBD to 1.1.1.1 seq 0x15F opt 0x52 flag 0x7 len 32
            *Oct 25 19:38:46.135: OSPF-1 ADJ   Et0/0: Retransmitting DBD to 1.1.1.1 [5]
            *Oct 25 19:38:46.136: OSPF-1 ADJ   Et0/0: Rcv DBD from 1.1.1.1 seq 0x15F opt 0x52 flag 0x2 len 132  mtu 1500 state EXSTART
            *Oct 25 19:38:46.136: OSPF-1 ADJ   Et0/0: Nbr 1.1.1.1 has larger interface MTU
            """);
        Assert.Empty(replayed.Moves("ospf"));
        Assert.Empty(replayed.Gaps);
    }

    [Fact]
    public void A_neighbour_that_lost_us_goes_back_to_Init_and_comes_again()
    {
        var replayed = Replayed.Of(
            """
            OSPF-1 ADJ   Et0/0: Rcv DBD from 2.2.2.2 seq 0x1DA8 opt 0x52 flag 0x7 len 32  mtu 1400 state EXSTART
            OSPF-1 ADJ   Et0/0: NBR Negotiation Done. We are the SLAVE
            OSPF-1 ADJ   Et0/0: Cannot see ourself in hello from 2.2.2.2, state INIT
            OSPF-1 ADJ   Et0/0: 2 Way Communication to 2.2.2.2, state 2WAY
            """);
        Assert.Equal(["EXSTART -NBR Negotiation Done-> EXCHANGE @2", "EXCHANGE -Cannot see ourself in hello-> INIT @3", "INIT -2 Way Communication-> 2WAY @4"], replayed.Moves("ospf"));
    }

    [Fact]
    public void A_virtual_link_has_one_name_in_debug_and_syslog()
    {
        var replayed = Replayed.Of(
            """
            OSPF-1 ADJ   VL0: Synchronized with 1.1.1.1, state FULL
            %OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on OSPF_VL0 from LOADING to FULL, Loading Done
            """);
        Assert.Equal(["LOADING -Synchronized-> FULL @1"], replayed.Moves("ospf"));
    }

    [Fact]
    public void A_capture_shows_a_state_that_the_log_did_not()
    {
        var replayed = Replayed.Of(
            """
            R1#
            %OSPF-5-ADJCHG: Process 1, Nbr 2.2.2.2 on Ethernet0/0 from FULL to DOWN, Neighbor Down: Dead timer expired
            R1#show ip ospf neighbor

            Neighbor ID     Pri   State           Dead Time   Address         Interface
            2.2.2.2           1   2WAY/DROTHER    00:00:39    10.0.12.2       Ethernet0/0
            """);
        Assert.Equal(["FULL -Dead timer expired-> DOWN @2", "DOWN ~~> 2WAY @6"], replayed.Moves("ospf"));
    }

    [Fact]
    public void A_second_death_of_another_reason_at_the_same_time_is_the_same_death()
    {
        var replayed = Replayed.Of(
            """
            04:54:57: %OSPF-5-ADJCHG: Process 56, Nbr 2.2.2.2 on GigabitEthernet0/0/1 from FULL to DOWN, Neighbor Down: Adjacency forced to reset
            04:54:57: %OSPF-5-ADJCHG: Process 56, Nbr 2.2.2.2 on GigabitEthernet0/0/1 from FULL to DOWN, Neighbor Down: Interface down or detached
            """);
        Assert.Equal(["FULL -Adjacency forced to reset-> DOWN @1"], replayed.Moves("ospf"));
        Assert.Empty(replayed.Gaps);
    }
}
