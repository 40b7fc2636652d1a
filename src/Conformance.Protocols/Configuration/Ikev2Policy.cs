namespace Conformance.Protocols.Configuration;

/// <summary>An IKEv2 policy: which proposals are offered where.</summary>
/// <param name="Name">The name.</param>
public sealed record Ikev2Policy(string Name)
{
    /// <summary>The VRF in front of the crypto engine, or <c>any</c>; blank for the global table.</summary>
    public string Fvrf { get; init; } = "";

    /// <summary>The local addresses that it is for; empty for all.</summary>
    public IReadOnlyList<string> LocalAddresses { get; init; } = [];

    /// <summary>The proposals, in order.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];
}
