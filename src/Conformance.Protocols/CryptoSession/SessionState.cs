using Conformance.Protocols.Tables;

namespace Conformance.Protocols.CryptoSession;

/// <summary>The state of a crypto session with a peer, as <c>%CRYPTO-5-SESSION_STATUS</c> prints it.</summary>
public enum SessionState
{
    /// <summary>The tunnel is up.</summary>
    [Printed("UP")] Up,

    /// <summary>The tunnel is down: IKE and IPsec SAs with the peer are gone.</summary>
    [Printed("DOWN")] Down,
}
