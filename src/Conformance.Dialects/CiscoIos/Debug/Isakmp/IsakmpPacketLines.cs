using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Packets of ISAKMP, sent and received, over all releases; with NAT traversal they use port 4500 (RFC 3947 §4).</summary>
internal static class IsakmpPacketLines
{
    private static readonly Field<string> Table = Word("VRF");
    private static readonly Field<string> Duplicate = Text("exchange", Scan.OneOf("phase 1", "phase 2", "config mode"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.packet-sent",
            $"{Connection} sending packet to {Peer}{Optional($" my_port {LocalPort} peer_port {PeerPort}")} ({Role}) {State}",
            line => new IsakmpPacketSeen(line.Get(Connection), Sent: true, line.Get(Peer), line.Get(Role), line.Get(State)),
            "ISAKMP (0:1): sending packet to 172.16.172.53 (I) MM_NO_STATE",
            "ISAKMP:(0): sending packet to 77.77.77.77 my_port 500 peer_port 500 (I) MM_SA_SETUP",
            "ISAKMP-PAK: (1003):sending packet to 203.0.113.30 my_port 4500 peer_port 4786 (R) QM_IDLE",
            "ISAKMP (0:2): sending packet to 13.1.1.3 my_port 500 peer_port 500 (I) MM_KEY_EXCH"),
        States(
            "ios.isakmp.packet-received",
            $"{Connection} received packet from {Peer}{Optional($" dport {LocalPort} sport {PeerPort} {Table}")} ({Role}) {State}",
            line => new IsakmpPacketSeen(line.Get(Connection), Sent: false, line.Get(Peer), line.Get(Role), line.Get(State)),
            "ISAKMP (0:1): received packet from 172.16.172.53 (I) QM_IDLE",
            "ISAKMP (0:9577): received packet from 77.77.77.77 dport 500 sport 500 Global (I) MM_KEY_EXCH",
            "ISAKMP-PAK: (1001):received packet from 203.0.113.1 dport 4500 sport 4500 Global (I) QM_IDLE",
            "ISAKMP-PAK: (1003):received packet from 103.1.1.1 dport 4500 sport 4501 Global (R) MM_KEY_EXCH",
            "ISAKMP (1004): received packet from 10.1.1.1 dport 848 sport 848 Global (I) GDOI_IDLE"), // as commonly quoted of GETVPN
        States(
            "ios.isakmp.packet-of-new-sa",
            $"{Connection} received packet from {Peer}{Optional($" dport {LocalPort} sport {PeerPort} {Table}")} (N) NEW SA",
            line => new IsakmpPacketSeen(line.Get(Connection), Sent: false, line.Get(Peer), IsakmpRole.NewSa, null),
            "ISAKMP (0:0): received packet from 10.10.10.2 (N) NEW SA",
            "ISAKMP-PAK: (0):received packet from 103.1.1.1 dport 500 sport 512 Global (N) NEW SA"),
        Context("ios.isakmp.ike-packet", $"{Connection} Sending an IKE IPv4 Packet.", "ISAKMP: (1001):Sending an IKE IPv4 Packet."),
        Context(
            "ios.isakmp.ike-packet-ipv6", // Cisco document 113594, a tunnel over IPv6
            $"{Connection} Sending an IKE IPv6 Packet.",
            "ISAKMP:(0):Sending an IKE IPv6 Packet."),
        Context(
            "ios.isakmp.duplicate",
            $"{Connection} {Duplicate} packet is a duplicate of a previous packet.",
            "ISAKMP (0:1): phase 1 packet is a duplicate of a previous packet."),
        Context(
            "ios.isakmp.duplicate-ignored", // as commonly quoted
            $"{Connection} Quick Mode is being processed. Ignoring retransmission",
            "ISAKMP:(1007): Quick Mode is being processed. Ignoring retransmission"),
    ];
}
