namespace Conformance.Replay.Journal;

/// <summary>The timers that are watched.</summary>
public enum TimerKind
{
    /// <summary>HSRP's Active timer: started by each Hello of the active router (RFC 2281 §5.4).</summary>
    HsrpActive,

    /// <summary>HSRP's Standby timer: started by each Hello of the standby router (RFC 2281 §5.4).</summary>
    HsrpStandby,

    /// <summary>How long HSRP waits after its interface came up.</summary>
    HsrpMinimumDelay,

    /// <summary>How long a router waits before it preempts.</summary>
    HsrpPreemptDelay,

    /// <summary>OSPF's Inactivity Timer: started by each Hello of the neighbour (RFC 2328 §10).</summary>
    OspfDead,

    /// <summary>From the first unanswered probe to the end of an ISAKMP peer.</summary>
    PeerDead,

    /// <summary>Between two transmissions of an ISAKMP message.</summary>
    IkeRetransmission,

    /// <summary>The hard lifetime of an IPsec SA (RFC 4301 §4.4.2.1).</summary>
    SaLifetime,

    /// <summary>From one Hello that an HSRP router sends to its next (RFC 2281 §5.4).</summary>
    HsrpHello,

    /// <summary>From one Hello that is sent on an OSPF interface to the next (RFC 2328 §9.5).</summary>
    OspfHello,

    /// <summary>From the installation of an IPsec SA to that of its successor, which its soft lifetime asks for before the hard one ends (RFC 2401 §4.4.3).</summary>
    SaRenewal,
}
