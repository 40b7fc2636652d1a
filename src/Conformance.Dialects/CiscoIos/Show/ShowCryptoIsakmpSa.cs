using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.ShowCryptoIsakmpSa>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary><c>show crypto isakmp sa</c>, plain (responder, initiator, state) and detail (local, remote, algorithms).</summary>
internal sealed class ShowCryptoIsakmpSa(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Destination = Address("dst");
    private static readonly Field<string> Source = Address("src");
    private static readonly Field<string> State = Text("state", Scan.OneOf([.. Enum.GetValues<ExchangeState>().Where(state => state != ExchangeState.Deleted).Select(state => state.ToString())]));
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<int> Slot = Int("slot");
    private static readonly Field<string> Encryption = Text("encryption", Scan.OneOf("des", "3des", "aes"));
    private static readonly Field<string> Hash = Text("hash", Scan.OneOf("md5", "sha"));
    private static readonly Field<string> Authentication = Text("authentication", Scan.OneOf("psk", "rsig", "renc"));
    private static readonly Field<string> DhGroup = Word("DH group");
    private static readonly Field<string> Lifetime = Text("lifetime", RouteAge.Length);
    private static readonly Field<string> Capabilities = Text("capabilities", Scan.Rest);
    private static readonly Field<string> Engine = Word("engine");

    private readonly List<IsakmpSaRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto isakmp sa",
        arguments => new ShowCryptoIsakmpSa(arguments),
        [
            Context($"dst src state conn-id slot", "dst             src             state   conn-id slot").Opening(),
            Line(
                $"{Destination} {Source} {State} {Connection} {Slot}",
                (answer, line, at) => answer.AddPlain(line, at),
                "172.16.172.53  172.16.172.69   QM_IDLE   1          0"),
            Context($"Codes: C - IKE configuration mode, D - Dead Peer Detection", "Codes: C - IKE configuration mode, D - Dead Peer Detection").Opening(),
            Context($"K - Keepalives, N - NAT-traversal", "K - Keepalives, N - NAT-traversal"),
            Context($"X - IKE Extended Authentication", "X - IKE Extended Authentication"),
            Context($"psk - Preshared key, rsig - RSA signature", "psk - Preshared key, rsig - RSA signature"),
            Context($"renc - RSA encryption", "renc - RSA encryption"),
            Context($"C-id Local Remote I-VRF Encr Hash Auth DH Lifetime Cap.", "C-id    Local                  Remote                I-VRF      Encr Hash Auth DH Lifetime Cap.").Opening(),
            Line(
                $"{Connection} {Destination} {Source} {Encryption} {Hash} {Authentication} {DhGroup} {Lifetime}{Optional($" {Capabilities}")}",
                (answer, line, at) => answer.AddDetail(line, at),
                "1    172.16.172.53  172.16.172.69         des   md5   psk   1  23:49:52   K"),
            Context($"Connection-id:Engine-id = {Engine}", "Connection-id:Engine-id = 1:1(software)"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<IsakmpSaRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered)];

    private void AddPlain(Fields line, SourceSpan at) => rows.Add(new()
    {
        First = line.Get(Destination),
        Second = line.Get(Source),
        IsByRole = true,
        State = line.Get(State),
        ConnectionId = line.Get(Connection),
        Span = at,
    });

    private void AddDetail(Fields line, SourceSpan at) => rows.Add(new()
    {
        First = line.Get(Destination),
        Second = line.Get(Source),
        IsByRole = false,
        ConnectionId = line.Get(Connection),
        Encryption = line.Get(Encryption),
        Hash = line.Get(Hash),
        Authentication = line.Get(Authentication),
        DhGroup = line.Get(DhGroup),
        Lifetime = line.Get(Lifetime),
        Capabilities = line.Find(Capabilities) ?? "",
        Span = at,
    });
}
