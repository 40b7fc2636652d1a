using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug vrrp</c> prints, and the syslog messages of VRRP.</summary>
internal static class VrrpLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
