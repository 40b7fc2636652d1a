namespace Conformance.Replay.Views;

/// <summary>Routers that took and gave up the same role at the same interface and group, of which nothing tells which are of one group: failovers between them are not told.</summary>
/// <param name="Protocol">The protocol: <c>hsrp</c>, <c>vrrp</c>.</param>
/// <param name="Instance">The interface and group that they have in common.</param>
/// <param name="Changes">The first change of each router, in order.</param>
public sealed record UnpairedRouters(string Protocol, string Instance, IReadOnlyList<RoleChange> Changes)
{
    /// <summary>Those of a run.</summary>
    internal static IReadOnlyList<UnpairedRouters> In(IEnumerable<RoleStep> steps, GroupKeys keys) =>
    [
        .. steps.Where(step => !step.IsSight).Select(step => step.Change).DistinctBy(change => change.Entity)
            .GroupBy(change => (change.Entity.Protocol, change.Entity.Instance))
            .Select(same => new UnpairedRouters(same.Key.Protocol, same.Key.Instance, Apart([.. same], keys))).Where(apart => apart.Changes.Count > 1),
    ];

    /// <summary>Those between which no failover is told: they are too many, or one of two may be the other.</summary>
    private static List<RoleChange> Apart(List<RoleChange> changes, GroupKeys keys) =>
        changes.Count == 2 && changes.Exists(change => keys.IsNameless(change.Entity)) ? changes : changes.FindAll(change => keys.IsUnpaired(change.Entity));
}
