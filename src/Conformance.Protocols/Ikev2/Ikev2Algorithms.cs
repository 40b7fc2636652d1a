namespace Conformance.Protocols.Ikev2;

/// <summary>The algorithms of an IKE SA, each as printed.</summary>
public sealed record Ikev2Algorithms
{
    /// <summary>The cipher: <c>AES-CBC</c>, <c>AES-GCM</c>.</summary>
    public string Encryption { get; init; } = "";

    /// <summary>The cipher's key, bits.</summary>
    public int? KeySize { get; init; }

    /// <summary>The pseudo-random function.</summary>
    public string Prf { get; init; } = "";

    /// <summary>The integrity algorithm.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The Diffie-Hellman group.</summary>
    public string DhGroup { get; init; } = "";

    /// <summary>How the device authenticates itself.</summary>
    public string AuthSign { get; init; } = "";

    /// <summary>How the device authenticates the peer.</summary>
    public string AuthVerify { get; init; } = "";

    /// <summary>The post-quantum key exchange; blank for none.</summary>
    public string QuantumSafe { get; init; } = "";
}
