using Conformance.Dialects.Forms;
using Conformance.Protocols.Ikev2;
using static Conformance.Dialects.CiscoIos.Debug.Ikev2Fields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ikev2</c> prints of an SA's state, its messages and its failures.</summary>
internal static class Ikev2Lines
{
    private static readonly Field<ulong> InitiatorSpi = Spi("initiator's SPI");
    private static readonly Field<ulong> ResponderSpi = Spi("responder's SPI");
    private static readonly Field<string> Role = Text("role", Scan.OneOf("I", "R"));
    private static readonly Field<ulong> Message = Spi("message id");
    private static readonly Field<string> State = Name("state");
    private static readonly Field<string> Event = Name("event");
    private static readonly Field<bool> Sent = OneOf("direction", ("Sending Packet [To", true), ("Received Packet [From", false));
    private static readonly Field<string> Peer = Text("peer", SocketLength);
    private static readonly Field<string> OtherWay = Text("to or from", Scan.OneOf("From", "To"));
    private static readonly Field<string> Own = Text("own", SocketLength);
    private static readonly Field<string> Vrf = Name("VRF");
    private static readonly Field<string> Exchange = Text("exchange", Scan.OneOf("IKE_SA_INIT", "IKE_AUTH", "CREATE_CHILD_SA", "INFORMATIONAL"));
    private static readonly Field<bool> IsRequest = OneOf("kind", ("REQUEST", true), ("RESPONSE", false));
    private static readonly Field<string> Payloads = Text("payloads", PayloadsLength);
    private static readonly Field<string> Policies = Text("policies", Scan.OneOf("Received", "Expected"));
    private static readonly Field<string> NoPolicy = Text("failure", Scan.OneOf("Failed to find a matching policy"));
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<string> Missing = Text("missing", Scan.OneOf("IKEv2 profile not found", "Profile could not be found by peer certificate."));

    /// <summary>The notifications that end a negotiation, and those that ask for the request once more (RFC 7296 §3.10.1).</summary>
    private static readonly string[] Notifications = ["NO_PROPOSAL_CHOSEN", "AUTHENTICATION_FAILED", "TS_UNACCEPTABLE", "INVALID_KE_PAYLOAD", "COOKIE"];

    private static readonly string[] Failures =
    [
        "Verification of peer's authentication data FAILED", "Verify cert failed", "Failed to locate an item in the database", "Failed to find a matching policy",
        "Failed to authenticate the IKE SA", "Received no proposal chosen notify", "Auth exchange failed", "Initial exchange failed: Initial exchange failed",
        "Initial exchange failed", "Failed SA init exchange", "Create child exchange failed", "There was no IPSEC policy found for received TS", "Failed to initiate sa", "Verify auth failed",
        "Failed to receive the AUTH msg before the timer expired", "Maximum number of retransmissions reached",
    ];

    /// <summary>What a line says that ends a negotiation.</summary>
    private static readonly Field<string> Failure = Text("failure", Scan.OneOf(Failures));

