using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Payloads of ISAKMP messages (RFC 2408 §3): vendor ids, identities, notifications, NAT discovery, authentication.</summary>
internal static class IsakmpPayloadLines
{
    private static readonly Field<string> Payload = Word("payload");
    private static readonly Field<string> Vendor = Remainder("vendor");
    private static readonly Field<string> Draft = Word("draft");
    private static readonly Field<string> IdKind = Word("kind of identity");
    private static readonly Field<string> Method = Text("method", Scan.OneOf("pre-shared key", "RSA signature"));
    private static readonly Field<string> DomainName = Word("name");
    private static readonly Field<string> Interface = Word("interface");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.payload",
            $"{Connection} processing {Payload} payload. message ID = {Message}",
            line => new IsakmpPayloadSeen(line.Get(Connection), line.Get(Message)),
            "ISAKMP (0:1): processing HASH payload. message ID = 1585108592",
            "ISAKMP (0:2): processing SA payload. message ID = -426260398"),
        States(
            "ios.isakmp.notify",
            $"{Connection} processing NOTIFY {Notification} protocol {ProtocolId}{Optional($" spi {SpiText}, message ID = {Message}, sa = {Handle}")}",
            line => new IsakmpNotifySeen(line.Get(Connection), line.Get(Notification), line.Get(ProtocolId)),
            "ISAKMP (0:1): processing NOTIFY ITS_ALIVE protocol 1 spi 0, message ID = 1585108592, sa = 61C3E754",
            "ISAKMP:(9577): processing NOTIFY RESPONDER_LIFETIME protocol 1",
            "ISAKMP: (1001):processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 3 spi 101951630, message ID = 1148084868, sa = 0x80007771564BEF58"),
        Context(
            "ios.isakmp.notify-sent",
            $"{Connection} Sending NOTIFY {Notification} protocol {ProtocolId}{Optional($" spi {SpiText}, message ID = {Message}")}",
            "ISAKMP: (1003):Sending NOTIFY PROPOSAL_NOT_CHOSEN protocol 3 spi 9223503292995197928, message ID = 1148084868"),
        Context("ios.isakmp.vendor-payload", $"{Connection} processing {Optional($"IKE frag ")}vendor id payload", "ISAKMP:(0): processing vendor id payload", "ISAKMP:(0): processing IKE frag vendor id payload"),
        Context("ios.isakmp.vendor", $"{Connection} vendor ID is {Vendor}", "ISAKMP:(0): vendor ID is NAT-T v2", "ISAKMP: (0):vendor ID is NAT-T RFC 3947", "ISAKMP:(9577): vendor ID is XAUTH"),
        Context(
            "ios.isakmp.vendor-mismatch",
            $"{Connection} vendor ID seems Unity/DPD but {Optional($"major {AnyNumber} ")}{Optional($"hash ")}mismatch",
            "ISAKMP:(0): vendor ID seems Unity/DPD but major 123 mismatch",
            "ISAKMP:(9577):vendor ID seems Unity/DPD but hash mismatch"),
        Context("ios.isakmp.another-ios", $"{Connection} speaking to another IOS box!", "ISAKMP:(9577): speaking to another IOS box!"),
        Context("ios.isakmp.nat-vendor-built", $"{Connection} constructed NAT-T {Draft} ID", "ISAKMP (0:2): constructed NAT-T vendor-07 ID", "ISAKMP: (0):constructed NAT-T vendor-rfc3947 ID"),
        Context("ios.isakmp.fragmentation-off", $"{Connection} Support for IKE Fragmentation not enabled", "ISAKMP:(0):Support for IKE Fragmentation not enabled"),
        Context("ios.isakmp.payload-type", $"{Connection} received payload type {AnyNumber}", "ISAKMP:received payload type 20", "ISAKMP: (1001):received payload type 20"),
        Context("ios.isakmp.nat-outside", $"{Connection} His hash no match - this node outside NAT", "ISAKMP: (1001):His hash no match - this node outside NAT"),
        Context("ios.isakmp.nat-inside", $"{Connection} My hash no match - this node inside NAT", "ISAKMP: (1003):My hash no match -  this node inside NAT"),
        Context("ios.isakmp.nat-both", $"{Connection} NAT found, both nodes inside NAT", "ISAKMP: (1003):NAT found, both nodes inside NAT"),
        Context("ios.isakmp.nat-none", $"{Connection} No NAT Found for self or peer", "ISAKMP: (1001):No NAT Found for self or peer"),
        Context("ios.isakmp.port-floats", $"{Connection} Detected port floating to port = {AnyNumber}", "ISAKMP: (1003):Detected port floating to port = 4501"),
        Context(
            "ios.isakmp.udp-encapsulation",
            $"{Connection} Setting UDP ENC peer struct {Handle} sa= {Handle}",
            "ISAKMP: (1003):Setting UDP ENC peer struct 0x7F36A89EE650 sa= 0x7F368CB7D310"),
        Context("ios.isakmp.skeyid", $"{Connection} SKEYID state generated", "ISAKMP (0:2): SKEYID state generated"),
        Context("ios.isakmp.initial-contact-sent", $"{Connection} Send initial contact", "ISAKMP:(9577):Send initial contact"),
        Context(
            "ios.isakmp.initial-contact",
            $"{Connection} Process initial contact, bring down existing phase 1 and 2 SA's with local {Local} remote {Peer} remote port {PeerPort}",
            "ISAKMP: (1003):Process initial contact, bring down existing phase 1 and 2 SA's with local 61.128.1.1 remote 103.1.1.1 remote port 4501"),
        Context("ios.isakmp.sa-is-doing", $"{Connection} SA is doing", "ISAKMP: (1001):SA is doing"),
        Context(
            "ios.isakmp.authenticates-by",
            $"{Connection} {Optional($"SA is doing ")}{Method} authentication {Optional($"plus XAUTH ")}using id type {IdKind}",
            "ISAKMP:(9577):SA is doing pre-shared key authentication using id type ID_IPV4_ADDR",
            "ISAKMP: (1001):pre-shared key authentication using id type ID_IPV4_ADDR",
            "ISAKMP:(0):SA is doing pre-shared key authentication plus XAUTH using id type ID_KEY_ID", // as commonly quoted
            "ISAKMP:(1001):SA is doing RSA signature authentication using id type ID_FQDN"), // as commonly quoted
        Context(
            "ios.isakmp.identity",
            $"{Connection} ID payload{IdentityFields}",
            "ISAKMP (0:9577): ID payload next-payload : 8 type : 1 address : 122.122.122.122 protocol : 17 port : 500 length : 12",
            "ISAKMP: (1001):ID payload next-payload : 8 type : 1",
            "ISAKMP (0): ID payload next-payload : 13 type : 11 group id : EZGROUP protocol : 17 port : 0 length : 15", // as commonly quoted, of remote access
            "ISAKMP (0:2): ID payload"),
        Context("ios.isakmp.identity-address", $"{Connection} address : {Peer}", "ISAKMP: (1001):   address      : 203.0.113.10"),
        Context(
            "ios.isakmp.identity-protocol",
            $"{Connection} protocol : {ProtocolId}{Optional($" port : {PeerPort}{Optional($" length : {AnyNumber}")}")}",
            "ISAKMP: (1001):   protocol     : 17 port : 500 length : 12"),
        Context("ios.isakmp.identity-length", $"{Connection} Total payload length: {AnyNumber}", "ISAKMP:(9577):Total payload length: 12", "ISAKMP (2): Total payload length: 12"),
        States(
            "ios.isakmp.authentication-status",
            $"{Connection} SA authentication status: authenticated",
            line => new NegotiationAdvancedSeen(line.Get(Connection)),
            "ISAKMP:(9577):SA authentication status: authenticated"),
        Context("ios.isakmp.authentication-status-alone", $"{Connection} SA authentication status:", "ISAKMP (0:2): SA authentication status:"),
        States(
            "ios.isakmp.authenticated",
            $"{Connection} SA has been authenticated with {Peer}",
            line => new IsakmpPeerSeen(line.Get(Connection), line.Get(Peer)),
            "ISAKMP:(9577):SA has been authenticated with 77.77.77.77"),
        Context("ios.isakmp.responder-lifetime", $"{Connection} processing responder lifetime", "ISAKMP:(9577): processing responder lifetime"),
        Context("ios.isakmp.responder-lifetime-started", $"{Connection} start processing isakmp responder lifetime", "ISAKMP:(9577): start processing isakmp responder lifetime"),
        Context("ios.isakmp.creating-sas", $"{Connection} Creating IPSec SAs", "ISAKMP (0:2): Creating IPSec SAs"),
        Context(
            "ios.isakmp.install-callback",
            $"{Connection} Received IPSec Install callback... proceeding with the negotiation",
            "ISAKMP: (1003):Received IPSec Install callback... proceeding with the negotiation"),
        States(
            "ios.isakmp.sa-installed",
            $"{Connection} Successfully installed IPSEC SA (SPI:{IpsecFields.BareSpi}) on {Interface}",
            line => new IpsecSaToldSeen(line.Get(Connection), line.Get(IpsecFields.BareSpi)),
            "ISAKMP: (1003):Successfully installed IPSEC SA (SPI:0xF5AC7011) on GigabitEthernet1"),
    ];

    /// <summary>The fields of an identity, one per line; a capture may lose the last of them.</summary>
    private static OptionalPart IdentityFields => Optional(
        $" next-payload : {AnyNumber}{Optional($" type : {AnyNumber}{Optional($"{IdentityValue}{Optional($" protocol : {ProtocolId}{Optional($" port : {PeerPort}{Optional($" length : {AnyNumber}")}")}")}")}")}");

    private static OptionalPart IdentityValue => Optional($"{Optional($" address : {Peer}")}{Optional($" FQDN name : {DomainName}")}{Optional($" group id : {DomainName}")}");
}
