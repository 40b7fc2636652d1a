using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Hsrp;

/// <summary>One group of <c>show standby</c>. Null or blank where the router prints nothing.</summary>
public sealed record HsrpGroupRow
{
    /// <summary>The interface's full name.</summary>
    public required string Interface { get; init; }

    /// <summary>The group number, 0 to 4095.</summary>
    public required int Group { get; init; }

    /// <summary>The protocol version, 1 or 2.</summary>
    public int? Version { get; init; }

    /// <summary>The state; null where it is printed as something that is none, such as <c>Disabled</c>.</summary>
    public HsrpState? State { get; init; }

    /// <summary>The state's word as printed.</summary>
    public string StateWord { get; init; } = "";

    /// <summary>The virtual address; <c>unknown</c> where the group has none yet.</summary>
    public string VirtualIp { get; init; } = "";

    /// <summary>Whether the virtual address is printed and known.</summary>
    public bool KnowsVirtualIp => VirtualIp is not ("" or "unknown");

    /// <summary>The other virtual addresses.</summary>
    public IReadOnlyList<string> SecondaryIps { get; init; } = [];

    /// <summary><c>local</c>, <c>unknown</c> or an address.</summary>
    public string ActiveRouter { get; init; } = "";

    /// <summary>The priority that the active router's Hellos state; null where it is this router or none.</summary>
    public int? ActivePriority { get; init; }

    /// <summary><c>local</c>, <c>unknown</c> or an address.</summary>
    public string StandbyRouter { get; init; } = "";

    /// <summary>The priority that the standby router's Hellos state; null where it is this router or none.</summary>
    public int? StandbyPriority { get; init; }

    /// <summary>The effective priority, 0 to 255.</summary>
    public int? Priority { get; init; }

    /// <summary>The configured or default priority, before the decrements of tracked objects.</summary>
    public int? ConfiguredPriority { get; init; }

    /// <summary>Whether the router preempts.</summary>
    public bool? Preempt { get; init; }

    /// <summary>Hello time, ms.</summary>
    public int? HelloMs { get; init; }

    /// <summary>Hold time, ms.</summary>
    public int? HoldMs { get; init; }

    /// <summary>The group's virtual MAC address as printed, <c>unknown</c> where no router is active.</summary>
    public string VirtualMac { get; init; } = "";

    /// <summary>The tracked objects.</summary>
    public IReadOnlyList<HsrpTrackRow> Tracks { get; init; } = [];

    /// <summary>The redundancy group's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>How often the state changed; in some releases not every change counts (Cisco document 17826).</summary>
    public int? StateChanges { get; init; }

    /// <summary>Since when the state stands, as printed.</summary>
    public string LastChange { get; init; } = "";

    /// <summary>The lines of the group.</summary>
    public SourceSpan Span { get; init; }
}
