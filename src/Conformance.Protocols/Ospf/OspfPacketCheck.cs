namespace Conformance.Protocols.Ospf;

/// <summary>What a received packet is checked for before it may lead to an adjacency.</summary>
public enum OspfPacketCheck
{
    /// <summary>What every packet must fulfil: network, area and authentication (RFC 2328 §8.2).</summary>
    Header,

    /// <summary>What a Hello says of its sender's interface and area (§10.5).</summary>
    Hello,

    /// <summary>The router ID, which is of one router only (§C.1).</summary>
    RouterId,
}