    /// <summary>Why a negotiation was aborted: also for an error that a debug prints without ending it. Those of other errors are as commonly quoted.</summary>
    private static readonly Field<string> Reason = Text("reason", Scan.OneOf([
        .. Failures, "Platform errors", "A supplied parameter is incorrect", "The received packet is not valid", "Exchange type mismatch", "Detected an invalid IKE SPI", "Detected unsupported failover version",
        "Auth payload was not received", "Unsupported ID type", "Received an IKE msg id outside supported window", "The peer's KE payload contained the wrong DH group"]));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ikev2.trace",
            $"{Ike}{Sa}SM Trace-> SA: I_SPI={InitiatorSpi} R_SPI={ResponderSpi} ({Role}) MsgID = {Message} CurState: {State} Event: {Event}",
            line => new Ikev2TraceSeen(line.Get(Sa), line.Get(InitiatorSpi), line.Get(State), line.Get(Event)),
            "IKEv2:(SESSION ID = 14607,SA ID = 68): SM Trace-> SA: I_SPI=E4368647479E50EF R_SPI=97B2C8AA5268271A (R) MsgID = 1 CurState: R_VERIFY_AUTH Event: EV_CHK_CERT_ENC",
            "IKEv2-INTERNAL:(SESSION ID = 444548,SA ID = 9):SM Trace-> SA: I_SPI=112AD55D6FE6B89B R_SPI=4890461ECAA32FE3 (I) MsgID = 1 CurState: I_WAIT_AUTH Event: EV_NO_EVENT"),
        States(
            "ios.ikev2.packet",
            $"{Ike}{Sa}{Sent} {Peer}/{OtherWay} {Own}/VRF {Vrf}] Initiator SPI : {InitiatorSpi} - Responder SPI : {ResponderSpi} Message id: {Message} "
            + $"IKEv2 {Exchange} Exchange {IsRequest} Payload contents:{Optional($" {Payloads}")}",
            ReadPacket,
            "IKEv2:(SESSION ID = 31,SA ID = 1):Sending Packet [To FC00:123:123:123::1:500/From FC00:123:123:123::2:500/VRF i0:f0] "
            + "Initiator SPI : 1D418169B24BF95A - Responder SPI : A645046F734260C6 Message id: 1 IKEv2 IKE_AUTH Exchange REQUEST Payload contents: ENCR",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Received Packet [From FC00:123:123:123::1:500/To FC00:123:123:123::2:500/VRF i0:f0] "
            + "Initiator SPI : 1D418169B24BF95A - Responder SPI : A645046F734260C6 Message id: 1 IKEv2 IKE_AUTH Exchange RESPONSE "
            + "Payload contents: VID IDr AUTH NOTIFY(NO_PROPOSAL_CHOSEN)",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Received Packet [From FC00:123:123:123::1:500/To FC00:123:123:123::2:500/VRF i0:f0] "
            + "Initiator SPI : 1D418169B24BF95A - Responder SPI : A645046F734260C6 Message id: 2 IKEv2 INFORMATIONAL Exchange RESPONSE Payload contents:"),
        States(
            "ios.ikev2.encrypting",
            $"{Ike}{Sa}Building packet for encryption.{Optional($" Payload contents:{Optional($" {Payloads}")}")}",
            line => new Ikev2RefusalBuiltSeen(line.Get(Sa), NotificationIn(line.Find(Payloads) ?? "")),
            "IKEv2:(SESSION ID = 31,SA ID = 1):Building packet for encryption.   Payload contents:  DELETE",
            "IKEv2:(SESSION ID = 5,SA ID = 1):Building packet for encryption.", // a query whether the peer lives has no payload (RFC 7296 §2.4); as commonly quoted
            "IKEv2:(SESSION ID = 31,SA ID = 1):Building packet for encryption.   Payload contents:  VID IDi AUTH CFG SA TSi TSr NOTIFY(INITIAL_CONTACT) "
            + "NOTIFY(USE_TRANSPORT_MODE)"),
        States(
            "ios.ikev2.created",
            $"{Ike}{Sa}IKEV2 SA created; inserting SA into database.{Optional($" SA lifetime timer ({Seconds} sec) started")}",
            line => new Ikev2SaCreatedSeen(line.Get(Sa)),
            "IKEv2:(SESSION ID = 31,SA ID = 1):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started"),
        States(
            "ios.ikev2.deleted",
            $"{Ike}{Sa}Deleting SA",
            line => new Ikev2SaDeletedSeen(line.Get(Sa)),
            "IKEv2:(SESSION ID = 31,SA ID = 1):Deleting SA"),
        States(
            "ios.ikev2.failure",
            $"{Ike}{Sa}{Failure}",
            line => new Ikev2FailureSeen(line.Get(Sa), line.Get(Failure)),
            "IKEv2:(SESSION ID = 14607,SA ID = 68) :Verification of peer's authentication data FAILED",
            "IKEv2:(SESSION ID = 14607,SA ID = 68):Verify cert failed",
            "IKEv2:(SESSION ID = 172,SA ID = 1):: Failed to locate an item in the database",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Failed to find a matching policy",
            "IKEv2-ERROR:(SESSION ID = 71,SA ID = 1):: Auth exchange failed",
            "IKEv2-ERROR:(SESSION ID = 31,SA ID = 1):Initial exchange failed: Initial exchange failed",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Maximum number of retransmissions reached"),
        States(
            "ios.ikev2.policies",
            $"{Ike}{Sa}{Policies} Policies: : {NoPolicy}{Optional($"{Rest}")}",
            line => new Ikev2PoliciesSeen(line.Get(Sa), line.Get(Policies), string.Join(' ', (line.Find(Rest) ?? "none").Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            "IKEv2-ERROR:(SESSION ID = 89,SA ID = 1):Received Policies: : Failed to find a matching policyProposal 1:  "
            + "ENCRYPTION: AES-CBC-128 PRF: SHA512 INTEGRITY: SHA512 DH GROUP: DH_GROUP_384_ECP/Group 20"),
        States(
            "ios.ikev2.profile-missing",
            $"{Ike}{Sa}{Missing}",
            _ => default(Ikev2ProfileMissingSeen),
            "IKEv2:% IKEv2 profile not found",
            "IKEv2:%Profile could not be found by peer certificate."),
        States(
            "ios.ikev2.aborted", // as commonly quoted; the message names no peer
            $"%IKEV2-{Severity}-NEG_ABORT: Negotiation aborted due to ERROR: {Reason}",
            line => new Ikev2AbortSeen(line.Get(Reason)),
            "%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Auth exchange failed",
            "%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Platform errors"),
        Context(
            "ios.ikev2.inside",
            $"{Inside}{Sa}{Rest}",
            "IKEv2-INTERNAL:(SESSION ID = 444548,SA ID = 4):Processing nat detect dst notify"),
        .. Ikev2PayloadLines.Forms, .. Ikev2ContextLines.Forms,
    ];

    private static Ikev2PacketSeen ReadPacket(Fields line)
    {
        var socket = line.Get(Peer);
        var peer = socket[..socket.LastIndexOf(':')];
        return new(
            line.Get(Sa), line.Get(InitiatorSpi), peer, line.Get(Sent), line.Get(Exchange), line.Get(IsRequest), line.Get(Message), NotificationIn(line.Find(Payloads) ?? ""));
    }

    private static string NotificationIn(string payloads) => Array.Find(Notifications, known => payloads.Contains(known, StringComparison.Ordinal)) ?? "";

    /// <summary>An address with its port, up to the slash.</summary>
    private static int SocketLength(ReadOnlySpan<byte> text)
    {
        var slash = text.IndexOf((byte)'/');
        return slash < 0 ? Scan.CutShort : text[..slash].Contains((byte)':') && !text[..slash].Contains((byte)' ') ? slash : Scan.No;
    }

    /// <summary>Words that name payloads, to the end: <c>VID IDi AUTH NOTIFY(INITIAL_CONTACT)</c>.</summary>
    private static int PayloadsLength(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var word = Scan.Word(text[at..]);
            if (word < 0 || !IsPayload(text.Slice(at, word))) return Scan.No;
            at += word;
            while (at < text.Length && Scan.IsBlank(text[at])) at++;
        }

        return text.Length;
    }

    private static bool IsPayload(ReadOnlySpan<byte> word)
    {
        var bracket = word.IndexOf((byte)'(');
        var name = bracket < 0 ? word : word[..bracket];
        return name.SequenceEqual("SA"u8) || name.SequenceEqual("KE"u8) || name.SequenceEqual("N"u8) || name.SequenceEqual("VID"u8) || name.SequenceEqual("NOTIFY"u8)
            || name.SequenceEqual("IDi"u8) || name.SequenceEqual("IDr"u8) || name.SequenceEqual("AUTH"u8) || name.StartsWith("CERT"u8) || name.SequenceEqual("CFG"u8)
            || name.SequenceEqual("TSi"u8) || name.SequenceEqual("TSr"u8) || name.SequenceEqual("ENCR"u8) || name.SequenceEqual("DELETE"u8) || name.SequenceEqual("EAP"u8)
            || name.SequenceEqual("SKF"u8);
    }
}
