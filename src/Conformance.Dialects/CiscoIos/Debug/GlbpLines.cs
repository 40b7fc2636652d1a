using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug glbp</c> prints, and the syslog messages of GLBP.</summary>
internal static class GlbpLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
