using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>
/// Certificates of phase 1 that is authenticated by signatures (RFC 2409 §5.1), and what IKE asks of the PKI. They move no SA; the lines are as commonly
/// quoted, no capture of them was at hand.
/// </summary>
internal static class IsakmpCertificateLines
{
    private static readonly Field<string> Way = Text("way", Scan.OneOf("IKE->PKI", "PKI->IKE"));
    private static readonly Field<string> Task = new PhraseField("task");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.isakmp.pki",
            $"{Connection} {Way} {Task} state ({Role}) {State} (peer {Peer})",
            "ISAKMP:(0): IKE->PKI Get configured TrustPoints state (I) MM_NO_STATE (peer 198.51.100.2)",
            "ISAKMP:(1001): PKI->IKE Validated certificate chain state (R) MM_KEY_EXCH (peer 198.51.100.2)"),
        Context("ios.isakmp.certificate", $"{Connection} processing a CT_X509_SIGNATURE cert", "ISAKMP:(1001): processing a CT_X509_SIGNATURE cert"),
        Context("ios.isakmp.certificate-wanted", $"{Connection} peer wants a CT_X509_SIGNATURE cert", "ISAKMP:(1001): peer wants a CT_X509_SIGNATURE cert"),
        Context("ios.isakmp.issuer-wanted", $"{Connection} peer want cert issued by {Rest}", "ISAKMP:(1001): peer want cert issued by cn=CA"),
        Context("ios.isakmp.key-not-cached", $"{Connection} peer's pubkey isn't cached", "ISAKMP:(1001): peer's pubkey isn't cached"),
    ];
}
