using Conformance.Protocols.Forwarding;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip cef</c>.</summary>
internal static class CefTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<CefRow>(TableSchema.Cef, Row);

    private static string[] Row(string device, CefRow row) =>
        [device, row.Vrf, row.Prefix, row.Via, row.NextHop, row.Interface, row.ResolvedBy, row.Action, row.Labels, row.Repair];
}
