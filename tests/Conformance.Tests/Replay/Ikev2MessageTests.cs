using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>IKEv2 SAs as their messages tell their lives: IOS-XE prints no line of their machine unless <c>debug crypto ikev2 internal</c> is on.</summary>
public class Ikev2MessageTests
{
    private const string Created = "IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started";
    private const string Down = "%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is DOWN.  Peer 10.0.0.1:500       Id: 10.0.0.1";

    private static readonly string[] InitiatorUp =
    [
        "I_BLD_INIT -sent-> I_WAIT_INIT", "I_WAIT_INIT -EV_RECV_INIT-> I_PROC_INIT", "I_PROC_INIT ~~> I_BLD_AUTH", "I_BLD_AUTH -sent-> I_WAIT_AUTH", "I_WAIT_AUTH -EV_RECV_AUTH-> I_PROC_AUTH",
        "I_PROC_AUTH ~~> AUTH_DONE", "AUTH_DONE -EV_I_OK-> READY",
    ];

    private static readonly string[] ResponderUp =
    [
        "IDLE -EV_RECV_INIT-> R_INIT", "R_INIT ~~> R_BLD_INIT", "R_BLD_INIT -sent-> R_WAIT_AUTH", "R_WAIT_AUTH -EV_RECV_AUTH-> R_VERIFY_AUTH", "R_VERIFY_AUTH ~~> R_BLD_AUTH",
        "R_BLD_AUTH -ok-> AUTH_DONE", "AUTH_DONE -EV_R_OK-> READY",
    ];

    private static string Negotiated => Sent("IKE_SA_INIT", "REQUEST", 0) + Received("IKE_SA_INIT", "RESPONSE", 0) + Sent("IKE_AUTH", "REQUEST", 1) + Received("IKE_AUTH", "RESPONSE", 1) + Says(Created);

    [Fact]
    public void The_messages_of_an_initiator_are_its_moves() => Assert.Equal(InitiatorUp, Moves(Negotiated));

    [Fact]
    public void The_messages_of_a_responder_are_its_moves() =>
        Assert.Equal(ResponderUp, Moves(Received("IKE_SA_INIT", "REQUEST", 0) + Sent("IKE_SA_INIT", "RESPONSE", 0) + Received("IKE_AUTH", "REQUEST", 1) + Sent("IKE_AUTH", "RESPONSE", 1) + Says(Created)));

    [Fact]
    public void A_message_that_is_sent_again_or_answered_again_moves_nothing()
    {
        var again = Sent("IKE_SA_INIT", "REQUEST", 0) + Negotiated;
        Assert.Equal(InitiatorUp, Moves(again));
        var answered = Received("IKE_SA_INIT", "REQUEST", 0) + Sent("IKE_SA_INIT", "RESPONSE", 0);
        Assert.Equal(ResponderUp[..3], Moves(answered + answered));
    }

