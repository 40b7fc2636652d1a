namespace Conformance.Protocols.Ipsec;

/// <summary>What moves an IPsec SA.</summary>
public enum IpsecSaEvent
{
    /// <summary>An outbound packet matched the crypto ACL and no SA was usable.</summary>
    PacketWithoutSa,

    /// <summary>A quick mode proposal was received.</summary>
    ProposalReceived,

    /// <summary>The peer accepted our quick mode proposal.</summary>
    ProposalAccepted,

    /// <summary>The key engine installed the SA.</summary>
    Installed,

    /// <summary>An inbound packet was accepted.</summary>
    PacketAccepted,

    /// <summary>An inbound packet was replayed.</summary>
    PacketReplayed,

    /// <summary>The soft lifetime was reached.</summary>
    SoftLifetimeReached,

    /// <summary>The successor was installed.</summary>
    SuccessorInstalled,

    /// <summary>The hard lifetime was reached.</summary>
    HardLifetimeReached,

    /// <summary>The idle timer ran out.</summary>
    IdleTimeout,

    /// <summary>ISAKMP asked to delete all SAs shared with the peer.</summary>
    DeleteAllRequested,

    /// <summary>A DELETE payload named the SPI.</summary>
    DeletePayloadReceived,

    /// <summary>INITIAL-CONTACT came on a new IKE SA of the same peer.</summary>
    InitialContactReceived,

    /// <summary>The HSRP group that the crypto map is bound to left Active.</summary>
    GroupLeftActive,

    /// <summary>The active router of a stateful failover told its standby router of an SA.</summary>
    Replicated,

    /// <summary>The active router of a stateful failover told its standby router that an SA is gone.</summary>
    ReplicaRemoved,

    /// <summary>The router took over from the active one of a stateful failover.</summary>
    GroupBecameActive,

    /// <summary>The operator cleared it, its configuration changed or its interface went down.</summary>
    Cleared,

    /// <summary>ESP arrived for an SPI that does not exist here.</summary>
    PacketWithUnknownSpi,
}
