using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Timers;
using Conformance.Replay.Views;

namespace Conformance.Replay.Correlation;

/// <summary>The HSRP groups of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class HsrpCorrelator(DeviceContext device) : IHsrpListener, IVolatileState
{
    /// <summary>A power of two.</summary>
    private const int RecentGroups = 8;

    private readonly Dictionary<(string Interface, int Group), HsrpGroupReplay> groups = [];
    private readonly Dictionary<int, List<HsrpGroupReplay>> numbered = [];
    private readonly HsrpGroupReplay?[] recent = new HsrpGroupReplay?[RecentGroups];
    private readonly HashSet<HsrpRefusedSeen> refused = [];
    private readonly HashSet<HsrpOtherAddressSeen> differing = [];
    private readonly HsrpGroupNames names = new(device);
    private readonly HsrpMinimumDelays delays = new(device);

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var group in groups.Values) group.Complete();
    }

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        foreach (var group in groups.Values) group.Restarted(why, by);
    }

    /// <inheritdoc/>
    public void Saw(in HsrpEventSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpTransitionSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpStateSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpRouterSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpPacketSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpInterfaceSeen seen, in Witness by) => delays.Saw(seen, by);

    /// <summary>The message does not print the interface: the sender is refused wherever it may be.</summary>
    public void Saw(in HsrpRefusedSeen seen, in Witness by)
    {
        if (refused.Add(seen)) device.Journal.Append(new PacketsRefused(device.Device, seen.Group, seen.Sender, by.Time, [by.ToEvidence()]));
        foreach (var group in seen.Group is { } number ? numbered.GetValueOrDefault(number, []) : groups.Values.AsEnumerable()) group.Refuse(seen.Sender);
    }

    /// <summary>IOS says it again and again.</summary>
    public void Saw(in HsrpOtherAddressSeen seen, in Witness by)
    {
        if (differing.Add(seen)) device.Journal.Append(new VirtualAddressDiffers(Group(seen.Interface, seen.Group).Key, seen.Configured, seen.ActiveRouters, by.Time, [by.ToEvidence()]));
    }

    /// <inheritdoc/>
    public void Saw(in RedundancyTransitionSeen seen, in Witness by)
    {
        var group = Group(seen.Interface, seen.Group);
        group.Saw(seen, by);
        names.Learn(seen.Interface, group);
    }

    /// <summary>The line does not print the group's number: it is the one that was seen under this name, or the one that the default name ends with.</summary>
    public void Saw(in RedundancyUpdateSeen seen, in Witness by)
    {
        if (!TryGroupNamed(seen.Interface, seen.Name, out var group)) return;
        group.Saw(seen, by);
        names.Learn(seen.Interface, group);
    }

    /// <summary>A capture shows groups.</summary>
    public void Shown(Capture<HsrpGroupRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows)
        {
            var group = Group(row.Interface, row.Group);
            group.Shown(row, new Witness(row.Span, DeviceTime.None, text));
            names.Learn(row.Interface, group);
        }
    }

    /// <summary>The configuration describes groups.</summary>
    public void Configured(DeviceConfiguration configuration, ITextSource text)
    {
        foreach (var port in configuration.Interfaces)
        {
            foreach (var configured in port.HsrpGroups)
            {
                var group = Group(port.Name, configured.Group);
                group.Configured(configured, new Witness(configured.Span, DeviceTime.None, text));
                names.Learn(port.Name, group);
            }
        }
    }

    /// <summary>Whether a group that a crypto map is bound to is Active, where lines tell of each of them; else null.</summary>
    public bool? IsCryptoGroupActive()
    {
        var bound = names.BoundToCrypto.ToList();
        return bound.Count > 0 && bound.TrueForAll(group => group.Possible.IsKnown) ? bound.Exists(group => group.Possible.Contains(HsrpState.Active)) : null;
    }

    /// <summary>
    /// The state of a group that the crypto maps are bound to, with the line of its last move and that by which it came up, where the numbers of the log tell that none of them has
    /// been Active since; null where nothing tells so.
    /// </summary>
    public (HsrpState State, Witness By, Witness CameUp)? CryptoGroupOutsideActive(in Witness by)
    {
        var now = by;
        var demanded = device.CryptoGroups;
        var bound = groups.Values.Where(group => demanded.Contains(group.Name)).ToList();
        if (demanded.Count == 0 || bound.Count < demanded.Count) return null;
        return bound.TrueForAll(group => group.OutsideActive is { } proof && device.Losses.RunsOn(proof.CameUp, now) && device.Losses.IsNumberedThrough(proof.By, now)) ? bound[0].OutsideActive : null;
    }

    private bool TryGroupNamed(string port, string name, [NotNullWhen(true)] out HsrpGroupReplay? group)
    {
        group = names.Find(port, name);
        if (group is null && name.StartsWith(GroupView.DefaultName, StringComparison.Ordinal) && int.TryParse(name.AsSpan(name.LastIndexOf('-') + 1), CultureInfo.InvariantCulture, out var number))
        {
            group = Group(port, number);
        }

        return group is not null;
    }

    /// <summary>Each Hello asks, so those met last are found by their references: names of interfaces are interned.</summary>
    private HsrpGroupReplay Group(string port, int number)
    {
        ref var last = ref recent[number & (RecentGroups - 1)];
        if (last is null || !last.Is(port, number)) last = GroupOf(port, number);
        return last;
    }

    private HsrpGroupReplay GroupOf(string port, int number)
    {
        if (groups.TryGetValue((port, number), out var known)) return known;
        var group = groups[(port, number)] = new(device, port, number);
        if (!numbered.TryGetValue(number, out var alike)) numbered[number] = alike = [];
        alike.Add(group);
        names.Learn(port, group);
        return group;
    }
}
