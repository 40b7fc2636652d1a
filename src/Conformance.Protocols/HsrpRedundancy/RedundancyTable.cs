using Conformance.Protocols.Tables;
using static Conformance.Protocols.HsrpRedundancy.RedundancyEvent;
using static Conformance.Protocols.HsrpRedundancy.RedundancyState;

namespace Conformance.Protocols.HsrpRedundancy;

/// <summary>The HSRP redundancy client mirrors its group: one row per pair of words seen, and the pairs that follow from the one-to-one map.</summary>
public static class RedundancyTable
{
    private static readonly Citation OneToOne = Citation.Unsourced("inference: one word of the client for each state of the group");

    /// <summary>The client of IOS.</summary>
    public static readonly TransitionTable<RedundancyState, RedundancyEvent, NoFacts> Ios = new("hsrp-redundancy", "Cisco document 17826")
    {
        // event               from     to       doescite
        { GroupEnteredListen,  Init,    Backup,  "", "Cisco document 17826 L1046-1047" },
        { GroupEnteredSpeak,   Backup,  Speak,   "", "Cisco document 17826 L1049-1050" },
        { GroupEnteredStandby, Speak,   Standby, "", "Cisco document 17826 L1053-1054, L1081-1082" },
        { GroupEnteredActive,  Standby, Active,  "", "Cisco document 17826 L811-812, L1060-1061" },
        { GroupEnteredSpeak,   Active,  Speak,   "", "Cisco document 17826 L1077-1078" },
        { GroupEnteredInitial, Active,  Init,    "", "Cisco document 17826 L776-777" },
        { Reannounced,         Active,  Active,  "", "Cisco document 17826 L1063-1064" },

        { GroupEnteredListen,  Standby, Backup,  "", OneToOne },
        { GroupEnteredListen,  Speak,   Backup,  "", OneToOne },
        { GroupEnteredActive,  Backup,  Active,  "", OneToOne },
        { GroupEnteredActive,  Speak,   Active,  "", OneToOne },
        { GroupEnteredInitial, Backup,  Init,    "", OneToOne },
        { GroupEnteredInitial, Speak,   Init,    "", OneToOne },
        { GroupEnteredInitial, Standby, Init,    "", OneToOne },
    };
}
