namespace Conformance.Protocols.Configuration;

/// <summary>One line of an IPv4 access list. Blank where it does not say.</summary>
public sealed record AccessListEntry
{
    /// <summary>The list's number or name; blank until the list is known.</summary>
    public string List { get; init; } = "";

    /// <summary>The sequence number; null where none is printed.</summary>
    public int? Sequence { get; init; }

    /// <summary><c>permit</c>, <c>deny</c> or <c>remark</c>.</summary>
    public string Action { get; init; } = "";

    /// <summary>The IP protocol's word or number; blank in a standard list.</summary>
    public string Protocol { get; init; } = "";

    /// <summary>The source: <c>any</c>, CIDR notation, an object group, or as printed where it is not one prefix.</summary>
    public string Source { get; init; } = "";

    /// <summary>The source ports as printed: <c>eq 500</c>.</summary>
    public string SourcePort { get; init; } = "";

    /// <summary>The destination, likewise; blank in a standard list.</summary>
    public string Destination { get; init; } = "";

    /// <summary>The destination ports as printed.</summary>
    public string DestinationPort { get; init; } = "";

    /// <summary>What follows, as printed: <c>established log</c>, <c>echo-reply</c>; a remark's text.</summary>
    public string Options { get; init; } = "";
}
