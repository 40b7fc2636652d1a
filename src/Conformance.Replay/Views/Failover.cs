using Conformance.Protocols.Traces;

namespace Conformance.Replay.Views;

/// <summary>The role of Active router of a group went from one router to another.</summary>
/// <param name="Group">The group's name for people.</param>
/// <param name="VirtualIp">The group's virtual address; blank where unknown.</param>
/// <param name="Number">Counts the group's failovers from 1.</param>
/// <param name="From">The router that was Active: a device, or its address where only the new router tells of it.</param>
/// <param name="To">The router that became Active.</param>
/// <param name="Takeover">How the new router became Active.</param>
/// <param name="Loss">How the old router left Active; null where nothing says so.</param>
/// <param name="WasDual">Whether the new router became Active while the old one still was.</param>
/// <param name="Return">How the new router left Active again while the old one still was; null where it did not.</param>
public sealed record Failover(string Group, string VirtualIp, int Number, string From, string To, RoleChange Takeover, RoleChange? Loss, bool WasDual, RoleChange? Return = null)
{
    /// <summary>A router of which no line tells more than that it had or took the role.</summary>
    public const string AnotherRouter = "another router";

    /// <summary>The state that went over: <c>Active</c> or <c>Master</c>.</summary>
    public string Role => Takeover.To;

    /// <summary>Whether only lines of the new router tell of the old one.</summary>
    public bool IsFromUnlogged { get; init; }

    /// <summary>Whether only lines of the old router tell of the new one: its takeover is inferred from them.</summary>
    public bool IsToUnlogged { get; init; }

    /// <summary>The last line that shows the old router as Active while the new one was; null where none does.</summary>
    public RoleChange? StillActive { get; init; }

    /// <summary>Who of two Active routers yielded, and how; null where there were not two, or nothing says so.</summary>
    public RoleChange? Yield => WasDual ? Return ?? Loss : null;

    /// <summary>The failover's id: stable as long as the trace is.</summary>
    public string Id => $"{Group}-{Number}";
}

/// <summary>A router entered or left Active.</summary>
/// <param name="Entity">The group on that router.</param>
/// <param name="From">The state it left; blank where unknown.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Event">The event's letter; blank where none is printed.</param>
/// <param name="Peer">The router that the event is about; blank where none is printed.</param>
/// <param name="IsInferred">Whether no line says so.</param>
/// <param name="Time">The router's time.</param>
/// <param name="Evidence">The lines.</param>
public sealed record RoleChange(
    EntityKey Entity, string From, string To, string Event, string Peer, bool IsInferred, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The address of the router that was Active before this one became it, as its own lines say; blank where they do not.</summary>
    public string ActiveBefore { get; init; } = "";

    /// <summary>The line that says so; none where none does.</summary>
    public IReadOnlyList<Evidence> ActiveBeforeBy { get; init; } = [];

    /// <summary>The address of the router that was Active when this one had left, as its own lines say; blank where they do not.</summary>
    public string ActiveAfter { get; init; } = "";

    /// <summary>The line that says so; none where none does.</summary>
    public IReadOnlyList<Evidence> ActiveAfterBy { get; init; } = [];

    /// <summary>Whether another router made it leave by forwarding, or by beginning to: an event says so, or without one the state that it went to.</summary>
    public bool IsYield => Event is "g" or "j" || ForwardingRole.YieldsTo(To);
}
