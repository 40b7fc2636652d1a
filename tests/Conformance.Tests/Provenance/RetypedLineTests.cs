using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Provenance;

/// <summary>Lines that a person typed, with a word or two misspelt.</summary>
public class RetypedLineTests
{
    [Theory]
    [InlineData("ISAKMP: (0): found peer pre-shraed key matching 10.9.8.7", "pre-shraed", "pre-shared")]
    [InlineData("ISAKMP:(1002): beginnig Quick Mode exchange, M-ID of 77", "beginnig", "beginning")]
    [InlineData("lSAKMP:(0): beginning Main Mode exchange", "lSAKMP", "ISAKMP")]
    [InlineData("1SAKMP: (1003): Old State = IKE_I_MM1 New State = IKE_I_MM2", "1SAKMP", "ISAKMP")]
    [InlineData("*Mar  1 00:03:01.100: ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_KEY_EXCN", "MM_KEY_EXCN", "MM_KEY_EXCH")]
    [InlineData("ISAKMP: set new node 0 to OM_IDLE", "OM_IDLE", "QM_IDLE")]
    [InlineData("HSRP Fa0/0 Grp 1 Standby -> Active", "HSRP", "HSRP:")]
    [InlineData("HSRP: Fa0/0 Grp 1 Stanbdy -> Active", "Stanbdy", "Standby")]
    [InlineData("IPSEC(ipsec_process_proposal): transfrom proposal not supported for identiy: {esp-aes }", "transfrom", "transform")]
    [InlineData("*Mar  1 00:03:01.100: ISAKMP: (0): procesing vendor id payload", "procesing", "processing")]
    public void A_line_of_a_log_with_a_misspelt_word_is_set_apart_and_states_nothing(string line, string printed, string meant)
    {
        var read = Replayed.Of(line);
        Assert.Equal([$"{printed} for {meant} @1"], read.Retypings);
        Assert.Equal(1, read.Account[LineSupport.Unsupported]);
        Assert.Empty(read.Forms);
        Assert.Empty(read.Moves("hsrp"));
    }

    [Theory]
    [InlineData("show run | section crypto\ncrypto isakmp policy 5\n lifetiem 5000", "lifetiem", "lifetime")]
    [InlineData("show crypto ipsec sa\ninterface: Tunnel0\n    curent_peer 10.0.0.2 port 500", "curent_peer", "current_peer")]
    [InlineData("show crypto ipsec sa\ninterface: Tunnel0\n   locl ident (addr/mask/prot/port): (10.1.0.0/255.255.0.0/0/0)", "locl", "local")]
    [InlineData("show standby\nVlan10 - Group 1\n  Stanby router is 10.0.0.3, priority 100 (expires in 8.160 sec)", "Stanby", "Standby")]
    public void A_line_of_an_answer_with_a_misspelt_word_is_set_apart(string text, string printed, string meant)
    {
        var read = Replayed.Of("R1#" + text);
        Assert.Equal([$"{printed} for {meant} @3"], read.Retypings);
        Assert.Equal(1, read.Account[LineSupport.Unsupported]);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void A_record_that_its_author_ended_with_dots_is_set_apart()
    {
        var read = Replayed.Of("IPSEC(sa_request): ,\n  (key eng. msg.) OUTBOUND local= 10.1.1.1:500, remote= 10.2.2.2:500,\n  ...\nHSRP: Fa0/0 Grp 1 Standby -> Active");
        Assert.Equal(["... for the rest of the record @1"], read.Retypings);
        Assert.Equal(2, read.Account[LineSupport.Unsupported]);
        Assert.Empty(read.Unread);
        Assert.Equal(["Standby --> Active @4"], read.Moves("hsrp"));
    }

    [Fact]
    public void A_record_that_ends_without_a_sign_of_its_author_is_malformed()
    {
        var read = Replayed.Of("IPSEC(sa_request): ,\n  (key eng. msg.) OUTBOUND local= 10.1.1.1:500, remote= 10.2.2.2:500,\nHSRP: Fa0/0 Grp 1 Standby -> Active");
        Assert.Empty(read.Retypings);
        Assert.Equal([1, 2], read.Unread);
    }

    [Fact]
    public void A_retyped_line_with_a_time_still_counts_as_a_message_of_its_device()
    {
        var read = Replayed.Of("000010: *Mar  1 00:00:01.000: ISAKMP: set new node 0 to QM_IDLE\n000011: *Mar  1 00:00:02.000: ISAKMP: set new node 0 to OM_IDLE\n000012: *Mar  1 00:00:03.000: ISAKMP: set new node 0 to QM_IDLE");
        Assert.Equal(["OM_IDLE for QM_IDLE @2"], read.Retypings);
        Assert.Empty(read.Facts);
    }

    [Theory]
    [InlineData("ISAKMP: set new node 0 to QM_IDL")]
    [InlineData("ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_SA")]
    public void A_line_that_ends_inside_its_last_word_is_cut_and_not_misspelt(string line)
    {
        var read = Replayed.Of(line);
        Assert.Empty(read.Retypings);
        Assert.Equal(1, read.Account[LineSupport.Malformed]);
    }

    [Theory]
    [InlineData("ISAKMP:(0): No preshared key with 10.9.8.7!")]
    [InlineData("ISAKMP:(0):found peers pre-shared key matching 10.9.8.7")]
    [InlineData("ISAKMP:(0):Found Peer Pre-Shared Key Matching 10.9.8.7")]
    [InlineData("ISAKMP: set new node 0 to QM_IDLE2")]
    [InlineData("HSRP: Fa0/0 Grp 1 Frozen -> Active")]
    [InlineData("DHCPD: assigned IP address 10.1.1.7 to client 0063.6973.63")]
    [InlineData("NAT: expiring 10.1.1.1 (192.168.1.1) tcp 5001 (5001)")]
    [InlineData("The tunnel to the peer went down at noon")]
    [InlineData("we then activated the standby router")]
    [InlineData("BGP(0): 10.1.1.2 rcvd UPDATE w/ attr: nexthop 10.1.1.2, origin i")]
    public void An_unknown_line_another_inflection_or_case_and_prose_are_not_called_retyped(string line)
    {
        var read = Replayed.Of(line);
        Assert.Empty(read.Retypings);
        Assert.Equal(0, read.Account[LineSupport.Unsupported]);
    }

    [Theory]
    [InlineData("%HSRP-5-STATECHNAGE: Vlan10 Grp 1 state Standby -> Active")]
    [InlineData("*Mar  1 00:00:01.000: %CRYPTO-6-ISAKMP_ON_OFF: ISAKMP is ON")]
    public void A_syslog_message_stays_context_however_it_is_spelt(string line) => Assert.Equal(1, Replayed.Of(line).Account[LineSupport.Context]);
}
