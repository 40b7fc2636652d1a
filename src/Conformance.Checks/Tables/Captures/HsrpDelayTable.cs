using Conformance.Protocols.Hsrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show standby delay</c>.</summary>
internal static class HsrpDelayTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<HsrpDelayRow>(
        TableSchema.Of("hsrp_delays", "device,interface,minimum_s,reload_s", "device,interface"), Row);

    private static string[] Row(string device, HsrpDelayRow row) => [device, row.Interface, Cell.Of(row.MinimumSeconds), Cell.Of(row.ReloadSeconds)];
}
