using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ospf;

/// <summary>One AS-external LSA of <c>show ip ospf database external</c>, RFC 2328 §A.4.5. Null or blank where the router prints nothing.</summary>
public sealed record OspfExternalLsaRow
{
    /// <summary>The number of the OSPF process.</summary>
    public string Process { get; init; } = "";

    /// <summary>The router id of the process.</summary>
    public string RouterId { get; init; } = "";

    /// <summary>The link state id: the external network's address.</summary>
    public required string LinkStateId { get; init; }

    /// <summary>The router that originated it.</summary>
    public string AdvertisingRouter { get; init; } = "";

    /// <summary>The sequence number, eight hexadecimal digits.</summary>
    public string SequenceNumber { get; init; } = "";

    /// <summary>The external network's prefix length as printed: <c>/32</c>.</summary>
    public string Mask { get; init; } = "";

    /// <summary>1 or 2.</summary>
    public int? MetricType { get; init; }

    /// <summary>The external metric.</summary>
    public int? Metric { get; init; }

    /// <summary>Where to send the traffic; <c>0.0.0.0</c> for the advertising router.</summary>
    public string ForwardAddress { get; init; } = "";

    /// <summary>The external route tag.</summary>
    public long? Tag { get; init; }

    /// <summary>The lines of the LSA.</summary>
    public SourceSpan Span { get; init; }
}
