using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Nhrp;

/// <summary>The values that the commands of NHRP and DMVPN print alike.</summary>
internal static class NhrpFields
{
    /// <summary>The network or address that an entry of the cache is about.</summary>
    public static readonly Field<string> Target = Text("target", TargetLength);

    /// <summary>An age: <c>00:05:11</c>, <c>1d02h</c>, <c>never</c>.</summary>
    public static readonly Field<string> Age = Text("age", RouteAge.Length);

    private static int TargetLength(ReadOnlySpan<byte> text)
    {
        var address = Scan.Address(text);
        if (address < 0 || address == text.Length || text[address] != '/') return address;
        var digits = Scan.Digits(text[(address + 1)..]);
        return digits > 0 ? address + 1 + digits : Scan.No;
    }
}
