using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Phase 1 and quick mode of IKEv1: steps, connection ids, message ids, and negotiations that fail.</summary>
public class Ikev1ReplayTests
{
    private const string Phase1 = "ikev1-phase1";
    private const string Phase2 = "ikev1-phase2";

    [Fact]
    public void An_input_and_its_states_are_one_step()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(0):Input = IKE_MESG_FROM_PEER, IKE_MM_EXCH
            ISAKMP:(0):Old State = IKE_I_MM1  New State = IKE_I_MM2
            """);
        Assert.Equal(["IKE_I_MM1 -IKE_MESG_FROM_PEER, IKE_MM_EXCH-> IKE_I_MM2 @2"], run.Moves(Phase1));
        Assert.Equal([2, 1], Assert.Single(run.Facts.OfType<Transitioned>()).Evidence.Select(line => line.Line));
    }

    [Fact]
    public void A_step_that_keeps_the_state_is_a_step() =>
        Assert.Equal(["IKE_I_MM2 --> IKE_I_MM2 @1"], Replayed.Of("ISAKMP:(0):Old State = IKE_I_MM2  New State = IKE_I_MM2").Moves(Phase1));

    [Fact]
    public void An_SA_keeps_its_machine_when_it_gets_its_connection_id()
    {
        var run = Replayed.Of(
            """
            ISAKMP: Created a peer struct for 10.1.1.2, peer port 500
            ISAKMP:(0):Old State = IKE_I_MM3  New State = IKE_I_MM4
            ISAKMP:(1001):Old State = IKE_I_MM4  New State = IKE_I_MM4
            ISAKMP:(1001):Old State = IKE_I_MM4  New State = IKE_I_MM5
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#0 1", "10.1.1.2#1001 2", "10.1.1.2#1001 3"], Numbered(run));
    }

    [Fact]
    public void Two_SAs_that_interleave_are_told_apart_by_their_states()
    {
        var run = Replayed.Of(
            """
            ISAKMP: Created a peer struct for 10.1.1.2, peer port 500
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_I_MM1
            ISAKMP:(0):Old State = IKE_I_MM1  New State = IKE_I_MM2
            ISAKMP: (0):received packet from 10.1.1.3 dport 500 sport 500 Global (N) NEW SA
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_R_MM1
            ISAKMP:(0):Old State = IKE_I_MM2  New State = IKE_I_MM3
            ISAKMP:(0):Old State = IKE_R_MM1  New State = IKE_R_MM2
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#0 1", "10.1.1.2#0 2", "10.1.1.3#0 1", "10.1.1.2#0 3", "10.1.1.3#0 2"], Numbered(run));
    }

    [Fact]
    public void A_negotiation_that_begins_anew_is_a_new_life()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(0):found peer pre-shared key matching 10.1.1.2
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_I_MM1
            ISAKMP:(0):found peer pre-shared key matching 10.1.1.2
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_I_MM1
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#0 1", "10.1.1.2#0~2 1"], Numbered(run));
    }

    [Fact]
    public void A_connection_id_that_is_used_again_begins_a_new_life()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001):Old State = IKE_I_MM6  New State = IKE_P1_COMPLETE
            ISAKMP (1001): received packet from 10.1.1.2 dport 500 sport 500 Global (I) QM_IDLE
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_SA_SETUP
            ISAKMP:(0):Old State = IKE_I_MM3  New State = IKE_I_MM4
            ISAKMP:(1001):Old State = IKE_I_MM4  New State = IKE_I_MM4
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["#1001 1", "10.1.1.2#0 1", "10.1.1.2#1001~2 2"], Numbered(run));
    }

    [Theory]
    [InlineData("ISAKMP (0:2): ")]
    [InlineData("ISAKMP (2): ")]
    [InlineData("ISAKMP:(0:2:SW:1):")]
    [InlineData("ISAKMP:(2):")]
    [InlineData("ISAKMP: (2):")]
    public void All_spellings_of_the_connection_id_are_one_SA(string prefix)
    {
        var run = Replayed.Of($"ISAKMP:(2): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_NO_STATE\n{prefix}Old State = IKE_I_MM1  New State = IKE_I_MM2");
        Assert.Equal(["10.1.1.2#2 1"], Numbered(run));
    }

    [Fact]
    public void Message_ids_are_one_number_whether_signed_or_not()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE
            ISAKMP:(1001):Node -889293300, Input = IKE_MESG_INTERNAL, IKE_INIT_QM
            ISAKMP:(1001):Old State = IKE_QM_READY  New State = IKE_QM_I_QM1
            ISAKMP:(1001):Node 3405673996, Input = IKE_MESG_FROM_PEER, IKE_QM_EXCH
            ISAKMP:(1001):Old State = IKE_QM_I_QM1  New State = IKE_QM_PHASE2_COMPLETE
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#1001/3405673996 1", "10.1.1.2#1001/3405673996 2"], Numbered(run));
    }

    [Fact]
    public void A_step_whose_line_is_missing_is_inferred()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001):Old State = IKE_I_MM2  New State = IKE_I_MM3
            ISAKMP:(1001):Input = IKE_MESG_FROM_PEER, IKE_MM_EXCH
            ISAKMP:(1001):Input = IKE_MESG_INTERNAL, IKE_PROCESS_MAIN_MODE
            ISAKMP:(1001):Old State = IKE_I_MM4  New State = IKE_I_MM4
            """);
        Assert.Equal(
            [
                "IKE_I_MM2 --> IKE_I_MM3 @1",
                "IKE_I_MM3 ~IKE_MESG_FROM_PEER, IKE_MM_EXCH~> IKE_I_MM4 @3",
                "IKE_I_MM4 -IKE_MESG_INTERNAL, IKE_PROCESS_MAIN_MODE-> IKE_I_MM4 @4",
            ],
            run.Moves(Phase1));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void Missing_steps_are_a_gap() =>
        Assert.Equal(
            ["State IKE_I_MM1 => IKE_I_MM3 @2"],
            Replayed.Of("ISAKMP:(1):Old State = IKE_READY  New State = IKE_I_MM1\nISAKMP:(1):Old State = IKE_I_MM3  New State = IKE_I_MM4").Gaps);

    [Fact]
    public void Main_mode_cannot_skip_messages()
    {
        var run = Replayed.Of("ISAKMP:(1):Old State = IKE_I_MM1  New State = IKE_I_MM5");
        Assert.Equal(["IKE_I_MM1 !!> IKE_I_MM5 @1"], run.Moves(Phase1));
        Assert.StartsWith("RFC 2409", Assert.Single(run.Facts.OfType<Rejected>()).Clause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_no_trace_has_is_noticed_and_is_no_violation()
    {
        var run = Replayed.Of("ISAKMP:(1):Old State = IKE_P1_COMPLETE  New State = IKE_STATE_OF_TOMORROW\nISAKMP:(1):Old State = IKE_I_MM1  New State = IKE_I_MM2");
        Assert.Equal(["IKE_P1_COMPLETE !!> IKE_STATE_OF_TOMORROW @1", "IKE_I_MM1 --> IKE_I_MM2 @2"], run.Moves(Phase1));
        Assert.StartsWith("unsourced", Assert.Single(run.Facts.OfType<Rejected>()).Clause, StringComparison.Ordinal);
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("IKE_P1_COMPLETE", "IKE_R_AM2")]
    [InlineData("IKE_XAUTH_SET_SENT", "IKE_XAUTH_REQ_SENT")]
    [InlineData("IKE_I_MM5", "IKE_I_MM2")]
    [InlineData("IKE_QM_R_QM2", "IKE_QM_READY")]
    public void A_move_without_a_row_that_breaks_no_order_is_no_violation(string from, string to)
    {
        var run = Replayed.Of($"ISAKMP:(1):Old State = {from}  New State = {to}");
        Assert.StartsWith("unsourced", Assert.Single(run.Facts.OfType<Rejected>()).Clause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IKE_I_MM1", "IKE_R_MM2")]
    [InlineData("IKE_R_MM3", "IKE_I_MM4")]
    [InlineData("IKE_R_MM2", "IKE_P1_COMPLETE")]
    [InlineData("IKE_QM_READY", "IKE_QM_PHASE2_COMPLETE")]
    [InlineData("IKE_QM_I_QM1", "IKE_QM_R_QM2")]
    public void A_move_that_breaks_the_order_of_messages_is_a_violation(string from, string to)
    {
        var run = Replayed.Of($"ISAKMP:(1):Old State = {from}  New State = {to}");
        Assert.StartsWith("RFC 2409", Assert.Single(run.Facts.OfType<Rejected>()).Clause, StringComparison.Ordinal);
    }

    [Fact]
    public void Extended_authentication_goes_through_its_states()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001):Input = IKE_MESG_INTERNAL, IKE_PHASE1_COMPLETE
            ISAKMP:(1001):Old State = IKE_P1_COMPLETE  New State = IKE_XAUTH_REQ_SENT
            ISAKMP:(1001):Node 1443337476, Input = IKE_MESG_FROM_PEER, IKE_CFG_REPLY
            ISAKMP:(1001):Old State = IKE_XAUTH_REQ_SENT  New State = IKE_XAUTH_AAA_CONT_LOGIN_AWAIT
            """);
        Assert.Equal(2, run.Facts.OfType<Transitioned>().Count());
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void Packets_of_main_mode_show_the_exchange_without_gaps()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_NO_STATE
            ISAKMP (0:0): received packet from 10.1.1.2 dport 500 sport 500 Global (I) MM_NO_STATE
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_SA_SETUP
            ISAKMP:(1001): sending packet to 10.1.1.2 my_port 4500 peer_port 4500 (I) MM_KEY_EXCH
            ISAKMP:(1001): sending packet to 10.1.1.2 my_port 4500 peer_port 4500 (I) QM_IDLE
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#0 MM_NO_STATE", "10.1.1.2#0 MM_SA_SETUP", "10.1.1.2#1001 MM_KEY_EXCH", "10.1.1.2#1001 QM_IDLE"], run.Facts.OfType<StateSeen>().Select(seen => $"{seen.Entity.Instance} {seen.State}"));
        Assert.Empty(run.Moves("isakmp"));
    }

    [Fact]
    public void A_deletion_that_is_printed_twice_is_one()
    {
        const string Deleting = "ISAKMP:(1001):deleting SA reason \"No reason\" state (I) QM_IDLE       (peer 10.1.1.2)";
        var run = Replayed.Of($"{Deleting}\nISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE\n{Deleting}");
        Assert.Equal(["QM_IDLE --> MM_NO_STATE @1"], run.Moves("isakmp"));
    }

    [Fact]
    public void Packets_that_skip_a_state_are_a_gap() =>
        Assert.Equal(
            ["State MM_NO_STATE => MM_KEY_EXCH @2"],
            Replayed.Of("ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_NO_STATE\nISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_KEY_EXCH").Gaps);

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
        Assert.Empty(run.Moves(Phase1));
    }

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
        Assert.Equal(["IKE_QM_READY -IKE_MESG_FROM_PEER, IKE_QM_EXCH-> IKE_QM_READY @8"], run.Moves(Phase2));
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
        Assert.Equal(["ikev1-phase1 10.1.1.2#0: Death by retransmission P1 @5"], Failures(run));
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
        Assert.Equal(["ikev1-phase1 10.1.1.2#1: Death by retransmission P1: IKE message failed its sanity check or is malformed @3"], Failures(run));
    }

    private static IEnumerable<string> Numbered(Replayed run) =>
        run.Facts.OfType<Transitioned>().Where(move => move.Entity.Protocol is Phase1 or Phase2).Select(move => $"{move.Entity.Instance} {move.Seq}");

    private static IEnumerable<string> Failures(Replayed run) =>
        run.Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Entity.Protocol} {failed.Entity.Instance}: {failed.Cause} @{failed.Evidence[0].Line}");
}
