using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IPsec profiles of a configuration.</summary>
internal static class IpsecProfileTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_ipsec_profiles",
            "device,profile,description,transform_sets,pfs,lifetime_seconds,lifetime_kilobytes,isakmp_profile,ikev2_profile",
            "device,profile"),
        configuration => configuration.IpsecProfiles,
        Row);

    private static string[] Row(string device, IpsecProfile profile) =>
    [
        device, profile.Name, profile.Description, ConfigurationTable.Join(profile.TransformSets), profile.Pfs, Cell.Of(profile.LifetimeSeconds), profile.LifetimeKilobytes,
        profile.IsakmpProfile, profile.Ikev2Profile,
    ];
}
