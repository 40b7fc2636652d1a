using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIpsecSa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto ipsec sa</c> from the interface down to a proxy pair's counters and endpoints.</summary>
internal static class IpsecFlowForms
{
    private static readonly Field<string> Map = Text("crypto map", Scan.UntilComma);
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Vrf = Word("vrf");
    private static readonly Field<string> Ident = Text("ident", Scan.UntilBracket);
    private static readonly Field<string> Group = Word("group");
    private static readonly Field<int> UdpPort = Int("port");
    private static readonly Field<string> User = Word("user name");
    private static readonly Field<string> Flags = Text("flags", Scan.Rest);
    private static readonly Field<long> Encaps = Long("encapsulated");
    private static readonly Field<long> Encrypt = Long("encrypted");
    private static readonly Field<long> Digest = Long("digested");
    private static readonly Field<long> Decaps = Long("decapsulated");
    private static readonly Field<long> Decrypt = Long("decrypted");
    private static readonly Field<long> Verify = Long("verified");
    private static readonly Field<string> Counters = Text("packet counters", CryptoScan.PacketCounters);
    private static readonly Field<string> PolicyName = Name("IPsec policy of IPv6");
    private static readonly Field<string> AclName = Word("access list of IPv6");
    private static readonly Field<string> Local = Text("local endpoint", Scan.UntilComma);
    private static readonly Field<string> Remote = Word("remote endpoint");
    private static readonly Field<int> Mtu = Int("mtu");
    private static readonly Field<int> IpMtu = Int("ip mtu");
    private static readonly Field<uint> Spi = new("SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<long> SpiDecimal = Long("SPI in decimal");
    private static readonly Field<bool> Pfs = OneOf("PFS", ("Y", true), ("N", false));
    private static readonly Field<string> DhGroup = Name("DH group");
    private static readonly Field<string> QuantumSafe = Name("post-quantum key exchange");
    private static readonly Field<int> Count = Int("SAs");
    private static readonly Field<int> Count2 = Int("SAs");
    private static readonly Field<int> Count3 = Int("SAs");
    private static readonly Field<int> Count4 = Int("SAs");
    private static readonly Field<int> Count5 = Int("SAs");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIpsecSa>> All { get; } =
    [
        Line($"interface: {Port}", (answer, line, _) => answer.BeginInterface(line.Get(Port)), "interface: FastEthernet0/0").Beginning().Opening(),
        Line(
            $"Crypto map tag: {Map}, local addr{Optional($".")}{Optional($":")} {Ip}",
            (answer, line, _) => answer.BeginMap(line.Get(Map), line.Get(Ip)),
            "Crypto map tag: vpn, local addr. 172.16.172.53",
            "Crypto map tag: Tunnel1-head-0, local addr 3FFE:2002::A8BB:CCFF:FE01:9002").Beginning().Opening(),
        Context($"IPsecv6 policy name: {PolicyName}", "IPsecv6 policy name: OSPFv3-1-256"),
        Context($"IPsecv6-created ACL name: {AclName}", "IPsecv6-created ACL name: FastEthernet0/0-ipsecv6-ACL"),
        Line($"protected vrf:{Optional($" {Vrf}")}", (answer, line, at) => answer.BeginFlow(VrfName.Of(line.Find(Vrf)), at), "protected vrf:", "protected vrf: (none)").Beginning(),
        Line(
            $"local ident (addr/mask/prot/port): ({Ident})",
            (answer, line, at) => answer.SetLocalIdent(line.Get(Ident), at),
            "local ident (addr/mask/prot/port): (99.99.99.99/255.255.255.255/0/0)").Opening(),
        Line(
            $"remote ident (addr/mask/prot/port): ({Ident})",
            (answer, line, at) => answer.SetRemoteIdent(line.Get(Ident), at),
            "remote ident (addr/mask/prot/port): (20.1.1.0/255.255.255.0/0/0)",
            "remote ident (addr/mask/prot/port): (::/0/0/0)"),
        Context($"Group: {Group}", "Group: GETVPN"),
        Line(
            $"current_peer{Optional($":")} {Ip}{Optional($":{UdpPort}")}{Optional($" port {UdpPort}")}{Optional($", username: {User}")}",
            (answer, line, at) => answer.Set(answer.Flow with { Peer = line.Get(Ip), PeerPort = line.FindNumber(UdpPort) }, at),
            "current_peer: 172.16.172.69:500",
            "current_peer 2.2.2.2 port 4500",
            "current_peer: 10.1.1.1",
            "current_peer 3FFE:2002::A8BB:CCFF:FE01:2C02 port 500"),
        Context($"current_peer (none) port {UdpPort}", "current_peer (none) port 500"),
        Context($"PERMIT, flags={Flags}", "PERMIT, flags={origin_is_acl,}", "PERMIT, flags={}"),
        Context($"DENY, flags={Flags}", "DENY, flags={origin_is_acl,}"),
        Line(
            $"#pkts encaps: {Encaps}, #pkts encrypt: {Encrypt}, #pkts digest{Optional($":")} {Digest}",
            (answer, line, at) => answer.Set(answer.Flow with { Encapsulated = line.Get(Encaps) }, at),
            "#pkts encaps: 10, #pkts encrypt: 10, #pkts digest 10",
            "#pkts encaps: 4981028, #pkts encrypt: 4981028, #pkts digest: 4981028"),
        Line(
            $"#pkts decaps: {Decaps}, #pkts decrypt: {Decrypt}, #pkts verify{Optional($":")} {Verify}",
            (answer, line, at) => answer.Set(answer.Flow with { Decapsulated = line.Get(Decaps) }, at),
            "#pkts decaps: 5, #pkts decrypt: 5, #pkts verify: 5"),
        Context(
            $"{Counters}",
            "#pkts compressed: 0, #pkts decompressed: 0",
            "#pkts not compressed: 0, #pkts compr. failed: 0, #pkts decompress failed: 0",
            "#send errors 5, #recv errors 0",
            "#pkts no sa (send) 0, #pkts invalid sa (rcv) 0",
            "##pkts replay failed (rcv): 0"),
        Line(
            $"local crypto endpt.: {Local}, remote crypto endpt.:{Optional($" ")}{Remote}",
            (answer, line, at) => answer.Set(answer.Flow with { LocalEndpoint = line.Get(Local), RemoteEndpoint = line.Get(Remote) }, at),
            "local crypto endpt.: 172.16.172.53, remote crypto endpt.: 172.16.172.69",
            "local crypto endpt.: 203.0.113.1, remote crypto endpt.:203.0.114.1",
            "local crypto endpt.: 3FFE:2002::A8BB:CCFF:FE01:9002, remote crypto endpt.: 3FFE:2002::A8BB:CCFF:FE01:2C02"),
        Line(
            $"{Optional($"plaintext mtu {IpMtu}, ")}path mtu {Mtu}{Optional($", media mtu {IpMtu}")}{Optional($", ip mtu {IpMtu}")}{Optional($", ip mtu idb {Port}")}{Optional($", ip mtu idb (none)")}{Optional($", ipv6 mtu {IpMtu}, ipv6 mtu idb {Port}")}",
            (answer, line, at) => answer.Set(answer.Flow with { PathMtu = line.Get(Mtu) }, at),
            "path mtu 1500, media mtu 1500",
            "path mtu 1514, ip mtu 1514",
            "plaintext mtu 1500, path mtu 1500, ip mtu 1500, ip mtu idb (none)",
            "plaintext mtu 1442, path mtu 1500, ip mtu 1500, ip mtu idb GigabitEthernet8",
            "path mtu 1500, ipv6 mtu 1500, ipv6 mtu idb FastEthernet0/0"),
        Line(
            $"current outbound spi: {Spi}{Optional($" ")}{Optional($"({SpiDecimal})")}",
            (answer, line, at) => answer.Set(answer.Flow with { CurrentOutboundSpi = line.Get(Spi) }, at),
            "current outbound spi: 44E0B22B",
            "current outbound spi: 0x1234ABCD(305441741)",
            "current outbound spi: 0x23D2554C (600986956)"),
        Context($"current outbound spi: [Not Available]", "current outbound spi: [Not Available]"),
        Line(
            $"PFS (Y/N): {Pfs}, DH group: {DhGroup}{Optional($", PQC Key Exchange: {QuantumSafe}")}{Optional($", AKE group: AKE1: {QuantumSafe}")}",
            (answer, line, at) => answer.Set(answer.Flow with { PerfectForwardSecrecy = line.Get(Pfs), DhGroup = line.Get(DhGroup) }, at),
            "PFS (Y/N): N, DH group: none",
            "PFS (Y/N): Y, DH group: none, PQC Key Exchange: ML-KEM-1024",
            "PFS (Y/N): Y, DH group: group14, AKE group: AKE1: MLKEM512"),
        Context(
            $"IPsec SA total: {Count}, active: {Count2}, rekeying: {Count3}, unused: {Count4}, invalid: {Count5}",
            "IPsec SA total: 2, active: 2, rekeying: 0, unused: 0, invalid: 0").Opening(),
        Context($"No SAs found", "No SAs found"),
    ];
}
