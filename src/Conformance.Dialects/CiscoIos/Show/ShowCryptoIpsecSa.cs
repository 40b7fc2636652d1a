using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.ShowCryptoIpsecSa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary><c>show crypto ipsec sa</c> in the print styles of 12.2 and 12.3T: per interface, per proxy pair, per SA.</summary>
internal sealed class ShowCryptoIpsecSa(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Map = Text("crypto map", Scan.UntilComma);
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Vrf = Word("vrf");
    private static readonly Field<string> Ident = Text("ident", Scan.UntilBracket);
    private static readonly Field<int> UdpPort = Int("port");
    private static readonly Field<string> Flags = Text("flags", Scan.Rest);
    private static readonly Field<long> Encaps = Long("encapsulated");
    private static readonly Field<long> Encrypt = Long("encrypted");
    private static readonly Field<long> Digest = Long("digested");
    private static readonly Field<long> Decaps = Long("decapsulated");
    private static readonly Field<long> Decrypt = Long("decrypted");
    private static readonly Field<long> Verify = Long("verified");
    private static readonly Field<long> Count1 = Long("count");
    private static readonly Field<long> Count2 = Long("count");
    private static readonly Field<long> Count3 = Long("count");
    private static readonly Field<string> Local = Text("local endpoint", Scan.UntilComma);
    private static readonly Field<string> Remote = Word("remote endpoint");
    private static readonly Field<string> Mtu = Text("mtu", Scan.Rest);
    private static readonly Field<uint> Spi = new("SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<long> SpiDecimal = Long("SPI in decimal");
    private static readonly Field<SaDirection> Direction = OneOf("direction", ("inbound", SaDirection.Inbound), ("outbound", SaDirection.Outbound));
    private static readonly Field<IpsecProtocol> Protocol = OneOf("protocol", ("esp", IpsecProtocol.Esp), ("ah", IpsecProtocol.Ah), ("pcp", IpsecProtocol.Pcp));
    private static readonly Field<string> Transform = Text("transform", Scan.UntilComma);
    private static readonly Field<string> Mode = Text("mode", Scan.UntilComma);
    private static readonly Field<int> Slot = Int("slot");
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<string> FlowId = Text("flow id", Scan.UntilComma);
    private static readonly Field<string> Tag = Word("crypto map");
    private static readonly Field<string> Engine = Text("engine", Scan.Rest);
    private static readonly Field<long> Kilobytes = Long("remaining kilobytes");
    private static readonly Field<int> Seconds = Int("remaining seconds");
    private static readonly Field<string> Cookies = Text("cookies", Scan.Rest);
    private static readonly Field<int> Bytes = Int("IV bytes");
    private static readonly Field<bool> Replay = OneOf("replay detection", ("Y", true), ("N", false));

    private static readonly IpsecSaRow NoSa = new() { Direction = SaDirection.Inbound, Protocol = IpsecProtocol.Esp, Spi = 0 };

    private readonly RowsInProgress<IpsecFlowRow> flows = new(new());
    private string interfaceName = "";
    private string map = "";
    private string localAddress = "";
    private (SaDirection Direction, IpsecProtocol Protocol) section;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto ipsec sa",
        arguments => new ShowCryptoIpsecSa(arguments),
        [
            Line($"interface: {Port}", (answer, line, _) => answer.interfaceName = line.Get(Port), "interface: FastEthernet0/0").Opening(),
            Line($"Crypto map tag: {Map}, local addr{Optional($".")} {Ip}", (answer, line, _) => answer.BeginMap(line), "Crypto map tag: vpn, local addr. 172.16.172.53").Opening(),
            Context($"protected vrf:{Optional($" {Vrf}")}", "protected vrf:"),
            Line($"local ident (addr/mask/prot/port): ({Ident})", (answer, line, at) => answer.BeginFlow(line.Get(Ident), at), "local ident (addr/mask/prot/port): (99.99.99.99/255.255.255.255/0/0)"),
            Line($"remote ident (addr/mask/prot/port): ({Ident})", (answer, line, at) => answer.Set(answer.Flow with { RemoteIdent = line.Get(Ident) }, at), "remote ident (addr/mask/prot/port): (20.1.1.0/255.255.255.0/0/0)"),
            Line($"current_peer: {Ip}{Optional($":{UdpPort}")}", (answer, line, at) => answer.Set(answer.Flow with { Peer = line.Get(Ip) }, at), "current_peer: 172.16.172.69:500"),
            Context($"PERMIT, flags={Flags}", "PERMIT, flags={origin_is_acl,}"),
            Line(
                $"#pkts encaps: {Encaps}, #pkts encrypt: {Encrypt}, #pkts digest{Optional($":")} {Digest}",
                (answer, line, at) => answer.Set(answer.Flow with { Encapsulated = line.Get(Encaps) }, at),
                "#pkts encaps: 10, #pkts encrypt: 10, #pkts digest 10"),
            Line(
                $"#pkts decaps: {Decaps}, #pkts decrypt: {Decrypt}, #pkts verify{Optional($":")} {Verify}",
                (answer, line, at) => answer.Set(answer.Flow with { Decapsulated = line.Get(Decaps) }, at),
                "#pkts decaps: 5, #pkts decrypt: 5, #pkts verify: 5"),
            Context($"#pkts compressed: {Count1}, #pkts decompressed: {Count2}", "#pkts compressed: 0, #pkts decompressed: 0"),
            Context(
                $"#pkts not compressed: {Count1}, #pkts compr. failed: {Count2}{Optional($", #pkts decompress failed: {Count3}")}",
                "#pkts not compressed: 0, #pkts compr. failed: 0, #pkts decompress failed: 0"),
            Context($"#pkts not decompressed: {Count1}, #pkts decompress failed: {Count2}", "#pkts not decompressed: 0, #pkts decompress failed: 0"),
            Context($"#send errors {Count1}, #recv errors {Count2}", "#send errors 5, #recv errors 0"),
            Line(
                $"local crypto endpt.: {Local}, remote crypto endpt.: {Remote}",
                (answer, line, at) => answer.Set(answer.Flow with { LocalEndpoint = line.Get(Local), RemoteEndpoint = line.Get(Remote) }, at),
                "local crypto endpt.: 172.16.172.53, remote crypto endpt.: 172.16.172.69"),
            Context($"path mtu {Mtu}", "path mtu 1500, media mtu 1500"),
            Line($"current outbound spi: {Spi}", (answer, line, at) => answer.Set(answer.Flow with { CurrentOutboundSpi = line.Get(Spi) }, at), "current outbound spi: 44E0B22B"),
            Line($"{Direction} {Protocol} sas:", (answer, line, _) => answer.section = (line.Get(Direction), line.Get(Protocol)), "inbound esp sas:"),
            Line($"spi: {Spi}({SpiDecimal})", (answer, line, at) => answer.BeginSa(line, at), "spi: 0x5B23F22E(1529082414)"),
            Line($"transform: {Transform},", (answer, line, at) => answer.SetSa(answer.Sa with { Transform = line.Get(Transform).Trim() }, at), "transform: esp-des esp-md5-hmac ,"),
            Line($"in use settings ={{{Mode}, }}", (answer, line, at) => answer.SetSa(answer.Sa with { Mode = line.Get(Mode) }, at), "in use settings ={Tunnel, }"),
            Line(
                $"slot: {Slot}, conn id: {Connection}, flow_id: {FlowId}, crypto map: {Tag}",
                (answer, line, at) => answer.SetSa(answer.Sa with { ConnectionId = line.Get(Connection) }, at),
                "slot: 0, conn id: 2000, flow_id: 1, crypto map: vpn"),
            Context($"crypto engine type: {Engine}", "crypto engine type: Software, engine_id: 1"),
            Line(
                $"sa timing: remaining key lifetime (k/sec): ({Kilobytes}/{Seconds})",
                (answer, line, at) => answer.SetSa(answer.Sa with { RemainingSeconds = line.Get(Seconds) }, at),
                "sa timing: remaining key lifetime (k/sec): (4504144/2949)"),
            Context($"ike_cookies: {Cookies}", "ike_cookies: B57A9DC9 FA2D627B F70FEDF6 FAAF9E34"),
            Context($"IV size: {Bytes} bytes", "IV size: 8 bytes"),
            Line(
                $"replay detection support: {Replay}",
                (answer, line, at) => answer.SetSa(answer.Sa with { ReplayDetection = line.Get(Replay) }, at),
                "replay detection support: Y"),
        ]);

    private IpsecFlowRow Flow => flows.Current;

    private IpsecSaRow Sa => Flow.Sas.Count > 0 ? Flow.Sas[^1] : NoSa;

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<IpsecFlowRow>(Command.Name, whole, flows.Complete((row, span) => row with { Span = span }), IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];

    private void BeginMap(Fields line)
    {
        map = line.Get(Map);
        localAddress = line.Get(Ip);
    }

    private void BeginFlow(string localIdent, SourceSpan at) =>
        flows.Begin(new() { Interface = interfaceName, CryptoMap = map, LocalAddress = localAddress, LocalIdent = localIdent }, at);

    private void BeginSa(Fields line, SourceSpan at)
    {
        var sa = new IpsecSaRow
        {
            Interface = Flow.Interface,
            CryptoMap = Flow.CryptoMap,
            LocalEndpoint = Flow.LocalEndpoint,
            RemoteEndpoint = Flow.RemoteEndpoint,
            LocalIdent = Flow.LocalIdent,
            RemoteIdent = Flow.RemoteIdent,
            Direction = section.Direction,
            Protocol = section.Protocol,
            Spi = line.Get(Spi),
            SpiDecimal = line.Get(SpiDecimal),
            Span = at,
        };
        Set(Flow with { Sas = [.. Flow.Sas, sa] }, at);
    }

    private void SetSa(IpsecSaRow sa, SourceSpan at)
    {
        if (Flow.Sas.Count > 0) Set(Flow with { Sas = [.. Flow.Sas.SkipLast(1), sa with { Span = sa.Span with { LastLine = at.LastLine } }] }, at);
    }

    private void Set(IpsecFlowRow row, SourceSpan at) => flows.Set(row, at);
}
