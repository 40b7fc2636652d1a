using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug ip ospf</c> prints, and the syslog messages of OSPF.</summary>
internal static class OspfLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
