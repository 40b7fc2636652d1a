using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>A VRRP group of an interface. Defaults: RFC 3768 §5.3 and RFC 5798 §5.2.</summary>
public sealed record VrrpGroupConfiguration
{
    /// <summary>The interface's full name.</summary>
    public required string Interface { get; init; }

    /// <summary>The virtual router's number, 1 to 255.</summary>
    public required int Group { get; init; }

    /// <summary>The address family of a version 3 group; blank for version 2.</summary>
    public string AddressFamily { get; init; } = "";

    /// <summary>The protocol version: 2, or 3 for a group with an address family.</summary>
    public int Version => AddressFamily.Length > 0 ? 3 : 2;

    /// <summary>What the group is for; blank for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The virtual address; blank for none.</summary>
    public string VirtualIp { get; init; } = "";

    /// <summary>Further virtual addresses.</summary>
    public IReadOnlyList<string> SecondaryIps { get; init; } = [];

    /// <summary>The priority, 1 to 254; default 100.</summary>
    public int Priority { get; init; } = 100;

    /// <summary>Whether the router preempts; default yes.</summary>
    public bool Preempt { get; init; } = true;

    /// <summary>Minimum preemption delay, s; 0 for none.</summary>
    public int PreemptDelaySeconds { get; init; }

    /// <summary>Advertisement interval, ms; default 1000.</summary>
    public int AdvertiseMs { get; init; } = 1000;

    /// <summary>Whether a backup learns the interval from the master (<c>timers learn</c>).</summary>
    public bool LearnsTimers { get; init; }

    /// <summary>How messages are authenticated; blank where it is not configured.</summary>
    public string Authentication { get; init; } = "";

    /// <summary>The tracked objects with their decrements; default 10.</summary>
    public IReadOnlyList<GroupTrackConfiguration> Tracks { get; init; } = [];

    /// <summary>Whether the group is shut down.</summary>
    public bool IsShutdown { get; init; }

    /// <summary>The line that begins the group.</summary>
    public SourceSpan Span { get; init; }
}
