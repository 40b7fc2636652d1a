using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// Which routers are of one group: those that the user names, else those with the same virtual address. Where no line tells it, two routers with the same interface and group are taken
/// for one; of more, as in the relay of several sites, nobody knows which two belong together, and each stays by itself. So does one that nothing names in a file which names others: it may be any of them.
/// </summary>
internal sealed class GroupKeys
{
    private const int MostByInterface = 2;

    private readonly GroupView groups;
    private readonly Dictionary<string, string> sets = [];
    private readonly HashSet<string> nameless;
    private readonly HashSet<(string Protocol, string Instance)> crowded;

    /// <summary>Learns which routers the user names, and how many others have the same interface and group.</summary>
    public GroupKeys(GroupView groups, RunStarted? run, IEnumerable<EntityKey> entities)
    {
        this.groups = groups;
        foreach (var peers in run?.Peers ?? [])
        {
            foreach (var router in peers) sets[router] = string.Join(',', peers);
        }

        nameless = [.. run?.Devices.Where(device => device.IsNameless).Select(device => device.Name) ?? []];
        crowded = [.. entities.Distinct().Where(entity => IsOpen(entity) && !IsNameless(entity)).GroupBy(Place).Where(same => same.Count() > MostByInterface).Select(same => same.Key)];
    }

    /// <summary>What the routers of one group have in common, and no other group has.</summary>
    public string Of(EntityKey entity)
    {
        var group = $"{entity.Protocol} {groups.StatusOf(entity).Identity}";
        if (sets.TryGetValue(entity.Device, out var peers)) return $"{group} of {peers}";
        return IsUnpaired(entity) || IsNameless(entity) ? $"{group} of {entity.Device}" : group;
    }

    /// <summary>Whether nothing tells which other routers are of its group, and there are several that may be.</summary>
    public bool IsUnpaired(EntityKey entity) => IsOpen(entity) && crowded.Contains(Place(entity));

    /// <summary>Whether nothing names it, in a file that names others: it may be any router of them.</summary>
    public bool IsNameless(EntityKey entity) => nameless.Contains(entity.Device);

    private static (string Protocol, string Instance) Place(EntityKey entity) => (entity.Protocol, entity.Instance);

    private bool IsOpen(EntityKey entity) => !sets.ContainsKey(entity.Device) && groups.StatusOf(entity).Identity == entity.Instance;
}
