using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The HSRP and VRRP groups of all devices of a run.</summary>
/// <param name="Groups">By entity.</param>
public sealed record GroupView(IReadOnlyDictionary<EntityKey, GroupStatus> Groups)
{
    /// <summary>The protocol of group entities.</summary>
    public const string Protocol = "hsrp";

    /// <summary>The protocol of those of VRRP.</summary>
    public const string Vrrp = "vrrp";

    /// <summary>The state of the router that forwards (RFC 2281 §5.3).</summary>
    public const string Active = "Active";

    /// <summary>A group without a name of its own is called after its interface and number: <c>hsrp-Vl1-1</c>.</summary>
    internal const string DefaultName = "hsrp-";

    /// <summary>The state of a router that does not take part.</summary>
    public const string Initial = "Init";

    /// <summary>The groups after <paramref name="facts"/>, in order.</summary>
    public static GroupView Of(IEnumerable<RunEvent> facts)
    {
        var groups = new Dictionary<EntityKey, GroupStatus>();
        foreach (var fact in facts.OfType<EntityEvent>())
        {
            if (After(fact, groups.GetValueOrDefault(fact.Entity)) is { } status) groups[fact.Entity] = status;
        }

        foreach (var same in groups.Values.GroupBy(group => (group.Entity.Protocol, group.Entity.Instance)).ToList()) Share([.. same], groups);
        foreach (var same in groups.Values.Where(group => group.KnownVirtualIp.Length > 0).GroupBy(group => (group.Entity.Protocol, group.KnownVirtualIp)).ToList()) TellApart([.. same], groups);
        return new(groups);
    }

    /// <summary>A router has one virtual address in two groups: a link-local one, which follows from the number alone (FE80::5:73FF:FEA0:6), or one of two VRFs. The interface tells those apart.</summary>
    private static void TellApart(List<GroupStatus> same, Dictionary<EntityKey, GroupStatus> groups)
    {
        if (same.DistinctBy(group => group.Entity.Device).Count() == same.Count) return;
        foreach (var group in same) groups[group.Entity] = group with { SharesVirtualIp = true };
    }

    /// <summary>The one router whose lines do not tell the virtual address has that of the others with the same interface and group, where theirs is one.</summary>
    private static void Share(List<GroupStatus> same, Dictionary<EntityKey, GroupStatus> groups)
    {
        if (same.Where(group => group.VirtualIp.Length > 0).Select(group => group.VirtualIp).Distinct().ToList() is not [var shared]) return;
        if (same.FindAll(group => group.VirtualIp.Length == 0) is [var open]) groups[open.Entity] = open with { SharedVirtualIp = shared };
    }

    /// <summary>A group's status; of one of which no line says more, its name alone.</summary>
    public GroupStatus StatusOf(EntityKey entity) => Groups.GetValueOrDefault(entity) ?? new(entity, "", "", "", "", "", null, "");

    /// <summary>A group's status after a fact, null for one that says nothing of it.</summary>
    internal static GroupStatus? After(RunEvent fact, GroupStatus? before) => fact switch
    {
        StateSeen { Entity.Protocol: Protocol or Vrrp } seen => StatusOf(seen, before) with { State = seen.State },
        Transitioned { Entity.Protocol: Protocol or Vrrp } move => StatusOf(move, before) with { State = move.To },
        Inferred { Entity.Protocol: Protocol or Vrrp } move => StatusOf(move, before) with { State = move.To },
        Rejected { Entity.Protocol: Protocol or Vrrp } move => StatusOf(move, before) with { State = move.To },
        RouterChanged { Role: HsrpRole.Active } changed => StatusOf(changed, before) with { ActiveRouter = changed.Router },
        RouterChanged changed => StatusOf(changed, before) with { StandbyRouter = changed.Router },
        RouterAdvertised said => StatusOf(said, before).Advertised(said),
        GroupEventOccurred occurred => StatusOf(occurred, before),
        GroupDescribed described => StatusOf(described, before).Described(described),
        _ => null,
    };

    private static GroupStatus StatusOf(EntityEvent fact, GroupStatus? before) => before ?? new(fact.Entity, "", "", "", "", "", null, "");
}

/// <summary>What is known of a group on one router.</summary>
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
    /// <summary>What a router states that has not learned the virtual address (RFC 2281 §5.1).</summary>
    private const string Unknown = "0.0.0.0";

    /// <summary>The virtual address that the other routers of the group tell; blank where none does, or this one's own lines do.</summary>
    public string SharedVirtualIp { get; init; } = "";

    /// <summary>Whether groups of other interfaces have the same virtual address.</summary>
    public bool SharesVirtualIp { get; init; }

    /// <summary>The virtual address that its own lines tell, or those of the others; blank where none do.</summary>
    public string KnownVirtualIp => VirtualIp.Length > 0 ? VirtualIp : SharedVirtualIp;

    /// <summary>The status with what a capture or configuration adds.</summary>
    public GroupStatus Described(GroupDescribed fact) => this with
    {
        VirtualIp = fact.VirtualIp.Length > 0 ? fact.VirtualIp : VirtualIp,
        Name = fact.Name.Length > 0 ? fact.Name : Name,
        Priority = fact.Priority ?? Priority,
        OwnAddress = fact.OwnAddress.Length > 0 ? fact.OwnAddress : OwnAddress,
    };

    /// <summary>The status with what a packet of the group states.</summary>
    public GroupStatus Advertised(RouterAdvertised fact) => this with
    {
        VirtualIp = VirtualIp.Length > 0 || fact.VirtualIp == Unknown ? VirtualIp : fact.VirtualIp,
        Priority = fact.IsOwn ? fact.Priority : Priority,
        OwnAddress = fact.IsOwn && OwnAddress.Length == 0 ? fact.Router : OwnAddress,
    };

    /// <summary>What identifies the group across routers: its virtual address, with the interface where that alone does not, else interface and number.</summary>
    public string Identity => KnownVirtualIp.Length == 0 ? Entity.Instance : SharesVirtualIp ? $"{KnownVirtualIp} on {Entity.Instance[..Entity.Instance.LastIndexOf(':')]}" : KnownVirtualIp;

    /// <summary>The group's name for people: the redundancy name that somebody gave it, else its identity.</summary>
    public string Title => HasName ? Name : Identity;

    /// <summary>Whether somebody gave it a name.</summary>
    public bool HasName => Name.Length > 0 && !Name.StartsWith(GroupView.DefaultName, StringComparison.Ordinal);
}
