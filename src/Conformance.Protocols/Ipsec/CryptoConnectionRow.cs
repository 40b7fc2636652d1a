using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>One connection of <c>show crypto engine connections active</c>. Null or blank where the router prints nothing.</summary>
public sealed record CryptoConnectionRow
{
    /// <summary>The connection id, which the lists of SAs print too.</summary>
    public required int Id { get; init; }

    /// <summary>The interface's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary><c>IKE</c> or <c>IPsec</c>; blank on old images.</summary>
    public string Type { get; init; } = "";

    /// <summary>The state on old images: <c>set</c>, <c>alloc</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>The algorithms: <c>AES256+SHA512</c>.</summary>
    public string Algorithm { get; init; } = "";

    /// <summary>Packets encrypted.</summary>
    public required long Encrypted { get; init; }

    /// <summary>Packets decrypted.</summary>
    public required long Decrypted { get; init; }

    /// <summary>The last sequence number.</summary>
    public long? LastSequence { get; init; }

    /// <summary>The local address.</summary>
    public string Address { get; init; } = "";

    /// <summary>The line of the row.</summary>
    public SourceSpan Span { get; init; }
}
