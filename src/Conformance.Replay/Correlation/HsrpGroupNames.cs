namespace Conformance.Replay.Correlation;

/// <summary>The HSRP groups of one device by the names of their redundancy groups, as far as anything has told them.</summary>
/// <param name="device">The device.</param>
internal sealed class HsrpGroupNames(DeviceContext device)
{
    private readonly Dictionary<(string Interface, string Name), HsrpGroupReplay> named = [];
    private readonly HashSet<HsrpGroupReplay> bound = [];
    private readonly HashSet<string> cryptoGroups = [.. device.Configuration?.Interfaces.Select(port => port.CryptoMapRedundancy).Where(name => name.Length > 0) ?? []];

    /// <summary>The groups that a crypto map is bound to.</summary>
    public IEnumerable<HsrpGroupReplay> BoundToCrypto => bound.Where(group => cryptoGroups.Contains(group.Name));

    /// <summary>Something was told of a group, which may be its name.</summary>
    public void Learn(string port, HsrpGroupReplay group)
    {
        if (group.Name.Length == 0) return;
        named[(port, group.Name)] = group;
        if (cryptoGroups.Contains(group.Name)) bound.Add(group);
    }

    /// <summary>The group that has this name now; null where none is known.</summary>
    public HsrpGroupReplay? Find(string port, string name) => named.TryGetValue((port, name), out var group) && group.Name == name ? group : null;
}
