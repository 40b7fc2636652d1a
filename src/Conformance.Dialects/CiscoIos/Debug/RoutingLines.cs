using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug ip routing</c> prints.</summary>
internal static class RoutingLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
