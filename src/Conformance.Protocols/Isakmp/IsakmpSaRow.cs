using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>One SA of <c>show crypto isakmp sa</c>, plain or detail. Null or blank where the router prints nothing.</summary>
public sealed record IsakmpSaRow
{
    /// <summary>The first address printed: the responder (<c>dst</c>) in the plain form, the local end in the detail form.</summary>
    public required string First { get; init; }

    /// <summary>The second address printed: the initiator (<c>src</c>) in the plain form, the remote end in the detail form.</summary>
    public required string Second { get; init; }

    /// <summary>Whether the two addresses are responder and initiator rather than local and remote.</summary>
    public required bool IsByRole { get; init; }

    /// <summary>The VRF that the peer is reached in; blank for the global table or where none is printed.</summary>
    public string FrontVrf { get; init; } = "";

    /// <summary>The VRF of the protected traffic; blank for the global table or where none is printed.</summary>
    public string InsideVrf { get; init; } = "";

    /// <summary>The exchange state's word; blank in the detail form.</summary>
    public string State { get; init; } = "";

    /// <summary>The connection id; ids are reused and identify nothing.</summary>
    public int? ConnectionId { get; init; }

    /// <summary><c>ACTIVE</c>, <c>ACTIVE (deleted)</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>The cipher, as printed.</summary>
    public string Encryption { get; init; } = "";

    /// <summary>The hash, as printed.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The authentication method, as printed.</summary>
    public string Authentication { get; init; } = "";

    /// <summary>The Diffie-Hellman group, as printed.</summary>
    public string DhGroup { get; init; } = "";

    /// <summary>The remaining lifetime, as printed.</summary>
    public string Lifetime { get; init; } = "";

    /// <summary>The capability letters: K keepalives, D dead peer detection, N NAT traversal.</summary>
    public string Capabilities { get; init; } = "";

    /// <summary>The line or lines of the row.</summary>
    public SourceSpan Span { get; init; }
}
