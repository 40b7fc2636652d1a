namespace Conformance.Protocols.Configuration;

/// <summary>An IKEv2 proposal: what is offered, each as configured and in order. Blank where it is not configured.</summary>
/// <param name="Name">The name.</param>
public sealed record Ikev2Proposal(string Name)
{
    /// <summary>The encryptions: <c>aes-cbc-256 aes-cbc-128</c>.</summary>
    public string Encryption { get; init; } = "";

    /// <summary>The integrity algorithms.</summary>
    public string Integrity { get; init; } = "";

    /// <summary>The pseudorandom functions.</summary>
    public string Prf { get; init; } = "";

    /// <summary>The Diffie-Hellman groups.</summary>
    public string Group { get; init; } = "";
}
