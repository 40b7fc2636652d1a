using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Negotiations of IKEv1 that fail while every machine behaves, and what IOS calls an error and is none.</summary>
public class NegotiationReplayTests
{
    private const string PlainTable = "R1#show crypto isakmp sa\ndst             src             state          conn-id status\n203.0.113.1     203.0.113.10    QM_IDLE           1001 ACTIVE\n";

    [Fact]
    public void An_address_of_the_device_is_not_its_peer_s_whatever_a_message_names()
    {
        var run = Replayed.Of(
            "%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 203.0.113.10 failed its sanity check or is malformed\n" + PlainTable,
            new() { Hostname = "R1", Interfaces = [new() { Name = "GigabitEthernet0/0", Address = "203.0.113.10" }] });
        Assert.Equal("203.0.113.1#1001", Assert.Single(run.Facts.OfType<StateSeen>(), seen => seen.State == "QM_IDLE").Entity.Instance);
    }

    [Fact]
    public void A_missing_key_fails_a_negotiation_before_its_first_message()
    {
        var run = Replayed.Of(
            """
            ISAKMP: (0):Created a peer struct for 203.0.113.1, peer port 500
            ISAKMP: (0):Can not start Aggressive mode, trying Main mode.
            ISAKMP-ERROR: (0):No pre-shared key with 203.0.113.1!
            ISAKMP-ERROR: (0):No Cert or pre-shared address key.
            ISAKMP-ERROR: (0):construct_initial_message: Can not start Main mode
            """);
        Assert.Equal(
            ["ikev1-phase1 203.0.113.1#0: Can not start Main mode: No pre-shared key with 203.0.113.1, No Cert or pre-shared address key @5"], Failures(run));
        Assert.Empty(run.Moves("ikev1-phase1"));
    }

    [Fact]
    public void What_comes_after_a_failed_negotiation_is_another_one()
    {
        var run = Replayed.Of(
            """
            ISAKMP-ERROR: (0):No pre-shared key with 203.0.113.1!
            ISAKMP-ERROR: (0):construct_initial_message: Can not start Main mode
            ISAKMP: (0):Created a peer struct for 203.0.113.1, peer port 500
            ISAKMP: (0):Input = IKE_MESG_FROM_IPSEC, IKE_SA_REQ_MM
            ISAKMP: (0):Old State = IKE_READY  New State = IKE_I_MM1
            """);
        Assert.NotEqual(Assert.Single(run.Facts.OfType<NegotiationFailed>()).Entity, Assert.Single(run.Facts.OfType<Transitioned>()).Entity);
    }

    [Fact]
    public void A_second_attempt_that_fails_before_its_first_message_is_another_failure()
    {
        const string Attempt = "ISAKMP-ERROR: (0):No pre-shared key with 203.0.113.1!\nISAKMP-ERROR: (0):construct_initial_message: Can not start Main mode";
        Assert.Equal(
            [
                "ikev1-phase1 203.0.113.1#0: Can not start Main mode: No pre-shared key with 203.0.113.1 @2",
                "ikev1-phase1 203.0.113.1#0~2: Can not start Main mode: No pre-shared key with 203.0.113.1 @4",
            ],
            Failures(Replayed.Of($"{Attempt}\n{Attempt}")));
    }

    [Theory]
    [InlineData("the message comes again with its packet", "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at 203.0.113.1")]
    [InlineData("the line stands twice", "*Oct 25 18:50:01.497: ISAKMP-ERROR: (0):construct_initial_message: Can not start Main mode")]
    public void One_attempt_fails_once(string because, string line) => Assert.True(Failures(Replayed.Of($"{line}\n{line}")).Count() == 1, because);

