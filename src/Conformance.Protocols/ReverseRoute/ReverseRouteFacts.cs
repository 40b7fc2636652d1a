namespace Conformance.Protocols.ReverseRoute;

/// <summary>What release and configuration tell about reverse route injection; null where they say nothing.</summary>
/// <param name="FollowsSa">True for 12.3(14)T and later without <c>static</c>: the route follows the SA. False before: it follows the crypto map.</param>
/// <param name="Redundant">Whether the crypto map is bound to an HSRP group (<c>crypto map NAME redundancy GROUP</c>).</param>
public readonly record struct ReverseRouteFacts(bool? FollowsSa, bool? Redundant);
