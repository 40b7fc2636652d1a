using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>The steps of IOS's machines: an input, then the old and the new state.</summary>
internal static class IsakmpStateLines
{
    private static readonly Field<string> Input = Text("input", InputLength);
    private static readonly Field<string> From = Text("old state", StateLength);
    private static readonly Field<string> To = Text("new state", StateLength);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.input",
            $"{Connection} {Optional($"Node {Message}, ")}Input = {Input}",
            line => new IkeInputSeen(line.Get(Connection), line.FindNumber(Message), line.Get(Input)),
            "ISAKMP:(0):Input = IKE_MESG_FROM_PEER, IKE_MM_EXCH",
            "ISAKMP (0:2): Input = IKE_MESG_INTERNAL, IKE_PROCESS_COMPLETE",
            "ISAKMP:(9577):Node -889293300, Input = IKE_MESG_INTERNAL, IKE_INIT_QM",
            "ISAKMP: (1003):Node 1416806668, Input = IKE_MESG_FROM_IPSEC, IPSEC_INSTALL_DONE"),
        States(
            "ios.isakmp.state-change",
            $"{Connection} Old State = {From} New State = {To}",
            line => new IkeStateChangeSeen(line.Get(Connection), line.Get(From), line.Get(To)),
            "ISAKMP:(0):Old State = IKE_I_MM1  New State = IKE_I_MM2",
            "ISAKMP: (1003):Old State = IKE_QM_R_QM2  New State = IKE_QM_PHASE2_COMPLETE"),
    ];

    /// <summary><c>IKE_MESG_FROM_PEER, IKE_MM_EXCH</c>: where it comes from, and what it is.</summary>
    private static int InputLength(ReadOnlySpan<byte> text)
    {
        var source = NameLength(text);
        if (source <= 0) return source;
        if (text.Length < source + 2) return Scan.CutShort;
        if (text[source] != ',' || text[source + 1] != ' ' || !text.StartsWith("IKE_MESG_"u8)) return Scan.No;
        var what = NameLength(text[(source + 2)..]);
        return what > 0 ? source + 2 + what : what;
    }

    private static int StateLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("IKE_"u8)) return "IKE_"u8.StartsWith(text) ? Scan.CutShort : Scan.No;
        return NameLength(text);
    }

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterUpper((char)text[length]) || char.IsAsciiDigit((char)text[length]) || text[length] == '_')) length++;
        return length > 0 ? length : text.IsEmpty ? Scan.CutShort : Scan.No;
    }
}
