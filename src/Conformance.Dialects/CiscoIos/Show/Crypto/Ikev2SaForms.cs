using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Ikev2;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIkev2Sa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto ikev2 sa</c> that the plain form prints too.</summary>
internal static class Ikev2SaForms
{
    private static readonly Field<long> Tunnel = Long("tunnel id");
    private static readonly Field<string> Local = Address("local address");
    private static readonly Field<int> LocalPort = Int("local port");
    private static readonly Field<string> Remote = Address("remote address");
    private static readonly Field<int> RemotePort = Int("remote port");
    private static readonly Field<string> Vrfs = Text("front/inside VRF", CryptoScan.VrfPair);
    private static readonly Field<string> Status = Text("status", CryptoScan.Capitals);
    private static readonly Field<string> Role = Text("role", Scan.OneOf("INITIATOR", "RESPONDER"));
    private static readonly Field<string> Encryption = Text("encryption", Scan.UntilComma);
    private static readonly Field<int> KeySize = Int("key size");
    private static readonly Field<string> Prf = Text("PRF", Scan.UntilComma);
    private static readonly Field<string> Hash = Text("hash", Scan.UntilComma);
    private static readonly Field<string> DhGroup = Text("DH group", Scan.UntilComma);
    private static readonly Field<string> Sign = Text("authentication of the device", Scan.UntilComma);
    private static readonly Field<string> Verify = Clause("authentication of the peer");
    private static readonly Field<string> Resistant = Text("quantum resistant", Scan.OneOf("QR"));
    private static readonly Field<string> QuantumSafe = Name("post-quantum key exchange");
    private static readonly Field<int> Lifetime = Int("lifetime");
    private static readonly Field<int> Active = Int("active time");
    private static readonly Field<int> Session = Int("session id");
    private static readonly Field<int> IkeCount = Int("IKE SAs");
    private static readonly Field<int> ChildCount = Int("child SAs");

    /// <summary>Lines that only the answer for the IKE SAs begins with.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIkev2Sa>> Openings { get; } =
    [
        Context($"IPv4 Crypto IKEv2 SA", "IPv4 Crypto IKEv2  SA"),
        Context($"IPv6 Crypto IKEv2 SA", "IPv6 Crypto IKEv2  SA"),
        Context($"Tunnel-id Local Remote fvrf/ivrf Status{Optional($" Role")}", "Tunnel-id Local                 Remote                fvrf/ivrf            Status"),
        Context($"Tunnel-id fvrf/ivrf Status", "Tunnel-id    fvrf/ivrf              Status"),
        Line(
            $"{Tunnel} {Local}/{LocalPort} {Remote}/{RemotePort} {Vrfs} {Status}{Optional($" {Role}")}",
            (answer, line, at) => answer.Begin(
                RowOf(line) with
                {
                    LocalAddress = line.Get(Local),
                    LocalPort = line.Get(LocalPort),
                    RemoteAddress = line.Get(Remote),
                    RemotePort = line.Get(RemotePort),
                    IsInitiator = InitiatorOf(line.Find(Role)),
                },
                at),
            "1         66.66.66.1/500        66.66.66.2/500        none/none            READY",
            "6         10.10.13.254/4500     10.50.52.254/4500     none/90              READY").Beginning(),
    ];

    /// <summary>Lines that only the answer for the sessions begins with.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIkev2Sa>> SessionOpenings { get; } =
    [
        Context($"IPv4 Crypto IKEv2 Session", "IPv4 Crypto IKEv2 Session"),
        Context($"IPv6 Crypto IKEv2 Session", "IPv6 Crypto IKEv2 Session"),
        Context($"Session-id:{Session}, Status:{Status}, IKE count:{IkeCount}, CHILD count:{ChildCount}", "Session-id:1, Status:UP-ACTIVE, IKE count:1, CHILD count:1"),
    ];

    /// <summary>The others.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoIkev2Sa>> All { get; } =
    [
        Line($"{Tunnel} {Vrfs} {Status}", (answer, line, at) => answer.Begin(RowOf(line), at), "1          none/none             READY").Beginning(),
        Line(
            $"Local {Local}/{LocalPort}",
            (answer, line, at) => answer.Set(answer.Sa with { LocalAddress = line.Get(Local), LocalPort = line.Get(LocalPort) }, at),
            "Local  2001:DB8:1101::131/500"),
        Line(
            $"Remote {Remote}/{RemotePort}",
            (answer, line, at) => answer.Set(answer.Sa with { RemoteAddress = line.Get(Remote), RemotePort = line.Get(RemotePort) }, at),
            "Remote  2001:DB8:1201::122/500"),
        Line(
            $"Encr: {Encryption}{Optional($", keysize: {KeySize}")}{Optional($", PRF: {Prf}")}, Hash: {Hash}, DH Grp:{Optional($" ")}{DhGroup}, Auth sign: {Sign}, Auth verify: {Verify}{Optional($", {Resistant}")}",
            (answer, line, at) => answer.SetAlgorithms(
                answer.Sa.Algorithms with
                {
                    Encryption = line.Get(Encryption),
                    KeySize = line.FindNumber(KeySize),
                    Prf = line.Find(Prf) ?? "",
                    Hash = line.Get(Hash),
                    DhGroup = line.Get(DhGroup),
                    AuthSign = line.Get(Sign),
                    AuthVerify = line.Get(Verify),
                },
                at),
            "Encr: AES-CBC, keysize: 256, PRF: SHA512, Hash: SHA512, DH Grp:21, Auth sign: PSK, Auth verify: PSK",
            "Encr: 3DES, PRF: SHA1, Hash: SHA96, DH Grp:2, Auth sign: RSA, Auth verify: Unknown - 0",
            "Encr: AES-GCM, keysize: 256, PRF: SHA512, Hash: None, DH Grp:19, Auth sign: PSK, Auth verify: PSK, QR"),
        Line(
            $"PQC Key Exchange: {QuantumSafe}",
            (answer, line, at) => answer.SetAlgorithms(answer.Sa.Algorithms with { QuantumSafe = line.Get(QuantumSafe) }, at),
            "PQC Key Exchange: ML-KEM-1024"),
        Line(
            $"Life/Active Time: {Lifetime}/{Active} sec",
            (answer, line, at) => answer.Set(answer.Sa with { LifetimeSeconds = line.Get(Lifetime), ActiveSeconds = line.Get(Active) }, at),
            "Life/Active Time: 86400/735 sec"),
        Context($"There are no IKEv2 SAs", "There are no IKEv2 SAs"),
    ];

    private static Ikev2SaRow RowOf(Fields line)
    {
        var vrfs = line.Get(Vrfs).Split('/');
        return new() { TunnelId = line.Get(Tunnel), FrontVrf = VrfName.Of(vrfs[0]), InsideVrf = VrfName.Of(vrfs[1]), Status = line.Get(Status) };
    }

    private static bool? InitiatorOf(string? role) => role is null ? null : role == "INITIATOR";
}
