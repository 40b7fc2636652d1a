using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>ISAKMP SAs, keepalives, IPsec SAs, sessions and reverse routes.</summary>
public class CryptoReplayTests
{
    private const string Session = "R1#show crypto session\nInterface: Tunnel1\nSession status: ";

    private const string Heard = "ISAKMP (0:1): received packet from 10.1.1.2 (I) QM_IDLE";
    private const string Missed = "ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER";
    private const string Dead = "ISAKMP (0:1): peer not responding!";

    [Theory]
    [InlineData("ISAKMP:(1001):DPD incrementing error counter (1/5)", "ISAKMP:(1001):DPD incrementing error counter (2/5)")]
    [InlineData("ISAKMP (1001): incrementing error counter on sa, attempt 1 of 5: PEERS_ALIVE_TIMER", "ISAKMP (1001): incrementing error counter on sa, attempt 2 of 5: PEERS_ALIVE_TIMER")]
    public void A_counted_probe_tells_how_many_went_unanswered_where_no_line_has_told_it(string first, string second) =>
        Assert.Equal(["0 -PEERS_ALIVE_TIMER-> 1 @1", "1 -PEERS_ALIVE_TIMER-> 2 @2"], Replayed.Of($"{first}\n{second}").Moves("isakmp-keepalive"));

