using Conformance.Protocols.Traces;

namespace Conformance.Replay.Views;

/// <summary>
/// Which routers are of one group. Where no line tells a virtual address, two routers with the same interface and group are taken for one; of more, as in the relay of several sites,
/// nobody knows which two belong together, and each stays by itself.
/// </summary>
internal sealed class GroupKeys
{
    private const int MostByInterface = 2;

    private readonly GroupView groups;
    private readonly HashSet<(string Protocol, string Instance)> crowded;

    /// <summary>Learns how many routers have the same interface and group.</summary>
    public GroupKeys(GroupView groups, IEnumerable<EntityKey> entities)
    {
        this.groups = groups;
        crowded = [.. entities.Distinct().Where(IsNameless).GroupBy(entity => (entity.Protocol, entity.Instance)).Where(same => same.Count() > MostByInterface).Select(same => same.Key)];
    }

    /// <summary>What the routers of one group have in common, and no other group has.</summary>
    public string Of(EntityKey entity) =>
        IsNameless(entity) && crowded.Contains((entity.Protocol, entity.Instance)) ? $"{entity.Protocol} {entity.Instance} of {entity.Device}" : $"{entity.Protocol} {groups.StatusOf(entity).Identity}";

    private bool IsNameless(EntityKey entity) => groups.StatusOf(entity).Identity == entity.Instance;
}
