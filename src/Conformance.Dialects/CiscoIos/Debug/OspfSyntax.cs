using Conformance.Dialects.Forms;
using Conformance.Protocols.Ospf;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What all OSPF debug lines share: how they begin, <c>OSPF:</c> and <c>OSPFv3:</c> up to 12.4, from 15.0 on process, category and interface
/// (<c>OSPF-1 ADJ   Gi2.12:</c>, <c>OSPFv3-1-IPv6 HELLO Vl102:</c>), and the values they print.
/// </summary>
internal static class OspfSyntax
{
    private const int LongestLinkName = 64;

    /// <summary>The beginning up to 12.4.</summary>
    public static readonly Field<OspfVersion> Plain = new("OSPF:", Scan.OneOf("OSPF:", "OSPFv3:"), (value, _) => value.Length > "OSPF:".Length ? OspfVersion.V3 : OspfVersion.V2) { Tells = true };

    /// <summary>The beginning from 15.0 on, of adjacencies.</summary>
    public static readonly Field<OspfVersion> Adj = Category("ADJ");

    /// <summary>The beginning from 15.0 on, of Hellos.</summary>
    public static readonly Field<OspfVersion> Hello = Category("HELLO");

    /// <summary>The beginning from 15.0 on, of events.</summary>
    public static readonly Field<OspfVersion> Event = Category("EVENT");

    /// <summary>The neighbour's router id.</summary>
    public static readonly Field<string> Neighbor = Address("neighbour");

    /// <summary>An address.</summary>
    public static readonly Field<string> Ip = Address("address");

    /// <summary>The interface; a virtual link, which debug abbreviates to <c>VL0</c>, as syslog names it: <c>OSPF_VL0</c>.</summary>
    public static readonly Field<string> Link = new("interface", Scan.Interface, LinkName) { Tells = true };

    /// <summary>A neighbour's state.</summary>
    public static readonly Field<OspfNeighborState> State = States("state");

    /// <summary>An area.</summary>
    public static readonly Field<string> Area = Text("area", Scan.Item);

    /// <summary>A length in bytes.</summary>
    public static readonly Field<int> Length = Int("length");

    /// <summary>A count of LSAs.</summary>
    public static readonly Field<int> Count = Int("count");

    /// <summary>A neighbour's state under a name of its own.</summary>
    public static Field<OspfNeighborState> States(string name) =>
        OneOf<OspfNeighborState>(name);

    private static Field<OspfVersion> Category(string category)
    {
        var word = System.Text.Encoding.ASCII.GetBytes(category);
        return new(category, text => TagLength(text, word), (tag, _) => VersionOf(tag)) { Tells = true };
    }

    /// <summary>From <c>OSPF</c> to the end of the category; IOS leaves the process out where an event is of none.</summary>
    private static int TagLength(ReadOnlySpan<byte> text, ReadOnlySpan<byte> category)
    {
        if (!text.StartsWith("OSPF"u8)) return Scan.No;
        var tag = Scan.Word(text);
        if (tag > "OSPFv3"u8.Length + 1 && text[..tag].IndexOf((byte)'-') < 0) return Scan.No;
        var at = tag;
        while (at < text.Length && Scan.IsBlank(text[at])) at++;
        if (at == text.Length) return Scan.CutShort;
        if (text[at..].StartsWith(category)) return at + category.Length;
        return category.StartsWith(text[at..]) ? Scan.CutShort : Scan.No;
    }

    private static OspfVersion VersionOf(ReadOnlySpan<byte> tag) =>
        !tag.StartsWith("OSPFv3"u8) ? OspfVersion.V2 : tag.IndexOf("-IPv4"u8) >= 0 ? OspfVersion.V3ForIPv4 : OspfVersion.V3;

    private static string LinkName(ReadOnlySpan<byte> value, Lexicon words)
    {
        if (!(value.StartsWith("VL"u8) || value.StartsWith("SL"u8)) || value.Length > LongestLinkName || !char.IsAsciiDigit((char)value[2])) return words.Interface(value);
        Span<byte> full = stackalloc byte["OSPF_".Length + LongestLinkName];
        "OSPF_"u8.CopyTo(full);
        value.CopyTo(full["OSPF_".Length..]);
        return words.Text(full[..("OSPF_".Length + value.Length)]);
    }
}
