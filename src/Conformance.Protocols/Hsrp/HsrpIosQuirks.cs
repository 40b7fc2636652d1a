using Conformance.Protocols.Tables;
using static Conformance.Protocols.Hsrp.HsrpEvent;
using static Conformance.Protocols.Hsrp.HsrpState;

namespace Conformance.Protocols.Hsrp;

/// <summary>
/// Where Cisco IOS departs from RFC 2281, each with its source. A cell that is filled here replaces the RFC's.
/// </summary>
public static class HsrpIosQuirks
{
    /// <summary>From this release on the preemption delay starts when preemption is first attempted, before at the reload (Cisco document 9234).</summary>
    public const string DelayCounts = "12.0(9)";

    private static readonly Citation MinimumDelay = "Cisco document 17826 L1043-1046: event a follows the minimum interface delay (1 s)";
    private static readonly Citation PreemptDelay = Citation.From("Cisco document 9234: the preemption delay starts when preemption is first attempted").Since(DelayCounts);
    private static readonly Citation ReloadDelay = Citation.From("Cisco document 9234: before 12.0(9) the preemption delay starts at the reload").Before(DelayCounts);
    private static readonly Citation NoDelay = "RFC 2281 §5.7";
    private static readonly Citation NoResignHeard = "Cisco document 17826 L769-777 with L807: after a shutdown the peer waits for timer c, no Resign reaches it";
    private static readonly Citation ResignOnYield = "Cisco documents 9234 and 13780; Cisco document 17826 L1062, L1072-1078: Speak and a Resign";
    private static readonly Citation HelloOnCoup = "IOS traces T-A and T-B (ADR 0002): Speak and a Hello at once, no Resign printed";
    private static readonly Citation LetterOnly = Citation.Unsourced("Cisco document 9234 lists the letter, not its effect");

    private static readonly Guard<HsrpFacts> PreemptsNow =
        new("preemption is enabled and its delay has run out", facts => facts.Preempt & facts.PreemptDelayElapsed);

    private static readonly Guard<HsrpFacts> DelayRunning =
        new("preemption is enabled and its delay is running", facts => facts.Preempt & !facts.PreemptDelayElapsed);

    private static readonly Guard<HsrpFacts> NoPreempt = HsrpTable.NoPreempt;

    /// <summary>RFC 2281 with IOS's departures: the table that IOS logs are judged by.</summary>
    public static readonly TransitionTable<HsrpState, HsrpEvent, HsrpFacts> Ios =
        new("hsrp", "RFC 2281 §5.7", basedOn: HsrpTable.Rfc2281)
        {
            // event                      from     to       when                        does    cite
            { A_Enabled,                  Initial, Listen,  HsrpTable.VirtualIpKnown,   "AB",   MinimumDelay },
            { A_Enabled,                  Initial, Learn,   HsrpTable.VirtualIpUnknown, "AB",   MinimumDelay },
            { B_Disabled,                 Active,  Initial,                             "CD",   NoResignHeard },
            { G_HelloFromHigherActive,    Active,  Speak,                               "ABH",  ResignOnYield },
            { H_HelloFromLowerActive,     Listen,  Listen,  NoPreempt,                  "A",    NoDelay },
            { H_HelloFromLowerActive,     Listen,  Listen,  DelayRunning,               "A",    PreemptDelay },
            { H_HelloFromLowerActive,     Listen,  Active,  PreemptsNow,                "BGFI", PreemptDelay },
            { H_HelloFromLowerActive,     Listen,  Listen,  DelayRunning,               "A",    ReloadDelay },
            { H_HelloFromLowerActive,     Listen,  Active,  PreemptsNow,                "BGFI", ReloadDelay },
            { H_HelloFromLowerActive,     Speak,   Speak,   NoPreempt,                  "A",    NoDelay },
            { H_HelloFromLowerActive,     Speak,   Speak,   DelayRunning,               "A",    PreemptDelay },
            { H_HelloFromLowerActive,     Speak,   Active,  PreemptsNow,                "BGFI", PreemptDelay },
            { H_HelloFromLowerActive,     Speak,   Speak,   DelayRunning,               "A",    ReloadDelay },
            { H_HelloFromLowerActive,     Speak,   Active,  PreemptsNow,                "BGFI", ReloadDelay },
            { H_HelloFromLowerActive,     Standby, Standby, NoPreempt,                  "A",    NoDelay },
            { H_HelloFromLowerActive,     Standby, Standby, DelayRunning,               "A",    PreemptDelay },
            { H_HelloFromLowerActive,     Standby, Active,  PreemptsNow,                "BGFI", PreemptDelay },
            { H_HelloFromLowerActive,     Standby, Standby, DelayRunning,               "A",    ReloadDelay },
            { H_HelloFromLowerActive,     Standby, Active,  PreemptsNow,                "BGFI", ReloadDelay },
            { J_CoupReceived,             Active,  Speak,                               "ABF",  HelloOnCoup },
            { M_StandbyMacChanged,        Active,  Active,                              "",     LetterOnly },
            { N_StandbyAddressConfigured, Active,  Active,                              "",     LetterOnly },
        };
}
