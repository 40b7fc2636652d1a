using System.Globalization;
using System.Net;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Vrrp;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>One VRRP group of one device.</summary>
internal sealed class VrrpGroupReplay
{
    /// <summary>IOS may print one move of a group twice, 4 ms apart; a second move of the same kind comes later than the shortest Master_Down_Interval.</summary>
    private static readonly TimeSpan SameMove = TimeSpan.FromMilliseconds(100);

    private readonly DeviceContext device;
    private readonly EntityReplay<VrrpState, VrrpEvent, NoFacts> group;
    private readonly string configuredAddress;
    private VrrpTransitionSeen? last;
    private DeviceTime at;

    public VrrpGroupReplay(DeviceContext device, string port, int number, bool isIpv6)
    {
        this.device = device;
        group = device.Replay(device.Machines.Vrrp, string.Create(CultureInfo.InvariantCulture, $"{port}:{number}{(isIpv6 ? " IPv6" : "")}"));
        configuredAddress = isIpv6 ? "" : device.AddressOn(port);
    }

    /// <summary>Whether it may forward.</summary>
    public bool MayBeMaster => group.Possible.Contains(VrrpState.Master);

    /// <summary>The group moved; an event without interface is its cause where the table agrees.</summary>
    /// <param name="seen">The move.</param>
    /// <param name="cause">The last event of a group with this number, and the one router that was heard as its master; null and blank for none.</param>
    /// <param name="by">The line.</param>
    public void Moved(in VrrpTransitionSeen seen, (VrrpEventSeen Seen, string Master, Witness By)? cause, in Witness by)
    {
        if (IsSaidAgain(seen, by)) return;
        if (seen.From == VrrpState.Initialize && group.Possible == StateSet<VrrpState>.Of(VrrpState.Disable)) group.Assume(StateSet<VrrpState>.Of(VrrpState.Initialize));
        group.Move(ClaimOf(seen, cause), by);
        (last, at) = (seen, by.Time);
    }

    /// <summary>A router that starts is in Initialize (RFC 5798 §6.4.1).</summary>
    public void Restarted(string why, in Witness by)
    {
        if (group.Possible.IsKnown) group.Infer(VrrpState.Initialize, null, "", why, by);
    }

    /// <summary>A capture shows the group. The master's own address is that of the router which is master.</summary>
    public void Shown(VrrpGroupRow row, in Witness by)
    {
        var isMaster = row.State.Equals(Spelling<VrrpState>.Of(VrrpState.Master), StringComparison.OrdinalIgnoreCase);
        Describe(row.VirtualIp, row.Priority, isMaster ? row.MasterRouter : configuredAddress, GroupElections.Of(row, isMaster), by);
        if (row.MasterRouter.Length > 0) device.Journal.Append(new RouterChanged(group.Key, HsrpRole.Active, isMaster ? "local" : row.MasterRouter, by.Time, [by.ToEvidence()]));
        foreach (var state in Spelling<VrrpState>.All)
        {
            if (row.State.Equals(Spelling<VrrpState>.Of(state), StringComparison.OrdinalIgnoreCase)) group.Checkpoint(state, by);
        }
    }

    /// <summary>The configuration describes the group.</summary>
    public void Configured(string virtualIp, in Witness by) => Describe(virtualIp, null, configuredAddress, null, by);

    private void Describe(string virtualIp, int? priority, string ownAddress, GroupElection? election, in Witness by)
    {
        var address = AddressIn(virtualIp);
        if (address.Length > 0) device.VirtualAddresses.Add(address);
        device.Journal.Append(new GroupDescribed(group.Key, address, "", priority, AddressIn(ownAddress), by.Time, [by.ToEvidence()]) { Election = election });
    }

    /// <summary>What is printed is an address, or a word that stands for none: <c>unknown</c>, <c>no address</c>.</summary>
    private static string AddressIn(string printed) => IPAddress.TryParse(printed, out _) ? printed : "";

    private bool IsSaidAgain(in VrrpTransitionSeen seen, in Witness by) => last == seen && (!by.Time.TryElapsedSince(at, out var elapsed) || elapsed.Duration() < SameMove);

    private Claim<VrrpState, VrrpEvent> ClaimOf(in VrrpTransitionSeen seen, (VrrpEventSeen Seen, string Master, Witness By)? cause)
    {
        var (from, to) = (seen.From, seen.To);
        if (cause is not var (occurred, master, line) || !device.Machines.Vrrp.Table.Cell(from, occurred.Event).Any(row => row.To == to)) return new(from, to);
        var (printed, evidence) = (Spelling<VrrpEvent>.Of(occurred.Event), line.ToEvidence());
        if (master.Length > 0) device.Journal.Append(new GroupEventOccurred(group.Key, Spelling<VrrpState>.Of(from), printed, master, line.Time, [evidence]));
        return new(from, to, occurred.Event, printed, evidence);
    }
}
