using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>IKE messages of peers that a router refused, as its syslog tells.</summary>
public class RefusedMessageTests
{
    private const string Malformed = "*Nov 25 09:45:03.416: %CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 10.1.1.2 failed its sanity check or is malformed\n";
    private const string Stale = "*Nov 25 09:46:03.416: %CRYPTO-4-IKMP_NO_SA: IKE message from 10.1.1.2 has no SA and is not an initialization offer\n";
    private const string Up = "*Nov 25 09:44:00.000: ISAKMP:(1004): sending packet to 10.1.1.2 my_port 500 peer_port 500 (R) QM_IDLE\n";
    private const string Dead = "*Nov 25 09:47:00.000: ISAKMP:(1004):deleting SA reason \"Death by retransmission P1\" state (I) MM_KEY_EXCH (peer 10.1.1.2)\n";

    [Theory]
    [InlineData("an SA with the peer is up", Up + Malformed, "10.1.1.2: IKE message failed its sanity check or is malformed x1")]
    [InlineData("the SA came up behind it", Malformed + Up, "10.1.1.2: IKE message failed its sanity check or is malformed x1")]
    [InlineData("it is why the negotiation failed, which tells it", Malformed + Dead, "")]
    [InlineData("nothing tells of an SA: the negotiation that it is of did not go on", Malformed, "")]
    [InlineData("a router that has lost its SAs", Stale + Stale, "10.1.1.2: no SA, and no offer of one x2")]
    [InlineData("another negotiation with the peer failed", Stale + Malformed + Dead, "10.1.1.2: no SA, and no offer of one x1")]
    [InlineData("the log of one that has the key of another router", "%CRYPTO-4-IKMP_NOT_ENCRYPTED: IKE packet from 10.1.1.2 was not encrypted and it should've been.", "10.1.1.2: not encrypted, as it should have been x1")]
    [InlineData("a notification", "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Informational mode failed with peer at 10.1.1.2", "10.1.1.2: processing of an informational exchange failed x1")]
    public void They_are_counted_by_peer_and_reason(string because, string log, string expected) => Assert.Equal(
        (because, expected),
        (because, string.Join('|', Replayed.Of(log).Facts.OfType<IkeMessagesRefused>().Select(refused => $"{refused.Entity.Instance}: {refused.Words} x{refused.Messages}"))));

    [Fact]
    public void Of_many_the_first_and_the_last_are_the_evidence_and_how_long_it_went_on_is_told()
    {
        var refused = Assert.Single(Replayed.Of(Stale + Stale.Replace("09:46", "09:47", StringComparison.Ordinal) + Stale.Replace("09:46", "09:48", StringComparison.Ordinal)).Facts.OfType<IkeMessagesRefused>());
        Assert.Equal((3, "1 3", TimeSpan.FromMinutes(2)), (refused.Messages, string.Join(' ', refused.Evidence.Select(line => line.Line)), refused.Lasted!.Value.Max - TimeSpan.FromMilliseconds(1)));
    }
}
