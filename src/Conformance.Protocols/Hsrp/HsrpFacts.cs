namespace Conformance.Protocols.Hsrp;

/// <summary>What configuration and captures tell about a group; null where they say nothing.</summary>
/// <param name="VirtualIpKnown">Whether the virtual address is configured.</param>
/// <param name="Preempt">Whether the router preempts (<c>standby n preempt</c>).</param>
/// <param name="PreemptDelayElapsed">Whether a configured preemption delay has run out.</param>
public readonly record struct HsrpFacts(bool? VirtualIpKnown, bool? Preempt, bool? PreemptDelayElapsed);
