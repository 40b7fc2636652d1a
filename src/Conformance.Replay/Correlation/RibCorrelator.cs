using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The routing tables of one device: what <c>debug ip routing</c> says changed, and what changed between two captures, unless a line of it or of reverse
/// route injection said it.
/// </summary>
/// <param name="device">The device.</param>
/// <param name="reverseRoutes">Its routes of reverse route injection.</param>
internal sealed class RibCorrelator(DeviceContext device, ReverseRouteCorrelator reverseRoutes) : IRibListener
{
    private const string Origin = "rib";
    private readonly Dictionary<string, IReadOnlyList<RouteRow>> captured = [];
    private readonly KnownRoutes known = new();
    private readonly Dictionary<(string Vrf, string Prefix, string NextHop), bool> presentAsStated = [];
    private (RouteDeletedSeen Seen, Witness Line)? nameless;

    /// <inheritdoc/>
    public void Saw(in RouteAddedSeen seen, in Witness by)
    {
        NameByMemory();
        var route = new RouteIdentity(seen.Vrf, "", seen.Prefix, seen.NextHop, seen.Interface, Origin);
        known.Add(route);
        Note(route, isPresent: true);
        device.Journal.Append(new RouteInstalled(device.Device, route, IsInferred: false, by.Time, [by.ToEvidence()]));
    }

    /// <summary>IOS names the prefix of a subnet without its length: the line below tells it.</summary>
    public void Saw(in RouteDeletedSeen seen, in Witness by)
    {
        NameByMemory();
        if (!seen.Prefix.Contains('/', StringComparison.Ordinal)) nameless = (seen, by);
        else Withdraw(new(seen.Vrf, "", seen.Prefix, seen.NextHop, seen.Interface, Origin), by.Time, [by.ToEvidence()]);
    }

    /// <summary>The last route to the prefix is gone: the line above says so, or it is lost.</summary>
    public void Saw(in PrefixDeletedSeen seen, in Witness by)
    {
        if (TryName(seen.Vrf, seen.Prefix, by)) return;
        foreach (var route in known.To(seen.Vrf, seen.Prefix)) Withdraw(route, by.Time, [by.ToEvidence()]);
    }

    /// <inheritdoc/>
    public void Saw(in PrefixChangedSeen seen, in Witness by) => TryName(seen.Vrf, seen.Prefix, by);

    /// <summary>The routes that go are those known to the prefix, where its length is beyond doubt.</summary>
    public void Saw(in RoutesFlushedSeen seen, in Witness by)
    {
        NameByMemory();
        if (known.PrefixOf(seen.Vrf, seen.Address) is not { } prefix) return;
        foreach (var route in known.To(seen.Vrf, prefix)) Withdraw(route, by.Time, [by.ToEvidence()]);
    }

    /// <summary>A capture shows a routing table.</summary>
    public void Shown(Capture<RouteRow> capture, ITextSource text)
    {
        NameByMemory();
        foreach (var table in capture.Rows.GroupBy(row => row.Vrf)) Shown(table.Key, [.. table], capture, text);
    }

    /// <summary>No more lines come.</summary>
    public void Complete() => NameByMemory();

    private void Shown(string vrf, List<RouteRow> rows, Capture<RouteRow> capture, ITextSource text)
    {
        var whole = new Witness(capture.Span, DeviceTime.None, text);
        if (capture.IsComplete) reverseRoutes.Shown(rows, vrf, whole, text);
        if (capture.IsComplete && captured.TryGetValue(vrf, out var before)) RecordChanges(before, rows, whole, text);
        device.Journal.Append(new RoutesCaptured(device.Device, vrf, rows, capture.IsComplete, whole.ToEvidence()));
        if (!capture.IsComplete) return;
        captured[vrf] = rows;
        foreach (var stated in presentAsStated.Keys.Where(stated => stated.Vrf == vrf).ToList()) presentAsStated.Remove(stated);
    }

    private void RecordChanges(IReadOnlyList<RouteRow> before, List<RouteRow> after, in Witness whole, ITextSource text)
    {
        var old = before.Select(IdentityOf).ToHashSet();
        var now = after.Select(IdentityOf).ToHashSet();
        foreach (var row in before.Where(row => !now.Contains(IdentityOf(row)) && !IsStated(row, isPresent: false)))
        {
            device.Journal.Append(new RouteWithdrawn(device.Device, IdentityOf(row), IsInferred: true, DeviceTime.None, [whole.ToEvidence(), text.EvidenceOf(row.Span)]));
        }

        foreach (var row in after.Where(row => !old.Contains(IdentityOf(row)) && !IsStated(row, isPresent: true)))
        {
            device.Journal.Append(new RouteInstalled(device.Device, IdentityOf(row), IsInferred: true, DeviceTime.None, [text.EvidenceOf(row.Span)]));
        }
    }

    /// <summary>Whether the last line about the route has said already what the capture shows; one that says the opposite explains nothing.</summary>
    private bool IsStated(RouteRow row, bool isPresent) =>
        reverseRoutes.IsOwn(row) || (presentAsStated.TryGetValue((row.Vrf, row.Prefix, row.NextHop), out var stated) && stated == isPresent);

    private bool TryName(string vrf, string prefix, in Witness by)
    {
        if (nameless is not { } deletion || deletion.Seen.Vrf != vrf || !KnownRoutes.HasAddress(prefix, deletion.Seen.Prefix)) return false;
        nameless = null;
        Withdraw(new(vrf, "", prefix, deletion.Seen.NextHop, deletion.Seen.Interface, Origin), deletion.Line.Time, [deletion.Line.ToEvidence(), by.ToEvidence()]);
        return true;
    }

    /// <summary>No line told the length of a deleted prefix: what is known of the table does, or nothing.</summary>
    private void NameByMemory()
    {
        if (nameless is not { } deletion) return;
        nameless = null;
        var (vrf, address) = (deletion.Seen.Vrf, deletion.Seen.Prefix);
        var prefix = known.PrefixOf(vrf, address) ?? CapturedPrefixOf(vrf, address) ?? address;
        Withdraw(new(vrf, "", prefix, deletion.Seen.NextHop, deletion.Seen.Interface, Origin), deletion.Line.Time, [deletion.Line.ToEvidence()]);
    }

    private void Withdraw(RouteIdentity route, DeviceTime time, IReadOnlyList<Evidence> evidence)
    {
        known.Remove(route);
        Note(route, isPresent: false);
        device.Journal.Append(new RouteWithdrawn(device.Device, route, IsInferred: false, time, evidence));
    }

    /// <summary>Notes a change that a line states, so that the next capture does not state it again.</summary>
    private void Note(RouteIdentity route, bool isPresent)
    {
        if (captured.ContainsKey(route.Vrf)) presentAsStated[(route.Vrf, route.Prefix, route.NextHop)] = isPresent;
    }

    private string? CapturedPrefixOf(string vrf, string address)
    {
        var prefixes = (captured.GetValueOrDefault(vrf) ?? []).Select(row => row.Prefix).Where(prefix => KnownRoutes.HasAddress(prefix, address)).Distinct().Take(2).ToList();
        return prefixes is [var only] ? only : null;
    }

    private static RouteIdentity IdentityOf(RouteRow row) => new(row.Vrf, row.Code, row.Prefix, row.NextHop, row.Interface, Origin);
}
