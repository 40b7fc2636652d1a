using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The queues, rates and counters of an interface.</summary>
internal static class InterfaceCounterForms
{
    private static readonly Field<long> First = Long("count");
    private static readonly Field<long> Second = Long("count");
    private static readonly Field<long> Third = Long("count");
    private static readonly Field<long> Fourth = Long("count");
    private static readonly Field<long> Fifth = Long("count");
    private static readonly Field<long> Sixth = Long("count");
    private static readonly Field<string> Sizes = Text("sizes", Scan.Name);
    private static readonly Field<string> Note = Text("note", Scan.UntilBracket);
    private static readonly Field<string> Strategy = Remainder("strategy");
    private static readonly Field<string> Unit = Text("unit", Scan.OneOf("minute", "second"));
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("input", "output"));
    private static readonly Field<string> Queues = Text("queues", QueuesLength);
    private static readonly Field<string> Signals = Text("signals", SignalsLength);
    private static readonly Field<string> Pause = Text("direction", Scan.OneOf("pause output", "PAUSE output"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Line(
            $"Input queue: {First}/{Second}/{Third}{Optional($"/{Fourth}")} ({Note}); Total output drops: {Fifth}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { InputQueueDrops = line.Get(Third), OutputQueueDrops = line.Get(Fifth) }, at),
            "Input queue: 0/75/0/0 (size/max/drops/flushes); Total output drops: 1063"),
        Line(
            $"Output queue {Sizes}, {First} drops; input queue {Second}/{Third}, {Fourth} drops",
            (answer, line, at) => answer.Count(answer.Row.Errors with { OutputQueueDrops = line.Get(First), InputQueueDrops = line.Get(Fourth) }, at),
            "Output queue 0/40, 0 drops; input queue 0/75, 0 drops"),
        Line($"Queueing strategy: {Strategy}", (answer, line, at) => answer.Set(answer.Row with { Queueing = line.Get(Strategy) }, at), "Queueing strategy: Class-based queueing"),
        Context($"Output queue: {Sizes} ({Note})", "Output queue: 0/1000/64/0 (size/max total/threshold/drops)"),
        Context($"Output queue :{Sizes} ({Note})", "Output queue :0/40 (size/max)"),
        Context($"Output queue {Sizes} ({Note})", "Output queue 0/40 (size/max)"),
        Context($"Output queue ({Note}):", "Output queue (queue priority: size/max/drops):"),
        Context($"Output queue: high {Sizes}, medium {Strategy}", "Output queue: high 0/20/0, medium 0/40/0, normal 0/60/0, low 0/80/0"),
        Context($"Output queues: ({Note})", "Output queues: (queue #: size/max/drops)"),
        Context($"{Queues}", "0: 0/20/0 1: 0/30/0 2: 0/20/0 3: 0/20/0 4: 0/20/0"),
        Context($"high: {Sizes}, medium: {Strategy}", "high: 0/20/0, medium: 0/40/0, normal: 0/60/0, low: 0/80/0"),
        Context($"Conversations {Sizes} ({Note})", "Conversations  0/2/256 (active/max active/max total)"),
        Context($"Reserved Conversations {Sizes} ({Note})", "Reserved Conversations 0/0 (allocated/max allocated)"),
        Context($"Available Bandwidth {First} kilobits/sec", "Available Bandwidth 1158 kilobits/sec"),
        Context($"{First} {Unit} {Direction} rate {Second} bits/sec, {Third} packets/sec", "5 minute input rate 0 bits/sec, 0 packets/sec"),
        Context($"Five minute {Direction} rate {Second} bits/sec, {Third} packets/sec", "Five minute input rate 0 bits/sec, 1 packets/sec"),
        Context($"L2 Switched: ucast: {Strategy}", "L2 Switched: ucast: 17 pkt, 1920 bytes - mcast: 0 pkt, 0 bytes"),
        Context($"L3 in Switched: ucast: {Strategy}", "L3 in Switched: ucast: 0 pkt, 0 bytes - mcast: 0 pkt, 0 bytes mcast"),
        Context($"L3 out Switched: ucast: {Strategy}", "L3 out Switched: ucast: 0 pkt, 0 bytes mcast: 0 pkt, 0 bytes"),
        Context($"{First} packets input, {Second} bytes{Optional($", {Third} no buffer")}", "338297234 packets input, 728401053 bytes, 0 no buffer", "0 packets input, 0 bytes"),
        Context(
            $"Received {First} broadcasts ({Second} {Optional($"IP ")}multicast{Optional($"s")})",
            "Received 3192290 broadcasts (8982 IP multicasts)",
            "Received 160702941 broadcasts (60693400 multicasts)"),
        Line(
            $"Received {First} broadcasts, {Second} runts, {Third} giants{Optional($", {Fourth} throttles")}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { Runts = line.Get(Second), Giants = line.Get(Third), Throttles = line.FindNumber(Fourth) }, at),
            "Received 901 broadcasts, 0 runts, 0 giants, 0 throttles",
            "Received 3113596 broadcasts, 0 runts, 0 giants"),
        Line(
            $"{First} runts, {Second} giants, {Third} throttles",
            (answer, line, at) => answer.Count(answer.Row.Errors with { Runts = line.Get(First), Giants = line.Get(Second), Throttles = line.Get(Third) }, at),
            "0 runts, 158509 giants, 0 throttles"),
        Context($"{First} parity", "0 parity"),
        Line(
            $"{First} input errors, {Second} CRC, {Third} frame, {Fourth} overrun, {Fifth} ignored{Optional($", {Sixth} abort")}",
            (answer, line, at) => answer.Count(
                answer.Row.Errors with
                {
                    Input = line.Get(First), Crc = line.Get(Second), Frame = line.Get(Third), Overrun = line.Get(Fourth), Ignored = line.Get(Fifth), Abort = line.FindNumber(Sixth),
                },
                at),
            "179928 input errors, 21419 CRC, 87 frame, 0 overrun, 0 ignored",
            "0 input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored, 0 abort"),
        Context($"{First} multicast, {Second} pause input", "0 multicast, 0 pause input"),
        Context($"{First} watchdog{Optional($", {Second} multicast")}{Optional($", {Third} pause input")}", "0 watchdog, 232903 multicast, 0 pause input", "0 watchdog"),
        Context($"{First} input packets with dribble condition detected", "0 input packets with dribble condition detected"),
        Context($"{First} packets output, {Second} bytes", "4980 packets output, 69720 bytes"),
        Line(
            $"{First} packets output, {Second} bytes, {Third} underruns{Optional($"({Note})")}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { Underruns = line.Get(Third) }, at),
            "336857668 packets output, 917906120 bytes, 0 underruns"),
        Context(
            $"Output {First} broadcasts ({Second} {Optional($"IP ")}multicast{Optional($"s")})",
            "Output 0 broadcasts (516883 multicasts)",
            "Output 1297 broadcasts (0 IP multicasts)"),
        Line(
            $"{First} output errors{Optional($", {Second} collisions")}, {Third} interface resets{Optional($", {Fourth} restarts")}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { Output = line.Get(First), Collisions = line.FindNumber(Second), Resets = line.Get(Third) }, at),
            "0 output errors, 0 collisions, 2 interface resets",
            "0 output errors, 7 interface resets"),
        Line(
            $"{First} unknown protocol drops",
            (answer, line, at) => answer.Count(answer.Row.Errors with { UnknownProtocolDrops = line.Get(First) }, at),
            "135 unknown protocol drops"),
        Line(
            $"{First} babbles, {Second} late collision, {Third} deferred",
            (answer, line, at) => answer.Count(answer.Row.Errors with { LateCollisions = line.Get(Second) }, at),
            "0 babbles, 0 late collision, 729 deferred"),
        Line(
            $"{First} lost carrier, {Second} no carrier{Optional($", {Third} {Pause}")}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { LostCarrier = line.Get(First), NoCarrier = line.Get(Second) }, at),
            "7 lost carrier, 0 no carrier, 0 pause output",
            "3 lost carrier, 0 no carrier"),
        Line(
            $"{First} output buffer failures, {Second} output buffers swapped out",
            (answer, line, at) => answer.Count(answer.Row.Errors with { OutputBufferFailures = line.Get(First) }, at),
            "0 output buffer failures, 0 output buffers swapped out"),
        Line(
            $"{First} carrier transitions{Optional($" {Signals}")}",
            (answer, line, at) => answer.Count(answer.Row.Errors with { CarrierTransitions = line.Get(First) }, at),
            "3 carrier transitions",
            "0 carrier transitions     DCD=up  DSR=up  DTR=up  RTS=up  CTS=up"),
        Context($"{First} transitions", "1 transitions"),
    ];

    /// <summary>Queues by number with their sizes, to the end of the line: <c>0: 0/20/0 1: 0/20/0</c>.</summary>
    private static int QueuesLength(ReadOnlySpan<byte> text)
    {
        var words = 0;
        foreach (var range in text.SplitAny((byte)' ', (byte)'\t'))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            var isShaped = words++ % 2 == 0 ? word.Length == Scan.Digits(word) + 1 && word[^1] == ':' : word.Count((byte)'/') == 2 && word.IndexOfAnyExceptInRange((byte)'/', (byte)'9') < 0;
            if (!isShaped) return Scan.No;
        }

        return words > 0 && words % 2 == 0 ? text.Length : Scan.No;
    }

    /// <summary>What some serial ports print behind their carrier transitions: the modem signals, or the alarms.</summary>
    private static int SignalsLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("DCD="u8) || text.SequenceEqual("alarm present"u8) || text.SequenceEqual("no alarm present"u8) ? text.Length : Scan.No;
}
