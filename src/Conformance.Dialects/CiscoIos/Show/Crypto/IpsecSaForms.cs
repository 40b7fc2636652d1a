using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIpsecSa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto ipsec sa</c> that describe one SA.</summary>
internal static class IpsecSaForms
{
    private static readonly Field<SaDirection> Direction = OneOf("direction", ("inbound", SaDirection.Inbound), ("outbound", SaDirection.Outbound));
    private static readonly Field<IpsecProtocol> Protocol = OneOf("protocol", ("esp", IpsecProtocol.Esp), ("ah", IpsecProtocol.Ah), ("pcp", IpsecProtocol.Pcp));
    private static readonly Field<uint> Spi = new("SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<uint> WholeSpi = new("SPI", AllDigits, (value, _) => Ios.Spi(value));
    private static readonly Field<long> SpiDecimal = Long("SPI in decimal");
    private static readonly Field<string> Transform = Text("transform", UntilCommaOrEnd);
    private static readonly Field<string> Settings = Text("settings", UntilBrace);
    private static readonly Field<string> AsaSettings = Text("settings of an ASA", UntilBraceOfAsa);
    private static readonly Field<int> Slot = Int("slot");
    private static readonly Field<string> ConnectionEngine = Text("engine of the connection", EngineName);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<string> FlowId = Text("flow id", Scan.UntilComma);
    private static readonly Field<string> SiblingFlags = Text("sibling flags", Scan.Hex);
    private static readonly OptionalPart Siblings = Optional($", sibling_flags {SiblingFlags}");
    private static readonly Field<string> Tag = Text("crypto map", WithoutComma);
    private static readonly Field<string> Initiator = Text("initiator", Scan.OneOf("True", "False"));
    private static readonly Field<string> Engine = Text("engine", Scan.Rest);
    private static readonly Field<long> Kilobytes = Long("remaining kilobytes");
    private static readonly Field<int> Seconds = Int("remaining seconds");
    private static readonly Field<int> TimeInWords = RemainingTime.Field("remaining time");
    private static readonly Field<string> Cookies = Text("cookies", Scan.Rest);
    private static readonly Field<int> Bytes = Int("IV bytes");
    private static readonly Field<bool> Replay = OneOf("replay detection", ("Y", true), ("N", false));
    private static readonly Field<int> Window = Int("replay window");
    private static readonly Field<string> Status = Text("status", CryptoScan.Capitals);
    private static readonly Field<string> PeerStatus = Text("status in the redundancy group", Scan.UntilBracket);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIpsecSa>> All { get; } =
    [
        Line(
            $"{Direction} {Protocol} sas:",
            (answer, line, _) => answer.BeginSection(line.Get(Direction), line.Get(Protocol)),
            "inbound esp sas:",
            "outbound pcp sas:"),
        Line(
            $"spi: {Spi}{Optional($" ")}({SpiDecimal})",
            (answer, line, at) => answer.BeginSa(line.Get(Spi), line.Get(SpiDecimal), at),
            "spi: 0x5B23F22E(1529082414)",
            "spi: 0xE1A215FB (3785496059)").Beginning(),
        Line(
            $"spi: {WholeSpi}",
            (answer, line, at) => answer.BeginSa(line.Get(WholeSpi), null, at),
            "spi: 0x67B2DAD5").Beginning(), // as authors shorten it
        Line($"spi: [Not Available]", (answer, _, at) => answer.BeginSa(0, null, at), "spi: [Not Available]").Beginning(),
        Line(
            $"transform: {Transform}{Optional($",")}",
            (answer, line, at) => answer.SetSa(answer.Sa with { Transform = line.Get(Transform).Trim() }, at),
            "transform: esp-des esp-md5-hmac ,",
            "transform: esp-gcm 256 ,",
            "transform: esp-aes esp-sha-hmac"),
        Line(
            $"in use settings ={{{Settings}}}",
            (answer, line, at) => answer.SetSa(answer.Sa with { Mode = ModeOf(line.Get(Settings)) }, at),
            "in use settings ={Tunnel, }",
            "in use settings ={Transport UDP-Encaps, }",
            "in use settings ={Tunnel, esn}"),
        new(
            $"in use settings ={{{AsaSettings}}}",
            LineSupport.Unsupported,
            (answer, _, _) => answer.WithdrawSa(),
            ["in use settings ={L2L, Tunnel,  NAT-T-Encaps, IKEv2, VTI, }"]),
        Line(
            $"{Optional($"slot: {Slot}, ")}conn id: {Optional($"{ConnectionEngine}:")}{Connection}{Optional($", flow_id: {FlowId}")}{Siblings}, crypto map: {Tag}{Optional($", initiator : {Initiator}")}",
            (answer, line, at) => answer.SetSa(answer.Sa with { ConnectionId = line.Get(Connection), IsInitiator = InitiatorOf(line.Find(Initiator)) }, at),
            "slot: 0, conn id: 26, crypto map: router-alice",
            "slot: 0, conn id: 2000, flow_id: 1, crypto map: vpn",
            "conn id: SW:1, flow_id: SW:1, crypto map: vpn",
            "conn id: 1, flow_id: Motorola SEC 2.0:1, crypto map: Tunnel1-head-0",
            "conn id: 124, flow_id: Onboard VPN:124, sibling_flags 80000000, crypto map: Tunnel1-head-0",
            "conn id: 2210, flow_id: CAT9K-BIGBANG:210, sibling_flags FFFFFFFF80004048, crypto map: Tunnel2-head-0, initiator : True"),
        Context($"crypto engine type: {Engine}", "crypto engine type: Software, engine_id: 1"),
        Line(
            $"sa timing:{Optional($" ")}remaining key lifetime (k/sec): ({Kilobytes}/{Seconds})",
            (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(Seconds), RemainingKilobytes = line.Get(Kilobytes) }, at),
            "sa timing: remaining key lifetime (k/sec): (4504144/2949)"),
        Line(
            $"sa timing:{Optional($" ")}remaining key lifetime (k/sec): ({Kilobytes}/{TimeInWords})",
            (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(TimeInWords), RemainingKilobytes = line.Get(Kilobytes) }, at),
            "sa timing: remaining key lifetime (k/sec): (4607999/17 hours, 30 mins)"),
        Line(
            $"sa timing:{Optional($" ")}remaining key lifetime (sec): {Seconds}",
            (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(Seconds) }, at),
            "sa timing: remaining key lifetime (sec): 94"),
        Line(
            $"sa timing:{Optional($" ")}remaining key lifetime (sec): ({Seconds})",
            (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(Seconds) }, at),
            "sa timing:remaining key lifetime (sec): (2753)"),
        Line(
            $"sa timing:{Optional($" ")}remaining key lifetime{Optional($":")} {TimeInWords}",
            (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(TimeInWords) }, at),
            "sa timing: remaining key lifetime: 23 hours, 55 mins",
            "sa timing: remaining key lifetime 7 hours, 59 mins"),
        Context($"no sa timing", "no sa timing"),
        Context($"Kilobyte Volume Rekey has been disabled", "Kilobyte Volume Rekey has been disabled"),
        Context($"HA last key lifetime sent(k): ({Kilobytes})", "HA last key lifetime sent(k): (4586267)"),
        Context($"ike_cookies: {Cookies}", "ike_cookies: B57A9DC9 FA2D627B F70FEDF6 FAAF9E34"),
        Context($"IV size: {Bytes} bytes", "IV size: 8 bytes"),
        Line(
            $"replay detection support: {Replay}{Optional($" replay window size: {Window}")}",
            (answer, line, at) => answer.SetSa(answer.Sa with { ReplayDetection = line.Get(Replay), ReplayWindow = line.FindNumber(Window) }, at),
            "replay detection support: Y",
            "replay detection support: Y  replay window size: 1024"),
        Line(
            $"Status: {Status}{Optional($"({PeerStatus})")}",
            (answer, line, at) => answer.SetSa(answer.Sa with { Status = line.Get(Status), RedundancyStatus = line.Find(PeerStatus) ?? "" }, at),
            "Status: ACTIVE",
            "Status: ACTIVE(ACTIVE)"),
    ];

    /// <summary>The mode is the first of the settings: <c>Tunnel UDP-Encaps</c>.</summary>
    private static string ModeOf(string settings) => settings.Split(',')[0].Trim();

    private static bool? InitiatorOf(string? word) => word is null ? null : word == "True";

    /// <summary>The words up to the colon in front of the number.</summary>
    private static int EngineName(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAny((byte)':', (byte)',');
        return length > 0 && text[length] == ':' ? length : Scan.No;
    }

    private static int UntilBrace(ReadOnlySpan<byte> text) => IsOfAsa(text) ? Scan.No : WithinBrace(text);

    /// <summary>All digits of an SPI: fewer may be the beginning of one that a terminal wrapped.</summary>
    private static int AllDigits(ReadOnlySpan<byte> text)
    {
        var length = Scan.Hex(text);
        return length < 0 || length == "0x67B2DAD5".Length ? length : Scan.No;
    }

    private static int UntilBraceOfAsa(ReadOnlySpan<byte> text) => IsOfAsa(text) ? WithinBrace(text) : Scan.No;

    /// <summary>An ASA says first whether the peer is a site or a client (Cisco ASA command reference, show crypto ipsec sa).</summary>
    private static bool IsOfAsa(ReadOnlySpan<byte> text) => text.StartsWith("L2L,"u8) || text.StartsWith("RA,"u8);

    private static int WithinBrace(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'}');
        return length < 0 ? Scan.CutShort : length;
    }

    /// <summary>Behind the last transform stands a comma, unless the output was edited.</summary>
    private static int UntilCommaOrEnd(ReadOnlySpan<byte> text)
    {
        var comma = text.IndexOf((byte)',');
        return comma < 0 ? text.Length : comma;
    }

    private static int WithoutComma(ReadOnlySpan<byte> text)
    {
        var word = Scan.Word(text);
        return word > 0 && text[word - 1] == ',' ? word - 1 : word;
    }
}
