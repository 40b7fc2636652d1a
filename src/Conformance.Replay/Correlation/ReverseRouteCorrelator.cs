using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Texts;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The routes that reverse route injection adds and removes on one device.</summary>
/// <param name="device">The device.</param>
/// <param name="hsrp">Its HSRP groups, which the crypto map may be bound to.</param>
/// <param name="sas">Its IPsec SAs, which the routes may follow.</param>
internal sealed class ReverseRouteCorrelator(DeviceContext device, HsrpCorrelator hsrp, IpsecSaSet sas)
{
    private const string Origin = "rri";
    private const string DynamicKind = "dynamic";
    private readonly Dictionary<(string Vrf, string Prefix), (EntityReplay<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> Life, string NextHop)> routes = [];

    /// <summary>A line says that a route was added or removed.</summary>
    public void Saw(in ReverseRouteSeen seen, in Witness by)
    {
        var key = (seen.Vrf, seen.Prefix);
        var life = routes.TryGetValue(key, out var known) ? known.Life : device.Replay(device.Machines.ReverseRoute, seen.Prefix);
        routes[key] = (life, seen.NextHop);
        life.Facts = FactsOf(seen.NextHop);
        var identity = RouteOf(key, seen.NextHop);
        if (seen.Added)
        {
            Add(life, by);
            device.Journal.Append(new RouteInstalled(device.Device, identity, IsInferred: false, by.Time, [by.ToEvidence()]));
        }
        else
        {
            life.Move(new Claim<ReverseRouteState, ReverseRouteEvent>(ReverseRouteState.Present, ReverseRouteState.Absent, CauseOfRemoving(seen.NextHop)), by);
            device.Journal.Append(new RouteWithdrawn(device.Device, identity, IsInferred: false, by.Time, [by.ToEvidence()]));
        }
    }

    /// <summary>The device started: no route is there that an SA or a group had made.</summary>
    public void Restarted(string why, in Witness by)
    {
        foreach (var (key, (life, nextHop)) in routes)
        {
            if (life.Possible == StateSet<ReverseRouteState>.Of(ReverseRouteState.Present)) Withdraw(life, RouteOf(key, nextHop), why, by);
        }
    }

    /// <summary>Whether a route of the table is one that reverse route injection added.</summary>
    public bool IsOwn(RouteRow row) => routes.TryGetValue((row.Vrf, row.Prefix), out var known) && known.NextHop == row.NextHop;

    /// <summary>A complete routing table shows which of the routes are there.</summary>
    public void Shown(IReadOnlyList<RouteRow> rows, string vrf, in Witness by, ITextSource text)
    {
        var shown = rows.DistinctBy(row => (row.PackedPrefix, row.PackedNextHop)).ToDictionary(row => (row.PackedPrefix, row.PackedNextHop));
        foreach (var (key, (life, nextHop)) in routes)
        {
            if (key.Vrf != vrf) continue;
            if (shown.TryGetValue((AddressText.Of(key.Prefix), AddressText.Of(nextHop)), out var row)) life.Checkpoint(ReverseRouteState.Present, new Witness(row.Span, DeviceTime.None, text));
            else if (life.Possible.Contains(ReverseRouteState.Present)) Withdraw(life, RouteOf(key, nextHop), "a later routing table does not list it any more", by);
        }
    }

    private static RouteIdentity RouteOf((string Vrf, string Prefix) route, string nextHop) => new(route.Vrf, "S", route.Prefix, nextHop, "", Origin);

    /// <summary>While its group is surely not Active, a route of a release that follows the group was not added as the table has it; else its cause is what the table allows.</summary>
    private void Add(EntityReplay<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> life, in Witness by)
    {
        var outside = FollowsGroup() ? hsrp.CryptoGroupOutsideActive(by) : null;
        if (outside is { } group) NoteWithoutGroup(life, group.State, [by.ToEvidence(), group.By.ToEvidence(), group.CameUp.ToEvidence()], by);
        life.Move(new Claim<ReverseRouteState, ReverseRouteEvent>(ReverseRouteState.Absent, ReverseRouteState.Present, outside is null ? CauseOfAdding() : null), by);
    }

    private void Withdraw(EntityReplay<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> life, RouteIdentity route, string why, in Witness by)
    {
        var on = hsrp.IsCryptoGroupActive() is false ? ReverseRouteEvent.GroupLeftActive : default(ReverseRouteEvent?);
        life.Infer(ReverseRouteState.Absent, on, "", why, by);
        device.Journal.Append(new RouteWithdrawn(device.Device, route, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    /// <summary>A route that is added while the group is not Active can only follow its SA, whose own line may come later. Null where several causes are possible.</summary>
    private ReverseRouteEvent? CauseOfAdding() => hsrp.IsCryptoGroupActive() is false ? ReverseRouteEvent.SaInstalled : null;

    /// <summary>While the group stays Active, a route goes with the last SA; while an SA stays, it goes with the group. Null where several causes are possible, or none of them.</summary>
    private ReverseRouteEvent? CauseOfRemoving(string peer)
    {
        if (hsrp.IsCryptoGroupActive() is not { } isActive || sas.IsAnyInstalled(peer) is not { } isInstalled || isActive == isInstalled) return null;
        return isActive ? ReverseRouteEvent.LastSaDeleted : ReverseRouteEvent.GroupLeftActive;
    }

    /// <summary>What the crypto map's entry for the peer says; of several that may have made the route, what they agree in.</summary>
    private ReverseRouteFacts FactsOf(string peer)
    {
        if (device.Configuration is not { } configuration) return default;
        var entries = configuration.CryptoMaps.Where(map => map.ReverseRoute).ToList();
        var own = entries.Where(map => map.Peers.Contains(peer)).ToList();
        if (own.Count == 0) own = entries;
        return new(Agreed(own, map => map.Kind == DynamicKind), Agreed(own, map => map.ReverseRouteStatic), configuration.Interfaces.Any(port => port.CryptoMapRedundancy.Length > 0));
    }

    private static bool? Agreed(List<CryptoMapEntry> entries, Func<CryptoMapEntry, bool> says) => entries.Select(says).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The group must have become Active, or the route must not have been added: its lines are missing, or the two contradict each other.</summary>
    private void NoteWithoutGroup(EntityReplay<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> life, HsrpState group, IReadOnlyList<Evidence> evidence, in Witness by)
    {
        var (absent, present) = (Spelling<ReverseRouteState>.Of(ReverseRouteState.Absent), Spelling<ReverseRouteState>.Of(ReverseRouteState.Present));
        device.Journal.Append(new GapFound(
            life.Key, GapKind.MoveWithoutEvent, $"{absent}, as its HSRP group is {Spelling<HsrpState>.Of(group)}", present, [], by.Time, evidence, [])
        {
            Contradicts = device.Machines.ReverseRoute.Table.Cell(ReverseRouteState.Absent, ReverseRouteEvent.GroupBecameActive)[0].Cite.ToString(),
        });
    }

    /// <summary>Whether the routes are there while an HSRP group is Active: before 12.3(14)T, with static crypto maps alone, since the routes of dynamic ones follow their SAs.</summary>
    private bool FollowsGroup() => ReverseRouteTable.ByMapAlone.Has(device.Machines.Profile.Release) is true && device.Configuration is { CryptoMaps: var maps } && maps.All(entry => entry is { Kind: "ipsec-isakmp", DynamicMap: "" });
}
