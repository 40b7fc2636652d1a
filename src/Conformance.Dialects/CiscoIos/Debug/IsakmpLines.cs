using Conformance.Dialects.CiscoIos.Debug.Isakmp;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto isakmp</c> prints, and the syslog messages of IKEv1.</summary>
internal static class IsakmpLines
{
    /// <summary>The forms of all its families.</summary>
    public static readonly LineForm[] Forms =
    [
        .. IsakmpPacketLines.Forms, .. IsakmpStateLines.Forms, .. IsakmpNodeLines.Forms, .. IsakmpPeerLines.Forms, .. IsakmpProposalLines.Forms,
        .. IsakmpPayloadLines.Forms, .. IsakmpSaLines.Forms, .. IsakmpLivenessLines.Forms, .. IsakmpErrorLines.Forms, .. IsakmpConfigurationLines.Forms,
        .. IsakmpCertificateLines.Forms, .. IsakmpSyslogLines.Forms,
    ];
}
