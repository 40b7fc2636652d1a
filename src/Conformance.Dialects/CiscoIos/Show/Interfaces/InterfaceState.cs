using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The words for the state of an interface or of its line protocol.</summary>
internal static class InterfaceState
{
    private static readonly Scanner Words = Scan.OneOf(
        "up", "down", "administratively down", "admin down", "deleted", "reset", "initializing", "standby mode", "disabled", "testing");

    /// <summary>Takes the state.</summary>
    public static int Length(ReadOnlySpan<byte> text) => Words(text);
}
