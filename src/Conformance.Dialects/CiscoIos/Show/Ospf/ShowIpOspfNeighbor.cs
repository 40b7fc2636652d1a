using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Ospf.ShowIpOspfNeighbor>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Ospf;

/// <summary><c>show ip ospf neighbor</c>, also with <c>detail</c>, an interface or a neighbour behind it.</summary>
internal sealed class ShowIpOspfNeighbor(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Id = Address("neighbour id");
    private static readonly Field<string> Unheard = Text("no neighbour id", Scan.OneOf("N/A"));
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<string> State = OspfFields.AdjacencyState;
    private static readonly Field<string> Role = Text("role", Scan.OneOf("DROTHER", "BDR", "DR", "-"));
    private static readonly Field<string> DeadTime = Text("dead time", OspfFields.TimerLength);
    private static readonly Field<string> Ip = Address("address");

    private readonly RowsInProgress<OspfNeighborRow> rows = new(new() { NeighborId = "" });

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip ospf neighbor",
        arguments => new ShowIpOspfNeighbor(arguments),
        [
            Context($"Neighbor ID Pri State Dead Time Address Interface", "Neighbor ID     Pri   State           Dead Time   Address         Interface").Opening(),
            Line(
                $"{Id} {Priority} {State}/{Role} {DeadTime} {Ip} {Port}{Optional($", BFD enabled")}",
                (answer, line, at) => answer.Add(line, at),
                "10.190.30.2        1   FULL/BDR        00:00:04    10.190.16.11     GigabitEthernet0/2.101",
                "10.255.255.1      1   2WAY/DROTHER    00:00:39    10.100.17.1     GigabitEthernet1/1").Opening(),
            Line(
                $"{Id} {Priority} {State}/ {Role} {DeadTime} {Ip} {Port}{Optional($", BFD enabled")}",
                (answer, line, at) => answer.Add(line, at),
                "10.0.0.1          0   FULL/  -        00:00:32    10.0.1.1        Port-channel1",
                "3.3.3.3           0   FULL/  -           -        10.0.23.3       OSPF_VL0").Opening(),
            Line(
                $"{Unheard} {Priority} {State}/{Role} {DeadTime} {Ip} {Port}",
                (answer, line, at) => answer.Add(line, at),
                "N/A               0   ATTEMPT/DROTHER 00:01:44    10.2.2.2        Serial0/0").Opening(),
            .. OspfNeighborDetailLines.Forms,
        ]);

    /// <summary>The neighbour that lines add to.</summary>
    public OspfNeighborRow Neighbor => rows.Current;

    /// <summary>Begins a neighbour of the detailed form.</summary>
    public void Begin(OspfNeighborRow row, SourceSpan at) => rows.Begin(row, at);

    /// <summary>Sets what a line says about the neighbour.</summary>
    public void Set(OspfNeighborRow row, SourceSpan at) => rows.Set(row, at);

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
    [
        new Capture<OspfNeighborRow>(
            Command.Name,
            whole,
            rows.Complete((row, span) => row with { Span = span }),
            IsComplete: !arguments.IsFiltered && arguments.Words.All(word => word == "detail")),
    ];

    private void Add(Fields line, SourceSpan at)
    {
        rows.Begin(
            new()
            {
                NeighborId = line.Find(Id) ?? line.Get(Unheard),
                Priority = line.Get(Priority),
                State = line.Get(State),
                Role = line.Get(Role),
                Address = line.Get(Ip),
                Interface = line.Get(Port),
            },
            at);
        rows.End();
    }
}