    [Theory]
    [InlineData("ISAKMP (0:0): No pre-shared key with 10.1.1.2!")]
    [InlineData("ISAKMP:(1001):peer does not do paranoid keepalives.")]
    [InlineData("ISAKMP-ERROR: (0):Failed to find peer index node to update peer_info_list")]
    [InlineData("ISAKMP:(0):Encryption algorithm offered does not match policy!\nISAKMP:(0):atts are not acceptable. Next payload is 0\nISAKMP:(0):atts are acceptable. Next payload is 0")]
    [InlineData("ISAKMP:(1001):deleting SA reason \"BY user command\" state (I) MM_NO_STATE (peer 10.1.1.2)")]
    [InlineData("ISAKMP:(1001):deleting SA reason \"P1 errcounter exceeded (PEERS_ALIVE_TIMER)\" state (I) QM_IDLE       (peer 10.1.1.2)")]
    public void What_IOS_calls_an_error_need_not_be_one(string lines) => Assert.Empty(Failures(Replayed.Of(lines)));

    [Fact]
    public void A_refused_policy_fails_with_what_did_not_match()
    {
        var run = Replayed.Of(
            """
            ISAKMP-PAK: (0):received packet from 15.1.1.1 dport 500 sport 500 Global (N) NEW SA
            ISAKMP-ERROR: (0):Proposed key length does not match policy
            ISAKMP-ERROR: (0):atts are not acceptable. Next payload is 0
            ISAKMP-ERROR: (0):no offers accepted!
            ISAKMP-ERROR: (0):phase 1 SA policy not acceptable! (local 25.2.2.2 remote 15.1.1.1)
            """);
        Assert.Equal(["ikev1-phase1 15.1.1.1#0: no offers accepted: Proposed key length does not match policy @4"], Failures(run));
    }

