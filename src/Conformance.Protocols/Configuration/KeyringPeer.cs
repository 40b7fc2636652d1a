namespace Conformance.Protocols.Configuration;

/// <summary>A peer with a pre-shared key, which itself is never kept.</summary>
/// <param name="Keyring">The keyring.</param>
public sealed record KeyringPeer(Keyring Keyring)
{
    /// <summary>The peer's name in an IKEv2 keyring; blank otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>The peer's address, with its mask where one is configured; blank for none.</summary>
    public string Address { get; init; } = "";

    /// <summary>The peer's host name; blank for none.</summary>
    public string Hostname { get; init; } = "";

    /// <summary>The peer's IKEv2 identity, as configured; blank for none.</summary>
    public string Identity { get; init; } = "";
}
