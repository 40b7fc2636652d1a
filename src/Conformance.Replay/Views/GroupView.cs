using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The HSRP groups of all devices of a run.</summary>
/// <param name="Groups">By entity.</param>
public sealed record GroupView(IReadOnlyDictionary<EntityKey, GroupStatus> Groups)
{
    /// <summary>The protocol of group entities.</summary>
    public const string Protocol = "hsrp";

    /// <summary>A group's status after a fact, null for one that says nothing of it.</summary>
    internal static GroupStatus? After(RunEvent fact, GroupStatus? before) => fact switch
    {
        StateSeen { Entity.Protocol: Protocol } seen => StatusOf(seen, before) with { State = seen.State },
        Transitioned { Entity.Protocol: Protocol } move => StatusOf(move, before) with { State = move.To },
        Inferred { Entity.Protocol: Protocol } move => StatusOf(move, before) with { State = move.To },
        Rejected { Entity.Protocol: Protocol } move => StatusOf(move, before) with { State = move.To },
        RouterChanged { Role: HsrpRole.Active } changed => StatusOf(changed, before) with { ActiveRouter = changed.Router },
        RouterChanged changed => StatusOf(changed, before) with { StandbyRouter = changed.Router },
        RouterAdvertised { IsOwn: true } own => StatusOf(own, before) with { Priority = own.Priority },
        GroupDescribed described => StatusOf(described, before).Described(described),
        _ => null,
    };

    private static GroupStatus StatusOf(EntityEvent fact, GroupStatus? before) => before ?? new(fact.Entity, "", "", "", "", "", null, "");
}

/// <summary>What is known of an HSRP group on one router.</summary>
/// <param name="Entity">The group.</param>
/// <param name="State">Its state; blank where unknown.</param>
/// <param name="ActiveRouter">The active router; blank where unknown.</param>
/// <param name="StandbyRouter">The standby router; blank where unknown.</param>
/// <param name="VirtualIp">The virtual address; blank where unknown.</param>
/// <param name="Name">The redundancy group's name; blank where unknown.</param>
/// <param name="Priority">The effective priority; null where unknown.</param>
/// <param name="OwnAddress">The router's own address; blank where unknown.</param>
public sealed record GroupStatus(
    EntityKey Entity, string State, string ActiveRouter, string StandbyRouter, string VirtualIp, string Name, int? Priority, string OwnAddress)
{
    /// <summary>The status with what a capture or configuration adds.</summary>
    public GroupStatus Described(GroupDescribed fact) => this with
    {
        VirtualIp = fact.VirtualIp.Length > 0 ? fact.VirtualIp : VirtualIp,
        Name = fact.Name.Length > 0 ? fact.Name : Name,
        Priority = fact.Priority ?? Priority,
        OwnAddress = fact.OwnAddress.Length > 0 ? fact.OwnAddress : OwnAddress,
    };

    /// <summary>What identifies the group across routers: its virtual address, else interface and number.</summary>
    public string Identity => VirtualIp.Length > 0 ? VirtualIp : Entity.Instance;

    /// <summary>The group's name for people: the redundancy name, else its identity.</summary>
    public string Title => Name.Length > 0 ? Name : Identity;
}
