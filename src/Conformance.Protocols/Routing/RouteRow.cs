using System.Text.Json.Serialization;
using Conformance.Protocols.Texts;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>One next hop of one route of <c>show ip route</c>, packed: a full Internet table has a million of them.</summary>
public readonly record struct RouteRow
{
    private const int NotPrinted = -1;
    private readonly AddressText prefix;
    private readonly AddressText nextHop;
    private readonly long metric;
    private readonly int adminDistance;

    /// <summary>A row of texts.</summary>
    /// <param name="vrf">The routing table; blank for the global one.</param>
    /// <param name="code">The code as printed, inner blanks collapsed: <c>C</c>, <c>S*</c>, <c>O E2</c>.</param>
    /// <param name="prefix">The prefix in CIDR notation.</param>
    /// <param name="adminDistance">Administrative distance, 0 to 255; null where none is printed.</param>
    /// <param name="metric">Metric; null where none is printed.</param>
    /// <param name="nextHop">The next hop's address; blank for a directly connected route.</param>
    /// <param name="interface">The outgoing interface's full name; blank where none is printed.</param>
    /// <param name="span">The line or lines of the row.</param>
    [JsonConstructor]
    public RouteRow(string vrf, string code, string prefix, int? adminDistance, long? metric, string nextHop, string @interface, SourceSpan span)
        : this(vrf, code, AddressText.Of(prefix), adminDistance, metric, AddressText.Of(nextHop), @interface, span)
    {
    }

    /// <summary>A row of packed texts.</summary>
    public RouteRow(
        string vrf, string code, in AddressText prefix, int? adminDistance, long? metric, in AddressText nextHop, string @interface, in SourceSpan span)
    {
        Vrf = vrf;
        Code = code;
        Interface = @interface;
        this.prefix = prefix;
        this.nextHop = nextHop;
        this.adminDistance = adminDistance ?? NotPrinted;
        this.metric = metric ?? NotPrinted;
        Span = span;
    }

    /// <summary>The routing table; blank for the global one.</summary>
    public string Vrf { get; }

    /// <summary>The code as printed, inner blanks collapsed: <c>C</c>, <c>S*</c>, <c>O E2</c>.</summary>
    public string Code { get; }

    /// <summary>The prefix in CIDR notation.</summary>
    public string Prefix => prefix.ToString();

    /// <summary>Administrative distance, 0 to 255; null where none is printed.</summary>
    public int? AdminDistance => adminDistance == NotPrinted ? null : adminDistance;

    /// <summary>Metric; null where none is printed.</summary>
    public long? Metric => metric == NotPrinted ? null : metric;

    /// <summary>The next hop's address; blank for a directly connected route.</summary>
    public string NextHop => nextHop.ToString();

    /// <summary>The outgoing interface's full name; blank where none is printed.</summary>
    public string Interface { get; }

    /// <summary>The line or lines of the row.</summary>
    public SourceSpan Span { get; }

    /// <summary>The prefix, packed.</summary>
    [JsonIgnore]
    public AddressText PackedPrefix => prefix;

    /// <summary>The next hop, packed.</summary>
    [JsonIgnore]
    public AddressText PackedNextHop => nextHop;
}
