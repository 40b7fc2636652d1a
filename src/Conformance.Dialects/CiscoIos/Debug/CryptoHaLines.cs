using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ha</c> prints.</summary>
internal static class CryptoHaLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms = [];
}
