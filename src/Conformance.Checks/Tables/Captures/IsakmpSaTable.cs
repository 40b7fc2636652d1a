using Conformance.Protocols.Isakmp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto isakmp sa</c>.</summary>
internal static class IsakmpSaTable
{
    public static readonly CaptureTable Table = new CaptureTable<IsakmpSaRow>(TableSchema.IsakmpSas, (device, row, owns) => [Row(device, row, owns)]);

    /// <summary>The plain form prints destination and source, initiator's view: ownership of the addresses tells which end is local.</summary>
    private static string[] Row(string device, IsakmpSaRow row, Func<string, string, bool?> owns)
    {
        var isSwapped = row.IsByRole && (owns(device, row.Second) ?? owns(device, row.First) is false);
        var (local, remote) = isSwapped ? (row.Second, row.First) : (row.First, row.Second);
        return
        [
            device, local, remote, row.State, Cell.Of(row.ConnectionId), row.Status, row.Encryption, row.Hash, row.Authentication, row.DhGroup, row.Lifetime,
            row.Capabilities,
        ];
    }
}
