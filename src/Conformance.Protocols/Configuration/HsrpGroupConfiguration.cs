using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>An HSRP group of an interface. Defaults: RFC 2281 §5.1 for the timers, Cisco document 9234 for the rest.</summary>
public sealed record HsrpGroupConfiguration
{
    /// <summary>The group number, 0 to 4095.</summary>
    public required int Group { get; init; }

    /// <summary>The virtual address; blank where it is learned.</summary>
    public string VirtualIp { get; init; } = "";

    /// <summary>The priority, 0 to 255; default 100.</summary>
    public int Priority { get; init; } = 100;

    /// <summary>Whether the router preempts; default no.</summary>
    public bool Preempt { get; init; }

    /// <summary>Minimum preemption delay, s; 0 for none.</summary>
    public int PreemptDelaySeconds { get; init; }

    /// <summary>The redundancy group's name; blank for the default name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The tracked objects with their decrements; default 10.</summary>
    public IReadOnlyList<HsrpTrackRow> Tracks { get; init; } = [];

    /// <summary>Hello time, ms; default 3000.</summary>
    public int HelloMs { get; init; } = 3000;

    /// <summary>Hold time, ms; default 10000.</summary>
    public int HoldMs { get; init; } = 10000;

    /// <summary>The first to the last line of the group.</summary>
    public SourceSpan Span { get; init; }
}
