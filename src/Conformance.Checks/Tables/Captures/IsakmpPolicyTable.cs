using Conformance.Protocols.Isakmp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto isakmp policy</c>: a row per protection suite.</summary>
internal static class IsakmpPolicyTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<IsakmpPolicyRow>(
        TableSchema.Of("isakmp_policies", "device,priority,default,encryption,hash,auth,dh_group,lifetime", "device,priority", "priority"), Row);

    private static string[] Row(string device, IsakmpPolicyRow row) =>
    [
        device, Cell.Of(row.Priority), Cell.Of(row.IsDefault), row.Encryption, row.Hash, row.Authentication, Cell.Of(row.DhGroup), Cell.Of(row.LifetimeSeconds),
    ];
}
