using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Why a negotiation of IKEv1 failed, as the logs of one end and the other tell it.</summary>
public class NegotiationCauseTests
{
    private const string Malformed = "%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 198.51.100.2   failed its sanity check or is malformed";

    [Theory]
    [InlineData("(I) MM_NO_STATE", "no answer to message 1 of main mode", true)]
    [InlineData("(I) MM_SA_SETUP", "no answer to message 3 of main mode", true)]
    [InlineData("(I) MM_KEY_EXCH", "no answer to message 5 of main mode, the first that is encrypted, as with pre-shared keys that differ", false)]
    [InlineData("(R) MM_SA_SETUP", "message 3 of main mode did not come", true)]
    [InlineData("(R) MM_KEY_EXCH", "no message 5 of main mode came that could be decrypted", false)]
    [InlineData("(I) AG_INIT_EXCH", "no answer to message 1 of aggressive mode", true)]
    public void A_death_by_retransmission_names_the_message_that_was_awaited(string state, string awaited, bool isUnanswered)
    {
        var failed = Failed(Replayed.Of($"ISAKMP:(1001):deleting SA reason \"Death by retransmission P1\" state {state} (peer 203.0.113.1)"));
        Assert.Equal($"Death by retransmission P1: {awaited}", failed.Cause);
        Assert.Equal(isUnanswered, failed.IsUnanswered);
    }

    [Fact]
    public void A_peer_that_refuses_phase_1_without_a_hash_is_not_silent()
    {
        var failed = Failed(Replayed.Of(
            """
            ISAKMP:(0): sending packet to 203.0.113.1 my_port 500 peer_port 500 (I) MM_NO_STATE
            ISAKMP:(0):Notify has no hash. Rejected.
            ISAKMP:(0):deleting SA reason "Death by retransmission P1" state (I) MM_NO_STATE (peer 203.0.113.1)
            """));
        Assert.Equal("Death by retransmission P1: no answer to message 1 of main mode: the peer sent a notification without a hash, as to refuse phase 1", failed.Cause);
        Assert.False(failed.IsUnanswered);
    }

    [Fact]
    public void A_message_that_is_malformed_at_the_end_of_the_log_is_a_negotiation_that_did_not_go_on()
    {
        Assert.Equal("phase 1 did not go on: IKE message failed its sanity check or is malformed", Failed(Replayed.Of(Malformed)).Cause);
    }

    [Theory]
    [InlineData("ID payload")]
    [InlineData("payload 5")]
    public void What_is_decrypted_with_another_key_is_no_payload(string payload) => Assert.Equal(
        $"phase 1 did not go on: reserved not zero on {payload}, as with pre-shared keys that differ, IKE message failed its sanity check or is malformed",
        Failed(Replayed.Of($"ISAKMP (1004): received packet from 198.51.100.2 dport 500 sport 500 Global (R) MM_KEY_EXCH\nISAKMP:(1004): reserved not zero on {payload}!\n{Malformed}")).Cause);

    [Theory]
    [InlineData("%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 198.51.100.2:500       Id: 198.51.100.2")]
    [InlineData("ISAKMP:(1004): sending packet to 198.51.100.2 my_port 500 peer_port 500 (R) QM_IDLE")]
    public void A_message_that_is_malformed_before_the_tunnel_comes_up_is_no_failure(string up) =>
        Assert.DoesNotContain(Replayed.Of($"ISAKMP (1004): received packet from 198.51.100.2 dport 500 sport 500 Global (R) MM_KEY_EXCH\n{Malformed}\n{up}").Facts, fact => fact is NegotiationFailed);

