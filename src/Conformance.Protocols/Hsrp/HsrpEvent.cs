using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Hsrp;

/// <summary>
/// The events of RFC 2281 §5.5, a to l, under the letters that IOS prints for them (Cisco document 9234), and IOS's own m and n.
/// </summary>
public enum HsrpEvent
{
    /// <summary>HSRP is configured on an enabled interface.</summary>
    [Printed("a", "HSRP is configured on an enabled interface")] A_Enabled,

    /// <summary>HSRP is disabled, or the interface goes down.</summary>
    [Printed("b", "HSRP is disabled, or the interface goes down")] B_Disabled,

    /// <summary>Active timer expiry: the active router was not heard for the hold time.</summary>
    [Printed("c", "Active timer expiry")] C_ActiveTimerExpired,

    /// <summary>Standby timer expiry: the standby router was not heard for the hold time.</summary>
    [Printed("d", "Standby timer expiry")] D_StandbyTimerExpired,

    /// <summary>Hello timer expiry: time to send a Hello. IOS never prints this letter.</summary>
    [Printed("e", "Hello timer expiry")] E_HelloTimerExpired,

    /// <summary>Hello of higher priority from a router in Speak.</summary>
    [Printed("f", "Hello of higher priority from a router in Speak")] F_HelloFromHigherSpeak,

    /// <summary>Hello of higher priority from the active router.</summary>
    [Printed("g", "Hello of higher priority from the active router")] G_HelloFromHigherActive,

    /// <summary>Hello of lower priority from the active router.</summary>
    [Printed("h", "Hello of lower priority from the active router")] H_HelloFromLowerActive,

    /// <summary>Resign from the active router.</summary>
    [Printed("i", "Resign from the active router")] I_ResignReceived,

    /// <summary>Coup from a router of higher priority.</summary>
    [Printed("j", "Coup from a router of higher priority")] J_CoupReceived,

    /// <summary>Hello of higher priority from the standby router.</summary>
    [Printed("k", "Hello of higher priority from the standby router")] K_HelloFromHigherStandby,

    /// <summary>Hello of lower priority from the standby router.</summary>
    [Printed("l", "Hello of lower priority from the standby router")] L_HelloFromLowerStandby,

    /// <summary>IOS only: the standby MAC address was changed.</summary>
    [Printed("m", "IOS: standby MAC address changed")] M_StandbyMacChanged,

    /// <summary>IOS only: the standby IP address was configured.</summary>
    [Printed("n", "IOS: standby IP address configured")] N_StandbyAddressConfigured,
}
