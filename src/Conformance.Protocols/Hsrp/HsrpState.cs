using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Hsrp;

/// <summary>The states of an HSRP group on one router, RFC 2281 §5.3.</summary>
public enum HsrpState
{
    /// <summary>HSRP is not running: after a configuration change or when the interface comes up.</summary>
    [Printed("Init")] Initial,

    /// <summary>The virtual address is not known; waiting for the active router's Hello.</summary>
    Learn,

    /// <summary>The virtual address is known; neither active nor standby router.</summary>
    Listen,

    /// <summary>Sends Hellos and takes part in the election.</summary>
    Speak,

    /// <summary>Next in line to become active; at most one per group.</summary>
    Standby,

    /// <summary>Forwards for the group's virtual MAC address; at most one per group.</summary>
    Active,
}
