namespace Conformance.Protocols.Ospf;

/// <summary>The protocol, and the addresses that it carries: each has neighbours of its own on an interface.</summary>
public enum OspfVersion
{
    /// <summary>OSPF version 2, RFC 2328.</summary>
    V2,

    /// <summary>OSPF version 3 for IPv6, RFC 5340.</summary>
    V3,

    /// <summary>OSPF version 3 for IPv4, RFC 5838.</summary>
    V3ForIPv4,
}
