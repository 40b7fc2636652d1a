namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>Names of VRFs as the crypto commands print them.</summary>
internal static class VrfName
{
    /// <summary>The name; blank where <c>(none)</c> or <c>none</c> stands for the global table.</summary>
    public static string Of(string? printed) => printed is null or "(none)" or "none" ? "" : printed;
}
