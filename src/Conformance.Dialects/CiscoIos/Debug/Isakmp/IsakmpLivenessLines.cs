using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Whether the peer lives: Cisco's keepalives, dead peer detection (RFC 3706), and retransmission (RFC 2408 §5.1).</summary>
internal static class IsakmpLivenessLines
{
    private static readonly Field<int> Attempt = Int("attempt");
    private static readonly Field<int> Limit = Int("limit");
    private static readonly Field<string> Sequence = Word("sequence number");
    private static readonly Field<string> Probe = Text("probe", Scan.OneOf("DPD/R_U_THERE_ACK", "DPD/R_U_THERE"));
    private static readonly Field<int> Phase = OneOf("phase", ("phase 1", 1), ("phase 2", 2));
    private static readonly Field<string> Retransmitted = Text("what is sent again", RetransmissionLength);
    private static readonly Field<string> Counted = Text("whose counter", Scan.OneOf("sa", "node"));
    private static readonly Field<string> Why = Text("why", Scan.OneOf("retransmit phase 1", "retransmit phase 2", "reset_retransmission", "construct_fail_ag_init", "PAYLOAD_MALFORMED", "PEERS_ALIVE_TIMER"));

    /// <summary>
    /// The forms. Those on dead peer detection are as the Cisco IOS guide IPsec Dead Peer Detection prints them (C-DPD); counted attempts, skipped
    /// retransmissions and those of phase 2 are as commonly quoted, no capture of them was at hand.
    /// </summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.probe-unanswered",
            $"{Connection} incrementing error counter on sa: PEERS_ALIVE_TIMER",
            line => new ProbeUnansweredSeen(line.Get(Connection)),
            "ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER"),
        States(
            "ios.isakmp.probe-unanswered-counted",
            $"{Connection} incrementing error counter on sa, attempt {Attempt} of {Limit}: PEERS_ALIVE_TIMER",
            line => new ProbeUnansweredSeen(line.Get(Connection)) { Count = line.Get(Attempt) },
            "ISAKMP (1001): incrementing error counter on sa, attempt 1 of 5: PEERS_ALIVE_TIMER"),
        States(
            "ios.isakmp.dpd-unanswered", // as commonly quoted of 12.4 and 15.x
            $"{Connection} DPD incrementing error counter ({Attempt}/{Limit})",
            line => new ProbeUnansweredSeen(line.Get(Connection)) { Count = line.Get(Attempt) },
            "ISAKMP:(1002):DPD incrementing error counter (1/5)"),
        Context("ios.isakmp.dpd-sequence", $"{Connection} seq. no {Sequence}", "ISAKMP:(1002): seq. no 0x1F4C77E1"), // as commonly quoted
        Context(
            "ios.isakmp.error-counted",
            $"{Connection} incrementing error counter on {Counted}{Optional($", attempt {Attempt} of {Limit}")}: {Why}",
            "ISAKMP (0:1): incrementing error counter on sa: retransmit phase 1",
            "ISAKMP (0:0): incrementing error counter on sa, attempt 1 of 5: retransmit phase 1",
            "ISAKMP (1002): incrementing error counter on node, attempt 1 of 5: retransmit phase 2"),
        States(
            "ios.isakmp.peer-not-responding",
            $"{Connection} peer {Optional($"{Peer} ")}not responding!",
            line => new PeerNotRespondingSeen(line.Get(Connection), line.Find(Peer) ?? ""),
            "ISAKMP (0:1): peer not responding!",
            "ISAKMP:(0:1:HW:2):peer 10.2.80.209 not responding!"),
        Context(
            "ios.isakmp.paranoid-keepalives",
            $"{Connection} peer does {Optional($"not do ")}paranoid keepalives.",
            "ISAKMP (0:1): peer does paranoid keepalives.",
            "ISAKMP:(9577):peer does not do paranoid keepalives."),
        Context(
            "ios.isakmp.dpd-received",
            $"{Connection} {Probe} received from peer {Peer}, sequence {Sequence}",
            "ISAKMP:(0:1:HW:2):DPD/R_U_THERE_ACK received from peer 10.2.80.209, sequence 0x9FB9A3B"),
        Context("ios.isakmp.dpd-enabled", $"{Connection} IKE_DPD is enabled, initializing timers", "ISAKMP:(0:1:HW:2):IKE_DPD is enabled, initializing timers"),
        States(
            "ios.isakmp.retransmission",
            $"{Connection} retransmitting {Phase} {Retransmitted}{Optional($" ")}{Optional($"...")}",
            line => new IsakmpRetransmittedSeen(line.Get(Connection), line.Get(Phase)),
            "ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...",
            "ISAKMP:(1002): retransmitting phase 1 MM_KEY_EXCH...",
            "ISAKMP (0:1): retransmitting phase 2 QM_IDLE 1585108592 ...",
            "ISAKMP:(0): retransmitting phase 1 MM_NO_STATE",
            "ISAKMP:(1002): retransmitting phase 2 -1585108592 QM_IDLE",
            "ISAKMP:(0:1:SW:1): retransmitting phase 2 1522104214 CONF_XAUTH"),
        Context("ios.isakmp.retransmission-due", $"{Connection} retransmitting due to retransmit {Phase}", "ISAKMP (0:1): retransmitting due to retransmit phase 1"),
        Context(
            "ios.isakmp.retransmission-skipped",
            $"{Connection} retransmission skipped for {Phase} (time since last transmission {AnyNumber})",
            "ISAKMP:(0): retransmission skipped for phase 1 (time since last transmission 504)"),
        Context(
            "ios.isakmp.nothing-to-retransmit", // as commonly quoted
            $"{Connection} no outgoing {Phase} packet to retransmit. {State}",
            "ISAKMP:(1001): no outgoing phase 1 packet to retransmit. MM_KEY_EXCH"),
    ];

    /// <summary>
    /// <c>MM_NO_STATE...</c>, <c>QM_IDLE 1585108592 ...</c>: a state, for phase 2 a message id, and three full stops as the timer expires. As commonly quoted, they are missing when
    /// the message is sent: <c>MM_NO_STATE</c>, <c>-1585108592 QM_IDLE</c>.
    /// </summary>
    private static int RetransmissionLength(ReadOnlySpan<byte> text)
    {
        var stops = text.IndexOf("..."u8);
        var what = (stops < 0 ? text : text[..stops]).TrimEnd((byte)' ');
        var state = what.TrimStart("-0123456789"u8).TrimStart((byte)' ').TrimEnd("-0123456789"u8).TrimEnd((byte)' ');
        return IsState(state) || state.SequenceEqual("CONF_XAUTH"u8) || state.SequenceEqual("CONF_ADDR"u8) || (state.IsEmpty && stops >= 0) ? what.Length : Scan.CutShort;
    }

    private static bool IsState(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("MM_NO_STATE"u8) || word.SequenceEqual("MM_SA_SETUP"u8) || word.SequenceEqual("MM_KEY_EXCH"u8) || word.SequenceEqual("MM_KEY_AUTH"u8)
        || word.SequenceEqual("AG_NO_STATE"u8) || word.SequenceEqual("AG_INIT_EXCH"u8) || word.SequenceEqual("AG_AUTH"u8) || word.SequenceEqual("QM_IDLE"u8);
}
