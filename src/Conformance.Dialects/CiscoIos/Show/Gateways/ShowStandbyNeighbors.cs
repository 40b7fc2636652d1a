using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.ShowStandbyNeighbors>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary><c>show standby neighbors</c>.</summary>
internal sealed class ShowStandbyNeighbors(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Router = Address("neighbour");
    private static readonly Field<string> Groups = Text("groups", Scan.Rest);

    private readonly RowsInProgress<HsrpNeighborRow> rows = new(new("", "", "", "", false, default));
    private string port = "";

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show standby neighbors",
        arguments => new ShowStandbyNeighbors(arguments),
        [
            Line($"HSRP neighbors on {Port}", (answer, line, _) => answer.BeginInterface(line.Get(Port)), "HSRP neighbors on FastEthernet0/0").Beginning().Opening(),
            Line($"{Router}", (answer, line, at) => answer.rows.Begin(new(answer.port, line.Get(Router), "", "", false, at), at), "192.168.0.2").Beginning(),
            Line($"Active groups: {Groups}", (answer, line, at) => answer.Set(answer.Neighbor with { ActiveGroups = line.Get(Groups) }, at), "Active groups: 2, 3"),
            Line($"Standby groups: {Groups}", (answer, line, at) => answer.Set(answer.Neighbor with { StandbyGroups = line.Get(Groups) }, at), "Standby groups: 1"),
            Context($"No active groups", "No active groups"),
            Context($"No standby groups", "No standby groups"),
            Line($"BFD enabled{Optional($" !")}", (answer, _, at) => answer.Set(answer.Neighbor with { HasBfd = true }, at), "BFD enabled !"),
        ]);

    private HsrpNeighborRow Neighbor => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<HsrpNeighborRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];

    private void BeginInterface(string name)
    {
        port = name;
        rows.End();
    }

    private void Set(HsrpNeighborRow row, SourceSpan at) => rows.Set(row, at);
}
