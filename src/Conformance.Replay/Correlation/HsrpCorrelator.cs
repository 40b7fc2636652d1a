using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>The HSRP groups of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class HsrpCorrelator(DeviceContext device) : IHsrpListener
{
    private readonly Dictionary<(string Interface, int Group), HsrpGroupReplay> groups = [];

    /// <inheritdoc/>
    public void Saw(in HsrpEventSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpTransitionSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in HsrpRouterSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in RedundancyTransitionSeen seen, in Witness by) => Group(seen.Interface, seen.Group).Saw(seen, by);

    /// <summary>A capture shows groups.</summary>
    public void Shown(Capture<HsrpGroupRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows) Group(row.Interface, row.Group).Shown(row, new Witness(row.Span, DeviceTime.None, text));
    }

    /// <summary>The configuration describes groups.</summary>
    public void Configured(DeviceConfiguration configuration, ITextSource text)
    {
        foreach (var port in configuration.Interfaces)
        {
            foreach (var group in port.HsrpGroups) Group(port.Name, group.Group).Configured(group.VirtualIp, group.Name, new Witness(group.Span, DeviceTime.None, text));
        }
    }

    /// <summary>Whether a group that a crypto map is bound to is Active; null where nothing tells.</summary>
    public bool? HasActiveCryptoGroup()
    {
        var bound = groups.Values.Where(group => device.BindsCryptoTo(group.Name) is true).ToList();
        if (bound.Count == 0) return null;
        return bound.Exists(group => group.Possible.TryKnown(out var state) && state == HsrpState.Active);
    }

    private HsrpGroupReplay Group(string port, int number)
    {
        if (!groups.TryGetValue((port, number), out var group)) groups[(port, number)] = group = new(device, port, number);
        return group;
    }
}
