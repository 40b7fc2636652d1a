using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>The priorities and addresses that lines print are facts, so that a line that says otherwise is told from one that says the same.</summary>
public class StatedValueTests
{
    private const string Received = "HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01";
    private const string Sent = "HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.3 Standby pri 100 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01";

    [Theory]
    [InlineData("the first packet of each router", Received + "\n" + Sent, "10.1.1.2 150 10.1.1.1 @1, own 10.1.1.3 100 10.1.1.1 @2")]
    [InlineData("a packet that says the same again", Received + "\n" + Sent + "\n" + Received + "\n" + Sent, "10.1.1.2 150 10.1.1.1 @1, own 10.1.1.3 100 10.1.1.1 @2")]
    public void What_a_router_says_of_itself_is_a_fact_once(string what, string log, string expected) => Assert.Equal((what, expected), (what, AdvertisedIn(log)));

    [Theory]
    [InlineData("another priority", "pri 150", "pri 90", "10.1.1.2 150 10.1.1.1 @1, 10.1.1.2 90 10.1.1.1 @2")]
    [InlineData("another virtual address", "vIP 10.1.1.1", "vIP 10.1.1.77", "10.1.1.2 150 10.1.1.1 @1, 10.1.1.2 150 10.1.1.77 @2")]
    [InlineData("another sender", "10.1.1.2", "10.1.1.77", "10.1.1.2 150 10.1.1.1 @1, 10.1.1.77 150 10.1.1.1 @2")]
    public void A_packet_that_says_otherwise_is_a_fact(string what, string said, string now, string expected) =>
        Assert.Equal((what, expected), (what, AdvertisedIn(Received + "\n" + Received.Replace(said, now, StringComparison.Ordinal))));

    [Fact]
    public void The_priority_of_a_group_is_the_one_in_the_Hellos_that_it_sends()
    {
        var groups = RunView.Of(Replayed.Of(Sent + "\n" + Received + "\n" + Sent.Replace("pri 100", "pri 90", StringComparison.Ordinal)).Facts).Groups.Groups;
        Assert.Equal(90, Assert.Single(groups).Value.Priority);
    }

    [Fact]
    public void Who_was_the_router_before_is_a_fact_as_the_line_says_it() =>
        Assert.Equal(["10.1.1.2", null], Replayed.Of("HSRP: Fa0/0 Grp 1 Active router is local, was 10.1.1.2\nHSRP: Fa0/0 Grp 1 Standby router is 10.1.1.4").Facts.OfType<RouterChanged>().Select(change => change.Was));

    [Fact]
    public void The_priority_of_the_router_that_an_event_is_about_is_a_fact() =>
        Assert.Equal([200, null], Replayed.Of("HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from higher pri Active router (200/10.1.1.2)\nHSRP: Fa0/0 Grp 1 Speak: d/Standby timer expired (unknown)")
            .Facts.OfType<GroupEventOccurred>().Select(occurred => occurred.PeerPriority));

    [Theory]
    [InlineData("the same destination", "203.0.113.1", "")]
    [InlineData("another destination", "203.0.113.77", "203.0.113.77")]
    public void A_deletion_that_names_another_destination_says_so(string what, string destination, string expected)
    {
        var deleted = Assert.Single(Replayed.Of(
            $"""
            IPSEC(create_sa): sa created, (sa) sa_dest= 198.51.100.7, sa_proto= 50, sa_spi= 0x2B7714C9(729224393), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 2007
            IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.1, sa_proto= 50, sa_spi= 0x8E03D65A(2382616154), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 2008
            IPSEC(delete_sa): deleting SA, (sa) sa_dest= {destination}, sa_proto= 50, sa_spi= 0x8E03D65A(2382616154), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= 2008
            """,
            new() { Interfaces = [new() { Name = "GigabitEthernet0/1", Address = "198.51.100.7" }] }).Facts.OfType<SaDeleted>());
        Assert.Equal((what, expected), (what, deleted.OtherDestination ?? ""));
    }

    [Theory]
    [InlineData("its last Hello as Active", "HSRP: Gi0/1 Grp 1 Standby -> Active\n{hello}\n{hello}", "@3")]
    [InlineData("it left after it", "{hello}\nHSRP: Gi0/1 Grp 1 Active -> Init", "")]
    [InlineData("another router's Hello", "HSRP: Gi0/1 Grp 1 Standby -> Active\nHSRP: Gi0/1 Grp 1 Hello  in  10.1.1.9 Active  pri 150 vIP 10.1.1.1", "")]
    public void The_last_line_that_shows_a_router_as_Active_is_told(string what, string log, string expected)
    {
        var facts = Replayed.Of(log.Replace("{hello}", "HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.2 Active  pri 150 vIP 10.1.1.1", StringComparison.Ordinal)).Facts;
        Assert.Equal((what, expected), (what, string.Join(' ', facts.OfType<GroupStillActive>().Select(still => $"@{still.Evidence[0].Line}"))));
    }

