using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.Ikev2Fields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ikev2</c> prints of the steps between states: understood, and nothing that a machine uses.</summary>
internal static class Ikev2ContextLines
{
    private static readonly Field<string> Quoted = Text("quoted", UntilApostrophe);
    private static readonly Field<string> Kind = Text("kind", UntilApostrophe);
    private static readonly Field<string> Identity = Text("identity", Scan.Item);
    private static readonly Field<string> Peer = Word("peer");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Size = Int("size");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<string> Address = Ios.Address("address");
    private static readonly Field<string> Spi = Text("SPI", Scan.Hex);
    private static readonly Field<string> OtherSpi = Text("SPI", Scan.Hex);
    private static readonly Field<string> One = Text("one", Scan.UntilComma);
    private static readonly Field<string> Other = Text("other", Scan.UntilBracket);
    private static readonly Field<string> Proposal = Text("proposal", Scan.OneOf("IKE", "ESP", "AH"));
    private static readonly Field<string> Purpose = Text("purpose", Scan.UntilBracket);
    private static readonly Field<string> Way = Text("way", Scan.OneOf(
        "[IKEv2 -> Crypto Engine]", "[Crypto Engine -> IKEv2]", "[IKEv2 -> PKI]", "[PKI -> IKEv2]", "[IKEv2 -> AAA]", "[AAA -> IKEv2]", "[IKEv2 -> IPsec]", "[IPsec -> IKEv2]"));
    private static readonly Field<string> Whose = Text("whose", Scan.OneOf("Peer's", "My"));
    private static readonly Field<string> ContextOf = Text("whose", Scan.OneOf("peer", "my"));
    private static readonly Field<string> Config = Word("configuration type");
    private static readonly Field<string> Built = Word("payload");
    private static readonly Field<string> Verb = Text("verb", Scan.OneOf("Construct", "Parse"));
    private static readonly Field<string> BuiltAs = Text("kind of payload", Scan.OneOf("Notify", "Vendor Specific"));
    private static readonly Field<string> Attribute = Text("attribute", Scan.UntilComma);
    private static readonly Field<string> Software = new PhraseField("software");
    private static readonly Field<string> Url = Word("address of the vendor");
    private static readonly Field<string> Years = Word("years");
    private static readonly Field<string> Compiled = new PhraseField("compiled");
    private static readonly Field<string> Builder = Name("builder");
    private static readonly Field<string> Id = Text("identity payload", Scan.OneOf("IDi", "IDr"));
    private static readonly Field<string> Value = Word("value");
    private static readonly Field<string> Mask = Ios.Address("mask");
    private static readonly Field<string> Done = Text("done", Scan.OneOf("create request sent", "created"));
    private static readonly Field<string> Subject = Text("who is authorised", Scan.OneOf("group", "user"));

