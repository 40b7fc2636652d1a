using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIkev2Sa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto ikev2 sa detail</c> and of the child SAs.</summary>
internal static class Ikev2DetailForms
{
    private static readonly Field<int> Engine = Int("crypto engine id");
    private static readonly Field<int> Session = Int("session id");
    private static readonly Field<string> LocalSpi = Text("local SPI", Scan.Hex);
    private static readonly Field<string> RemoteSpi = Text("remote SPI", Scan.Hex);
    private static readonly Field<int> Here = Int("local count");
    private static readonly Field<int> There = Int("remote count");
    private static readonly Field<string> Counted = Text("what is counted", Scan.OneOf("req msg id", "next msg id", "req queued", "window"));
    private static readonly Field<int> Interval = Int("interval");
    private static readonly Field<int> Retry = Int("retry interval");
    private static readonly Field<string> Assigned = Address("assigned address");
    private static readonly Field<bool> Initiator = OneOf("initiator", ("Yes", true), ("No", false));
    private static readonly Field<string> LocalSystem = Word("local key provider");
    private static readonly Field<string> RemoteSystem = Word("remote key provider");
    private static readonly Field<string> Detected = Text("whether NAT is on the path", Scan.OneOf("detected", "not detected"));
    private static readonly Field<string> Side = Text("side of the NAT", Scan.OneOf("inside", "outside", "both ends", "both"));
    private static readonly Field<string> Subnet = Address("subnet");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Prefix = Text("prefix", Prefix6);
    private static readonly Field<string> Switch = Text("on or off", Scan.OneOf("configured", "not configured", "not  configured", "enabled", "disabled"));
    private static readonly Field<string> From = Word("begin of selector");
    private static readonly Field<string> To = Word("end of selector");
    private static readonly Field<uint> SpiIn = new("inbound SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<uint> SpiOut = new("outbound SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<int> KeySize = Int("key size");
    private static readonly Field<string> Algorithm = Text("algorithm", Scan.UntilComma);
    private static readonly Field<string> Algorithm2 = Word("algorithm");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIkev2Sa>> All { get; } =
    [
        Line(
            $"CE id: {Engine}, Session-id: {Session}",
            (answer, line, at) => answer.Set(answer.Sa with { EngineId = line.Get(Engine), SessionId = line.Get(Session) }, at),
            "CE id: 0, Session-id: 5206"),
        Line($"Status Description: {Rest}", (answer, line, at) => answer.Set(answer.Sa with { StatusDescription = line.Get(Rest) }, at), "Status Description: Negotiation done"),
        Line(
            $"Local spi: {LocalSpi} Remote spi: {RemoteSpi}",
            (answer, line, at) => answer.Set(answer.Sa with { LocalSpi = line.Get(LocalSpi), RemoteSpi = line.Get(RemoteSpi) }, at),
            "Local spi: 1F7B76961C3A77ED       Remote spi: 1298FDE074BD724C"),
        Line($"Local id:{Optional($" {Rest}")}", (answer, line, at) => answer.Set(answer.Sa with { LocalId = line.Find(Rest) ?? "" }, at), "Local id: 10.10.13.254"),
        Line($"Remote id:{Optional($" {Rest}")}", (answer, line, at) => answer.Set(answer.Sa with { RemoteId = line.Find(Rest) ?? "" }, at), "Remote id: cn=hub, o=example", "Remote id:"),
        Line($"Remote EAP id: {Rest}", (answer, line, at) => answer.Set(answer.Sa with { RemoteEapId = line.Get(Rest) }, at), "Remote EAP id: admin"),
        Context($"Local {Counted}: {Here} Remote {Counted}: {There}", "Local req msg id:  2              Remote req msg id:  0", "Local window:      5              Remote window:      5"),
        Line(
            $"DPD configured for {Interval} seconds, retry {Retry}",
            (answer, line, at) => answer.Set(answer.Sa with { DpdSeconds = line.Get(Interval) }, at),
            "DPD configured for 10 seconds, retry 3"),
        Context($"Fragmentation {Switch}.", "Fragmentation not configured.", "Fragmentation not  configured."),
        Context($"IETF Std Fragmentation {Rest}", "IETF Std Fragmentation  enabled.", "IETF Std Fragmentation MTU in use: 1272 bytes."),
        Context($"Cisco Fragmentation {Rest}", "Cisco Fragmentation  enabled."),
        Context($"Dynamic Route Update: {Switch}", "Dynamic Route Update: enabled"),
        Context($"Extended Authentication {Switch}.", "Extended Authentication not configured."),
        Context($"Cisco Trust Security SGT is {Switch}", "Cisco Trust Security SGT is disabled"),
        Context($"Quantum-safe Encryption using {Rest}", "Quantum-safe Encryption using Manual PPK"),
        Context($"Quantum-Safe Encryption using {Rest}", "Quantum-Safe Encryption using PPK is enabled"),
        Context($"Local Sys Id: {LocalSystem} Remote Sys Id: {RemoteSystem}", "Local Sys Id: sks1 Remote Sys Id: sks2"),
        Context($"Quantum Resistance {Rest}", "Quantum Resistance Enabled"),
        Context($"PEER TYPE: {Rest}", "PEER TYPE: Other"),
        Line(
            $"NAT-T is {Detected}{Optional($" {Side}")}",
            (answer, line, at) => answer.Set(answer.Sa with { NatTraversal = $"{line.Get(Detected)} {line.Find(Side)}".TrimEnd() }, at),
            "NAT-T is not detected",
            "NAT-T is detected  outside"),
        Line($"Assigned host addr: {Assigned}", (answer, line, at) => answer.Set(answer.Sa with { AssignedAddress = line.Get(Assigned) }, at), "Assigned host addr: 172.16.122.2"),
        Line($"Pushed IP address: {Assigned}", (answer, line, at) => answer.Set(answer.Sa with { AssignedAddress = line.Get(Assigned) }, at), "Pushed IP address: 10.8.9.4"),
        Line(
            $"Initiator of SA{Optional($" ")}: {Initiator}",
            (answer, line, at) => answer.Set(answer.Sa with { IsInitiator = line.Get(Initiator) }, at),
            "Initiator of SA : No"),
        Context($"Remote subnets:", "Remote subnets:"),
        Line(
            $"{Subnet} {Mask}",
            (answer, line, at) => answer.Set(answer.Sa with { RemoteSubnets = [.. answer.Sa.RemoteSubnets, $"{line.Get(Subnet)} {line.Get(Mask)}"] }, at),
            "10.1.1.0 255.255.255.0"),
        Line($"{Prefix}", (answer, line, at) => answer.Set(answer.Sa with { RemoteSubnets = [.. answer.Sa.RemoteSubnets, line.Get(Prefix)] }, at), "2001:DB8:1::/64"),
        Line(
            $"Child sa: local selector {From} - {To}",
            (answer, line, at) => answer.BeginChild($"{line.Get(From)} - {line.Get(To)}", at),
            "Child sa: local selector  0.0.0.0/0 - 255.255.255.255/65535"),
        Line(
            $"remote selector {From} - {To}",
            (answer, line, at) => SetRemoteSelector(answer, $"{line.Get(From)} - {line.Get(To)}", at),
            "remote selector 0.0.0.0/0 - 255.255.255.255/65535"),
        Line(
            $"ESP spi in/out: {SpiIn}/{SpiOut}",
            (answer, line, at) => SetSpis(answer, line.Get(SpiIn), line.Get(SpiOut), at),
            "ESP spi in/out: 0xFC13A6B7/0x1A2AC4A0"),
        Context($"AH spi in/out: {SpiIn}/{SpiOut}", "AH spi in/out: 0x0/0x0"),
        Context($"CPI in/out: {SpiIn}/{SpiOut}", "CPI in/out: 0x0/0x0"),
        Context($"Encr: {Algorithm}, keysize: {KeySize}, esp_hmac: {Algorithm2}", "Encr: AES-CBC, keysize: 256, esp_hmac: SHA96"),
        Context($"ah_hmac: {Algorithm}, comp: {Algorithm}, mode {Algorithm2}", "ah_hmac: None, comp: IPCOMP_NONE, mode tunnel"),
    ];

    private static void SetRemoteSelector(ShowCryptoIkev2Sa answer, string selector, SourceSpan at) =>
        answer.SetChild(child => child with { RemoteSelector = selector }, at);

    private static void SetSpis(ShowCryptoIkev2Sa answer, uint inbound, uint outbound, SourceSpan at) =>
        answer.SetChild(child => child with { SpiIn = inbound, SpiOut = outbound }, at);

    /// <summary>An IPv6 prefix, which alone on a line is a subnet of the peer.</summary>
    private static int Prefix6(ReadOnlySpan<byte> text)
    {
        var address = Scan.Address(text);
        if (address <= 0 || address >= text.Length || text[address] != '/') return Scan.No;
        var digits = Scan.Digits(text[(address + 1)..]);
        return digits > 0 ? address + 1 + digits : Scan.No;
    }
}
