using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IKEv2 policies of a configuration.</summary>
internal static class Ikev2PolicyTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_ikev2_policies",
            "device,policy,fvrf,local_addresses,proposals",
            "device,policy"),
        configuration => configuration.Ikev2Policies,
        Row);

    private static string[] Row(string device, Ikev2Policy policy) =>
        [device, policy.Name, policy.Fvrf, ConfigurationTable.Join(policy.LocalAddresses), ConfigurationTable.Join(policy.Proposals)];
}
