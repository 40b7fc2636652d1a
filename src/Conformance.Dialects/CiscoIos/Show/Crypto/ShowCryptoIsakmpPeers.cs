using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIsakmpPeers>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto isakmp peers</c>.</summary>
internal sealed class ShowCryptoIsakmpPeers(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> Local = Address("local");
    private static readonly Field<int> UdpPort = Int("port");
    private static readonly Field<string> Identity = Word("identity");

    private readonly RowsInProgress<IsakmpPeerRow> rows = new(new());

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto isakmp peers",
        arguments => new ShowCryptoIsakmpPeers(arguments),
        [
            Line(
                $"Peer: {Peer} Port: {UdpPort} Local: {Local}",
                (answer, line, at) => answer.rows.Begin(new() { Peer = line.Get(Peer), Port = line.Get(UdpPort), Local = line.Get(Local) }, at),
                "Peer: 121.160.20.2 Port: 500 Local: 121.160.10.1").Beginning().Opening(),
            Line(
                $"Phase1 id: {Identity}",
                (answer, line, at) => answer.rows.Set(answer.rows.Current with { Phase1Id = line.Get(Identity) }, at),
                "Phase1 id: 10.1.1.4",
                "Phase1 id: R15"),
        ]);

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<IsakmpPeerRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: !arguments.IsFiltered && arguments.Words.Count == 0)];
}
