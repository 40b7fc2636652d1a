using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Proposals of both phases: the attributes that are offered (RFC 2409 appendix A, RFC 2407 §4.5), and whether a policy accepts them.</summary>
internal static class IsakmpProposalLines
{
    private static readonly Field<string> Algorithm = Word("algorithm");
    private static readonly Field<string> Method = Word("method");
    private static readonly Field<string> Octets = Text("lifetime", LifetimeLength);
    private static readonly Field<string> Unit = Text("unit", Scan.OneOf("seconds", "kilobytes"));
    private static readonly Field<string> Encapsulation = Text("encapsulation", Scan.UntilBracket);
    private static readonly Field<string> What = Text("attribute", Scan.OneOf("Encryption algorithm", "Hash algorithm", "Authentication method", "Diffie-Hellman group", "Xauth authentication by pre-shared key", "Preshared authentication", "RSA signature authentication"));
    private static readonly Field<string> Ordinal = Word("number");
    private static readonly Field<string> Attributes = Text("attributes", Scan.OneOf("atts", "attrs"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.isakmp.transform-checked",
            $"{Connection} Checking ISAKMP transform {AnyNumber} against priority {AnyNumber} policy",
            "ISAKMP:(0):Checking ISAKMP transform 2 against priority 3 policy"),
        Context("ios.isakmp.encryption", $"{Connection} encryption {Algorithm}", "ISAKMP:      encryption 3DES-CBC", "ISAKMP: (0):      encryption AES-CBC"),
        Context("ios.isakmp.key-length", $"{Connection} keylength of {AnyNumber}", "ISAKMP: (0):      keylength of 256"),
        Context("ios.isakmp.hash", $"{Connection} hash {Algorithm}", "ISAKMP:      hash SHA", "ISAKMP: hash MD5"),
        Context("ios.isakmp.group", $"{Connection} default group {AnyNumber}", "ISAKMP:      default group 2"),
        Context("ios.isakmp.authentication", $"{Connection} auth {Method}", "ISAKMP:      auth pre-share"),
        Context("ios.isakmp.life-type", $"{Connection} life type in {Unit}", "ISAKMP:      life type in seconds"),
        Context(
            "ios.isakmp.life-duration",
            $"{Connection} life duration {Octets}",
            "ISAKMP:      life duration (VPI) of  0x0 0x1 0x51 0x80",
            "ISAKMP: life duration (basic) of 60"),
        States(
            "ios.isakmp.attributes-accepted",
            $"{Connection} {Attributes} are acceptable.{Optional($" Next payload is {AnyNumber}")}{Optional($".")}",
            line => new NegotiationAdvancedSeen(line.Get(Connection)),
            "ISAKMP:(0):atts are acceptable. Next payload is 0",
            "ISAKMP (0:2): atts are acceptable.",
            "ISAKMP: (0): attrs are acceptable. Next payload is 0"),
        Context(
            "ios.isakmp.attributes-refused",
            $"{Connection} {Attributes} {Optional($"are ")}not acceptable.{Optional($" Next payload is {AnyNumber}")}",
            "ISAKMP:(0):atts are not acceptable. Next payload is 0",
            "ISAKMP (0:1): atts not acceptable. Next payload is 0",
            "ISAKMP-ERROR: (0): attrs are not acceptable. Next payload is 0"),
        States(
            "ios.isakmp.policy-mismatch",
            $"{Connection} {What} offered {Optional($"but ")}does not match policy!",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", line.Get(What) + " offered does not match policy"),
            "ISAKMP:(0):Encryption algorithm offered does not match policy!",
            "ISAKMP:(0): Hash algorithm offered does not match policy!",
            "ISAKMP:(0): Diffie-Hellman group offered does not match policy!",
            "ISAKMP:(0): Authentication method offered does not match policy!"),
        States(
            "ios.isakmp.key-length-mismatch",
            $"{Connection} Proposed key length does not match policy{Optional($"!")}",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "Proposed key length does not match policy"),
            "ISAKMP-ERROR: (0): Proposed key length does not match policy"),
        States(
            "ios.isakmp.no-offer-accepted",
            $"{Connection} no offers accepted!",
            line => new NegotiationRefusedSeen(line.Get(Connection), "", IsQuickMode: false, "no offers accepted"),
            "ISAKMP-ERROR: (0): no offers accepted!"),
        States(
            "ios.isakmp.no-offer-accepted-capital", // as quoted by a page on troubleshooting (sendthepayload.com)
            $"{Connection} No offers accepted!",
            line => new NegotiationRefusedSeen(line.Get(Connection), "", IsQuickMode: false, "no offers accepted"),
            "ISAKMP:(0): No offers accepted!"),
        States(
            "ios.isakmp.phase-1-refused",
            $"{Connection} phase 1 SA {Optional($"policy ")}not acceptable!{Optional($" (local {Local} remote {Peer})")}",
            line => new NegotiationRefusedSeen(line.Get(Connection), line.Find(Peer) ?? "", IsQuickMode: false, "phase 1 SA policy not acceptable"),
            "ISAKMP-ERROR: (0): phase 1 SA policy not acceptable! (local 25.2.2.2 remote 15.1.1.1)"),
        States(
            "ios.isakmp.phase-2-refused",
            $"{Connection} phase 2 SA {Optional($"policy ")}not acceptable!{Optional($" (local {Local} remote {Peer})")}",
            line => new NegotiationRefusedSeen(line.Get(Connection), line.Find(Peer) ?? "", IsQuickMode: true, "phase 2 SA policy not acceptable"),
            "ISAKMP (0:1): phase 2 SA not acceptable!",
            "ISAKMP-ERROR: (1003):phase 2 SA policy not acceptable! (local 203.0.113.1 remote 203.0.113.30)"),
        Context("ios.isakmp.sa-refused", $"{Connection} SA not acceptable!", "ISAKMP (0:2): SA not acceptable!"), // Cisco document 14106, behind what was wrong with it
        States(
            "ios.isakmp.proposal-invalidated",
            $"{Connection} IPSec policy invalidated proposal{Optional($" with error {AnyNumber}")}",
            line => new NegotiationObstacleSeen(line.Get(Connection), "", "IPSec policy invalidated proposal"),
            "ISAKMP-ERROR: (1003):IPSec policy invalidated proposal with error 32"),
        Context("ios.isakmp.ipsec-proposal-checked", $"{Connection} Checking IPSec proposal {AnyNumber}", "ISAKMP (0:1): Checking IPSec proposal 1"),
        Context("ios.isakmp.transform", $"{Connection} transform {AnyNumber}, {Algorithm}", "ISAKMP: transform 1, ESP_3DES", "ISAKMP: (1001):transform 1, ESP_AES"),
        Context("ios.isakmp.attributes", $"{Connection} attributes in transform:", "ISAKMP: attributes in transform:", "ISAKMP: (1003):   attributes in transform:"),
        Context(
            "ios.isakmp.encapsulation",
            $"{Connection} encaps is {AnyNumber}{Optional($" ({Encapsulation})")}",
            "ISAKMP: encaps is 1",
            "ISAKMP: encaps is 1 (Tunnel)",
            "ISAKMP: (1003):      encaps is 3 (Tunnel-UDP)"),
        Context("ios.isakmp.sa-life-type", $"{Connection} SA life type in {Unit}", "ISAKMP: SA life type in seconds", "ISAKMP: (1003):      SA life type in kilobytes"),
        Context(
            "ios.isakmp.sa-life-duration",
            $"{Connection} SA life duration {Octets}",
            "ISAKMP: SA life duration (basic) of 28800",
            "ISAKMP:      SA life duration (VPI) of  0x0 0x46 0x50 0x0"),
        Context("ios.isakmp.authenticator", $"{Connection} authenticator is {Algorithm}", "ISAKMP: authenticator is HMAC-SHA", "ISAKMP: (1001):      authenticator is HMAC-SHA512"),
        Context("ios.isakmp.ipsec-key-length", $"{Connection} key length is {AnyNumber}", "ISAKMP: (1001):      key length is 256"),
        Context("ios.isakmp.pfs-group", $"{Connection} group is {AnyNumber}", "ISAKMP: group is 2"),
        Context("ios.isakmp.life-of-attributes", $"{Connection} Acceptable atts:{Ordinal} {Optional($"life: ")}{AnyNumber}", "ISAKMP: (0):Acceptable atts:actual life: 6000", "ISAKMP: (0):Acceptable atts:life: 0"),
        Context(
            "ios.isakmp.attributes-filled",
            $"{Connection} Fill atts in sa {Ordinal}",
            "ISAKMP: (0):Fill atts in sa vpi_length:4",
            "ISAKMP: (0):Fill atts in sa life_in_seconds:86400"),
        Context("ios.isakmp.basic-life", $"{Connection} Basic life_in_seconds:{AnyNumber}", "ISAKMP: (0):Basic life_in_seconds:6000"),
        Context("ios.isakmp.actual-life", $"{Connection} Returning Actual lifetime: {AnyNumber}", "ISAKMP: (0):Returning Actual lifetime: 86400"),
        Context("ios.isakmp.life-timer", $"{Connection} Started lifetime timer: {AnyNumber}.", "ISAKMP: (0):Started lifetime timer: 86400.", "ISAKMP:(0)::Started lifetime timer: 10800."),
        Context("ios.isakmp.life-timer-restarted", $"{Connection} restart ike sa timer to {AnyNumber} secs", "ISAKMP:(9577): restart ike sa timer to 3600 secs"),
    ];

    /// <summary>A lifetime: <c>(basic) of 60</c>, <c>(VPI) of  0x0 0x1 0x51 0x80</c>.</summary>
    private static int LifetimeLength(ReadOnlySpan<byte> text) => text.StartsWith("(basic) of "u8) || text.StartsWith("(VPI) of "u8) ? text.Length : Scan.No;
}
