using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Interfaces;

/// <summary>One interface of <c>show interfaces</c>. Null or blank where the router prints nothing.</summary>
public sealed record InterfaceRow
{
    /// <summary>The interface's full name.</summary>
    public required string Interface { get; init; }

    /// <summary>The state of the interface as printed: <c>up</c>, <c>administratively down</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>The state of the line protocol as printed.</summary>
    public string LineProtocol { get; init; } = "";

    /// <summary>What is printed in brackets behind the state: <c>connected</c>, <c>err-disabled</c>, <c>spoofing</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The kind of hardware.</summary>
    public string Hardware { get; init; } = "";

    /// <summary>The hardware address in use.</summary>
    public string Mac { get; init; } = "";

    /// <summary>The hardware address that is burned in.</summary>
    public string BurnedInMac { get; init; } = "";

    /// <summary>The configured description.</summary>
    public string Description { get; init; } = "";

    /// <summary>The IPv4 address with its length or mask, or how it is learnt.</summary>
    public string Address { get; init; } = "";

    /// <summary>The interface whose address an unnumbered one uses.</summary>
    public string UnnumberedTo { get; init; } = "";

    /// <summary>The largest packet, bytes.</summary>
    public int? Mtu { get; init; }

    /// <summary>The bandwidth that metrics are made of, kbit/s.</summary>
    public long? BandwidthKbit { get; init; }

    /// <summary>The delay that metrics are made of, µs.</summary>
    public long? DelayMicroseconds { get; init; }

    /// <summary>The encapsulation: <c>ARPA</c>, <c>802.1Q</c>, <c>PPP</c>.</summary>
    public string Encapsulation { get; init; } = "";

    /// <summary>The VLAN of a subinterface; outer and inner one with a slash between them.</summary>
    public string Vlan { get; init; } = "";

    /// <summary>The keepalive interval, s; null where none is sent.</summary>
    public int? KeepaliveSeconds { get; init; }

    /// <summary>The duplex mode as printed.</summary>
    public string Duplex { get; init; } = "";

    /// <summary>The speed as printed.</summary>
    public string Speed { get; init; } = "";

    /// <summary>The media type as printed.</summary>
    public string Media { get; init; } = "";

    /// <summary>Where a tunnel begins, as printed.</summary>
    public string TunnelSource { get; init; } = "";

    /// <summary>Where a tunnel ends, as printed.</summary>
    public string TunnelDestination { get; init; } = "";

    /// <summary>What a tunnel carries packets in: <c>GRE/IP</c>, <c>IPSEC/IP</c>.</summary>
    public string TunnelProtocol { get; init; } = "";

    /// <summary>The IPsec profile that protects a tunnel.</summary>
    public string TunnelProfile { get; init; } = "";

    /// <summary>The members of a channel.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The queueing strategy as printed.</summary>
    public string Queueing { get; init; } = "";

    /// <summary>What went wrong since the counters were cleared.</summary>
    public InterfaceErrors Errors { get; init; } = new();

    /// <summary>The lines of the interface.</summary>
    public SourceSpan Span { get; init; }
}
