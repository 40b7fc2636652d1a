namespace Conformance.Protocols.Configuration;

/// <summary>One line of an extended access list.</summary>
/// <param name="List">The list's number or name.</param>
/// <param name="IsPermit">Permit, else deny.</param>
/// <param name="Protocol">The IP protocol's word.</param>
/// <param name="Source">The source in CIDR notation, or as printed where it is not one prefix.</param>
/// <param name="Destination">The destination in CIDR notation, or as printed where it is not one prefix.</param>
public sealed record AccessListEntry(string List, bool IsPermit, string Protocol, string Source, string Destination);