    [Fact]
    public void A_quick_mode_that_the_peer_refuses_fails_once()
    {
        var run = Replayed.Of(
            """
            ISAKMP-PAK: (1001):sending packet to 203.0.113.1 my_port 4500 peer_port 4500 (I) QM_IDLE
            ISAKMP: (1001):Node 570535495, Input = IKE_MESG_INTERNAL, IKE_INIT_QM
            ISAKMP: (1001):Old State = IKE_QM_READY  New State = IKE_QM_I_QM1
            ISAKMP: (1001):processing HASH payload. message ID = 1148084868
            ISAKMP: (1001):processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 3
                    spi 101951630, message ID = 1148084868, sa = 0x80007771564BEF58
            ISAKMP: (1001):deleting spi 101951630 message ID = 570535495
            ISAKMP-ERROR: (1001):deleting node 570535495 error TRUE reason "Delete Larval"
            """);
        Assert.Equal(["ikev1-phase2 203.0.113.1#1001/570535495: PROPOSAL_NOT_CHOSEN @5"], Failures(run));
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void A_quick_mode_that_this_router_refuses_fails_with_the_reason()
    {
        var run = Replayed.Of(
            """
            ISAKMP-PAK: (1003):received packet from 203.0.113.30 dport 4500 sport 4786 Global (R) QM_IDLE
            ISAKMP: (1003):processing SA payload. message ID = 570535495
            ISAKMP: (1003):atts are acceptable.
            ISAKMP-ERROR: (1003):IPSec policy invalidated proposal with error 32
            ISAKMP-ERROR: (1003):phase 2 SA policy not acceptable! (local 203.0.113.1 remote 203.0.113.30)
            ISAKMP-ERROR: (1003):deleting node 570535495 error TRUE reason "QM rejected"
            ISAKMP: (1003):Node 570535495, Input = IKE_MESG_FROM_PEER, IKE_QM_EXCH
            ISAKMP: (1003):Old State = IKE_QM_READY  New State = IKE_QM_READY
            """);
        Assert.Equal(["ikev1-phase2 203.0.113.30#1003/570535495: phase 2 SA policy not acceptable: IPSec policy invalidated proposal @5"], Failures(run));
        Assert.Equal(["IKE_QM_READY -IKE_MESG_FROM_PEER, IKE_QM_EXCH-> IKE_QM_READY @8"], run.Moves("ikev1-phase2"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_peer_that_does_not_answer_fails_the_negotiation()
    {
        const string Death = "ISAKMP:(0):deleting SA reason \"Death by retransmission P1\" state (I) MM_NO_STATE (peer 10.1.1.2)";
        var run = Replayed.Of(
            $"""
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_NO_STATE
            ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...
            ISAKMP (0): incrementing error counter on sa, attempt 5 of 5: retransmit phase 1
            ISAKMP:(0):peer does not do paranoid keepalives.
            {Death}
            {Death}
            """);
        Assert.Equal(["ikev1-phase1 10.1.1.2#0: Death by retransmission P1: no answer to message 1 of main mode @5"], Failures(run));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_key_that_differs_is_told_by_the_message_that_could_not_be_read()
    {
        var run = Replayed.Of(
            """
            ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_KEY_EXCH
            %CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 10.1.1.2 failed its sanity check or is malformed
            ISAKMP (0:1): deleting SA reason "Death by retransmission P1" state (I) MM_KEY_EXCH (peer 10.1.1.2)
            """);
        const string Cause = "Death by retransmission P1: no answer to message 5 of main mode, the first that is encrypted, as with pre-shared keys that differ: IKE message failed its sanity check or is malformed";
        Assert.Equal([$"ikev1-phase1 10.1.1.2#1: {Cause} @3"], Failures(run));
    }

    private static IEnumerable<string> Failures(Replayed run) =>
        run.Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Entity.Protocol} {failed.Entity.Instance}: {failed.Cause} @{failed.Evidence[0].Line}");

    [Theory]
    [InlineData("ISAKMP-PAK: (1001):sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) QM_IDLE", "203.0.113.1#1001")]
    [InlineData("ISAKMP (0:7): found peer pre-shared key matching 203.0.113.1", "203.0.113.1#1001")]
    [InlineData("R1#", "#1001")]
    public void The_plain_table_prints_the_ends_by_role_and_other_lines_tell_which_is_the_peer(string known, string entity)
    {
        var run = Replayed.Of($"{known}\n{PlainTable}");
        Assert.Equal([entity], Connections(run));
    }

    [Theory]
    [InlineData("show crypto ipsec sa\nlocal  ident (addr/mask/prot/port): (10.0.0.0/255.0.0.0/0/0)\ncurrent_peer 203.0.113.1 port 500")]
    [InlineData("show crypto session\nInterface: FastEthernet0/0\nSession status: UP-ACTIVE\nPeer: 203.0.113.1 port 500")]
    [InlineData("show running-config | section interface\ninterface FastEthernet0/0\n ip address 203.0.113.10 255.255.255.0")]
    [InlineData("show crypto session\nInterface: FastEthernet0/0\nSession status: UP-ACTIVE\nPeer: 203.0.113.1 port 500\nIKE SA: local 203.0.113.10/500 remote 203.0.113.1/500 Active")]
    public void The_peer_that_another_answer_names_is_the_end_of_the_table_that_is_not_the_router_itself(string answer) =>
        Assert.Equal(["203.0.113.1#1001"], Connections(Replayed.WithCaptures($"{PlainTable}R1#{answer}")));

    [Fact]
    public void A_table_before_anything_tells_whose_the_ends_are_and_the_line_that_tells_are_of_one_SA()
    {
        var run = Replayed.Of($"{PlainTable}R1#\nISAKMP-PAK: (1001):sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) QM_IDLE");
        Assert.Equal(["#1001", "203.0.113.1#1001"], Connections(run));
        Assert.Contains(run.Facts.OfType<EntityRenamed>(), renamed => renamed.Entity.Protocol == "isakmp" && renamed.Before.Instance == "#1001" && renamed.Entity.Instance == "203.0.113.1#1001");
    }

    private static IEnumerable<string> Connections(Replayed run) =>
        run.Facts.OfType<EntityEvent>().Where(fact => fact.Entity.Protocol == "isakmp" && fact.Entity.Instance.EndsWith("1001", StringComparison.Ordinal)).Select(fact => fact.Entity.Instance).Distinct();
}
