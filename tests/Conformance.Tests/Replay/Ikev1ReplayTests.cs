using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Phase 1 and quick mode of IKEv1: steps, connection ids, message ids.</summary>
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

    [Fact]
    public void Of_two_negotiations_with_one_peer_that_both_ends_began_the_one_that_has_its_id_keeps_it()
    {
        var run = Replayed.Of(
            """
            ISAKMP (0): received packet from 10.1.1.2 dport 500 sport 500 Global (N) NEW SA
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_R_MM1
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (R) MM_SA_SETUP
            ISAKMP:(0):Old State = IKE_R_MM1  New State = IKE_R_MM2
            ISAKMP:(0):Old State = IKE_READY  New State = IKE_I_MM1
            ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_NO_STATE
            ISAKMP (0): received packet from 10.1.1.2 dport 500 sport 500 Global (R) MM_SA_SETUP
            ISAKMP:(0):Old State = IKE_R_MM2  New State = IKE_R_MM3
            ISAKMP:(1051):Old State = IKE_R_MM3  New State = IKE_R_MM4
            ISAKMP:(1051):Old State = IKE_R_MM4  New State = IKE_R_MM5
            ISAKMP:(1051):SA has been authenticated with 10.1.1.2
            ISAKMP:(1051):Old State = IKE_R_MM5  New State = IKE_P1_COMPLETE
            """);
        Assert.Empty(run.Gaps);
        Assert.Equal("10.1.1.2#1051", run.Facts.OfType<Transitioned>().Last().Entity.Instance);
    }

    [Theory]
    [InlineData("ISAKMP (0:2): ")]
    [InlineData("ISAKMP (2): ")]
    [InlineData("ISAKMP:(0:2:SW:1):")]
    [InlineData("ISAKMP (0:134217730): ")]
    [InlineData("ISAKMP (0:268435458): ")]
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
    public void What_follows_the_purge_of_a_message_id_is_another_life_of_it()
    {
        const string quickMode =
            """
            ISAKMP:(1001):Node 7, Input = IKE_MESG_INTERNAL, IKE_INIT_QM
            ISAKMP:(1001):Old State = IKE_QM_READY  New State = IKE_QM_I_QM1
            ISAKMP:(1001):Node 7, Input = IKE_MESG_FROM_PEER, IKE_QM_EXCH
            ISAKMP:(1001):Old State = IKE_QM_I_QM1  New State = IKE_QM_PHASE2_COMPLETE

            """;
        var run = Replayed.Of($"ISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE\n{quickMode}ISAKMP:(1001):purging node 7\n{quickMode}");
        Assert.Empty(run.Gaps);
        Assert.Equal(["10.1.1.2#1001/7 1", "10.1.1.2#1001/7 2", "10.1.1.2#1001/7~2 1", "10.1.1.2#1001/7~2 2"], Numbered(run));
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
    [InlineData("IKE_P1_COMPLETE", "IKE_XAUTH_SET_SENT")]
    [InlineData("IKE_XAUTH_SET_SENT", "IKE_XAUTH_REQ_SENT")]
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
        Assert.Equal(["10.1.1.2#0 MM_SA_SETUP", "10.1.1.2#1001 MM_KEY_EXCH", "10.1.1.2#1001 QM_IDLE"], run.Facts.OfType<Transitioned>().Select(move => $"{move.Entity.Instance} {move.To}"));
    }

    [Fact]
    public void A_deletion_that_is_printed_twice_is_one()
    {
        const string Deleting = "ISAKMP:(1001):deleting SA reason \"No reason\" state (I) QM_IDLE       (peer 10.1.1.2)";
        var run = Replayed.Of($"{Deleting}\nISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE\n{Deleting}");
        Assert.Equal(["QM_IDLE --> MM_NO_STATE @1"], run.Moves("isakmp"));
    }

    [Fact]
    public void The_exchange_may_be_printed_as_it_was_after_phase_1_is_complete()
    {
        var run = Replayed.Of(
            """
            ISAKMP (0:2): sending packet to 13.1.1.3 my_port 500 peer_port 500 (I) MM_KEY_EXCH
            ISAKMP (0:2): Old State = IKE_I_MM6 New State = IKE_P1_COMPLETE
            ISAKMP (0:2): received packet from 13.1.1.3 dport 500 sport 500 Global (I) MM_KEY_EXCH
            ISAKMP (0:2): sending packet to 13.1.1.3 my_port 500 peer_port 500 (I) QM_IDLE
            """);
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void Packets_that_skip_a_state_are_a_gap() =>
        Assert.Equal(
            ["State MM_NO_STATE => MM_KEY_EXCH @2"],
            Replayed.Of("ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_NO_STATE\nISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_KEY_EXCH").Gaps);

    private static IEnumerable<string> Numbered(Replayed run) =>
        run.Facts.OfType<Transitioned>().Where(move => move.Entity.Protocol is Phase1 or Phase2).Select(move => $"{move.Entity.Instance} {move.Seq}");
}
