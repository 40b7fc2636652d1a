using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The peers with pre-shared keys of a configuration, without the keys.</summary>
internal static class KeyringTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_keyrings",
            "device,protocol,keyring,vrf,local_address,peer,address,hostname,identity",
            "device,protocol,keyring,peer,address,hostname"),
        configuration => configuration.KeyringPeers,
        Row);

    private static string[] Row(string device, KeyringPeer peer) =>
        [device, peer.Keyring.Kind, peer.Keyring.Name, peer.Keyring.Vrf, peer.Keyring.LocalAddress, peer.Name, peer.Address, peer.Hostname, peer.Identity];
}
