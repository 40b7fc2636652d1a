using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The ISAKMP profiles of a configuration.</summary>
internal static class IsakmpProfileTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_isakmp_profiles",
            "device,profile,keyrings,match_identities,self_identity,vrf,local_address",
            "device,profile"),
        configuration => configuration.IsakmpProfiles,
        Row);

    private static string[] Row(string device, IsakmpProfile profile) =>
        [device, profile.Name, ConfigurationTable.Join(profile.Keyrings), ConfigurationTable.Join(profile.MatchIdentities), profile.SelfIdentity, profile.Vrf, profile.LocalAddress];
}
