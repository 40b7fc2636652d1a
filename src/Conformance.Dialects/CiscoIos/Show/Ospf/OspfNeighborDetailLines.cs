using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Ospf.ShowIpOspfNeighbor>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Ospf.OspfFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Ospf;

/// <summary>The lines of <c>show ip ospf neighbor detail</c>.</summary>
internal static class OspfNeighborDetailLines
{
    private static readonly Field<string> Id = Address("neighbour id");
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> InterfaceId = Word("interface id");
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<string> Dr = Address("designated router");
    private static readonly Field<string> Bdr = Address("backup designated router");
    private static readonly Field<string> Bfd = Text("BFD", Scan.Rest);

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowIpOspfNeighbor>[] Forms =
    [
        Line(
            $"Neighbor {Id}, interface address {Ip}{Optional($", interface-id {InterfaceId}")}",
            (answer, line, at) => answer.Begin(new() { NeighborId = line.Get(Id), Address = line.Get(Ip) }, at),
            "Neighbor 192.168.5.2, interface address 10.225.200.28",
            "Neighbor 10.16.2.2, interface address 192.168.154.2, interface-id 24").Beginning().Opening(),
        Line(
            $"In the area {Area} via interface {Port}{Optional($"{Optional($" ")}, BFD {Bfd}")}",
            (answer, line, at) => answer.Set(answer.Neighbor with { Area = line.Get(Area), Interface = line.Get(Port) }, at),
            "In the area 0 via interface GigabitEthernet1/0/0",
            "In the area 0 via interface GigabitEthernet0/0/0/1.10 , BFD enabled, Mode: Default"),
        Line(
            $"Neighbor priority is {Priority}, State is {AdjacencyState}{Optional($", {Changes} state change{Optional($"s")}")}",
            (answer, line, at) => answer.Set(answer.Neighbor with { Priority = line.Get(Priority), State = line.Get(AdjacencyState) }, at),
            "Neighbor priority is 1, State is FULL, 6 state changes"),
        Context($"DR is {Dr} BDR is {Bdr}", "DR is 10.225.200.28 BDR is 10.225.200.30"),
        Context($"Poll interval {Tail}", "Poll interval 120"),
        Context($"SR adj label {Tail}", "SR adj label 16"),
        Context($"Options is {Tail}", "Options is 0x42", "Options is 0x12 in Hello (E-bit, L-bit)"),
        Context($"Options {Changes}", "Options 2"),
        Context($"LLS Options is {Tail}", "LLS Options is 0x1 (LR), last OOB-Resync 00:03:08 ago"),
        Context($"Strict-mode {Tail}", "Strict-mode BFD is enabled"),
        Context($"Dead timer due in {Tail}", "Dead timer due in 00:00:36"),
        Context($"Neighbor is up for {Tail}", "Neighbor is up for 00:09:46"),
        Context($"Hello is suppressed{Optional($" {Tail}")}", "Hello is suppressed"),
        Context($"Index {Tail}", "Index 1/1, retransmission queue length 0, number of retransmission 1"),
        Context($"First 0x{Tail}", "First 0x0(0)/0x0(0) Next 0x0(0)/0x0(0)"),
        Context($"Last retransmission scan {Tail}", "Last retransmission scan length is 1, maximum is 1", "Last retransmission scan time is 0 msec, maximum is 0 msec"),
        Context($"Link State retransmission due in {Tail}", "Link State retransmission due in 2416 msec"),
        Context($"Number of retransmissions for {Tail}", "Number of retransmissions for last link state request packet 0"),
    ];
}
