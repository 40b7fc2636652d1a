namespace Conformance.Protocols.Hsrp;

/// <summary>An object that a group tracks.</summary>
/// <param name="Subject">The interface's full name or the object's number.</param>
/// <param name="State">Its state as printed: <c>Up</c>, <c>Down</c>, <c>unknown</c>.</param>
/// <param name="Decrement">What its failure takes from the priority; null where none is printed.</param>
/// <param name="ShutsDown">Whether its failure shuts the group down instead.</param>
public sealed record HsrpTrackRow(string Subject, string State, int? Decrement, bool ShutsDown = false);
