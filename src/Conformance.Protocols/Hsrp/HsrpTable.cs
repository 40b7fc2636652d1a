using Conformance.Protocols.Tables;
using static Conformance.Protocols.Hsrp.HsrpEvent;
using static Conformance.Protocols.Hsrp.HsrpState;

namespace Conformance.Protocols.Hsrp;

/// <summary>
/// HSRP transitions, RFC 2281 §5.7: one row per filled cell, in the RFC's order. Actions are the RFC's letters (§5.6): A start active timer,
/// B start standby timer, C stop active timer, D stop standby timer, E learn parameters, F send Hello, G send Coup, H send Resign,
/// I send gratuitous ARP.
/// </summary>
public static class HsrpTable
{
    internal static readonly Guard<HsrpFacts> VirtualIpKnown = new("the virtual IP address is configured", facts => facts.VirtualIpKnown);
    internal static readonly Guard<HsrpFacts> VirtualIpUnknown = new("the virtual IP address is not configured", facts => !facts.VirtualIpKnown);
    private static readonly Guard<HsrpFacts> Preempts = new("preemption is enabled", facts => facts.Preempt);
    internal static readonly Guard<HsrpFacts> NoPreempt = new("preemption is disabled", facts => !facts.Preempt);

    /// <summary>The table of the RFC.</summary>
    public static readonly TransitionTable<HsrpState, HsrpEvent, HsrpFacts> Rfc2281 = new(
        "hsrp",
        "RFC 2281 §5.7",
        profile: "rfc2281",
        blankCells: "RFC 2281 §5.7, blank cell: no action, no state change",
        outside: [M_StandbyMacChanged, N_StandbyAddressConfigured])
    {
        // event                    from     to       when              does
        { A_Enabled,                Initial, Listen,  VirtualIpKnown,   "AB" },
        { A_Enabled,                Initial, Learn,   VirtualIpUnknown, "AB" },

        { B_Disabled,               Learn,   Initial,                   "CD" },
        { B_Disabled,               Listen,  Initial,                   "CD" },
        { B_Disabled,               Speak,   Initial,                   "CD" },
        { B_Disabled,               Standby, Initial,                   "CD" },
        { B_Disabled,               Active,  Initial,                   "CDH" },

        { C_ActiveTimerExpired,     Listen,  Speak,                     "AB" },
        { C_ActiveTimerExpired,     Standby, Active,                    "CDFI" },

        { D_StandbyTimerExpired,    Listen,  Speak,                     "B" },
        { D_StandbyTimerExpired,    Speak,   Standby,                   "D" },

        { E_HelloTimerExpired,      Speak,   Speak,                     "F" },
        { E_HelloTimerExpired,      Standby, Standby,                   "F" },
        { E_HelloTimerExpired,      Active,  Active,                    "F" },

        { F_HelloFromHigherSpeak,   Speak,   Listen,                    "B" },
        { F_HelloFromHigherSpeak,   Standby, Listen,                    "B" },

        { G_HelloFromHigherActive,  Learn,   Listen,                    "EAB" },
        { G_HelloFromHigherActive,  Listen,  Listen,                    "EA" },
        { G_HelloFromHigherActive,  Speak,   Speak,                     "EA" },
        { G_HelloFromHigherActive,  Standby, Standby,                   "EA" },
        { G_HelloFromHigherActive,  Active,  Speak,                     "AB" },

        { H_HelloFromLowerActive,   Learn,   Listen,                    "EAB" },
        { H_HelloFromLowerActive,   Listen,  Listen,  NoPreempt,        "A" },
        { H_HelloFromLowerActive,   Listen,  Active,  Preempts,         "BGFI" },
        { H_HelloFromLowerActive,   Speak,   Speak,   NoPreempt,        "A" },
        { H_HelloFromLowerActive,   Speak,   Active,  Preempts,         "BGFI" },
        { H_HelloFromLowerActive,   Standby, Standby, NoPreempt,        "A" },
        { H_HelloFromLowerActive,   Standby, Active,  Preempts,         "BGFI" },
        { H_HelloFromLowerActive,   Active,  Active,                    "G" },

        { I_ResignReceived,         Listen,  Speak,                     "AB" },
        { I_ResignReceived,         Speak,   Speak,                     "A" },
        { I_ResignReceived,         Standby, Active,                    "CFI" },

        { J_CoupReceived,           Active,  Speak,                     "ABH" },

        { K_HelloFromHigherStandby, Listen,  Listen,                    "B" },
        { K_HelloFromHigherStandby, Speak,   Listen,                    "B" },
        { K_HelloFromHigherStandby, Standby, Listen,                    "B" },
        { K_HelloFromHigherStandby, Active,  Active,                    "B" },

        { L_HelloFromLowerStandby,  Listen,  Speak,                     "B" },
        { L_HelloFromLowerStandby,  Speak,   Standby,                   "D" },
        { L_HelloFromLowerStandby,  Active,  Active,                    "B" },
    };
}
