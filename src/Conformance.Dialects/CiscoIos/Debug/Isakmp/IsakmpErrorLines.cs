using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>What IOS calls errors: some end a negotiation, most do not.</summary>
internal static class IsakmpErrorLines
{
    private static readonly Field<string> Exchange = Text("exchange", Scan.OneOf("Main mode", "Aggressive mode"));
    private static readonly Field<string> Input = Name("input");
    private static readonly Field<string> Phase1 = Word("state");
    private static readonly Field<string> Payload = Word("payload");
    private static readonly Field<string> PayloadType = Text("payload type", Scan.Digits);
    private static readonly Field<string> Cipher = Text("cipher", Scan.UntilBracket);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.no-key",
            $"{Connection} No pre-shared key with {Peer}!",
            line => new NegotiationObstacleSeen(line.Get(Connection), line.Get(Peer), "No pre-shared key with " + line.Get(Peer)),
            "ISAKMP-ERROR: (0):No pre-shared key with 203.0.113.1!"),
        States(
            "ios.isakmp.no-credentials",
            $"{Connection} No Cert or pre-shared address key.",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "No Cert or pre-shared address key"),
            "ISAKMP-ERROR: (0):No Cert or pre-shared address key."),
        States(
            "ios.isakmp.no-keys", // Cisco document 14106
            $"{Connection} No cert, and no keys (public or pre-shared) with remote peer {Peer}",
            line => new NegotiationObstacleSeen(line.Get(Connection), line.Get(Peer), "No cert, and no keys (public or pre-shared) with remote peer " + line.Get(Peer)),
            "ISAKMP: No cert, and no keys (public or pre-shared) with remote peer 150.150.150.2"),
        States(
            "ios.isakmp.exchange-not-begun",
            $"{Connection} construct_initial_message: Can not start {Exchange}",
            line => new NegotiationRefusedSeen(line.Get(Connection), "", IsQuickMode: false, "Can not start " + line.Get(Exchange)),
            "ISAKMP-ERROR: (0):construct_initial_message: Can not start Main mode"),
        Context(
            "ios.isakmp.request-failed",
            $"{Connection} Error while processing SA request: Failed to initialize SA",
            "ISAKMP-ERROR: (0):Error while processing SA request: Failed to initialize SA"),
        Context("ios.isakmp.kmi-failed", $"{Connection} Error while processing KMI message {AnyNumber}, error {AnyNumber}.", "ISAKMP-ERROR: (0):Error while processing KMI message 0, error 2."),
        Context(
            "ios.isakmp.peer-index",
            $"{Connection} Failed to find peer index node to update peer_info_list",
            "ISAKMP-ERROR: (0):Failed to find peer index node to update peer_info_list"),
        Context(
            "ios.isakmp.delete-notify-ignored",
            $"{Connection} ignoring request to send delete notify (no ISAKMP sa) src {Local} dst {Peer} for SPI {Handle}",
            "ISAKMP: ignoring request to send delete notify (no ISAKMP sa) src 1.1.100.10 dst 1.1.56.6 for SPI 0x33C701EA",
            "ISAKMP-ERROR: (0):ignoring request to send delete notify (no ISAKMP sa) src 61.128.1.1 dst 103.1.1.1 for SPI 0x3EA71AED"),
        States(
            "ios.isakmp.reserved-not-zero", // commonly quoted for pre-shared keys that differ: what is decrypted is no payload
            $"{Connection} reserved not zero on {Payload} payload!",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "reserved not zero on " + line.Get(Payload) + " payload, as with pre-shared keys that differ"),
            "ISAKMP: reserved not zero on ID payload!"),
        States(
            "ios.isakmp.reserved-of-payload-not-zero", // Cisco document 14106
            $"{Connection} reserved not zero on payload {PayloadType}!",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "reserved not zero on payload " + line.Get(PayloadType) + ", as with pre-shared keys that differ"),
            "ISAKMP: reserved not zero on payload 5!"),
        States(
            "ios.isakmp.notify-without-hash", // commonly quoted beside a phase 1 that the peer refuses
            $"{Connection} Notify has no hash. Rejected.",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "the peer sent a notification without a hash, as to refuse phase 1"),
            "ISAKMP:(0):Notify has no hash. Rejected."),
        States(
            "ios.isakmp.hash-unauthenticated", // quoted by a public lab of DMVPN, with keys that differ
            $"{Connection} notify HASH not authenticated",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "HASH not authenticated, as with pre-shared keys that differ"),
            "ISAKMP (1002): notify HASH not authenticated"),
        Context("ios.isakmp.unknown-input", $"{Connection} Unknown Input {Input}, {Input}:  state = {Phase1}", "ISAKMP (0:1): Unknown Input IKE_MESG_FROM_PEER, IKE_MM_EXCH:  state = IKE_I_MM1"),
        Context("ios.isakmp.answer-not-built", $"{Connection} Failed to construct AG informational message.", "ISAKMP:(0): Failed to construct AG informational message."), // as commonly quoted
        Context(
            "ios.isakmp.group-size", // commonly quoted behind a policy that is refused: no group was agreed on
            $"{Connection} group size changed! Should be {AnyNumber}, is {AnyNumber}",
            "ISAKMP:(0): group size changed! Should be 0, is 128"),
        Context("ios.isakmp.initial-contact-received", $"{Connection} received initial contact, deleting SA", "ISAKMP:(1001):received initial contact, deleting SA"),
        Context(
            "ios.isakmp.not-compliant",
            $"{Connection} ({AnyNumber}): Either ({Cipher}) encryption algorithm or ({Cipher}) hash algorithmis not CSDL compliant",
            "ISAKMP-ERROR: (0):(65514): Either (3des) encryption algorithm or (md5) hash algorithmis not CSDL compliant"),
        Context("ios.isakmp.group-not-compliant", $"{Connection} ({AnyNumber}): DH Group ({AnyNumber}) is not CSDL compliant", "ISAKMP-ERROR: (0):(65514): DH Group (5) is not CSDL compliant"),
        Context(
            "ios.isakmp.group-not-generated",
            $"{Connection} Can't request CE to Pregen DH Group ({AnyNumber}) since it is not CSDL compliant",
            "ISAKMP-ERROR: (0):Can't request CE to Pregen DH Group (2) since it is not CSDL compliant"),
    ];
}
