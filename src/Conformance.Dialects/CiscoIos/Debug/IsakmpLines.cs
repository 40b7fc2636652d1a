using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto isakmp</c> prints.</summary>
internal static class IsakmpLines
{
    private static readonly Field<int> Connection = new("connection", IsakmpPrefix.Length, (value, _) => IsakmpPrefix.ConnectionId(value)) { EndsItself = true };
    private static readonly Field<bool> Direction = OneOf("direction", ("sending packet to", true), ("received packet from", false));
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<IsakmpRole> Role = OneOf("role", ("I", IsakmpRole.Initiator), ("R", IsakmpRole.Responder), ("N", IsakmpRole.NewSa));
    private static readonly Field<ExchangeState> State = OneOf("state", [.. Enum.GetValues<ExchangeState>().Where(s => s != ExchangeState.Deleted).Select(s => (s.ToString(), s))]);
    private static readonly Field<string> Notification = Word("notification");
    private static readonly Field<string> Payload = Word("payload");
    private static readonly Field<int> ProtocolId = Int("protocol");
    private static readonly Field<string> Spi = Word("spi");
    private static readonly Field<uint> Message = new("message id", Scan.SignedDigits, (value, _) => MessageId(value));
    private static readonly Field<string> SaHandle = Word("sa");
    private static readonly Field<string> Flag = Word("error");
    private static readonly Field<string> Reason = Text("reason", Scan.UntilQuote);
    private static readonly Field<int> Queue = Int("queue");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.packet",
            $"{Connection} {Direction} {Peer} ({Role}) {State}",
            line => new IsakmpPacketSeen(line.Get(Connection), line.Get(Direction), line.Get(Peer), line.Get(Role), line.Get(State)),
            "ISAKMP (0:1): received packet from 172.16.172.53 (I) QM_IDLE",
            "ISAKMP (0:1): sending packet to 172.16.172.53 (I) MM_NO_STATE"),
        States(
            "ios.isakmp.notify",
            $"{Connection} processing NOTIFY {Notification} protocol {ProtocolId} spi {Spi} message ID = {Message}, sa = {SaHandle}",
            line => new IsakmpNotifySeen(line.Get(Connection), line.Get(Notification), line.Get(Message)),
            "ISAKMP (0:1): processing NOTIFY ITS_ALIVE protocol 1 spi 0, message ID = 1585108592, sa = 61C3E754"),
        Context(
            "ios.isakmp.payload",
            $"{Connection} processing {Payload} payload. message ID = {Message}",
            "ISAKMP (0:1): processing HASH payload. message ID = 1585108592"),
        States(
            "ios.isakmp.node-purged",
            $"{Connection} purging node {Message}",
            line => new IsakmpNodeSeen(line.Get(Connection), line.Get(Message), Purged: true, ""),
            "ISAKMP (0:1): purging node -1484552386"),
        States(
            "ios.isakmp.node-deleted",
            $"{Connection} deleting node {Message} error {Flag} reason \"{Reason}\"",
            line => new IsakmpNodeSeen(line.Get(Connection), line.Get(Message), Purged: false, line.Get(Reason)),
            "ISAKMP (0:1): deleting node 1585108592 error FALSE reason \"informational (in) state 1\""),
        States(
            "ios.isakmp.sa-deleted",
            $"{Connection} deleting SA reason \"{Reason}\" state ({Role}) {State} (peer {Peer}){Optional($" input queue {Queue}")}",
            line => new IsakmpSaDeletedSeen(line.Get(Connection), line.Get(Reason), line.Get(Role), line.Get(State), line.Get(Peer)),
            "ISAKMP (0:1): deleting SA reason \"P1 errcounter exceeded (PEERS_ALIVE_TIMER)\" state (I) QM_IDLE (peer 172.16.172.53) input queue 0"),
        States(
            "ios.isakmp.probe-unanswered",
            $"{Connection} incrementing error counter on sa: PEERS_ALIVE_TIMER",
            line => new ProbeUnansweredSeen(line.Get(Connection)),
            "ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER"),
        States(
            "ios.isakmp.peer-not-responding",
            $"{Connection} peer not responding!",
            line => new PeerNotRespondingSeen(line.Get(Connection)),
            "ISAKMP (0:1): peer not responding!"),
        States(
            "ios.isakmp.last-phase-1",
            $"{Connection} That phase 1 was the last one of its kind. Taking phase 2's with us.",
            line => new Phase2TeardownSeen(line.Get(Connection)),
            "ISAKMP (0:1): That phase 1 was the last one of its kind. Taking phase 2's with us."),
        Context(
            "ios.isakmp.paranoid-keepalives",
            $"{Connection} peer does {Optional($"not do ")}paranoid keepalives.",
            "ISAKMP (0:1): peer does paranoid keepalives.",
            "ISAKMP:(9577):peer does not do paranoid keepalives."),
        Context("ios.isakmp.phase-1-going", $"{Connection} phase 1 going away; let's be paranoid.", "ISAKMP (0:1): phase 1 going away; let's be paranoid."),
        Context("ios.isakmp.bring-down", $"{Connection} Bring down phase 2's", "ISAKMP (0:1): Bring down phase 2's"),
    ];

    /// <summary>Message ids are 32 bits, printed signed by old images and unsigned by new ones.</summary>
    private static uint MessageId(ReadOnlySpan<byte> digits) => unchecked((uint)LongNumber(digits));
}
