using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Forwarding;

/// <summary>One path of one prefix of <c>show ip cef</c>. Blank where the router prints nothing.</summary>
public sealed record CefRow
{
    /// <summary>The table; blank for the global one.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The prefix in CIDR notation.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The next hop that the route names, where it has to be resolved.</summary>
    public string Via { get; init; } = "";

    /// <summary>The next hop that packets go to, after recursion.</summary>
    public string NextHop { get; init; } = "";

    /// <summary>The outgoing interface's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The prefix that a recursive next hop was resolved by.</summary>
    public string ResolvedBy { get; init; } = "";

    /// <summary>What becomes of the packets where they are not sent to a next hop: <c>receive</c>, <c>drop</c>, <c>attached</c>, <c>no route</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>The labels that are imposed, as printed.</summary>
    public string Labels { get; init; } = "";

    /// <summary>The next hop that takes over where this one fails, and its interface.</summary>
    public string Repair { get; init; } = "";

    /// <summary>The lines of the path.</summary>
    public SourceSpan Span { get; init; }
}
