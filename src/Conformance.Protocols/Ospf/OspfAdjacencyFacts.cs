namespace Conformance.Protocols.Ospf;

/// <summary>What captures tell about an adjacency; null where they say nothing.</summary>
/// <param name="ShouldForm">Whether an adjacency should be established, RFC 2328 §10.4: on a link of two routers always, on a shared network with the DR and the BDR.</param>
/// <param name="NothingRequested">Whether the link state request list is empty.</param>
public readonly record struct OspfAdjacencyFacts(bool? ShouldForm, bool? NothingRequested);
