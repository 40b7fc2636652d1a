using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Why quick modes and certificates are refused, as logs without the lines of ISAKMP's payloads tell it.</summary>
public class QuickModeRefusalTests
{
    [Fact]
    public void What_IPsec_refuses_is_the_cause_of_the_quick_mode_that_fails_next()
    {
        var run = Replayed.Of(
            """
            map_db_find_best did not find matching map
            IPSEC(ipsec_process_proposal): proxy identities not supported
            %CRYPTO-6-IKMP_MODE_FAILURE: Processing of Quick mode failed with peer at 198.51.100.7
            """);
        Assert.Equal("processing of quick mode failed: no crypto map entry matches the proxy identities, proxy identities not supported", Assert.Single(run.Facts.OfType<NegotiationFailed>()).Cause);
    }

    [Fact]
    public void A_hash_that_cannot_be_authenticated_is_told_with_the_failure()
    {
        var run = Replayed.Of(
            """
            ISAKMP (1002): received packet from 198.51.100.6 dport 500 sport 500 Global (R) MM_KEY_EXCH
            ISAKMP (1002): notify HASH not authenticated
            %CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at 198.51.100.6
            """);
        Assert.Equal("processing of phase 1 failed: HASH not authenticated, as with pre-shared keys that differ", Assert.Single(run.Facts.OfType<NegotiationFailed>()).Cause);
    }

    [Fact]
    public void A_certificate_that_is_bad_is_a_failure()
    {
        var run = Replayed.Of("%CRYPTO-5-IKMP_INVAL_CERT: Certificate received from 10.1.1.2 is bad: CA request failed!");
        Assert.Equal("phase 1 did not go on: its certificate is bad: CA request failed!", Assert.Single(run.Facts.OfType<NegotiationFailed>()).Cause);
    }

    [Fact]
    public void Each_negotiation_that_IKEv2_gives_up_is_told_though_no_debug_is_on()
    {
        const string Aborted = "%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: ";
        var run = Replayed.Of($"{Aborted}Auth exchange failed\n{Aborted}Maximum number of retransmissions reached");
        Assert.Equal(["#0: Auth exchange failed", "#0~2: Maximum number of retransmissions reached"], run.Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Entity.Instance}: {failed.Cause}"));
    }
}