    [Fact]
    public void A_peer_is_dead_after_five_unanswered_probes()
    {
        var run = Replayed.Of(string.Join('\n', Heard, Missed, Missed, Missed, Missed, Missed, Dead));
        Assert.Equal(
            ["0 -PEERS_ALIVE_TIMER-> 1 @2", "1 -PEERS_ALIVE_TIMER-> 2 @3", "2 -PEERS_ALIVE_TIMER-> 3 @4", "3 -PEERS_ALIVE_TIMER-> 4 @5", "4 -PEERS_ALIVE_TIMER-> 5 @6", "5 --> DEAD @7"],
            run.Moves("isakmp-keepalive"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_peer_given_up_after_four_is_a_gap() =>
        Assert.Equal(["State 4 => 5 @6"], Replayed.Of(string.Join('\n', Heard, Missed, Missed, Missed, Missed, Dead)).Gaps);

    [Fact]
    public void A_packet_from_the_peer_restarts_the_count()
    {
        var run = Replayed.Of(string.Join('\n', Heard, Missed, Missed, Heard, Missed));
        Assert.Equal("0 -PEERS_ALIVE_TIMER-> 1 @5", run.Moves("isakmp-keepalive").Last());
        Assert.Contains("2 --> 0 @4", run.Moves("isakmp-keepalive"));
    }

    [Fact]
    public void A_capture_that_starts_among_the_probes_claims_no_count() =>
        Assert.Empty(Replayed.Of(string.Join('\n', Missed, Missed)).Moves("isakmp-keepalive"));

    [Fact]
    public void A_deleted_SA_that_is_still_printed_is_not_a_new_one()
    {
        var run = Replayed.Of(
            "ISAKMP (0:1): deleting SA reason \"gone\" state (I) QM_IDLE (peer 10.1.1.2) input queue 0\nISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_NO_STATE");
        Assert.Equal(["QM_IDLE --> MM_NO_STATE @1"], run.Moves("isakmp"));
        Assert.Single(run.Facts.OfType<EntityEvent>().Select(fact => fact.Entity).Distinct());
    }

    [Fact]
    public void A_connection_id_used_again_begins_a_new_life()
    {
        var run = Replayed.Of("ISAKMP (0:1): deleting SA reason \"gone\" state (I) QM_IDLE (peer 10.1.1.2)\n" + Heard);
        Assert.Contains(run.Facts.OfType<StateSeen>(), seen => seen.Entity.Instance == "10.1.1.2#1~2" && seen.State == "QM_IDLE");
    }

    [Theory]
    [InlineData("UP-ACTIVE", "UP")]
    [InlineData("UP-NO-IKE", "UP")]
    [InlineData("DOWN-NEGOTIATING", "DOWN")]
    [InlineData("DOWN", "DOWN")]
    [InlineData("UP-IDLE", "")]
    public void A_session_that_is_shown_is_in_the_state_that_its_status_tells(string status, string state) =>
        Assert.Equal(state, string.Concat(Replayed.Of($"{Session}{status}\nPeer: 10.1.1.2 port 500\n").Facts.OfType<StateSeen>().Where(seen => seen.Entity.Protocol == "crypto-session").Select(seen => seen.State)));

    [Fact]
    public void A_session_that_is_shown_up_behind_a_line_that_says_down_came_up_unseen()
    {
        var run = Replayed.Of($"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 10.1.1.2:500 Id: 10.1.1.2\n{Session}UP-ACTIVE\nPeer: 10.1.1.2 port 500\n");
        Assert.Equal("DOWN ~~> UP @3", run.Moves("crypto-session").Last());
    }

    [Fact]
    public void Sessions_with_one_peer_that_differ_tell_no_state_of_it() =>
        Assert.DoesNotContain(Replayed.Of($"{Session}UP-ACTIVE\nPeer: 10.1.1.2 port 500\n\nInterface: Tunnel2\nSession status: DOWN\nPeer: 10.1.1.2 port 500\n").Facts, fact => fact is StateSeen);

    [Theory]
    [InlineData("10.1.1.2", "Outbound")]
    [InlineData("10.9.9.9", "Inbound")]
    public void The_destination_of_a_deleted_SA_tells_its_direction(string destination, string direction)
    {
        var run = Replayed.Of("IPSEC(key_engine_delete_sas): delete all SAs shared with 10.1.1.2\n"
            + $"IPSEC(delete_sa): deleting SA, (sa) sa_dest= {destination}, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029");
        Assert.Equal(direction, Assert.Single(run.Facts.OfType<SaDeleted>()).Sa.Direction.ToString());
    }

    [Fact]
    public void A_reverse_route_added_and_removed_is_two_transitions_and_two_routes()
    {
        var run = Replayed.Of("IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE\nIPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE");
        Assert.Equal(["absent --> present @1", "present --> absent @2"], run.Moves("rri"));
        Assert.Single(run.Facts.OfType<RouteInstalled>());
        Assert.Single(run.Facts.OfType<RouteWithdrawn>());
    }

    [Fact]
    public void What_a_later_routing_table_lacks_is_inferred_to_be_withdrawn()
    {
        var run = Replayed.Of("R1#show ip route\nS     10.1.0.0/16 [1/0] via 10.9.9.9\nO     10.2.0.0/16 [110/2] via 10.9.9.8, 00:00:01, Vlan1\nR1#show ip route\nS     10.1.0.0/16 [1/0] via 10.9.9.9\nR1#");
        var withdrawn = Assert.Single(run.Facts.OfType<RouteWithdrawn>());
        Assert.Equal(("10.2.0.0/16", true, 4), (withdrawn.Route.Prefix, withdrawn.IsInferred, withdrawn.Evidence[0].Line));
        Assert.Empty(run.Facts.OfType<RouteInstalled>());
    }

    [Fact]
    public void Images_that_print_no_steps_of_phase_1_print_the_moves_of_the_exchange_with_its_packets()
    {
        const string Packets = "ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_NO_STATE\nISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_SA_SETUP\n"
            + "ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_KEY_EXCH\nISAKMP (0:1): sending packet to 10.1.1.2 (I) QM_IDLE\n";
        Assert.Equal(["MM_NO_STATE --> MM_SA_SETUP @2", "MM_SA_SETUP --> MM_KEY_EXCH @3", "MM_KEY_EXCH --> QM_IDLE @4"], Replayed.Of(Packets).Moves("isakmp"));
        Assert.Empty(Replayed.Of("ISAKMP (0:1): Old State = IKE_READY  New State = IKE_I_MM1\n" + Packets).Moves("isakmp"));
    }
}
