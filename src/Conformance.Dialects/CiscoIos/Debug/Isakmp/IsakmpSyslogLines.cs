using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Syslog messages of IKEv1; where only documentation was found, the sample is its text with an address in it.</summary>
internal static class IsakmpSyslogLines
{
    private static readonly Field<bool> IsOn = OneOf("switch", ("ON", true), ("OFF", false));
    private static readonly Field<bool> IsQuickMode = OneOf("exchange", ("Main", false), ("Aggressive", false), ("Quick", true));
    private static readonly Field<string> Mode = Text("mode", Scan.OneOf("mode", "Mode"));
    private static readonly Field<string> Attribute = Word("attribute");
    private static readonly Field<string> Host = Word("host");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.crypto.isakmp-switched", $"%CRYPTO-{Severity}-ISAKMP_ON_OFF: ISAKMP is {IsOn}", "%CRYPTO-6-ISAKMP_ON_OFF: ISAKMP is ON"),
        States(
            "ios.crypto.mode-failure",
            $"%CRYPTO-{Severity}-IKMP_MODE_FAILURE: Processing of {IsQuickMode} {Mode} failed with peer at {Peer}",
            line => new NegotiationRefusedSeen(0, line.Get(Peer), line.Get(IsQuickMode), line.Get(IsQuickMode) ? "processing of quick mode failed" : "processing of phase 1 failed"),
            "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main Mode failed with peer at 150.150.150.1",
            "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Quick mode failed with peer at 10.1.1.2"),
        States(
            "ios.crypto.informational-failure",
            $"%CRYPTO-{Severity}-IKMP_MODE_FAILURE: Processing of Informational mode failed with peer at {Peer}",
            line => new IkeMessageRefusedSeen(line.Get(Peer), "processing of an informational exchange failed"),
            "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Informational mode failed with peer at 10.1.1.2"),
        States(
            "ios.crypto.bad-message",
            $"%CRYPTO-{Severity}-IKMP_BAD_MESSAGE: IKE message from {Peer} failed its sanity check or is malformed",
            line => new NegotiationObstacleSeen(0, line.Get(Peer), "IKE message failed its sanity check or is malformed") { IsReport = true },
            "%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 192.1.20.2 failed its sanity check or is malformed"),
        States(
            "ios.crypto.no-sa",
            $"%CRYPTO-{Severity}-IKMP_NO_SA: IKE message from {Peer} has no SA and is not an initialization offer{Optional($".")}",
            line => new IkeMessageRefusedSeen(line.Get(Peer), "no SA, and no offer of one"),
            "%CRYPTO-4-IKMP_NO_SA: IKE message from 203.0.113.10 has no SA and is not an initialization offer."),
        States(
            "ios.crypto.authentication-failed",
            $"%CRYPTO-{Severity}-IKMP_AUTH_FAIL: Authentication method {Optional($"{AnyNumber} ")}failed with host {Peer}",
            line => new NegotiationRefusedSeen(0, line.Get(Peer), IsQuickMode: false, "authentication failed"),
            "%CRYPTO-6-IKMP_AUTH_FAIL: Authentication method failed with host 10.0.50.2"),
        States(
            "ios.crypto.not-encrypted",
            $"%CRYPTO-{Severity}-IKMP_NOT_ENCRYPTED: IKE packet from {Peer} was not encrypted and it should've been.",
            line => new IkeMessageRefusedSeen(line.Get(Peer), "not encrypted, as it should have been"),
            "%CRYPTO-6-IKMP_NOT_ENCRYPTED: IKE packet from 10.1.1.2 was not encrypted and it should've been."),
        States(
            "ios.crypto.not-offered",
            $"%CRYPTO-{Severity}-IKMP_SA_NOT_OFFERED: Remote peer {Peer} responded with attribute {Attribute} not offered or changed",
            line => new NegotiationObstacleSeen(0, line.Get(Peer), "attribute " + line.Get(Attribute) + " not offered or changed") { IsReport = true },
            "%CRYPTO-6-IKMP_SA_NOT_OFFERED: Remote peer 10.1.1.2 responded with attribute 1 not offered or changed"),
        States(
            "ios.crypto.quick-mode-unauthenticated",
            $"%CRYPTO-{Severity}-IKMP_SA_NOT_AUTH: Cannot accept Quick Mode exchange from {Peer} if SA is not authenticated!",
            line => new NegotiationObstacleSeen(0, line.Get(Peer), "quick mode before the SA is authenticated") { IsReport = true },
            "%CRYPTO-6-IKMP_SA_NOT_AUTH: Cannot accept Quick Mode exchange from 10.1.1.2 if SA is not authenticated!"),
        States(
            "ios.crypto.certificate-bad", // Cisco IOS system messages, CRYPTO
            $"%CRYPTO-{Severity}-IKMP_INVAL_CERT: Certificate received from {Peer} is bad: {Rest}",
            line => new NegotiationObstacleSeen(0, line.Get(Peer), "its certificate is bad: " + line.Get(Rest)) { IsReport = true },
            "%CRYPTO-5-IKMP_INVAL_CERT: Certificate received from 10.1.1.2 is bad: CA request failed!"),
        Context(
            "ios.crypto.certificate-address",
            $"%CRYPTO-{Severity}-IKMP_NO_ID_CERT_ADDR_MATCH: ID of {Peer} (type {AnyNumber}) and certificate addr with{Optional($" {Host}")}",
            "%CRYPTO-6-IKMP_NO_ID_CERT_ADDR_MATCH: ID of 111.111.111.2 (type 1) and certificate addr with",
            "%CRYPTO-6-IKMP_NO_ID_CERT_ADDR_MATCH: ID of 192.168.30.2 (type 1) and certificate addr with 172.16.5.2"),
    ];
}
