using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Vrrp;

namespace Conformance.Replay.Correlation;

/// <summary>The VRRP groups of one device. A debug line names the group, never its interface: it is about the group that has this number, where one alone has it.</summary>
/// <param name="device">The device.</param>
internal sealed class VrrpCorrelator(DeviceContext device) : IVrrpListener, IVolatileState
{
    private const string Ipv6 = "IPv6";

    private readonly Dictionary<(string Interface, int Group, bool IsIpv6), VrrpGroupReplay> groups = [];
    private readonly Dictionary<int, (VrrpEventSeen Seen, Witness By)> events = [];

    /// <summary>By the number of a group: the router that advertised last, the other one that did before it, and whether they did by turns, as those of two groups do.</summary>
    private readonly Dictionary<int, (string Last, string Before, bool ByTurns)> masters = [];

    /// <inheritdoc/>
    public void Saw(in VrrpAdvertisementSeen seen, in Witness by)
    {
        var (last, before, byTurns) = masters.GetValueOrDefault(seen.Group, (Last: seen.Sender, Before: "", ByTurns: false));
        masters[seen.Group] = last == seen.Sender ? (last, before, byTurns) : (seen.Sender, last, byTurns || before == seen.Sender);
    }

    /// <summary>
    /// Its event is the cause of the next move of a group with this number, where the table agrees. A router that is no master hears an advertisement each second, which moves nothing.
    /// </summary>
    public void Saw(in VrrpEventSeen seen, in Witness by)
    {
        if (seen.Event != VrrpEvent.AdvertisementHigherOrEqual || MayBeMaster(seen.Group)) events[seen.Group] = (seen, by);
        else events.Remove(seen.Group);
    }

    /// <inheritdoc/>
    public void Saw(in VrrpTransitionSeen seen, in Witness by)
    {
        var group = GroupOf(seen.Interface, seen.Group, seen.IsIpv6);
        (VrrpEventSeen, string, Witness)? cause = events.Remove(seen.Group, out var occurred) ? (occurred.Seen, MasterHeardBy(seen.Group), occurred.By) : null;
        group.Moved(seen, cause, by);
    }

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        events.Clear();
        masters.Clear();
        foreach (var group in groups.Values) group.Restarted(why, by);
    }

    /// <summary>A capture shows groups.</summary>
    public void Shown(Capture<VrrpGroupRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows) GroupOf(row.Interface, row.Group, row.AddressFamily == Ipv6).Shown(row, new Witness(row.Span, DeviceTime.None, text));
    }

    /// <summary>The configuration describes groups.</summary>
    public void Configured(DeviceConfiguration configuration, ITextSource text)
    {
        foreach (var configured in configuration.VrrpGroups)
        {
            var isIpv6 = configured.AddressFamily.Equals(Ipv6, StringComparison.OrdinalIgnoreCase);
            GroupOf(configured.Interface, configured.Group, isIpv6).Configured(configured.VirtualIp, new Witness(configured.Span, DeviceTime.None, text));
        }
    }

    private string MasterHeardBy(int number) => groups.Keys.Count(key => key.Group == number) == 1 && masters.TryGetValue(number, out var heard) && !heard.ByTurns ? heard.Last : "";

    private bool MayBeMaster(int number)
    {
        foreach (var (key, group) in groups)
        {
            if (key.Group == number && group.MayBeMaster) return true;
        }

        return false;
    }

    private VrrpGroupReplay GroupOf(string port, int number, bool isIpv6)
    {
        if (!groups.TryGetValue((port, number, isIpv6), out var group)) groups[(port, number, isIpv6)] = group = new(device, port, number, isIpv6);
        return group;
    }
}
