using Conformance.Protocols.Traces;

namespace Conformance.Protocols.CryptoSession;

/// <summary>One session of <c>show crypto session</c>, plain, detail or brief. Null or blank where the router prints nothing.</summary>
public sealed record CryptoSessionRow
{
    /// <summary>The interface's full name; several are separated by blanks.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The peer's address.</summary>
    public string Peer { get; init; } = "";

    /// <summary>The peer's UDP port.</summary>
    public int? PeerPort { get; init; }

    /// <summary>The VRF that the peer is reached in; blank for the global table.</summary>
    public string FrontVrf { get; init; } = "";

    /// <summary>The VRF of the protected traffic; blank for the global table.</summary>
    public string InsideVrf { get; init; } = "";

    /// <summary>The status: <c>UP-ACTIVE</c>, <c>DOWN-NEGOTIATING</c>; its letters in the brief form: <c>UA</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>The IKE profile.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The user's name by extended authentication.</summary>
    public string Username { get; init; } = "";

    /// <summary>The client configuration group.</summary>
    public string Group { get; init; } = "";

    /// <summary>The address that the peer was given.</summary>
    public string AssignedAddress { get; init; } = "";

    /// <summary>The peer's identity in phase 1; in the brief form the group's name may stand in its place.</summary>
    public string Phase1Id { get; init; } = "";

    /// <summary>The peer's description in the configuration.</summary>
    public string Description { get; init; } = "";

    /// <summary>How long the session has been up, as printed.</summary>
    public string Uptime { get; init; } = "";

    /// <summary>The IKE SAs with the peer, active or not.</summary>
    public IReadOnlyList<CryptoSessionIkeSa> IkeSas { get; init; } = [];

    /// <summary>The protected flows.</summary>
    public IReadOnlyList<CryptoSessionFlow> Flows { get; init; } = [];

    /// <summary>The lines of the session.</summary>
    public SourceSpan Span { get; init; }
}
