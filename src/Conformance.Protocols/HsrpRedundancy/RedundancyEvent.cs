using Conformance.Protocols.Tables;

namespace Conformance.Protocols.HsrpRedundancy;

/// <summary>What the redundancy client is told: each move of its HSRP group, and the re-announcement of Active.</summary>
public enum RedundancyEvent
{
    /// <summary>The group entered Initial.</summary>
    [Printed("group Init")] GroupEnteredInitial,

    /// <summary>The group entered Listen.</summary>
    [Printed("group Listen")] GroupEnteredListen,

    /// <summary>The group entered Speak.</summary>
    [Printed("group Speak")] GroupEnteredSpeak,

    /// <summary>The group entered Standby.</summary>
    [Printed("group Standby")] GroupEnteredStandby,

    /// <summary>The group entered Active.</summary>
    [Printed("group Active")] GroupEnteredActive,

    /// <summary>The group says again that it is Active, one and two Hellos after it became so.</summary>
    [Printed("re-announcement")] Reannounced,
}
