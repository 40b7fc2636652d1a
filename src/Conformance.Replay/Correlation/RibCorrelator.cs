using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The routing tables of one device: what changed between two captures is inferred, unless a line of reverse route injection said it.</summary>
/// <param name="device">The device.</param>
/// <param name="reverseRoutes">Its routes of reverse route injection.</param>
internal sealed class RibCorrelator(DeviceContext device, ReverseRouteCorrelator reverseRoutes) : IRibListener
{
    private const string Origin = "rib";
    private readonly Dictionary<string, IReadOnlyList<RouteRow>> captured = [];

    /// <summary>A capture shows a routing table.</summary>
    public void Shown(Capture<RouteRow> capture, ITextSource text)
    {
        foreach (var table in capture.Rows.GroupBy(row => row.Vrf)) Shown(table.Key, [.. table], capture, text);
    }

    private void Shown(string vrf, List<RouteRow> rows, Capture<RouteRow> capture, ITextSource text)
    {
        var whole = new Witness(capture.Span, DeviceTime.None, text);
        if (capture.IsComplete) reverseRoutes.Shown(rows, vrf, whole, text);
        if (capture.IsComplete && captured.TryGetValue(vrf, out var before)) RecordChanges(before, rows, whole, text);
        device.Journal.Append(new RoutesCaptured(device.Device, vrf, rows, capture.IsComplete, whole.ToEvidence()));
        if (capture.IsComplete) captured[vrf] = rows;
    }

    private void RecordChanges(IReadOnlyList<RouteRow> before, List<RouteRow> after, in Witness whole, ITextSource text)
    {
        var old = before.Select(IdentityOf).ToHashSet();
        var now = after.Select(IdentityOf).ToHashSet();
        foreach (var row in before.Where(row => !now.Contains(IdentityOf(row)) && !reverseRoutes.IsOwn(row)))
        {
            device.Journal.Append(new RouteWithdrawn(device.Device, IdentityOf(row), IsInferred: true, DeviceTime.None, [whole.ToEvidence(), text.EvidenceOf(row.Span)]));
        }

        foreach (var row in after.Where(row => !old.Contains(IdentityOf(row)) && !reverseRoutes.IsOwn(row)))
        {
            device.Journal.Append(new RouteInstalled(device.Device, IdentityOf(row), IsInferred: true, DeviceTime.None, [text.EvidenceOf(row.Span)]));
        }
    }

    private static RouteIdentity IdentityOf(RouteRow row) => new(row.Vrf, row.Code, row.Prefix, row.NextHop, row.Interface, Origin);
}
