using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Bfd.ShowBfdNeighbors>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Bfd;

/// <summary>The lines of <c>show bfd neighbors details</c> below a session: its timers, its counters and the last packet of the neighbour.</summary>
internal static class BfdNeighborDetailLines
{
    private static readonly Field<string> Own = Address("own address");
    private static readonly Field<string> Clients = Text("clients", Scan.Rest);
    private static readonly Field<string> State = Word("state");
    private static readonly Field<string> Where = Word("where the session runs");
    private static readonly Field<string> Age = Word("age");
    private static readonly Field<string> Template = Word("template");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Number2 = Int("number");
    private static readonly Field<int> Number3 = Int("number");
    private static readonly Field<string> Figures = ToLineEnd("figures");

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowBfdNeighbors>[] Forms =
    [
        Line($"OurAddr: {Own}", (answer, line, at) => answer.Set(answer.Session with { LocalAddress = line.Get(Own) }, at), "OurAddr: 192.51.100.204"),
        Line(
            $"Registered protocols: {Clients}",
            (answer, line, at) => answer.Set(answer.Session with { Clients = line.Get(Clients) }, at),
            "Registered protocols: OSPF CEF"),
        Context(
            $"Session state is {State} and {Optional($"not ")}using echo function{Optional($" with {Number} ms interval")}.",
            "Session state is UP and using echo function with 50 ms interval.",
            "Session state is UP and not using echo function."),
        Context($"Session Host: {Where}", "Session Host: Software"),
        Context($"Handle: {Number}", "Handle: 1"),
        Context($"Local Diag: {Number}, Demand mode: {Number2}, Poll bit: {Number3}", "Local Diag: 0, Demand mode: 0, Poll bit: 0"),
        Context($"MinTxInt: {Number}, MinRxInt: {Number2}, Multiplier: {Number3}", "MinTxInt: 1000000, MinRxInt: 1000000, Multiplier: 5"),
        Context($"Received MinRxInt: {Number}, Received Multiplier: {Number2}", "Received MinRxInt: 1000000, Received Multiplier: 5"),
        Context($"Hold{Optional($"d")}own (hits): {Figures}", "Holddown (hits): 0(0), Hello (hits): 1000(6063)", "Holdown (hits): 150(0), Hello (hits): 50(1364284)"),
        Context($"Rx Count: {Figures}", "Rx Count: 6059, Rx Interval (ms) min/max/avg: 1/1004/876 last: 435 ms ago"),
        Context($"Tx Count: {Figures}", "Tx Count: 6064, Tx Interval (ms) min/max/avg: 1/1004/875 last: 635 ms ago"),
        Context($"Echo Rx Count: {Figures}", "Echo Rx Count: 156257, Echo Rx Interval (ms) min/max/avg: 377/505/439 last: 436 ms ago"),
        Context($"Echo Tx Count: {Figures}", "Echo Tx Count: 156257, Echo Tx Interval (ms) min/max/avg: 378/505/439 last: 437 ms ago"),
        Context($"Elapsed time watermarks: {Figures}", "Elapsed time watermarks: 0 0 (last: 0)"),
        Context($"Template: {Template}", "Template: BFD_TEMPLATE"),
        Context($"Uptime: {Age}", "Uptime: 01:28:39"),
        Context($"Downtime: {Age}", "Downtime: 02:11:53"),
        Context($"Last packet: Version: {Number} - Diagnostic: {Number2}", "Last packet: Version: 1                  - Diagnostic: 0"),
        Context($"State bit: {State} - Demand bit: {Number}", "State bit: Up               - Demand bit: 0"),
        Context($"I Hear You bit: {Number} - Demand bit: {Number2}", "I Hear You bit: 1     - Demand bit: 0"),
        Context($"Poll bit: {Number} - Final bit: {Number2}", "Poll bit: 0                 - Final bit: 0"),
        Context($"C bit: {Number}", "C bit: 1"),
        Context($"Multiplier: {Number} - Length: {Number2}", "Multiplier: 5               - Length: 24"),
        Context($"My Discr.: {Number} - Your Discr.: {Number2}", "My Discr.: 4097             - Your Discr.: 4097"),
        Context($"Min tx interval: {Number} - Min rx interval: {Number2}", "Min tx interval: 1000000    - Min rx interval: 1000000"),
        Context($"Min Echo interval: {Number}", "Min Echo interval: 50000"),
    ];
}
