using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Bfd;

/// <summary>One session of <c>show bfd neighbors</c>.</summary>
public sealed record BfdNeighborRow
{
    /// <summary>The neighbour's address.</summary>
    public required string Neighbor { get; init; }

    /// <summary>The own address; blank where none is printed.</summary>
    public string LocalAddress { get; init; } = "";

    /// <summary>The local discriminator: column <c>LD</c>.</summary>
    public long LocalDiscriminator { get; init; }

    /// <summary>The neighbour's discriminator, 0 where it was never heard: column <c>RD</c>.</summary>
    public long RemoteDiscriminator { get; init; }

    /// <summary>What was heard of the neighbour: its state (column <c>RH/RS</c>), or 1 and 0 of version 0 for heard and not heard.</summary>
    public string RemoteHeard { get; init; } = "";

    /// <summary>The state of the session as printed: <c>Up</c>, <c>AdminDown</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>The own interface in full.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The protocols that asked for the session, separated by blanks; blank where none are printed.</summary>
    public string Clients { get; init; } = "";

    /// <summary>The lines of the session.</summary>
    public SourceSpan Span { get; init; }
}
