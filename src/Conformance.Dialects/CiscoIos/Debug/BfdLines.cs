using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug bfd</c> prints, and the syslog messages of BFD.</summary>
internal static class BfdLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