    /// <summary>Steps that print no value.</summary>
    private static readonly Field<string> Step = Text("step", Scan.OneOf(
        "Using the Default Policy for Proposal", "IKEv2 initiator - no config data to send in IKE_SA_INIT exch", "Request queued for computation of DH key",
        "Request queued for computation of DH secret", "Generating IKE_SA_INIT message", "Generating IKE_AUTH message", "Generating CREATE_CHILD_SA exchange", "Insert SA",
        "Processing IKE_SA_INIT message", "Processing IKE_AUTH message", "Verify SA init message", "Checking NAT discovery", "NAT not found", "NAT INSIDE found",
        "NAT OUTSIDE found",
        "Completed SA init exchange", "Config data to send:", "Have config mode data to send", "Check for EAP exchange", "Generate my authentication data",
        "Get my authentication method", "Process auth response notify", "Verify peer's policy", "Peer's policy verified", "Get peer's authentication method",
        "Verify peer's authentication data", "Verification of peer's authenctication data PASSED", "Verification of peer's authentication data PASSED",
        "Checking for duplicate IKEv2 SA", "No duplicate IKEv2 SA found", "Checking if request will fit in peer window", "Check for existing IPSEC SA",
        "Check for existing active SA", "Delete all IKE SAs", "Processing ACK to informational exchange", "Retransmitting packet", "Sending authentication failure notify",
        "not a VPN-SIP session", "Platform errors", "Got a packet from dispatcher", "Processing an item off the pak queue", "New ikev2 sa request admitted",
        "Incrementing outgoing negotiating sa count by one", "Incrementing incoming negotiating sa count by one", "Setting configured policies", "No config data to send to toolkit:",
        "IKEv2 responder - no config data to send in IKE_SA_INIT exch", "Sending DPD/liveness query", "Negotiation context locked currently in use",

        // Cisco document 115934.
        "Action: Action_Null", "Load IPSEC key material", "Processing initial message", "Received valid parameteres in process id", "Process NAT discovery notify", "Remote address matched",
        "Local address matched", "No NAT found", "Check NAT discovery", "Generate skeyid", "Fragmentation is enabled", "Cisco DeleteReason Notify is enabled",
        "Sending config data to toolkit", "AAA group authorization is not configured", "AAA user authorization is not configured", "Closing the PKI session",
        "New ikev2 sa request activated", "Decrement count for outgoing negotiating", "Decrement count for incoming negotiating", "Asynchronous request queued", "Accounting not required",

        // As commonly quoted, no capture of them was at hand.
        "Sending TS unacceptable notify", "Sending no proposal chosen notify", "Sending ACK to informational exchange", "Sending initial message", "Sending certificate", "Received DPD/liveness query",
        "Received valid config mode data", "Completed authentication for connection", "Processing any notify-messages in child SA exchange", "Check for IPSEC rekey", "Abort exchange", "Failed to retrieve Certificate Issuer list",
        "Process delete request from peer", "Validating create child message", "Check for create child response message type", "A supplied parameter is incorrect", "Set received config mode data",
        "Config data recieved:", "Processing INITIAL_CONTACT", "IKEv2 responder - ignoring config data received from peer", "Error constructing config reply", "Processing CREATE_CHILD_SA exchange",
        "Stopping timer to wait for auth message", "Received an IKE msg id outside supported window", "Auth payload was not received"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.ikev2.empty", $"{Ike}{Sa}", "IKEv2-ERROR:(SESSION ID = 31,SA ID = 1):"),
        Context(
            "ios.ikev2.step",
            $"{Ike}{Sa}{Step}",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Processing IKE_SA_INIT message",
            "IKEv2:Using the Default Policy for Proposal",
            "IKEv2:(SESSION ID = 7,SA ID = 1):not a VPN-SIP session",
            "IKEv2:(SESSION ID = 14607,SA ID = 68):: Platform errors",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Verification of peer's authenctication data PASSED",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Retransmitting packet"),
        Context(
            "ios.ikev2.identity",
            $"{Ike}{Sa}Searching policy based on peer's identity '{Quoted}' of type '{Kind}'",
            "IKEv2:(SESSION ID = 7,SA ID = 1):Searching policy based on peer's identity 'R1.LAB.LOCAL' of type 'FQDN'",
            "IKEv2:(SESSION ID = 172,SA ID = 1):Searching policy based on peer's identity 'hostname=asa.cisco.com' of type 'DER ASN1 DN'"),
        Context(
            "ios.ikev2.own-identity",
            $"{Ike}{Sa}Constructing {Id} payload: '{Quoted}' of type '{Kind}'",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Constructing IDi payload: 'FC00:123:123:123::2' of type 'IPv6 address'",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Constructing IDr payload: '10.0.0.1' of type 'IPv4 address'"), // as commonly quoted
        Context("ios.ikev2.profile", $"{Ike}{Sa}found matching IKEv2 profile '{Quoted}'", "IKEv2:found matching IKEv2 profile 'IKEV2-PROFILE'"),
        Context("ios.ikev2.keyring", $"{Ike}{Sa}Getting preshared key from profile keyring {Peer}", "IKEv2:% Getting preshared key from profile keyring KEYRING"),
        Context("ios.ikev2.key-by-address", $"{Ike}{Sa}Getting preshared key by address {Address}", "IKEv2:% Getting preshared key by address 10.0.0.2"),
        Context("ios.ikev2.proposal-added", $"{Ike}{Sa}Adding Proposal {Peer} to toolkit policy", "IKEv2:Adding Proposal PHASE1-prop to toolkit policy"),
        Context("ios.ikev2.profile-chosen", $"{Ike}{Sa}Choosing IKE profile {Peer}", "IKEv2:(1): Choosing IKE profile IKEV2-SETUP"),
        Context("ios.ikev2.peer-block", $"{Ike}{Sa}Matched peer block {Peer}", "IKEv2:% Matched peer block SPOKE1", "IKEv2:% Matched peer block 'ANY-IPV6'"),
        Context(
            "ios.ikev2.policy-search",
            $"{Ike}{Sa}Searching Policy with fvrf {Number}, local address {Address}",
            "IKEv2:Searching Policy with fvrf 0, local address 192.168.251.5"),
        Context("ios.ikev2.policy", $"{Ike}{Sa}Found Policy '{Quoted}'", "IKEv2:Found Policy 'IKEV2-POLICY'"),
        Context(
            "ios.ikev2.method",
            $"{Ike}{Sa}{Whose} authentication method is '{Quoted}'",
            "IKEv2:(SESSION ID = 14607,SA ID = 68): Peer's authentication method is 'RSA'",
            "IKEv2:(SESSION ID = 31,SA ID = 1):My authentication method is 'PSK'"),
        Context("ios.ikev2.key-of", $"{Ike}{Sa}Get peer's preshared key for {Peer}", "IKEv2:(SESSION ID = 7,SA ID = 1):Get peer's preshared key for SPOKE1.LAB.LOCAL"),
        Context(
            "ios.ikev2.key-for",
            $"{Ike}{Sa}Use preshared key for id {Identity}, key len {Size}",
            "IKEv2:(SESSION ID = 7,SA ID = 1):Use preshared key for id SPOKE1.LAB.LOCAL, key len 9"),
        Context(
            "ios.ikev2.crypto-engine",
            $"{Ike}{Sa}{Way} {Rest}",
            "IKEv2:(SESSION ID = 31,SA ID = 1):[IKEv2 -> Crypto Engine] Computing DH public key, DH Group 5",
            "IKEv2:(SA ID = 1):[Crypto Engine -> IKEv2] DH key Computation PASSED",
            "IKEv2:(SA ID = 1):[IPsec -> IKEv2] Creation of IPsec SA into IPsec database PASSED"), // as commonly quoted
        Context(
            "ios.ikev2.proposal",
            $"{Ike}{Sa}{Proposal} Proposal: {Number}, SPI size: {Size} ({Purpose}), Num. transforms: {Count} {Rest}",
            "IKEv2:(SESSION ID = 31,SA ID = 1):ESP Proposal: 1, SPI size: 4 (IPSec negotiation),  Num. transforms: 3    AES-CBC   SHA96   Don't use ESN"),
        Context("ios.ikev2.config-type", $"{Ike}{Sa}Config-type: {Config}", "IKEv2:(SESSION ID = 31,SA ID = 1):Config-type: Config-request"),
        Context(
            "ios.ikev2.attribute",
            $"{Ike}{Sa}Attrib type: {Attribute}, length: "
            + $"{Size}{Optional($", data: {Software} Technical Support: {Url} Copyright (c) {Years} by Cisco Systems, Inc. Compiled {Compiled} by {Builder}")}",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Attrib type: split-dns, length: 0",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Attrib type: app-version, length: 257, data: Cisco IOS Software [Fuji], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), "
            + "Version 16.7.1, RELEASE SOFTWARE (fc6) Technical Support: http://www.cisco.com/techsupport Copyright (c) 1986-2017 by Cisco Systems, Inc. Compiled Mon "
            + "20-Nov-17 18:57 by mcpre"),
        Context(
            "ios.ikev2.attribute-value", // as commonly quoted
            $"{Ike}{Sa}Attrib type: {Attribute}, length: {Size}, data: {Value}{Optional($" {Mask}")}",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Attrib type: ipv4-addr, length: 4, data: 10.1.1.5",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Attrib type: ipv4-subnet, length: 8, data: 10.1.1.1 255.255.255.255"),
        Context("ios.ikev2.timer", $"{Ike}{Sa}Starting timer ({Number} sec) to {Rest}", "IKEv2:(SESSION ID = 1,SA ID = 1):Starting timer (8 sec) to delete negotiation context"), // as commonly quoted
        Context(
            "ios.ikev2.access-interface", // as commonly quoted
            $"{Ike}{Sa}DVTI {Optional($"{Peer} ")}{Done} for profile {Value} with PSH index {Number}.",
            "IKEv2:% DVTI Vi1 created for profile IKEV2-PROFILE with PSH index 1.",
            "IKEv2:% DVTI create request sent for profile IKEV2-PROFILE with PSH index 1."),
        Context("ios.ikev2.address-assigned", $"{Ike}{Sa}Adding assigned IP address {Address} to TSi.", "IKEv2:% Adding assigned IP address 10.1.1.5 to TSi."), // as commonly quoted
        Context(
            "ios.ikev2.authorisation", // as commonly quoted
            $"{Ike}{Sa}Using mlist {Peer} and username {Value} for {Subject} author request",
            "IKEv2:Using mlist FLEX-LOCAL and username FLEX-AUTHOR for group author request"),
        Context("ios.ikev2.authorised", $"{Ike}{Sa}Received {Subject} author '{Quoted}' response", "IKEv2:Received group author 'FLEX-AUTHOR' response"), // as commonly quoted
        Context("ios.ikev2.authorised-locally", $"{Ike}{Sa}IKEv2 local AAA {Rest}", "IKEv2:IKEv2 local AAA author request for 'FLEX'"), // as commonly quoted
        Context(
            "ios.ikev2.session-up",
            $"{Ike}{Sa}Session with IKE ID PAIR ({One}, {Other}) is UP",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Session with IKE ID PAIR (FC00:123:123:123::1, FC00:123:123:123::2) is UP"),
        Context(
            "ios.ikev2.payload-built", // Cisco document 115934
            $"{Ike}{Sa}{Verb} {BuiltAs} Payload: {Built}{Optional($" {Rest}")}",
            "IKEv2:Construct Vendor Specific Payload: DELETE-REASON",
            "IKEv2:Construct Notify Payload: NAT_DETECTION_SOURCE_IP",
            "IKEv2:Parse Vendor Specific Payload: CISCO-DELETE-REASON VID"),
        Context(
            "ios.ikev2.profile-used", // Cisco document 115934
            $"{Ike}{Sa}Using IKEv2 profile '{Quoted}'",
            "IKEv2:(SA ID = 1):Using IKEv2 profile 'IKEV2-SETUP'"),
        Context(
            "ios.ikev2.floated", // as commonly quoted
            $"{Ike}{Sa}NAT detected float to init port {Number}, resp port {Size}",
            "IKEv2:(SESSION ID = 1,SA ID = 1):NAT detected float to init port 4500, resp port 4500"),
        Context(
            "ios.ikev2.kmi-policy", // Cisco document 115934
            $"{Ike}{Sa}KMI/verify policy/sending to IPSec: prot: {Number} txfm: {Size} hmac {Count} {Rest}",
            "IKEv2:KMI/verify policy/sending to IPSec: prot: 3 txfm: 3 hmac 2 flags 8177 keysize 0 IDENTITY"),
        Context("ios.ikev2.mib", $"{Ike}{Sa}IKEv2 MIB tunnel started, tunnel index {Number}", "IKEv2:IKEv2 MIB tunnel started, tunnel index 1"),
        Context(
            "ios.ikev2.delete-queued",
            $"{Ike}{Sa}Queuing IKE SA delete request reason: {Rest}",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Queuing IKE SA delete request reason: unknown"),
        Context(
            "ios.ikev2.delete-child",
            $"{Ike}{Sa}Sending DELETE INFO message for IPsec SA [SPI: {Spi}]",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Sending DELETE INFO message for IPsec SA [SPI: 0xA153CF67]"),
        Context(
            "ios.ikev2.delete-sa",
            $"{Ike}{Sa}Sending DELETE INFO message for IKEv2 SA [ISPI: {Spi} RSPI: {OtherSpi}]",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Sending DELETE INFO message for IKEv2 SA [ISPI: 0x1D418169B24BF95A RSPI: 0xA645046F734260C6]"),
        Context(
            "ios.ikev2.child-deleted-by-peer", // as commonly quoted
            $"{Ike}{Sa}Processing DELETE INFO message for IPsec SA [SPI: {Spi}]",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Processing DELETE INFO message for IPsec SA [SPI: 0xA153CF67]"),
        Context(
            "ios.ikev2.deleted-by-peer", // as commonly quoted
            $"{Ike}{Sa}Processing DELETE INFO message for IKEv2 SA [ISPI: {Spi} RSPI: {OtherSpi}]",
            "IKEv2:(SESSION ID = 31,SA ID = 1):Processing DELETE INFO message for IKEv2 SA [ISPI: 0x1D418169B24BF95A RSPI: 0xA645046F734260C6]"),
        Context(
            "ios.ikev2.group-refused", // as commonly quoted; the notification is told by the packet
            $"{Ike}{Sa}Sending invalid ke notification, peer sent group {Number}, local policy prefers group {Size}",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Sending invalid ke notification, peer sent group 5, local policy prefers group 14"),
        Context(
            "ios.ikev2.context-deleted", // as commonly quoted
            $"{Ike}{Sa}Deleting negotiation context for {ContextOf} message ID: {Spi}",
            "IKEv2:(SESSION ID = 1,SA ID = 1):Deleting negotiation context for my message ID: 0x1"),
        Context("ios.ikev2.address-type", $"{Ike}{Sa}Address type {Number} not supported", "IKEv2-ERROR:Address type 2147516380 not supported"),
    ];

    private static int UntilApostrophe(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\'');
        return end < 0 ? Scan.CutShort : end;
    }
}
