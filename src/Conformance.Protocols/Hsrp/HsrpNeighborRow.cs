using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Hsrp;

/// <summary>One router of <c>show standby neighbors</c>.</summary>
/// <param name="Interface">The interface on which it is heard, in full.</param>
/// <param name="Address">Its address.</param>
/// <param name="ActiveGroups">The groups in which it is active, as printed; blank for none.</param>
/// <param name="StandbyGroups">The groups in which it is standby, as printed; blank for none.</param>
/// <param name="HasBfd">Whether a BFD session watches it.</param>
/// <param name="Span">Its lines.</param>
public sealed record HsrpNeighborRow(string Interface, string Address, string ActiveGroups, string StandbyGroups, bool HasBfd, SourceSpan Span);
