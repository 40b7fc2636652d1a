namespace Conformance.Protocols.CryptoSession;

/// <summary>One protected flow of a session. Null or blank where the router prints nothing.</summary>
/// <param name="Selector">The access entry that selects it: <c>permit ip host 10.1.1.4 host 10.1.1.3</c>.</param>
public sealed record CryptoSessionFlow(string Selector)
{
    /// <summary>The SAs that are active.</summary>
    public int? ActiveSas { get; init; }

    /// <summary>What set the flow up: <c>crypto map</c>, <c>dynamic crypto map</c>.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Packets decrypted.</summary>
    public long? Decrypted { get; init; }

    /// <summary>Packets dropped inbound.</summary>
    public long? DroppedInbound { get; init; }

    /// <summary>Packets encrypted.</summary>
    public long? Encrypted { get; init; }

    /// <summary>Packets dropped outbound.</summary>
    public long? DroppedOutbound { get; init; }
}
