using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Ospf.ShowIpOspfInterfaceBrief>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Ospf;

/// <summary><c>show ip ospf interface brief</c>.</summary>
internal sealed class ShowIpOspfInterfaceBrief(CommandArguments arguments) : IAnswer
{
    /// <summary>The interface. A virtual link is printed as <c>VL0</c>, which is no abbreviation of a VLAN's interface.</summary>
    private static readonly Field<string> Port =
        new("interface", Scan.Interface, (value, words) => value.StartsWith("VL"u8) ? words.Text(value) : words.Interface(value)) { Tells = true };

    private static readonly Field<string> Process = Text("process", Scan.Digits);
    private static readonly Field<string> Area = OspfFields.Area;
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<int> Length = Int("prefix length");
    private static readonly Field<string> Lender = new("lending interface", Scan.Name, (value, words) => words.Interface(value));
    private static readonly Field<int> Cost = Int("cost");
    private static readonly Field<string> State = Text("state", Scan.OneOf("DROTHER", "DROTH", "BDR", "DR", "P2MP", "P2P", "LOOP", "WAIT", "DOWN"));
    private static readonly Field<int> Full = Int("full neighbours");
    private static readonly Field<int> Neighbors = Int("neighbours");

    private readonly List<OspfInterfaceRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip ospf interface brief",
        arguments => new ShowIpOspfInterfaceBrief(arguments),
        [
            Context($"Interface PID Area IP Address/Mask Cost State Nbrs F/C", "Interface    PID   Area            IP Address/Mask    Cost  State Nbrs F/C").Opening(),
            Line(
                $"{Port} {Process} {Area} {Ip}/{Length} {Cost} {State} {Full}/{Neighbors}",
                (answer, line, at) => answer.Add(line, $"{line.Get(Ip)}/{line.Get(Length)}", at),
                "Fa0/0        1     0     10.0.0.5/24        1     BDR   1/1",
                "Gi4          65109  8               10.169.197.98/30  1000  P2P   1/1",
                "VL0          6     0               10.0.12.1/30       40    P2P   1/1").Opening(),
            Line(
                $"{Port} {Process} {Area} Unnumbered {Lender} {Cost} {State} {Full}/{Neighbors}",
                (answer, line, at) => answer.Add(line, $"Unnumbered {line.Get(Lender)}", at),
                "MA0          1     1               Unnumbered Gi0/1   1     P2P   1/1").Opening(),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<OspfInterfaceRow>(Command.Name, whole, rows, IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];

    private void Add(Fields line, string address, SourceSpan at) => rows.Add(new(
        line.Get(Port), line.Get(Process), line.Get(Area), address, line.Get(Cost), line.Get(State), line.Get(Full), line.Get(Neighbors), at));
}
