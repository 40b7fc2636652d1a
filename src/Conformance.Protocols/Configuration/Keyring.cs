namespace Conformance.Protocols.Configuration;

/// <summary>A keyring. The keys that are configured outside any are in one without name.</summary>
/// <param name="Kind">The protocol: <c>isakmp</c> or <c>ikev2</c>.</param>
/// <param name="Name">The name; blank for the keys outside any keyring.</param>
public sealed record Keyring(string Kind, string Name)
{
    /// <summary>The VRF in front of the crypto engine; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The local address or the interface that has it; blank for any.</summary>
    public string LocalAddress { get; init; } = "";
}
