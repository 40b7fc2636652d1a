using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>IKEv2 SAs as <c>debug crypto ikev2</c> tells their lives.</summary>
public class Ikev2ReplayTests
{
    [Fact]
    public void A_trace_line_with_another_state_is_a_move_that_the_event_before_caused()
    {
        var run = Replayed.Of(string.Join('\n', Trace("R_WAIT_AUTH", "EV_RECV_AUTH"), Trace("R_VERIFY_AUTH", "EV_CHK_CERT_ENC"), Trace("R_VERIFY_AUTH", "EV_VERIFY_X509_CERTS")));
        Assert.Equal(["R_WAIT_AUTH -EV_RECV_AUTH-> R_VERIFY_AUTH @2"], run.Moves("ikev2"));
    }

    [Theory]
    [InlineData("I_PROC_INIT", "INIT_DONE")]
    [InlineData("I_PROC_INIT", "I_BLD_AUTH")]
    [InlineData("INIT_DONE", "I_BLD_AUTH")]
    public void Images_name_a_state_between_the_exchanges_or_none(string from, string to)
    {
        var run = Replayed.Of(Trace(from, "EV_VERIFY_MSG") + "\n" + Trace(to, "EV_GEN_DH_SECRET"));
        Assert.Equal([$"{from} -EV_VERIFY_MSG-> {to} @2"], run.Moves("ikev2"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void Trace_lines_of_one_state_are_one_stay()
    {
        var run = Replayed.Of(string.Join('\n', Trace("R_VERIFY_AUTH", "EV_CHK_CERT_ENC"), Trace("R_VERIFY_AUTH", "EV_VERIFY_X509_CERTS"), Trace("R_VERIFY_AUTH", "EV_NO_EVENT")));
        Assert.Empty(run.Moves("ikev2"));
        Assert.Single(run.Facts.OfType<StateSeen>());
    }

    [Fact]
    public void A_move_that_the_table_lacks_is_recorded_as_unsourced_and_never_refused()
    {
        var run = Replayed.Of(Trace("READY", "EV_NO_EVENT") + "\n" + Trace("I_BLD_INIT", "EV_BLD_MSG"));
        Assert.StartsWith("unsourced", Assert.Single(run.Facts.OfType<Transitioned>()).Clause, StringComparison.Ordinal);
        Assert.Empty(run.Facts.OfType<Rejected>());
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("READY", "R_WAIT_AUTH")]
    [InlineData("READY", "I_WAIT_INIT")]
    [InlineData("I_WAIT_AUTH", "I_WAIT_INIT")]
    [InlineData("I_WAIT_INIT", "R_WAIT_AUTH")]
    public void An_SA_that_goes_back_in_the_order_of_the_exchanges_is_refused(string from, string to)
    {
        var run = Replayed.Of($"*Jun  8 19:14:38.095: {Trace(from, "EV_NO_EVENT")}\n*Jun  8 19:15:20.332: {Trace(to, "EV_NO_EVENT")}");
        Assert.Equal("RFC 7296 §1.2", Assert.Single(run.Facts.OfType<Rejected>()).Clause);
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("no time tells which line came first", "", "")]
    [InlineData("the lines changed places", "*Jun  8 19:15:20.332: ", "*Jun  8 19:14:38.095: ")]
    [InlineData("the times do not tell which line came first", "*Jun  8 19:15:20.332: ", "*Jun  8 19:15:20.332: ")]
    [InlineData("the clock gained its server between them", "*Jun  8 19:14:38.095: ", "Jun  8 19:15:20.332: ")]
    public void Lines_that_may_have_changed_places_break_no_order(string because, string first, string second)
    {
        var run = Replayed.Of($"{first}{Trace("READY", "EV_NO_EVENT")}\n{second}{Trace("R_WAIT_AUTH", "EV_RECV_AUTH")}");
        Assert.True(!run.Facts.Any(fact => fact is Rejected), because);
    }

    [Fact]
    public void An_SA_with_another_SPI_is_another_one_and_begins_anew()
    {
        var run = Replayed.Of($"*Jun  8 19:14:38.095: {Trace("READY", "EV_NO_EVENT")}\n*Jun  8 19:15:20.332: {Trace("R_WAIT_AUTH", "EV_RECV_AUTH").Replace("I_SPI=", "I_SPI=F", StringComparison.Ordinal)}");
        Assert.DoesNotContain(run.Facts, fact => fact is Rejected or GapFound);
    }

    [Fact]
    public void A_state_that_the_table_does_not_know_is_noticed()
    {
        var run = Replayed.Of(string.Join('\n', Trace("READY", "EV_NO_EVENT"), Trace("NOVEL", "EV_NO_EVENT"), Trace("READY", "EV_NO_EVENT")));
        Assert.Equal(["READY", "NOVEL", "READY"], run.Facts.OfType<StateSeen>().Select(seen => seen.State));
        Assert.Empty(run.Moves("ikev2"));
    }

    [Fact]
    public void An_SA_that_makes_a_child_is_up()
    {
        var run = Replayed.Of(string.Join('\n', Trace("READY", "EV_RECV_CREATE_CHILD"), Trace("CHILD_R_INIT", "EV_RECV_CREATE_CHILD"), Trace("CHILD_R_DONE", "EV_OK"), Trace("EXIT", "EV_FREE_NEG"), Trace("READY", "EV_RECV_INFO_REQ")));
        Assert.Empty(run.Moves("ikev2"));
    }

    [Fact]
    public void An_exchange_that_is_over_leaves_its_SA_up_until_that_is_deleted()
    {
        string[] liveness = [Trace("READY", "EV_RECV_INFO_REQ"), Trace("INFO_R", "EV_CHK_INFO_TYPE"), Trace("EXIT", "EV_CHK_PENDING")];
        Assert.Empty(Replayed.Of(string.Join('\n', [.. liveness, .. liveness])).Moves("ikev2"));
        Assert.Equal(["READY -delete-> EXIT @4"], Replayed.Of(string.Join('\n', [.. liveness, "IKEv2:(SESSION ID = 1,SA ID = 1):Deleting SA"])).Moves("ikev2"));
    }

    [Fact]
    public void An_exchange_that_nobody_answers_ends_its_SA_once()
    {
        var run = Replayed.Of(string.Join('\n', Trace("READY", "EV_CREATE_CHILD"), Trace("CHILD_I_WAIT", "EV_RE_XMT_EXCEED"), Trace("CHILD_I_DONE", "EV_FAIL"), Trace("EXIT", "EV_ABORT")));
        Assert.Equal(["READY -EV_RE_XMT_EXCEED-> EXIT @2"], run.Moves("ikev2"));
        Assert.Empty(run.Facts.OfType<NegotiationFailed>());
    }

    [Fact]
    public void The_lines_of_two_SAs_may_interleave()
    {
        var run = Replayed.Of(string.Join('\n', Trace("R_WAIT_AUTH", "EV_RECV_AUTH"), Trace("READY", "EV_NO_EVENT", sa: 2, spi: "0B"), Trace("R_VERIFY_AUTH", "EV_NO_EVENT")));
        Assert.Equal(["R_WAIT_AUTH -EV_RECV_AUTH-> R_VERIFY_AUTH @3"], run.Moves("ikev2"));
    }

    [Fact]
    public void An_id_with_another_SPI_is_another_life()
    {
        var run = Replayed.Of(Trace("READY", "EV_NO_EVENT") + "\n" + Trace("IDLE", "EV_INIT_SA", spi: "0B"));
        Assert.Equal(["#1", "#1~2"], run.Facts.OfType<StateSeen>().Select(seen => seen.Entity.Instance));
        Assert.Empty(run.Moves("ikev2"));
    }

    [Fact]
    public void A_message_names_the_peer()
    {
        var run = Replayed.Of(Packet("Received Packet [From FC00:123::1:500/To FC00:123::2:500", "REQUEST", "SA KE N VID") + Trace("R_INIT", "EV_VERIFY_MSG"));
        Assert.Equal("FC00:123::1#1", Assert.Single(run.Facts.OfType<StateSeen>()).Entity.Instance);
        Assert.Empty(run.Unread);
    }

    [Theory]
    [InlineData("IKEv2:(SESSION ID = 1,SA ID = 1)\n:Verification of peer's authentication data FAILED", "Verification of peer's authentication data FAILED")]
    [InlineData(
        "IKEv2:% IKEv2 profile not found\nIKEv2:(SESSION ID = 1,SA ID = 1):: Failed to\nlocate an item in the database",
        "no IKEv2 profile fits the peer: Failed to locate an item in the database")]
    [InlineData("IKEv2-ERROR:(SESSION ID = 1,SA ID = 1):: Auth exchange failed", "Auth exchange failed")]
    public void A_negotiation_that_failed_names_its_cause(string lines, string cause)
    {
        var run = Replayed.Of(Trace("R_WAIT_AUTH", "EV_NO_EVENT") + "\n" + lines);
        Assert.Equal(cause, Assert.Single(run.Facts.OfType<NegotiationFailed>()).Cause);
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void A_profile_that_was_not_found_is_no_failure_by_itself() => Assert.Empty(Replayed.Of("IKEv2:% IKEv2 profile not found").Facts);

    [Theory]
    [InlineData("IKE_SA_INIT", "NO_PROPOSAL_CHOSEN", "", "the peer refused: NO_PROPOSAL_CHOSEN")]
    [InlineData("IKE_AUTH", "AUTHENTICATION_FAILED", "", "the peer refused: AUTHENTICATION_FAILED")]
    [InlineData("IKE_AUTH", "NO_PROPOSAL_CHOSEN", "", "RFC 7296 §1.2 the peer refused the child SA: NO_PROPOSAL_CHOSEN to its ESP or AH proposal, in IOS the transform set")]
    [InlineData("IKE_AUTH", "NO_PROPOSAL_CHOSEN", Up, "RFC 7296 §1.2 the peer refused the child SA: NO_PROPOSAL_CHOSEN to its ESP or AH proposal, in IOS the transform set; the IKE SA is up")]
    [InlineData("IKE_AUTH", "TS_UNACCEPTABLE", Up, "RFC 7296 §1.2 the peer refused the child SA: TS_UNACCEPTABLE to its traffic selectors; the IKE SA is up")]
    [InlineData("CREATE_CHILD_SA", "TS_UNACCEPTABLE", "", "RFC 7296 §1.3 the peer refused the child SA: TS_UNACCEPTABLE to its traffic selectors")]
    [InlineData("IKE_AUTH", "TS_UNACCEPTABLE", "IKEv2-ERROR:(SESSION ID = 1,SA ID = 1):: Auth exchange failed", "RFC 7296 §1.2 the peer refused the child SA: TS_UNACCEPTABLE to its traffic selectors; then: Auth exchange failed")]
    public void A_refusal_names_what_is_refused_once_with_what_follows_from_it(string exchange, string refusal, string next, string cause)
    {
        var run = Replayed.Of(Packet("Received Packet [From 10.0.0.1:500/To 10.0.0.2:500", "RESPONSE", $"VID IDr AUTH NOTIFY({refusal})").Replace("IKE_AUTH", exchange, StringComparison.Ordinal) + next);
        var failed = Assert.Single(run.Facts.OfType<NegotiationFailed>());
        Assert.Equal(cause, $"{failed.Clause} {failed.Cause}".TrimStart());
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void An_SA_that_is_READY_is_up_and_a_refused_child_of_its_is_told_when_its_id_is_used_again()
    {
        var refused = Packet("Sending Packet [To 10.0.0.1:500/From 10.0.0.2:500", "RESPONSE", "VID IDr AUTH NOTIFY(TS_UNACCEPTABLE)");
        Assert.Equal("refused the peer's child SA: TS_UNACCEPTABLE to its traffic selectors; the IKE SA is up", Cause(refused + Trace("READY", "EV_NO_EVENT")));
        Assert.Equal("refused the peer's child SA: TS_UNACCEPTABLE to its traffic selectors", Cause(refused + Trace("READY", "EV_NO_EVENT", spi: "0B")));

        static string Cause(string text) => Assert.Single(Replayed.Of(text).Facts.OfType<NegotiationFailed>()).Cause;
    }

    [Fact]
    public void A_message_without_payloads_is_read()
    {
        var run = Replayed.Of(Packet("Sending Packet [To 10.0.0.1:500/From 10.0.0.2:500", "RESPONSE", "").Replace("IKE_AUTH", "INFORMATIONAL", StringComparison.Ordinal));
        Assert.Equal(["ios.ikev2.packet"], run.Forms);
        Assert.Empty(run.Unread);
    }

    private const string Up = "IKEv2:(SESSION ID = 1,SA ID = 1):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started";

    private static string Trace(string state, string printed, int sa = 1, string spi = "0A") =>
        $"IKEv2:(SESSION ID = 1,SA ID = {sa}):SM Trace-> SA: I_SPI={spi} R_SPI=97B2C8AA5268271A (R) MsgID = 1 CurState: {state} Event: {printed}";

    private static string Packet(string ends, string kind, string payloads) =>
        $"IKEv2:(SESSION ID = 1,SA ID = 1):{ends}/VRF i0:f0] \nInitiator SPI : 0A - Responder SPI : 97B2C8AA5268271A Message id: 1\n"
        + $"IKEv2 IKE_AUTH Exchange {kind} \nPayload contents: \n {payloads} \n\n";
}
