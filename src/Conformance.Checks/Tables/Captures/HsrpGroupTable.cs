using Conformance.Protocols.Hsrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show standby</c>.</summary>
internal static class HsrpGroupTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<HsrpGroupRow>(TableSchema.Hsrp, Row);

    private static string[] Row(string device, HsrpGroupRow row) =>
    [
        device, row.Interface, Cell.Of(row.Group), Cell.Of(row.Version), row.StateWord, row.VirtualIp, row.ActiveRouter, row.StandbyRouter, Cell.Of(row.Priority),
        Cell.Of(row.ConfiguredPriority), Cell.Of(row.Preempt), Cell.Of(row.HelloMs), Cell.Of(row.HoldMs), row.VirtualMac,
        string.Join(';', row.Tracks.Select(track => $"{track.Subject}:{track.State}:{Cell.OfDecrement(track.Decrement, track.ShutsDown)}")),
    ];
}
