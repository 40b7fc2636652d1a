using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ikev2</c> prints, and the syslog messages of IKEv2.</summary>
internal static class Ikev2Lines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
