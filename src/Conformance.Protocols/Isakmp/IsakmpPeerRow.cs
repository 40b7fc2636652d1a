using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>One peer of <c>show crypto isakmp peers</c>.</summary>
public sealed record IsakmpPeerRow
{
    /// <summary>The peer's address.</summary>
    public string Peer { get; init; } = "";

    /// <summary>The peer's UDP port.</summary>
    public int? Port { get; init; }

    /// <summary>The local address.</summary>
    public string Local { get; init; } = "";

    /// <summary>What the peer calls itself in phase 1: an address, a name; blank where it has not said so.</summary>
    public string Phase1Id { get; init; } = "";

    /// <summary>The lines of the row.</summary>
    public SourceSpan Span { get; init; }
}
