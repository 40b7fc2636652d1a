using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>One object of <c>show track</c>. Null or blank where the router prints nothing.</summary>
public sealed record TrackRow
{
    /// <summary>The object's number.</summary>
    public required int Number { get; init; }

    /// <summary>What is tracked, in the words of the configuration: <c>ip sla 1 reachability</c>, <c>list boolean and</c>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Its state; null where it is printed as something that is none.</summary>
    public TrackState? State { get; init; }

    /// <summary>Why it is in that state, as printed: <c>no ip route</c>, <c>OSPF</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How often it changed; null where none is printed.</summary>
    public int? Changes { get; init; }

    /// <summary>Since when the state stands, as printed.</summary>
    public string LastChange { get; init; } = "";

    /// <summary>How long it must be up before its clients hear of it, s.</summary>
    public int? DelayUpSeconds { get; init; }

    /// <summary>How long it must be down before its clients hear of it, s.</summary>
    public int? DelayDownSeconds { get; init; }

    /// <summary>The interface towards a tracked route's next hop, in full; <c>unknown</c> where there is none.</summary>
    public string FirstHop { get; init; } = "";

    /// <summary>How the last IP SLA operation ended, as printed: <c>OK</c>, <c>Timeout</c>.</summary>
    public string ReturnCode { get; init; } = "";

    /// <summary>The members of a list, as printed: <c>1 Up</c>, <c>2 not Down</c>.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Who tracks it, as printed.</summary>
    public IReadOnlyList<string> Clients { get; init; } = [];

    /// <summary>The lines of the object.</summary>
    public SourceSpan Span { get; init; }
}