    [Theory]
    [InlineData("what the peer says of itself", "198.51.100.2", "198.51.100.2 @1")]
    [InlineData("a peer behind NAT", "10.0.0.2", "10.0.0.2 @1")]
    public void Who_the_peer_of_a_session_says_it_is_is_a_fact_once(string what, string identity, string expected)
    {
        var session = $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is {{0}}.  Peer 198.51.100.2:500       Id: {identity}\n";
        var facts = Replayed.Of(session.Replace("{0}", "UP  ", StringComparison.Ordinal) + session.Replace("{0}", "DOWN", StringComparison.Ordinal)).Facts;
        Assert.Equal((what, expected), (what, string.Join(' ', facts.OfType<PeerIdentified>().Select(said => $"{said.Identity} @{said.Evidence[0].Line}"))));
    }

    [Theory]
    [InlineData("the peer of the connection", "ISAKMP:(1017): sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) QM_IDLE", "203.0.113.1#1017")]
    [InlineData("a connection whose peer no line named", "ISAKMP:(1017): incrementing error counter on sa, attempt 1 of 5: PEERS_ALIVE_TIMER", "203.0.113.1#1017")]
    [InlineData("a negotiation with it that has begun anew", "ISAKMP:(1017): sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) QM_IDLE\nISAKMP:(0): sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) MM_NO_STATE\nISAKMP:(0):Old State = IKE_READY  New State = IKE_I_MM1", "203.0.113.1#1017")]
    [InlineData("another peer", "ISAKMP:(1017): sending packet to 203.0.113.77 my_port 500 peer_port 500 (I) QM_IDLE", "203.0.113.1#1017")]
    public void The_peer_that_does_not_respond_is_the_one_that_the_line_names(string what, string before, string expected)
    {
        var dead = Replayed.Of(before + "\nISAKMP:(1017):peer 203.0.113.1 not responding!").Facts.OfType<EntityEvent>().Last(fact => fact is Transitioned { To: "DEAD" } or StateSeen { State: "DEAD" });
        Assert.Equal((what, expected), (what, dead.Entity.Instance));
    }

    [Theory]
    [InlineData("one message", "", "1 ")]
    [InlineData("another a minute later", "*Nov 25 09:46:03.418: {packet}", "2 60.001 to 60.003")]
    [InlineData("behind a clock that was set", "*Nov 25 09:46:00.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 09:46:00 UTC Mon Nov 25 2024 to 09:50:00 UTC Mon Nov 25 2024, configured from console by console.\n*Nov 25 09:50:03.418: {packet}", "2 ")]
    public void How_long_packets_came_for_an_SA_that_is_not_there_is_told(string what, string more, string expected)
    {
        const string Packet = "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=203.0.113.1, prot=50, spi=0x8E03D65A(2382616154), srcaddr=198.51.100.7";
        var lost = Assert.Single(Replayed.Of($"*Nov 25 09:45:03.416: {Packet}\n{more.Replace("{packet}", Packet, StringComparison.Ordinal)}").Facts.OfType<UnknownSpiReceived>());
        var lasted = lost.Lasted is { } interval ? FormattableString.Invariant($"{interval.Min.TotalSeconds} to {interval.Max.TotalSeconds}") : "";
        Assert.Equal((what, expected), (what, FormattableString.Invariant($"{lost.Messages} {lasted}")));
    }

    [Theory]
    [InlineData("no other line tells whose it is", "", "1.1.1.1 on FastEthernet0/0 @2")]
    [InlineData("a line tells that it is a neighbour's", "OSPF: 2 Way Communication to 1.1.1.1 on FastEthernet0/0, state 2WAY", "")]
    public void The_death_of_a_record_that_may_be_the_routers_own_is_told_as_that(string what, string before, string expected)
    {
        var facts = Replayed.Of(before + "\nOSPF: 1.1.1.1 address 192.168.12.1 on FastEthernet0/0 is dead, state DOWN").Facts;
        Assert.Equal((what, expected), (what, string.Join(' ', facts.OfType<OspfRecordDied>().Select(died => $"{died.Record} @{died.Evidence[0].Line}"))));
    }

    private static string AdvertisedIn(string log) => string.Join(
        ", ",
        Replayed.Of(log).Facts.OfType<RouterAdvertised>().Select(said => $"{(said.IsOwn ? "own " : "")}{said.Router} {said.Priority} {said.VirtualIp} @{said.Evidence[0].Line}"));
}
