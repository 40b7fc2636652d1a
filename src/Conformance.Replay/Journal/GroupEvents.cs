using System.Text.Json.Serialization;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>What is known of an HSRP or VRRP group besides its state.</summary>
/// <param name="Entity">The group.</param>
/// <param name="VirtualIp">The virtual address; blank where unknown.</param>
/// <param name="Name">The redundancy group's name; blank where unknown.</param>
/// <param name="Priority">The effective priority; null where unknown.</param>
/// <param name="OwnAddress">The router's own address on the interface; blank where unknown.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say so.</param>
public sealed record GroupDescribed(
    EntityKey Entity, string VirtualIp, string Name, int? Priority, string OwnAddress, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>What decides whether the router takes the role; null where the lines do not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GroupElection? Election { get; init; }
}

/// <summary>What decides whether a router takes the role of its group.</summary>
/// <param name="Priority">Its configured or default priority, 0 to 255.</param>
/// <param name="Preempts">Whether it takes the role from a router of lower priority; null where the lines do not say.</param>
/// <param name="Tracks">The objects whose failure takes something from the priority.</param>
/// <param name="Heard">The priority that it hears of the active router, or is that itself, of the standby router; null where it hears none.</param>
public sealed record GroupElection(int Priority, bool? Preempts, IReadOnlyList<GroupTrack> Tracks, int? Heard)
{
    /// <summary>Whether an answer shows it; else it is configured.</summary>
    public bool IsShown { get; init; }
}

/// <summary>An object that a group tracks.</summary>
/// <param name="Subject">The object's number, or the interface that is tracked without one.</param>
/// <param name="Decrement">What its failure takes from the priority.</param>
/// <param name="IsDown">Whether it has failed; null where the line does not say.</param>
public sealed record GroupTrack(string Subject, int Decrement, bool? IsDown);

/// <summary>A router's packets fail authentication, and are discarded. The line does not print the interface. The first of a sender is recorded.</summary>
/// <param name="Device">The device that discards them.</param>
/// <param name="Group">The number of the group; null where the line does not print it.</param>
/// <param name="Sender">The sender's address.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that says so.</param>
public sealed record PacketsRefused(string Device, int? Group, string Sender, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>The active router of a group has another virtual address than this router. The first line of each two addresses is recorded.</summary>
/// <param name="Entity">The group.</param>
/// <param name="Configured">This router's.</param>
/// <param name="ActiveRouters">The active router's.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that says so.</param>
public sealed record VirtualAddressDiffers(EntityKey Entity, string Configured, string ActiveRouters, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence);

/// <summary>A group's active or standby router changed.</summary>
/// <param name="Entity">The group.</param>
/// <param name="Role">Which of the two.</param>
/// <param name="Router"><c>local</c>, <c>unknown</c> or an address.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say so.</param>
public sealed record RouterChanged(EntityKey Entity, HsrpRole Role, string Router, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>Who it was before, as the line itself says; null where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Was { get; init; }
}

/// <summary>An event of an HSRP or VRRP group occurred.</summary>
/// <param name="Entity">The group.</param>
/// <param name="State">The state it occurred in.</param>
/// <param name="Event">Its letter, or its words where it has none.</param>
/// <param name="Peer">The router that it is about; blank where none is printed.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line.</param>
public sealed record GroupEventOccurred(EntityKey Entity, string State, string Event, string Peer, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>That router's priority, 0 to 255, as the line itself says; null where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PeerPriority { get; init; }

    /// <summary>The rows by one of which the state was kept, if it was; null for all that have the event.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RowName>? Rows { get; init; }
}

/// <summary>A router's packets began to state a priority or a virtual address: its first packet, or one that differs from the one before it (RFC 2281 §5.1). One that says the same again is no fact.</summary>
/// <param name="Entity">The group, on the device that printed the packet.</param>
/// <param name="Router">The sender's address.</param>
/// <param name="IsOwn">Whether the device sent it itself.</param>
/// <param name="Priority">The sender's priority, 0 to 255.</param>
/// <param name="VirtualIp">The virtual address that it states.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The packet's line.</param>
public sealed record RouterAdvertised(EntityKey Entity, string Router, bool IsOwn, int Priority, string VirtualIp, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);

/// <summary>The last line that shows a router as Active in a group that no later line shows it leave: what another router did before it, it did while this one was Active.</summary>
/// <param name="Entity">The group.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line: a packet of its own, or an answer.</param>
public sealed record GroupStillActive(EntityKey Entity, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence);
