using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ipsec</c> prints, with the syslog messages of IPsec.</summary>
internal static class IpsecLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
        [.. IpsecSaLines.Forms, .. IpsecProposalLines.Forms, .. IpsecEngineLines.Forms, .. ReverseRouteLines.Forms, .. CryptoSyslogLines.Forms, .. CryptoPkiLines.Forms];
}
