using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IKEv2 profiles of a configuration.</summary>
internal static class Ikev2ProfileTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_ikev2_profiles",
            "device,profile,matches,local_identity,local_authentication,remote_authentications,keyring,lifetime,dpd,ivrf,virtual_template",
            "device,profile"),
        configuration => configuration.Ikev2Profiles,
        Row);

    private static string[] Row(string device, Ikev2Profile profile) =>
    [
        device, profile.Name, ConfigurationTable.Join(profile.Matches), profile.LocalIdentity, profile.LocalAuthentication, ConfigurationTable.Join(profile.RemoteAuthentications),
        profile.Keyring, Cell.Of(profile.LifetimeSeconds), profile.Dpd, profile.Ivrf, Cell.Of(profile.VirtualTemplate),
    ];
}
