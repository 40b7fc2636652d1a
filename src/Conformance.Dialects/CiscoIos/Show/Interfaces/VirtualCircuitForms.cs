using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines of interfaces with virtual circuits: Frame Relay, ATM, X.25.</summary>
internal static class VirtualCircuitForms
{
    private static readonly Field<string> Details = Remainder("details");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Count2 = Int("count");
    private static readonly Field<int> Count3 = Int("count");
    private static readonly Field<string> Way = Text("direction", Scan.OneOf("sent", "recvd"));
    private static readonly Field<string> Cell = Name("type");
    private static readonly Field<string> Queue = Text("queue", Scan.Name);
    private static readonly Field<string> Timer = Name("timer");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Context(
            $"LMI enq {Way} {Count}, LMI stat {Cell} {Count2}, LMI upd {Timer} {Count3}{Optional($", {Details}")}",
            "LMI enq sent  113, LMI stat recvd 114, LMI upd recvd 0, DTE LMI up",
            "LMI enq recvd 289, LMI stat sent  289, LMI upd sent  0, DCE LMI down"),
        Context($"LMI DLCI {Count} LMI type is {Details}", "LMI DLCI 1023  LMI type is CISCO  frame relay DTE"),
        Context($"FR SVC {Details}", "FR SVC disabled, LAPF state down"),
        Context($"Broadcast queue {Queue}, {Details}", "Broadcast queue 0/64, broadcasts sent/dropped 2/0, interface broadcasts 0"),
        Context($"Encapsulation(s): {Details}", "Encapsulation(s): AAL5  AAL2, PVC mode"),
        Context($"{Count} maximum active VCs, {Details}", "8191 maximum active VCs, 2 current VCCs"),
        Context($"VC Auto Creation {Details}", "VC Auto Creation Disabled."),
        Context($"UNI version = {Details}", "UNI version = 4.0, Link Side = user"),
        Context($"Signalling VC = {Details}", "Signalling VC = 1, VPI = 0, VCI =5"),
        Context($"VC idle disconnect time: {Count} seconds", "VC idle disconnect time: 300 seconds"),
        Context($"X.25 {Cell}, {Details}", "X.25 DTE, version 1984, address 170091, state R1, modulo 8, timer 0"),
        Context($"Defaults: idle VC timeout {Count}", "Defaults: idle VC timeout 0"),
        Context($"cisco encapsulation", "cisco encapsulation"),
        Context($"input/output window sizes {Details}", "input/output window sizes 5/5, packet sizes 128/128"),
        Context($"Timers: T20 {Details}", "Timers: T20 180, T21 200, T22 180, T23 180"),
        Context($"Channels: Incoming-only {Details}", "Channels: Incoming-only none, Two-way 1-1024, Outgoing-only none"),
        Context($"RESTARTs {Queue} CALLs {Details}", "RESTARTs 1/0 CALLs 0+0/0+0/0+0 DIAGs 0/0"),
        Context($"LAPB {Cell}, {Details}", "LAPB DTE, state CONNECT, modulo 8, k 7, N1 12056, N2 20"),
        Context($"T1 {Count}, T2 {Details}", "T1 3000, T2 0, interface outage (partial T3) 0, T4 0"),
        Context($"VS {Count}, VR {Details}", "VS 1, VR 1, tx NR 1, Remote VR 1, Retransmissions 0"),
        Context($"Queues: U/S frames {Details}", "Queues: U/S frames 0, I frames 0, unack. 0, reTx 0"),
        Context($"IFRAMEs {Queue} RNRs {Details}", "IFRAMEs 1/1 RNRs 0/0 REJs 0/0 SABM/Es 0/1 FRMRs 0/0 DISCs 0/0"),
    ];
}
