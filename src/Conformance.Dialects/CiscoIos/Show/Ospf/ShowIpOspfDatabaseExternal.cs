using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Ospf.ShowIpOspfDatabaseExternal>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Ospf;

/// <summary><c>show ip ospf database external</c>.</summary>
internal sealed class ShowIpOspfDatabaseExternal(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> RouterId = Address("router id");
    private static readonly Field<string> Process = Text("process", Scan.Digits);
    private static readonly Field<string> ProcessWord = Text("word", Scan.OneOf("Process ID", "Autonomous system"));
    private static readonly Field<string> Vrf = Text("VRF", Scan.UntilBracket);
    private static readonly Field<string> Id = Address("link state id");
    private static readonly Field<string> Router = Address("advertising router");
    private static readonly Field<string> Sequence = Text("sequence number", Scan.Hex);
    private static readonly Field<string> Mask = Text("mask", Scan.Word);
    private static readonly Field<int> Type = Int("metric type");
    private static readonly Field<string> Meaning = Text("meaning", Scan.UntilBracket);
    private static readonly Field<int> Metric = Int("metric");
    private static readonly Field<string> Forward = Address("forward address");
    private static readonly Field<long> Tag = Long("tag");
    private static readonly Field<string> Tail = OspfFields.Tail;

    private readonly RowsInProgress<OspfExternalLsaRow> rows = new(new() { LinkStateId = "" });
    private (string RouterId, string Process) current = ("", "");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip ospf database external",
        arguments => new ShowIpOspfDatabaseExternal(arguments),
        [
            Line(
                $"OSPF Router with ID ({RouterId}) (Process ID {Process}{Optional($", VRF {Vrf}")})",
                (answer, line, _) => answer.BeginProcess(line.Get(RouterId), line.Get(Process)),
                "OSPF Router with ID (10.4.1.1) (Process ID 1)",
                "OSPF Router with ID (2.0.101.3) (Process ID 100, VRF YELLOW)").Beginning().Opening(),
            Line(
                $"OSPF Router with id({RouterId}) ({ProcessWord} {Process})",
                (answer, line, _) => answer.BeginProcess(line.Get(RouterId), line.Get(Process)),
                "OSPF Router with id(192.168.239.66) (Autonomous system 300)",
                "OSPF Router with id(192.168.239.66) (Process ID 300)").Beginning().Opening(),
            Context($"Type-5 AS External Link States", "Type-5 AS External Link States").Opening(),
            Context($"Displaying AS External Link States", "Displaying AS External Link States").Opening(),
            Context($"AS External Link States", "AS External Link States").Opening(),
            Context($"Adv Router is not-reachable{Optional($" {Tail}")}", "Adv Router is not-reachable in topology Base with MTID 0"),
            Context($"Delete flag is set for this LSA", "Delete flag is set for this LSA"),
            Line($"LS age: {Tail}", (answer, _, _) => answer.rows.End(), "LS age: 1595", "LS age: 4 (DoNotAge)"),
            Context($"Routing Bit Set on this LSA{Optional($" {Tail}")}", "Routing Bit Set on this LSA in topology Base with MTID 0"),
            Context($"Options: {Tail}", "Options: (No TOS-capability, DC, Upward)"),
            Context($"LS Type: AS External Link", "LS Type: AS External Link").Opening(),
            Line(
                $"Link State ID: {Id} (External Network Number{Optional($" ")})",
                (answer, line, at) => answer.Begin(line.Get(Id), at),
                "Link State ID: 10.94.44.44 (External Network Number )").Beginning().Opening(),
            Line($"Advertising Router: {Router}", (answer, line, at) => answer.Set(answer.Lsa with { AdvertisingRouter = line.Get(Router) }, at), "Advertising Router: 10.64.4.4"),
            Line($"LS Seq Number: {Sequence}", (answer, line, at) => answer.Set(answer.Lsa with { SequenceNumber = line.Get(Sequence) }, at), "LS Seq Number: 80000001"),
            Context($"Checksum: {Tail}", "Checksum: 0x7F60"),
            Context($"Length: {Tail}", "Length: 36"),
            Line($"Network Mask: {Mask}", (answer, line, at) => answer.Set(answer.Lsa with { Mask = line.Get(Mask) }, at), "Network Mask: /32"),
            Line(
                $"Metric Type: {Type}{Optional($" ({Meaning})")}",
                (answer, line, at) => answer.Set(answer.Lsa with { MetricType = line.Get(Type) }, at),
                "Metric Type: 2 (Larger than any link state path)"),
            Context($"MTID: {Tail}", "MTID: 0"),
            Context($"TOS: {Tail}", "TOS: 0"),
            Line($"Metric: {Metric}", (answer, line, at) => answer.Set(answer.Lsa with { Metric = line.Get(Metric) }, at), "Metric: 20"),
            Line($"Forward Address: {Forward}", (answer, line, at) => answer.Set(answer.Lsa with { ForwardAddress = line.Get(Forward) }, at), "Forward Address: 0.0.0.0"),
            Line($"External Route Tag: {Tag}", (answer, line, at) => answer.Set(answer.Lsa with { Tag = line.Get(Tag) }, at), "External Route Tag: 3489661128"),
        ]);

    private OspfExternalLsaRow Lsa => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<OspfExternalLsaRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];

    private void BeginProcess(string routerId, string process)
    {
        rows.End();
        current = (routerId, process);
    }

    private void Begin(string id, SourceSpan at) => rows.Begin(new() { LinkStateId = id, RouterId = current.RouterId, Process = current.Process }, at);

    private void Set(OspfExternalLsaRow row, SourceSpan at) => rows.Set(row, at);
}
