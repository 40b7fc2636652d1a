using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>
/// One end of the traffic that a session protects: <c>host 10.1.1.4</c>, <c>10.2.0.0/255.255.0.0 port 1701</c>, <c>any</c>. It is read by shape, so that a line
/// that a terminal may have wrapped behind it takes nothing but its rest.
/// </summary>
internal static class ProtectedFlow
{
    private static ReadOnlySpan<byte> Host => "host"u8;

    private static ReadOnlySpan<byte> AnyAddress => "any"u8;

    private static ReadOnlySpan<byte> Port => " port "u8;

    /// <summary>Takes the end of a flow.</summary>
    public static int End(ReadOnlySpan<byte> text)
    {
        var word = Scan.Word(text);
        if (word <= 0) return Scan.No;
        var first = text[..word];
        var address = first.SequenceEqual(Host) ? WordBehind(text, word) : first.SequenceEqual(AnyAddress) || first.Contains((byte)'/') ? word : Scan.No;
        return address > 0 ? address + PortLength(text[address..]) : address;
    }

    private static int WordBehind(ReadOnlySpan<byte> text, int word)
    {
        if (word + 1 >= text.Length) return Scan.CutShort;
        var next = Scan.Word(text[(word + 1)..]);
        return next > 0 ? word + 1 + next : Scan.No;
    }

    private static int PortLength(ReadOnlySpan<byte> text)
    {
        var digits = text.StartsWith(Port) ? Scan.Digits(text[Port.Length..]) : 0;
        return digits > 0 ? Port.Length + digits : 0;
    }
}
