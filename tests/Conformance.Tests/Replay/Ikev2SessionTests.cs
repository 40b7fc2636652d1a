using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Sessions of IKEv2: whose id is used again, what renews an SA, and what this router refuses in messages that it encrypts.</summary>
public class Ikev2SessionTests
{
    private const string Up =
        """
        IKEv2:(SESSION ID = 1,SA ID = 1):Sending Packet [To 203.0.113.1:500/From 198.51.100.2:500/VRF i0:f0] Initiator SPI : 4B3A1C2D5E6F7081 - Responder SPI : 91A2B3C4D5E6F708 Message id: 2 IKEv2 INFORMATIONAL Exchange REQUEST Payload contents: ENCR
        IKEv2:(SESSION ID = 1,SA ID = 1):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started
        """;

    [Fact]
    public void Another_session_uses_the_id_of_the_SA_again()
    {
        var run = Replayed.Of(
            """
            IKEv2-ERROR:(SESSION ID = 31,SA ID = 1):: Received no proposal chosen notify
            IKEv2-ERROR:(SESSION ID = 31,SA ID = 1):Initial exchange failed: Initial exchange failed
            IKEv2-ERROR:(SESSION ID = 32,SA ID = 1):: Auth exchange failed
            """);
        Assert.Equal(["#1: Received no proposal chosen notify @1", "#1~2: Auth exchange failed @3"], Failures(run));
    }

    [Fact]
    public void An_SA_that_renews_another_one_has_the_peer_of_its_session()
    {
        var run = Replayed.Of($"{Up}\nIKEv2:(SESSION ID = 1,SA ID = 2):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started\nIKEv2:(SESSION ID = 1,SA ID = 2):Deleting SA");
        Assert.Equal("203.0.113.1#2", Assert.Single(run.Facts.OfType<Transitioned>()).Entity.Instance);
    }

    [Fact]
    public void The_child_SAs_of_an_IKE_SA_that_is_shown_to_be_up_are_in_use()
    {
        const string Shown =
            """
            R1#show crypto ikev2 sa detailed
            Tunnel-id Local                 Remote                fvrf/ivrf            Status
            1         192.0.2.1/500         192.0.2.2/500         none/none            READY
                  Life/Active Time: 86400/3500 sec
            Child sa: local selector  10.1.0.0/0 - 10.1.0.255/65535
                      remote selector 10.2.0.0/0 - 10.2.0.255/65535
                      ESP spi in/out: 0x11111111/0x22222222
            R1#
            """;
        Assert.Equal(["192.0.2.2/esp/inbound/0x11111111 ACTIVE", "192.0.2.2/esp/outbound/0x22222222 ACTIVE"], ShownSas(Replayed.Of(Shown)));
        Assert.Empty(ShownSas(Replayed.Of(Shown.Replace("READY", "DELETE", StringComparison.Ordinal))));
    }

    private static IEnumerable<string> ShownSas(Replayed run) => run.Facts.OfType<StateSeen>().Where(seen => seen.Entity.Protocol == "ipsec-sa").Select(seen => $"{seen.Entity.Instance} {seen.State}");

    [Fact]
    public void A_peer_that_is_given_up_is_so_once()
    {
        const string GivenUp = "IKEv2:(SESSION ID = 1,SA ID = 1):Maximum number of retransmissions reached\nIKEv2-ERROR:(SESSION ID = 1,SA ID = 1):: Maximum number of retransmissions reached";
        Assert.Equal(["READY -EV_RE_XMT_EXCEED-> EXIT @3"], Replayed.Of($"{Up}\n{GivenUp}\nIKEv2:(SESSION ID = 1,SA ID = 1):Deleting SA").Moves("ikev2"));
        Assert.Empty(Failures(Replayed.Of($"{Up.Split('\n')[0]}\n{GivenUp}")));
    }

    [Theory]
    [InlineData("IKEv2:(SESSION ID = 7,SA ID = 1):Building packet for encryption.   Payload contents:  VID IDr AUTH NOTIFY(TS_UNACCEPTABLE)", "TS_UNACCEPTABLE to its traffic selectors")]
    [InlineData("IKEv2-ERROR:(SESSION ID = 7,SA ID = 1):: There was no IPSEC policy found for received TS", "There was no IPSEC policy found for received TS")]
    public void What_a_router_refuses_is_told_though_its_packet_is_encrypted(string line, string why) => Assert.Equal(
        [$"#1: refused the peer's child SA: {why}; the IKE SA is up @1"],
        Failures(Replayed.Of($"{line}\nIKEv2:(SESSION ID = 7,SA ID = 1):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started")));

    [Fact]
    public void A_renewal_that_fails_is_told_as_one()
    {
        const string Renewal =
            """
            IKEv2:(SESSION ID = 1,SA ID = 1):Received Packet [From 203.0.113.1:500/To 198.51.100.2:500/VRF i0:f0] Initiator SPI : 4B3A1C2D5E6F7081 - Responder SPI : 91A2B3C4D5E6F708 Message id: 0 IKEv2 CREATE_CHILD_SA Exchange REQUEST Payload contents: SA N KE TSi TSr NOTIFY(REKEY_SA)
            IKEv2-ERROR:(SESSION ID = 1,SA ID = 1):: Failed to find a matching policy
            """;
        Assert.Equal(["203.0.113.1#1: CREATE_CHILD_SA: Failed to find a matching policy @4"], Failures(Replayed.Of($"{Up}\n{Renewal}")));
    }

    private static IEnumerable<string> Failures(Replayed run) =>
        run.Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Entity.Instance}: {failed.Cause} @{failed.Evidence[0].Line}");
}