    [Theory]
    [InlineData("R1#show crypto isakmp sa\nIPv4 Crypto ISAKMP SA\ndst             src             state          conn-id status\n198.51.100.2    203.0.113.1     QM_IDLE           1001 ACTIVE\n")]
    [InlineData("R1#show crypto session\nCrypto session current status\n\nInterface: FastEthernet0/0\nSession status: UP-ACTIVE\nPeer: 198.51.100.2 port 500\n")]
    [InlineData("IPSEC(create_sa): sa created,\n  (sa) sa_dest= 203.0.113.1, sa_proto= 50, \n    sa_spi= 0x2B7714C9(729224393), \n    sa_trans= esp-3des esp-md5-hmac , sa_conn_id= 1\n    sa_lifetime(k/sec)= (4415180/3433),\n  (identity) local= 203.0.113.1:0, remote= 198.51.100.2:0,\n    local_proxy= 10.1.1.0/255.255.255.0/0/0,\n    remote_proxy= 10.2.2.0/255.255.255.0/0/0")]
    [InlineData("%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 198.51.100.2:500       Id: 198.51.100.2")]
    public void A_message_that_is_malformed_beside_an_SA_that_is_up_is_no_failure(string up)
    {
        Assert.DoesNotContain(Replayed.Of($"{up}\n{Malformed}").Facts, fact => fact is NegotiationFailed);
        Assert.DoesNotContain(Replayed.Of($"{Malformed}\n{up}").Facts, fact => fact is NegotiationFailed);
    }

    [Fact]
    public void A_message_names_the_peer_of_the_SA_of_which_both_ends_are_shown()
    {
        var run = Replayed.Of($"R1#show crypto isakmp sa\ndst             src             state          conn-id status\n198.51.100.2    203.0.113.1     QM_IDLE           1001 ACTIVE\nR1#\n{Malformed}");
        Assert.Contains(run.Facts.OfType<EntityRenamed>(), named => named.Entity.Instance == "198.51.100.2#1001");
    }

    [Theory]
    [InlineData("IPSEC(ipsec_process_proposal): proxy identities not supported", "proxy identities not supported")]
    [InlineData("IPSEC(validate_transform_proposal): proxy identities not supported", "proxy identities not supported")]
    [InlineData("IPSEC(ipsec_process_proposal): transform proposal not supported for identity: {esp-aes esp-md5-hmac }", "transform proposal not supported: {esp-aes esp-md5-hmac }")]
    [InlineData("IPSEC(validate_proposal): invalid local address 203.0.113.1", "invalid local address 203.0.113.1")]
    [InlineData("IPSEC(ipsec_process_proposal): peer address 198.51.100.2 not found", "peer address 198.51.100.2 not found")]
    public void A_quick_mode_that_IPsec_refuses_says_why(string line, string why)
    {
        var failed = Failed(Replayed.Of(
            $"""
            ISAKMP:(1004): processing SA payload. message ID = 570535495
            ISAKMP:(1004):atts are acceptable.
            {line}
            ISAKMP:(1004): IPSec policy invalidated proposal with error 32
            ISAKMP:(1004): phase 2 SA policy not acceptable! (local 203.0.113.1 remote 198.51.100.2)
            """));
        Assert.Equal($"phase 2 SA policy not acceptable: {why}, IPSec policy invalidated proposal", failed.Cause);
    }

    [Fact]
    public void The_line_before_a_message_is_sent_again_is_read() =>
        Assert.Empty(Replayed.Of("ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...\nISAKMP:(0): retransmitting phase 1 MM_NO_STATE\nISAKMP:(0): retransmitting phase 2 -1585108592 QM_IDLE").Unread);

    [Theory]
    [InlineData("ISAKMP:(0):SA is still budding. Attached new ipsec request to it. (local 203.0.113.1, remote 198.51.100.2)")]
    [InlineData("ISAKMP:(1004): no outgoing phase 1 packet to retransmit. MM_KEY_EXCH")]
    [InlineData("ISAKMP:(0): PKI->IKE Got configured TrustPoints state (R) MM_NO_STATE (peer 198.51.100.2)")]
    [InlineData("ISAKMP (0:1): SA is doing RSA signature authentication using id type ID_FQDN")]
    public void A_line_beside_the_states_is_read_and_refuses_nothing(string line)
    {
        var run = Replayed.Of(line);
        Assert.Empty(run.Unread);
        Assert.DoesNotContain(run.Facts, fact => fact is NegotiationFailed);
    }

    private static NegotiationFailed Failed(Replayed run) => Assert.Single(run.Facts.OfType<NegotiationFailed>());
}
