using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ipsec;

/// <summary>The life of one IPsec SA, RFC 4301 §4.4.2.</summary>
public enum IpsecSaState
{
    /// <summary>No SA.</summary>
    [Printed("NONE")] None,

    /// <summary>Asked of IKE.</summary>
    [Printed("REQUESTED")] Requested,

    /// <summary>Quick mode is under way.</summary>
    [Printed("NEGOTIATING")] Negotiating,

    /// <summary>Installed and used.</summary>
    [Printed("ACTIVE")] Active,

    /// <summary>Installed; its successor is being negotiated.</summary>
    [Printed("REKEYING")] Rekeying,

    /// <summary>Still installed beside its successor.</summary>
    [Printed("OLD")] Old,

    /// <summary>Held by the standby router of a stateful failover, which does not use it.</summary>
    [Printed("STANDBY")] Standby,

    /// <summary>Deleted.</summary>
    [Printed("DELETED")] Deleted,
}
