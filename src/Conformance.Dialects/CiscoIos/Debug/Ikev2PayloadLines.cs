using System.Buffers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.Ikev2Fields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The payloads of a packet (RFC 7296 §3), which IOS 15 prints field by field on lines without a header below the packet's own line.</summary>
internal static class Ikev2PayloadLines
{
    private static readonly SearchValues<byte> OfNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789()_-"u8);
    private static readonly Field<string> First = Name("first payload");
    private static readonly Field<string> Version = Name("version");
    private static readonly Field<string> Exchange = Name("exchange");
    private static readonly Field<string> Flags = new PhraseField("flags");
    private static readonly Field<int> Message = Int("message id");
    private static readonly Field<int> Length = Int("length");
    private static readonly Field<string> Payload = new("payload", PayloadLength, (value, words) => words.Text(value)) { Tells = true };

    /// <summary>What begins a line inside a payload.</summary>
    private static readonly Field<string> Part = Text("part", Scan.OneOf(
        "last proposal:", "Proposal:", "last transform:", "type:", "DH group:", "Security protocol id:", "Id type:", "Auth method", "cfg type:", "attrib type:", "Num of TSs:", "TS type:",
        "start port:", "start addr:"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.ikev2.packet-header",
            $"{Ike}{Sa}Next payload: {First}, version: {Version} Exchange type: {Exchange}, flags: {Flags} Message id: {Message}, length: {Length}{Optional($" Payload contents:")}",
            "IKEv2:(SA ID = 1):Next payload: SA, version: 2.0 Exchange type: IKE_SA_INIT, flags: INITIATOR Message id: 0, length: 344 Payload contents:",
            "IKEv2:(SA ID = 1):Next payload: ENCR, version: 2.0 Exchange type: IKE_AUTH, flags: RESPONDER MSG-RESPONSE Message id: 1, length: 252"),
        Context(
            "ios.ikev2.payload",
            $"{Payload} {Rest}",
            "SA  Next payload: KE, reserved: 0x0, length: 56",
            "NOTIFY(NAT_DETECTION_SOURCE_IP)  Next payload: NOTIFY, reserved: 0x0, length: 28"),
        Context(
            "ios.ikev2.payload-part",
            $"{Part} {Rest}",
            "last proposal: 0x0, reserved: 0x0, length: 52",
            "type: 1, reserved: 0x0, id: AES-CBC",
            "TS type: TS_IPV4_ADDR_RANGE, proto id: 0, length: 16",
            "start addr: 0.0.0.0, end addr: 255.255.255.255"),
    ];

    /// <summary>A payload's name, with what it notifies in brackets, and <c>Next payload:</c> behind it.</summary>
    private static int PayloadLength(ReadOnlySpan<byte> text)
    {
        var name = text[..Math.Max(0, text.IndexOfAnyExcept(OfNames))];
        if (name.IsEmpty || !char.IsAsciiLetterUpper((char)name[0])) return Scan.No;
        var behind = text[name.Length..].TrimStart((byte)' ');
        return behind.Length < text.Length - name.Length && behind.StartsWith("Next payload:"u8) ? text.Length - behind.Length + "Next payload:".Length : Scan.No;
    }
}
