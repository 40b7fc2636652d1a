using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The ISAKMP policies of a configuration, with IOS's defaults where a value is not configured.</summary>
internal static class IsakmpPolicyTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_isakmp_policies",
            "device,priority,encryption,hash,authentication,dh_group,lifetime",
            "device,priority",
            "priority"),
        configuration => configuration.IsakmpPolicies,
        Row);

    private static string[] Row(string device, IsakmpPolicy policy) =>
        [device, Cell.Of(policy.Priority), policy.Encryption, policy.Hash, policy.Authentication, policy.Group, Cell.Of(policy.LifetimeSeconds)];
}
