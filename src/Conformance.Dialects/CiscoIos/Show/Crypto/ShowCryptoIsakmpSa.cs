using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIsakmpSa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto isakmp sa</c>, plain (responder, initiator, state) and detail (local, remote, algorithms), IPv4 and IPv6.</summary>
internal sealed class ShowCryptoIsakmpSa(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Vrfs = Text("front/inside VRF", CryptoScan.VrfPair);
    private static readonly Field<string> Destination = Address("dst");
    private static readonly Field<string> Source = Address("src");
    private static readonly Field<string> State = Text("state", CryptoScan.ExchangeState);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<int> Slot = Int("slot");
    private static readonly Field<string> Vrf = Text("inside VRF", CryptoScan.VrfBeforeStatus);
    private static readonly Field<string> Status = Text("status", CryptoScan.Capitals);
    private static readonly Field<string> Deleted = Text("deleted", Scan.OneOf("(deleted)"));
    private static readonly Field<string> Encryption = Text("encryption", CryptoScan.Algorithm);
    private static readonly Field<string> Hash = Text("hash", CryptoScan.Algorithm);
    private static readonly Field<string> Authentication = Text("authentication", CryptoScan.Algorithm);
    private static readonly Field<string> DhGroup = Text("DH group", Scan.Digits);
    private static readonly Field<string> Lifetime = Text("lifetime", CryptoScan.Lifetime);
    private static readonly Field<string> Capabilities = Word("capabilities");
    private static readonly Field<string> Engine = Word("engine");
    private static readonly Field<string> Legend = Text("legend", CryptoScan.Legend);
    private static readonly Field<int> Count = Int("SAs");

    private readonly RowsInProgress<IsakmpSaRow> rows = new(new() { First = "", Second = "", IsByRole = true });

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto isakmp sa",
        arguments => new ShowCryptoIsakmpSa(arguments),
        [
            Context($"IPv4 Crypto ISAKMP SA", "IPv4 Crypto ISAKMP SA").Opening(),
            Context($"IPv6 Crypto ISAKMP SA", "IPv6 Crypto ISAKMP SA").Opening(),
            Context(
                $"{Optional($"f_vrf/i_vrf ")}dst src state conn-id{Optional($" slot")}{Optional($" status")}",
                "dst             src             state   conn-id slot",
                "dst             src             state          conn-id status",
                "f_vrf/i_vrf   dst             src             state          conn-id slot").Opening(),
            Line(
                $"{Optional($"{Vrfs} ")}{Destination} {Source} {State} {Connection}{Optional($" {Slot}")}{Optional($" {Status}")}{Optional($" {Deleted}")}",
                (answer, line, at) => answer.AddPlain(line, at),
                "172.16.172.53  172.16.172.69   QM_IDLE   1          0",
                "200.20.20.2     200.10.10.2     QM_IDLE           1001 ACTIVE",
                "10.1.1.2        10.1.1.1        MM_NO_STATE          0    0 ACTIVE (deleted)",
                "/vpn2        172.21.114.123  10.1.1.1        QM_IDLE             13    0").Opening(),
            Line($"dst: {Destination}", (answer, line, at) => answer.BeginRecord(line.Get(Destination), at), "dst: 2000:61:128:1::1").Beginning(),
            Line($"src: {Source}", (answer, line, at) => answer.Set(answer.Sa with { Second = line.Get(Source) }, at), "src: 2000:202:100:1::1"),
            Line(
                $"state: {State} conn-id: {Connection}{Optional($" slot: {Slot}")} status: {Status}{Optional($" {Deleted}")}",
                (answer, line, at) => answer.CompleteRecord(line, at),
                "state: QM_IDLE         conn-id:   1005 status: ACTIVE",
                "state: QM_IDLE         conn-id:   1001 slot: 0 status: ACTIVE"),
            Context($"Codes: C - IKE configuration mode, D - Dead Peer Detection", "Codes: C - IKE configuration mode, D - Dead Peer Detection").Opening(),
            Context($"Codes: {Legend}", "Codes: N - NAT-traversal"),
            Context($"{Legend}", "K - Keepalives, N - NAT-traversal", "X - IKE Extended Authentication", "psk - Preshared key, rsig - RSA signature", "renc - RSA encryption"),
            Context(
                $"C-id Local Remote I-VRF{Optional($" Status")} Encr Hash Auth DH Lifetime{Optional($" Cap.")}",
                "C-id    Local                  Remote                I-VRF      Encr Hash Auth DH Lifetime Cap.",
                "C-id  Local           Remote          I-VRF  Status Encr Hash   Auth DH Lifetime Cap.").Opening(),
            Context($"Cap.", "Cap."),
            Line(
                $"{Connection} {Destination} {Source}{Optional($" {Vrf}")}{Optional($" {Status}")} {Encryption} {Hash} {Authentication} {DhGroup} {Lifetime}{Optional($" {Capabilities}")}",
                (answer, line, at) => answer.AddDetail(line, at),
                "1    172.16.172.53  172.16.172.69         des   md5   psk   1  23:49:52   K",
                "1074  20.10.20.2      20.30.10.2             ACTIVE aes  sha    rsig 2  23:47:17",
                "1013  2.2.2.2         1.1.1.1         red    ACTIVE aes  sha384 psk  14 23:47:45 DN").Opening(),
            Line(
                $"{Connection} {Destination} {Source}{Optional($" {Vrf}")} {Status} {DhGroup} {Lifetime}",
                (answer, line, at) => answer.AddDetail(line, at),
                "0     10.1.1.1        10.1.1.2               ACTIVE                  0  0"),
            Context($"Engine-id:Conn-id = {Engine}", "Engine-id:Conn-id =  SW:1", "Engine-id:Conn-id =  ???"),
            Context($"Connection-id:Engine-id = {Engine}", "Connection-id:Engine-id = 1:1(software)"),
            Line($"{Deleted}", (answer, line, at) => answer.Set(answer.Sa with { Status = Join(answer.Sa.Status, line.Get(Deleted)) }, at), "(deleted)"),
            Context($"Active ISAKMP SA's: {Count}", "Active ISAKMP SA's: 2").Opening(),
            Context($"Standby ISAKMP SA's: {Count}", "Standby ISAKMP SA's: 0"),
            Context($"Currently being negotiated ISAKMP SA's: {Count}", "Currently being negotiated ISAKMP SA's: 0"),
            Context($"Dead ISAKMP SA's: {Count}", "Dead ISAKMP SA's: 0"),
            Context($"There are no ISAKMP SAs", "There are no ISAKMP SAs"),
        ]);

    private IsakmpSaRow Sa => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<IsakmpSaRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: !arguments.IsFiltered)];

    /// <summary>The status as one text, <c>ACTIVE (deleted)</c>, however often the mark is printed.</summary>
    private static string Join(string? status, string? deleted) => deleted is not null && status?.EndsWith(deleted, StringComparison.Ordinal) == true ? status : $"{status} {deleted}".Trim();

    private static string InsideVrf(Fields line) => VrfName.Of(line.Find(Vrf) ?? line.Find(Vrfs)?.Split('/')[1]);

    private void AddPlain(Fields line, SourceSpan at)
    {
        BeginRecord(line.Get(Destination), at);
        Set(
            Sa with
            {
                Second = line.Get(Source),
                FrontVrf = VrfName.Of(line.Find(Vrfs)?.Split('/')[0]),
                InsideVrf = InsideVrf(line),
                State = line.Get(State),
                ConnectionId = line.Get(Connection),
                Status = Join(line.Find(Status), line.Find(Deleted)),
            },
            at);
    }

    private void BeginRecord(string destination, SourceSpan at) => rows.Begin(new() { First = destination, Second = "", IsByRole = true }, at);

    private void CompleteRecord(Fields line, SourceSpan at) =>
        Set(Sa with { State = line.Get(State), ConnectionId = line.Get(Connection), Status = Join(line.Get(Status), line.Find(Deleted)) }, at);

    private void AddDetail(Fields line, SourceSpan at) => rows.Begin(
        new()
        {
            First = line.Get(Destination),
            Second = line.Get(Source),
            IsByRole = false,
            ConnectionId = line.Get(Connection),
            InsideVrf = InsideVrf(line),
            Status = line.Find(Status) ?? "",
            Encryption = line.Find(Encryption) ?? "",
            Hash = line.Find(Hash) ?? "",
            Authentication = line.Find(Authentication) ?? "",
            DhGroup = line.Get(DhGroup),
            Lifetime = line.Get(Lifetime),
            Capabilities = line.Find(Capabilities) ?? "",
        },
        at);

    private void Set(IsakmpSaRow row, SourceSpan at) => rows.Set(row, at);
}
