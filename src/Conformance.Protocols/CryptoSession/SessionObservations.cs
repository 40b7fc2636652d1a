using Conformance.Protocols.Traces;

namespace Conformance.Protocols.CryptoSession;

/// <summary>A session with a peer moved: <c>%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 172.16.172.69:500 Id: 172.16.172.69</c>.</summary>
/// <param name="State">Up or down.</param>
/// <param name="Peer">The peer's address.</param>
/// <param name="Identity">What the peer's ID payload says it is (RFC 2407 §4.6.2), another address behind NAT; blank where the line does not print it.</param>
public readonly record struct CryptoSessionSeen(SessionState State, string Peer, string Identity) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}
