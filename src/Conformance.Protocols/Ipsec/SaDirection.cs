using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ipsec;

/// <summary>The direction of an SA, seen from the device.</summary>
public enum SaDirection
{
    /// <summary>Decrypts what arrives.</summary>
    [Printed("inbound")] Inbound,

    /// <summary>Encrypts what leaves.</summary>
    [Printed("outbound")] Outbound,

    /// <summary>Nothing tells it: the log names a destination that may be either end's.</summary>
    [Printed("")] Unknown,
}
