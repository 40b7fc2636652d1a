using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Vrrp;

/// <summary>One group of <c>show vrrp</c>, VRRPv2 (RFC 3768) or VRRPv3 (RFC 5798). Null or blank where the router prints nothing.</summary>
public sealed record VrrpGroupRow
{
    /// <summary>The interface's full name.</summary>
    public required string Interface { get; init; }

    /// <summary>The virtual router identifier, 1 to 255.</summary>
    public required int Group { get; init; }

    /// <summary><c>IPv4</c> or <c>IPv6</c>, which VRRPv3 prints.</summary>
    public string AddressFamily { get; init; } = "";

    /// <summary>The configured description.</summary>
    public string Description { get; init; } = "";

    /// <summary>The state's word as printed: <c>Master</c>, <c>BACKUP</c>, <c>Init</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>Why it is in that state, as printed in brackets.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The primary virtual address.</summary>
    public string VirtualIp { get; init; } = "";

    /// <summary>The other virtual addresses.</summary>
    public IReadOnlyList<string> SecondaryIps { get; init; } = [];

    /// <summary>The master's own address, whether that is this router or another one; <c>unknown</c> where there is none.</summary>
    public string MasterRouter { get; init; } = "";

    /// <summary>The priority that the master advertises.</summary>
    public int? MasterPriority { get; init; }

    /// <summary>The effective priority, 1 to 255.</summary>
    public int? Priority { get; init; }

    /// <summary>The configured priority, where it is not the effective one.</summary>
    public int? ConfiguredPriority { get; init; }

    /// <summary>Whether the router preempts.</summary>
    public bool? Preempt { get; init; }

    /// <summary>Whether the router owns the virtual address; null where that is not printed.</summary>
    public bool? IsOwner { get; init; }

    /// <summary>The advertisement interval, ms.</summary>
    public int? AdvertisementMs { get; init; }

    /// <summary>The time without advertisements after which the master counts as down, ms.</summary>
    public int? MasterDownMs { get; init; }

    /// <summary>The group's virtual MAC address as printed.</summary>
    public string VirtualMac { get; init; } = "";

    /// <summary>The tracked objects.</summary>
    public IReadOnlyList<VrrpTrackRow> Tracks { get; init; } = [];

    /// <summary>The lines of the group.</summary>
    public SourceSpan Span { get; init; }
}
