using Conformance.Protocols.Captures;
using Conformance.Protocols.Forwarding;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Tracking;

namespace Conformance.Checks.Tables;

/// <summary>Turns what routers showed into tables.</summary>
/// <param name="owns">Whether a device owns an address: it tells local and remote end apart where a router prints initiator and responder.</param>
public sealed class CaptureTables(Func<string, string, bool?> owns)
{
    private readonly Dictionary<TableSchema, List<(string Device, string Vrf, Capture Source, IReadOnlyList<string> Row)>> rows = [];

    /// <summary>
    /// Adds a capture. A later capture of the same command on the same device replaces what an earlier one showed.
    /// </summary>
    public void Add(string device, Capture capture)
    {
        if (TableOf(device, capture) is not var (schema, made)) return;
        if (!rows.TryGetValue(schema, out var known)) rows[schema] = known = [];
        var vrfs = made.Select(row => VrfOf(schema, row)).ToHashSet();
        known.RemoveAll(row => row.Device == device && (vrfs.Contains(row.Vrf) || made.Count == 0) && row.Source.Command == capture.Command && row.Source != capture);
        known.AddRange(made.Select(row => (device, VrfOf(schema, row), capture, row)));
    }

    /// <summary>The tables of the captures added; one that only captures without rows stand for is empty.</summary>
    public IReadOnlyList<DataTable> Complete() =>
        [.. TableSchema.OfCaptures.Where(rows.ContainsKey).Select(schema => new DataTable(schema, rows[schema].Select(row => row.Row)))];

    private static string VrfOf(TableSchema schema, IReadOnlyList<string> row) => schema.Columns.Contains("vrf") ? row[schema.IndexOf("vrf")] : "";

    private (TableSchema Schema, IReadOnlyList<IReadOnlyList<string>> Rows)? TableOf(string device, Capture capture) => capture switch
    {
        Capture<RouteRow> routes => (TableSchema.Routes, [.. routes.Rows.Select(row => Row(device, row))]),
        Capture<HsrpGroupRow> groups => (TableSchema.Hsrp, [.. groups.Rows.Select(row => Row(device, row))]),
        Capture<IsakmpSaRow> sas => (TableSchema.IsakmpSas, [.. sas.Rows.Select(row => Row(device, row))]),
        Capture<IpsecFlowRow> flows => (TableSchema.IpsecSas, [.. flows.Rows.SelectMany(flow => flow.Sas).Select(row => Row(device, row))]),
        Capture<TrackRow> tracks => (TableSchema.Tracks, [.. tracks.Rows.Select(row => Row(device, row))]),
        Capture<CefRow> paths => (TableSchema.Cef, [.. paths.Rows.Select(row => Row(device, row))]),
        _ => null,
    };

    private static string[] Row(string device, RouteRow row) =>
        [device, row.Vrf, row.Code, row.Prefix, Cell.Of(row.AdminDistance), Cell.Of(row.Metric), row.NextHop, row.Interface];

    private static string[] Row(string device, HsrpGroupRow row) =>
    [
        device, row.Interface, Cell.Of(row.Group), Cell.Of(row.Version), row.StateWord, row.VirtualIp, row.ActiveRouter, row.StandbyRouter, Cell.Of(row.Priority),
        Cell.Of(row.ConfiguredPriority), Cell.Of(row.Preempt), Cell.Of(row.HelloMs), Cell.Of(row.HoldMs), row.VirtualMac,
        string.Join(';', row.Tracks.Select(track => $"{track.Subject}:{track.State}:{Cell.Of(track.Decrement)}")),
    ];

    private string[] Row(string device, IsakmpSaRow row)
    {
        var isSwapped = row.IsByRole && owns(device, row.Second) is true;
        var (local, remote) = isSwapped ? (row.Second, row.First) : (row.First, row.Second);
        return
        [
            device, local, remote, row.State, Cell.Of(row.ConnectionId), row.Status, row.Encryption, row.Hash, row.Authentication, row.DhGroup, row.Lifetime,
            row.Capabilities,
        ];
    }

    private static string[] Row(string device, IpsecSaRow row) =>
    [
        device, row.Interface, row.CryptoMap, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent, Spelling<SaDirection>.Of(row.Direction),
        Spelling<IpsecProtocol>.Of(row.Protocol), Cell.OfSpi(row.Spi), row.Transform, row.Mode, row.Status,
    ];

    private static string[] Row(string device, TrackRow row) =>
        [device, Cell.Of(row.Number), row.Subject, row.State?.ToString() ?? "", Cell.Of(row.Changes), string.Join(';', row.Clients)];

    private static string[] Row(string device, CefRow row) => [device, row.Vrf, row.Prefix, row.Via, row.NextHop, row.Interface, row.ResolvedBy];
}
