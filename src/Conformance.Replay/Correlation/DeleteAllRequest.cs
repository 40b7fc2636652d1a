using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>ISAKMP asked for the end of all SAs with a peer.</summary>
/// <param name="Peer">The peer's address.</param>
/// <param name="Line">The line that says so.</param>
internal sealed record DeleteAllRequest(string Peer, Evidence Line);
