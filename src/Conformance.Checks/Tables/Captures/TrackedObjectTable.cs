using Conformance.Protocols.Tracking;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show track</c>.</summary>
internal static class TrackedObjectTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<TrackRow>(TableSchema.Tracks, Row);

    private static string[] Row(string device, TrackRow row) =>
    [
        device, Cell.Of(row.Number), row.Subject, row.State?.ToString() ?? "", Cell.Of(row.Changes), string.Join(';', row.Clients), row.Reason, string.Join(';', row.Members),
        Cell.Of(row.DelayUpSeconds), Cell.Of(row.DelayDownSeconds), row.FirstHop, row.ReturnCode,
    ];
}
