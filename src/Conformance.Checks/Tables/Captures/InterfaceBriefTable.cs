using Conformance.Protocols.Interfaces;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip interface brief</c>.</summary>
internal static class InterfaceBriefTable
{
    private static readonly TableSchema Schema = TableSchema.Of("interfaces_brief", "device,interface,address,ok,method,state,line_protocol", "device,interface");

    public static readonly CaptureTable Table = CaptureTable.Of<InterfaceBriefRow>(Schema, Row);

    private static string[] Row(string device, InterfaceBriefRow row) =>
        [device, row.Interface, row.Address, Cell.Of(row.IsValid), row.Method, row.State, row.LineProtocol];
}
