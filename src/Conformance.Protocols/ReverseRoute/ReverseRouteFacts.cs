namespace Conformance.Protocols.ReverseRoute;

/// <summary>What the configuration tells about reverse route injection; null where it says nothing.</summary>
/// <param name="Dynamic">Whether the crypto map's entry is of a dynamic map.</param>
/// <param name="Permanent">Whether it says <c>reverse-route static</c>.</param>
/// <param name="Redundant">Whether the crypto map is bound to an HSRP group (<c>crypto map NAME redundancy GROUP</c>).</param>
public readonly record struct ReverseRouteFacts(bool? Dynamic, bool? Permanent, bool? Redundant);
