using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Nhrp;

/// <summary>One entry of the NHRP cache, as <c>show ip nhrp</c> prints it. Blank where the router prints nothing.</summary>
public sealed record NhrpEntryRow
{
    /// <summary>The network or address that is reached.</summary>
    public string Target { get; init; } = "";

    /// <summary>The next hop on the tunnel.</summary>
    public string NextHop { get; init; } = "";

    /// <summary>The tunnel's full name; blank where its column is too narrow for it.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The next hop's address on the transport network.</summary>
    public string NbmaAddress { get; init; } = "";

    /// <summary>How the entry came about: <c>dynamic</c>, <c>static</c>, <c>incomplete</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The flags: <c>unique registered used nhop</c>.</summary>
    public string Flags { get; init; } = "";

    /// <summary>The age, as it is printed.</summary>
    public string Created { get; init; } = "";

    /// <summary>When it expires, as it is printed; <c>never</c> for a static one.</summary>
    public string Expires { get; init; } = "";

    /// <summary>The lines of the row.</summary>
    public SourceSpan Span { get; init; }
}
