using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>Log lines of the platform that have a timestamp but no mnemonic: provisioning, copying, forwarding.</summary>
internal static class PlatformLines
{
    private static readonly Field<string> Words = ToLineEnd("words");

    /// <summary>The forms. The last one goes on in an indented line, which says why.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.pnp.dhcp-option", $"%PNPA-DHCP Op-43 Msg: {Words}", "%PNPA-DHCP Op-43 Msg: Process state = READY"),
        Context("ios.autoinstall", $"AUTOINSTALL: {Words}", "AUTOINSTALL: script execution not successful for Vl1."),
        Context("ios.copy", $"IOSd Copy: {Words}", "IOSd Copy: File transfer from http://*@100.64.0.101//ca/pem to flash:NACert.pem Status: success"),
        Context("ios.pac.sent", $"Request successfully sent to PAC Provisioning driver.", "Request successfully sent to PAC Provisioning driver."),
        Context("ios.cef.hardware-interface", $"CEF-HWIDB: {Words}", "CEF-HWIDB: EDSP0 LES switching vector set to Null"),
        Context("ios.pki.crl-fetch-failed", $"%PKI-{Severity}-CRL_FETCH_FAIL: {Rest}", "%PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint DNAC-CA failed"),
    ];
}
