using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto gdoi</c> prints: set apart, no machine reads it.</summary>
internal static class GdoiLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
