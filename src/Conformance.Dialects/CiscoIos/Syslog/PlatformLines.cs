using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>Log lines of the platform that have a timestamp but no mnemonic: provisioning, copying, forwarding.</summary>
internal static class PlatformLines
{
    private static readonly Field<string> Words = ToLineEnd("words");
    private static readonly Field<int> SourceLine = Int("source line");
    private static readonly Field<int> Added = Int("added");

    /// <summary>The forms. The last ones go on in indented lines, which say why, how it ended or about what.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.pnp.dhcp-option", $"%PNPA-DHCP Op-43 Msg: {Words}", "%PNPA-DHCP Op-43 Msg: Process state = READY"),
        Context("ios.autoinstall", $"AUTOINSTALL: {Words}", "AUTOINSTALL: script execution not successful for Vl1."),
        Context("ios.copy", $"IOSd Copy: {Words}", "IOSd Copy: File transfer from http://*@100.64.0.101//ca/pem to flash:NACert.pem Status: success"),
        Context("ios.pac.sent", $"Request successfully sent to PAC Provisioning driver.", "Request successfully sent to PAC Provisioning driver."),
        Context("ios.cef.hardware-interface", $"CEF-HWIDB: {Words}", "CEF-HWIDB: EDSP0 LES switching vector set to Null"),
        Context(
            "ios.scp.destination",
            $"c3600_scp_set_dstaddr2_idb({SourceLine})add = {Added} name is {Port}",
            "c3600_scp_set_dstaddr2_idb(184)add = 80 name is Embedded-Service-Engine0/0"),
        Context("ios.pki.crl-fetch-failed", $"%PKI-{Severity}-CRL_FETCH_FAIL: {Rest}", "%PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint DNAC-CA failed"),
        Context(
            "ios.crypto.self-test-begun",
            $"%CRYPTO-{Severity}-SELF_TEST_START: {Rest}",
            "%CRYPTO-5-SELF_TEST_START: Crypto algorithms release (Rel5a)",
            "%CRYPTO-5-SELF_TEST_START: Crypto algorithms release (Rel5a), Entropy release (3.4.1)"),
        Context("ios.crypto.self-test-ended", $"%CRYPTO-{Severity}-SELF_TEST_END: {Rest}", "%CRYPTO-5-SELF_TEST_END: Crypto algoritms self-test completed successfully"),
        Context(
            "ios.ospf.conflicting-lsa",
            $"%OSPF-{Severity}-CONFLICTING_LSAID: {Rest}",
            "%OSPF-4-CONFLICTING_LSAID: Process 1 area dummy area: LSA origination prevented by LSA with same LSID but a different mask"),
    ];
}
