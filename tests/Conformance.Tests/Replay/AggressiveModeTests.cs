using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Aggressive mode of IKEv1 and what follows it in remote access: extended authentication and mode configuration.</summary>
public class AggressiveModeTests
{
    private const string Refused =
        """
        ISAKMP (0): received packet from 198.51.100.2 dport 500 sport 500 Global (N) NEW SA
        ISAKMP:(0):Encryption algorithm offered does not match policy!
        ISAKMP:(0):atts are not acceptable. Next payload is 0
        ISAKMP:(0):no offers accepted!
        ISAKMP:(0): phase 1 SA policy not acceptable! (local 198.51.100.1 remote 198.51.100.2)
        ISAKMP:(0): sending packet to 198.51.100.2 my_port 500 peer_port 500 (R) AG_NO_STATE
        ISAKMP:(0):deleting SA reason "Phase1 SA policy proposal not accepted" state (R) AG_NO_STATE (peer 198.51.100.2)
        ISAKMP:(0):Input = IKE_MESG_FROM_PEER, IKE_AM_EXCH
        ISAKMP:(0):Old State = IKE_READY  New State = IKE_READY
        %CRYPTO-6-IKMP_MODE_FAILURE: Processing of Aggressive mode failed with peer at 198.51.100.2
        ISAKMP:(0):deleting SA reason "Phase1 SA policy proposal not accepted" state (R) AG_NO_STATE (peer 198.51.100.2)
        ISAKMP:(0):Input = IKE_MESG_INTERNAL, IKE_PHASE1_DEL
        ISAKMP:(0):Old State = IKE_READY  New State = IKE_DEST_SA
        """;

    private const string LoginPending =
        """
        ISAKMP:(1001):Old State = IKE_R_AM2  New State = IKE_P1_COMPLETE
        ISAKMP:(1001): sending packet to 198.51.100.2 my_port 500 peer_port 500 (R) CONF_XAUTH
        ISAKMP:(1001):Input = IKE_MESG_INTERNAL, IKE_PHASE1_COMPLETE
        ISAKMP:(1001):Old State = IKE_P1_COMPLETE  New State = IKE_XAUTH_REQ_SENT
        """;

    [Fact]
    public void A_first_message_that_is_refused_is_one_negotiation_that_failed_once()
    {
        var run = Replayed.Of(Refused);
        Assert.Equal(["198.51.100.2#0: no offers accepted: Encryption algorithm offered does not match policy @4"], Failures(run));
        Assert.All(run.Facts.OfType<Transitioned>(), move => Assert.Equal("198.51.100.2#0", move.Entity.Instance));
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("MM_NO_STATE")]
    [InlineData("AG_NO_STATE")]
    public void What_comes_for_a_deleted_SA_is_not_the_next_one(string state)
    {
        var run = Replayed.Of($"{Refused}\nISAKMP (0): received packet from 198.51.100.2 dport 500 sport 500 Global (R) {state}\nISAKMP:(0):deleting SA reason \"Phase1 SA policy proposal not accepted\" state (R) AG_NO_STATE (peer 198.51.100.2)");
        Assert.All(run.Facts.OfType<EntityEvent>().Where(fact => fact.Entity.Protocol == "isakmp"), fact => Assert.Equal("198.51.100.2#0", fact.Entity.Instance));
    }

    [Fact]
    public void The_next_first_message_is_another_negotiation() => Assert.Equal(2, Failures(Replayed.Of($"{Refused}\n{Refused}")).Count());

    [Fact]
    public void A_responder_that_asks_no_server_for_the_key_answers_at_once()
    {
        var run = Replayed.Of("ISAKMP:(1001):Input = IKE_MESG_FROM_PEER, IKE_AM_EXCH\nISAKMP:(1001):Old State = IKE_READY  New State = IKE_R_AM2");
        Assert.DoesNotContain(run.Facts, fact => fact is Rejected);
    }