    [Theory]
    [InlineData("COOKIE")]
    [InlineData("INVALID_KE_PAYLOAD")]
    public void A_responder_that_asks_for_the_request_once_more_moves_nothing(string notification)
    {
        var run = Replayed.Of(Sent("IKE_SA_INIT", "REQUEST", 0) + Received("IKE_SA_INIT", "RESPONSE", 0, $"NOTIFY({notification})") + Negotiated);
        Assert.Equal(7, run.Moves("ikev2").Count());
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Facts.OfType<NegotiationFailed>());
    }

    [Fact]
    public void Where_the_machine_prints_its_lines_the_messages_move_nothing()
    {
        var run = Replayed.Of(
            Trace("I_BLD_INIT", "EV_BLD_MSG") + Sent("IKE_SA_INIT", "REQUEST", 0) + Trace("I_WAIT_INIT", "EV_NO_EVENT") + Received("IKE_SA_INIT", "RESPONSE", 0) + Trace("I_WAIT_INIT", "EV_RECV_INIT")
            + Trace("I_PROC_INIT", "EV_CHK4_NOTIFY") + Says("Deleting SA"));
        Assert.Equal(["I_BLD_INIT -EV_BLD_MSG-> I_WAIT_INIT", "I_WAIT_INIT -EV_RECV_INIT-> I_PROC_INIT"], WithoutLines(run));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_message_before_the_first_line_of_the_machine_moves_nothing()
    {
        var run = Replayed.Of(Received("IKE_SA_INIT", "REQUEST", 0) + Trace("IDLE", "EV_RECV_INIT") + Trace("R_INIT", "EV_VERIFY_MSG"));
        Assert.Equal(["IDLE -EV_RECV_INIT-> R_INIT"], WithoutLines(run));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_SA_that_was_up_and_is_deleted_is_over() => Assert.Equal("READY -delete-> EXIT", Moves(Negotiated + Says("Deleting SA"))[^1]);

    [Fact]
    public void A_first_exchange_behind_the_end_of_an_SA_is_that_of_another_one()
    {
        var run = Replayed.Of(Says("Deleting SA") + Negotiated);
        Assert.Equal(InitiatorUp, WithoutLines(run)[^InitiatorUp.Length..]);
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_peer_that_does_not_answer_any_more_is_given_up_and_no_negotiation_failed()
    {
        var probe = Sent("INFORMATIONAL", "REQUEST", 2);
        var run = Replayed.Of(Negotiated + probe + probe + probe + Says("Maximum number of retransmissions reached", "-ERROR") + Says("Deleting SA") + Down);
        Assert.Equal("READY -EV_RE_XMT_EXCEED-> EXIT", WithoutLines(run)[^1]);
        Assert.Empty(run.Facts.OfType<NegotiationFailed>());
    }

    [Fact]
    public void A_peer_that_answers_nothing_is_said_with_what_it_was_asked_and_how_often()
    {
        var ask = Sent("IKE_SA_INIT", "REQUEST", 0);
        var run = Replayed.Of(ask + ask + ask + Says("Initial exchange failed: Initial exchange failed", "-ERROR") + Says("Deleting SA"));
        var failed = Assert.Single(run.Facts.OfType<NegotiationFailed>());
        Assert.Equal("no answer to IKE_SA_INIT, which was sent 3 times: Initial exchange failed: Initial exchange failed", failed.Cause);
        Assert.True(failed.IsUnanswered);
        Assert.Equal("I_WAIT_INIT -EV_RE_XMT_EXCEED-> EXIT", WithoutLines(run)[^1]);
    }

    [Fact]
    public void A_peer_that_cannot_be_authenticated_ends_the_SA_at_both_ends()
    {
        var responder = Received("IKE_SA_INIT", "REQUEST", 0) + Sent("IKE_SA_INIT", "RESPONSE", 0) + Received("IKE_AUTH", "REQUEST", 1);
        Assert.Equal(
            ["R_VERIFY_AUTH -EV_AUTH_FAIL-> AUTH_DONE", "AUTH_DONE -EV_FAIL-> EXIT"],
            Moves(responder + Says("Verification of peer's authentication data FAILED") + Sent("IKE_AUTH", "RESPONSE", 1) + Says("Deleting SA"))[^2..]);
        var initiator = Sent("IKE_SA_INIT", "REQUEST", 0) + Received("IKE_SA_INIT", "RESPONSE", 0) + Sent("IKE_AUTH", "REQUEST", 1) + Received("IKE_AUTH", "RESPONSE", 1, "NOTIFY(AUTHENTICATION_FAILED)");
        Assert.Equal(["I_PROC_AUTH -EV_AUTH_FAIL-> AUTH_DONE", "AUTH_DONE -EV_FAIL-> EXIT"], Moves(initiator + Says("Auth exchange failed") + Says("Deleting SA"))[^2..]);
    }

    [Fact]
    public void An_offer_that_no_policy_fits_is_told_with_what_was_compared()
    {
        var run = Replayed.Of(
            Received("IKE_SA_INIT", "REQUEST", 0) + Says("Received Policies: : Failed to find a matching policyProposal 1:  ENCRYPTION: AES-CBC-128", "-ERROR")
            + Says("Expected Policies: : Failed to find a matching policyProposal 1:  ENCRYPTION: AES-CBC-256", "-ERROR") + Sent("IKE_SA_INIT", "RESPONSE", 0, "NOTIFY(NO_PROPOSAL_CHOSEN)") + Says("Deleting SA"));
        var failed = Assert.Single(run.Facts.OfType<NegotiationFailed>());
        Assert.Equal("refused the peer's offer: NO_PROPOSAL_CHOSEN: received Proposal 1: ENCRYPTION: AES-CBC-128, expected Proposal 1: ENCRYPTION: AES-CBC-256", failed.Cause);
        Assert.Equal(["IDLE -EV_RECV_INIT-> R_INIT", "R_INIT -EV_FAIL-> EXIT"], WithoutLines(run));
    }

    [Fact]
    public void An_exchange_that_comes_only_later_shows_an_SA_that_is_up()
    {
        var run = Replayed.Of(Sent("CREATE_CHILD_SA", "REQUEST", 4) + Received("CREATE_CHILD_SA", "RESPONSE", 4) + Says("Deleting SA"));
        Assert.Equal(["READY -delete-> EXIT"], WithoutLines(run));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_SA_that_only_its_creation_tells_of_is_named_once_a_message_names_its_peer()
    {
        var run = Replayed.Of(Says(Created) + Sent("INFORMATIONAL", "REQUEST", 2) + Says("Deleting SA"));
        Assert.Equal("10.0.0.1#1", run.Facts.OfType<Transitioned>().Single().Entity.Instance);
    }

    [Fact]
    public void A_session_that_is_down_ends_the_SA_that_a_capture_showed()
    {
        const string Shown = """
            R1#show crypto ikev2 sa
             IPv4 Crypto IKEv2  SA 

            Tunnel-id Local                 Remote                fvrf/ivrf            Status 
            1         10.0.0.2/500          10.0.0.1/500          none/none            READY  
                  Encr: AES-CBC, keysize: 256, PRF: SHA512, Hash: SHA512, DH Grp:5, Auth sign: PSK, Auth verify: PSK
                  Life/Active Time: 86400/1024 sec
            R1#
            """;
        Assert.Equal(["READY ~~> EXIT"], Moves(Shown + "\n" + Down));
    }

    [Fact]
    public void Two_SAs_with_one_peer_that_a_capture_shows_are_two()
    {
        var shown = Shown("1         172.16.0.5/4500       10.0.0.1/4500         none/RED             READY", "3         172.16.1.4/4500       10.0.0.1/4500         BLUE/BLUE            READY");
        Assert.Equal(["10.0.0.1#1", "10.0.0.1#3"], Replayed.Of(shown + shown).Facts.OfType<StateSeen>().Select(seen => seen.Entity.Instance).Distinct());
    }

    [Fact]
    public void An_SA_that_failed_is_not_the_one_that_a_capture_shows_under_its_id_later()
    {
        var run = Replayed.Of(Says("Verification of peer's authentication data FAILED") + Shown("1         10.0.0.2/500          10.0.0.1/500          none/none            READY"));
        Assert.Equal("#1", Assert.Single(run.Facts.OfType<NegotiationFailed>()).Entity.Instance);
        Assert.Equal("10.0.0.1#1", Assert.Single(run.Facts.OfType<StateSeen>()).Entity.Instance);
    }

    [Fact]
    public void An_abort_may_name_any_error() =>
        Assert.Equal("Platform errors", Assert.Single(Replayed.Of("%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Platform errors").Facts.OfType<NegotiationFailed>()).Cause);

    [Theory]
    [InlineData("%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Maximum number of retransmissions reached", true)]
    [InlineData("IKEv2:(SESSION ID = 1,SA ID = 1):Maximum number of retransmissions reached", true)]
    [InlineData("%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Auth exchange failed", false)]
    public void A_peer_that_is_given_up_did_not_answer_whatever_else_is_known_of_it(string line, bool isUnanswered) =>
        Assert.Equal(isUnanswered, Assert.Single(Replayed.Of(line).Facts.OfType<NegotiationFailed>()).IsUnanswered);

    [Fact]
    public void An_SA_that_the_machine_prints_as_up_and_that_is_deleted_without_its_lines_is_over_once()
    {
        var deleted = Trace("READY", "EV_REKEY_IKESA") + Says("Deleting SA");
        Assert.Equal(["READY -delete-> EXIT"], Moves(deleted));
        Assert.Equal(["READY -delete-> EXIT"], Moves(deleted + Trace("EXIT", "EV_FREE_SA") + Says("Deleting SA")));
    }

    private static List<string> Moves(string text) => WithoutLines(Replayed.Of(text));

    private static List<string> WithoutLines(Replayed run) => [.. run.Moves("ikev2").Select(move => move[..move.IndexOf(" @", StringComparison.Ordinal)])];

    private static string Shown(params string[] rows) =>
        string.Join('\n', ["R1#show crypto ikev2 sa", " IPv4 Crypto IKEv2  SA", "", "Tunnel-id Local                 Remote                fvrf/ivrf            Status", .. rows, "R1#", ""]);

    private static string Says(string words, string level = "") => $"IKEv2{level}:(SESSION ID = 1,SA ID = 1):{words}\n";

    private static string Trace(string state, string printed) =>
        Says($"SM Trace-> SA: I_SPI=000000000000000A R_SPI=97B2C8AA5268271A (I) MsgID = 0 CurState: {state} Event: {printed}", "-INTERNAL");

    private static string Sent(string exchange, string kind, int id, string payloads = "ENCR") => Packet("Sending Packet [To 10.0.0.1:500/From 10.0.0.2:500", exchange, kind, id, payloads);

    private static string Received(string exchange, string kind, int id, string payloads = "VID") => Packet("Received Packet [From 10.0.0.1:500/To 10.0.0.2:500", exchange, kind, id, payloads);

    private static string Packet(string ends, string exchange, string kind, int id, string payloads) =>
        $"IKEv2:(SESSION ID = 1,SA ID = 1):{ends}/VRF i0:f0] \nInitiator SPI : 000000000000000A - Responder SPI : 97B2C8AA5268271A Message id: {id}\n"
        + $"IKEv2 {exchange} Exchange {kind} \nPayload contents: \n {payloads} \n\n";
}
