namespace Conformance.Protocols.Vrrp;

/// <summary>An object that a VRRP group tracks.</summary>
/// <param name="Number">The object's number.</param>
/// <param name="State">Its state as printed: <c>Up</c>, <c>DOWN</c>, <c>unknown</c>.</param>
/// <param name="Decrement">What its failure takes from the priority; null where none is printed.</param>
/// <param name="ShutsDown">Whether its failure shuts the group down instead.</param>
public sealed record VrrpTrackRow(int Number, string State, int? Decrement, bool ShutsDown);