    [Fact]
    public void The_responder_is_up_behind_its_third_message()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001): sending packet to 198.51.100.2 my_port 500 peer_port 500 (R) AG_INIT_EXCH
            ISAKMP (1001): received packet from 198.51.100.2 dport 500 sport 500 Global (R) AG_INIT_EXCH
            ISAKMP:(1001): sending packet to 198.51.100.2 my_port 500 peer_port 500 (R) QM_IDLE
            """);
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_login_that_is_refused_fails_the_negotiation_behind_its_phase_1()
    {
        var server = Replayed.Of($"{LoginPending}\nISAKMP:(1001):deleting SA reason \"XAuthenticate fail\" state (R) CONF_XAUTH    (peer 198.51.100.2)");
        Assert.Equal(["198.51.100.2#1001: extended authentication refused name or password @5"], Failures(server));
        var client = Replayed.Of("ISAKMP:(1004): sending packet to 198.51.100.1 my_port 500 peer_port 500 (I) AG_INIT_EXCH\nISAKMP:(1004):Xauth process set, status = 0");
        Assert.Equal(["198.51.100.1#1004: the peer refused name or password (extended authentication) @2"], Failures(client));
    }

    [Fact]
    public void An_SA_that_is_deleted_while_it_logs_in_is_gone()
    {
        var run = Replayed.Of(
            LoginPending +
            """

            ISAKMP:(1001):Input = IKE_MESG_FROM_AAA, IKE_AAA_CONT_LOGIN
            ISAKMP:(1001):Old State = IKE_XAUTH_AAA_CONT_LOGIN_AWAIT  New State = IKE_XAUTH_SET_SENT
            ISAKMP:(1001):deleting SA reason "XAuthenticate fail" state (R) CONF_XAUTH    (peer 198.51.100.2)
            ISAKMP:(1001):Input = IKE_MESG_FROM_PEER, IKE_CFG_ACK
            ISAKMP:(1001):Old State = IKE_XAUTH_SET_SENT  New State = IKE_DEST_SA
            R1#show crypto isakmp sa
            dst             src             state          conn-id status
            198.51.100.1    198.51.100.2    MM_NO_STATE       1001 ACTIVE (deleted)
            """);
        Assert.DoesNotContain(run.Gaps, gap => gap.Contains("MM_NO_STATE", StringComparison.Ordinal) || gap.Contains("IKE_DEST_SA", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Facts.OfType<Inferred>(), move => move.Entity.Protocol == "isakmp");
    }

    [Fact]
    public void A_deleted_attempt_that_is_listed_beside_the_next_one_is_not_the_next_one()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(0): sending packet to 198.51.100.1 my_port 500 peer_port 500 (I) AG_INIT_EXCH
            R1#show crypto isakmp sa
            dst             src             state          conn-id status
            198.51.100.1    198.51.100.2    AG_INIT_EXCH         0 ACTIVE
            198.51.100.1    198.51.100.2    AG_NO_STATE          0 ACTIVE (deleted)
            """);
        Assert.Empty(run.Facts.OfType<Inferred>());
    }

    [Theory]
    [InlineData("I", "no answer to message 1 of aggressive mode")]
    [InlineData("R", "message 3 of aggressive mode did not come, the first that the keys authenticate")]
    public void A_mode_that_dies_by_retransmission_names_the_message_that_it_awaited(string role, string awaited) => Assert.Equal(
        [$"198.51.100.1#0: Death by retransmission P1: {awaited} @1"],
        Failures(Replayed.Of($"ISAKMP:(0):deleting SA reason \"Death by retransmission P1\" state ({role}) AG_INIT_EXCH (peer 198.51.100.1)")));

    [Fact]
    public void A_client_of_remote_access_tells_that_its_session_went_down()
    {
        var run = Replayed.Of(
            """
            %CRYPTO-6-EZVPN_CONNECTION_UP: (Client)  User=ra1  Group=ra1_grp  Client_public_addr=172.16.20.1  Server_public_addr=10.1.1.1  Assigned_client_addr=192.168.20.10
            %CRYPTO-6-EZVPN_CONNECTION_DOWN: (Client)  User=ra1  Group=ra1_grp  Client_public_addr=172.16.20.1  Server_public_addr=10.1.1.1
            """);
        Assert.Equal(["UP", "DOWN"], run.Facts.OfType<Transitioned>().Where(move => move.Entity.Instance == "10.1.1.1").Select(move => move.To));
    }

    [Fact]
    public void A_client_that_keeps_its_networks_is_a_client_of_remote_access_too() => Assert.Equal(
        ["DOWN --> UP @1"],
        Replayed.Of("%CRYPTO-6-EZVPN_CONNECTION_UP: (Client)  User=ra2  Group=ra2_grp  Client_public_addr=172.16.30.1  Server_public_addr=10.1.1.1  NEM_Remote_Subnets=192.168.5.0/255.255.255.0").Moves("crypto-session"));

    private static IEnumerable<string> Failures(Replayed run) =>
        run.Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Entity.Instance}: {failed.Cause} @{failed.Evidence[0].Line}");
}
