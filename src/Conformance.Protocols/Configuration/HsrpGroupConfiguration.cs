using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>An HSRP group of an interface. Defaults: RFC 2281 §5.1 for the timers, Cisco document 9234 for the rest.</summary>
public sealed record HsrpGroupConfiguration
{
    /// <summary>The hold time that is in use where none is configured or learned, ms (RFC 2281 §5.1).</summary>
    public const int DefaultHoldMs = 10000;

    /// <summary>The group number, 0 to 4095; 0 where a command leaves it out.</summary>
    public required int Group { get; init; }

    /// <summary>The virtual address; blank where it is learned.</summary>
    public string VirtualIp { get; init; } = "";

    /// <summary>Further virtual addresses.</summary>
    public IReadOnlyList<string> SecondaryIps { get; init; } = [];

    /// <summary>The virtual IPv6 address as configured, also <c>autoconfig</c>; blank for none.</summary>
    public string VirtualIpv6 { get; init; } = "";

    /// <summary>The priority, 0 to 255; default 100.</summary>
    public int Priority { get; init; } = 100;

    /// <summary>Whether the router preempts; default no.</summary>
    public bool Preempt { get; init; }

    /// <summary>Minimum preemption delay, s; 0 for none.</summary>
    public int PreemptDelaySeconds { get; init; }

    /// <summary>Preemption delay after a reload, s; 0 for none.</summary>
    public int PreemptReloadSeconds { get; init; }

    /// <summary>Longest wait for clients that synchronise before preemption, s; 0 for none.</summary>
    public int PreemptSyncSeconds { get; init; }

    /// <summary>The redundancy group's name; blank for the default name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The group that this one follows; blank for none.</summary>
    public string Follows { get; init; } = "";

    /// <summary>How messages are authenticated: <c>text</c>, <c>md5 key-string</c>, <c>md5 key-chain NAME</c>; blank where it is not configured.</summary>
    public string Authentication { get; init; } = "";

    /// <summary>The virtual MAC address; blank for the default one.</summary>
    public string MacAddress { get; init; } = "";

    /// <summary>The tracked objects with their decrements; default 10.</summary>
    public IReadOnlyList<GroupTrackConfiguration> Tracks { get; init; } = [];

    /// <summary>Hello time, ms; default 3000.</summary>
    public int HelloMs { get; init; } = 3000;

    /// <summary>Hold time, ms; default 10000.</summary>
    public int HoldMs { get; init; } = DefaultHoldMs;

    /// <summary>The first to the last line of the group.</summary>
    public SourceSpan Span { get; init; }
}
