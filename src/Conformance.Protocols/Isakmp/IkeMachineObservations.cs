using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>An input of IOS's machines: <c>ISAKMP:(9577):Node -889293300, Input = IKE_MESG_INTERNAL, IKE_INIT_QM</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Node">The message id modulo 2^32 that it is for; null for phase 1.</param>
/// <param name="Input">The input as printed: <c>IKE_MESG_FROM_PEER, IKE_MM_EXCH</c>.</param>
public readonly record struct IkeInputSeen(int ConnectionId, uint? Node, string Input) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>What an input led to: <c>ISAKMP:(0):Old State = IKE_I_MM1  New State = IKE_I_MM2</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="From">The old state as printed.</param>
/// <param name="To">The new state as printed.</param>
public readonly record struct IkeStateChangeSeen(int ConnectionId, string From, string To) : IObservation
{
    /// <summary>Whether it is a quick mode's state, rather than phase 1's.</summary>
    public bool IsQuickMode => From.StartsWith("IKE_QM_", StringComparison.Ordinal);

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}
