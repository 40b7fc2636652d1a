using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>The ISAKMP SAs of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class IsakmpCorrelator(DeviceContext device) : IIsakmpListener
{
    private readonly Dictionary<int, IsakmpSaReplay> byConnection = [];

    /// <inheritdoc/>
    public void Saw(in IsakmpPacketSeen seen, in Witness by) => Sa(seen.ConnectionId, seen.Peer).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in IsakmpSaDeletedSeen seen, in Witness by) => Sa(seen.ConnectionId, seen.Peer).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in ProbeUnansweredSeen seen, in Witness by) => Sa(seen.ConnectionId).MissedProbe(by);

    /// <inheritdoc/>
    public void Saw(in PeerNotRespondingSeen seen, in Witness by) => Sa(seen.ConnectionId).GaveUp(by);

    /// <summary>A capture shows SAs. The plain form prints responder and initiator: the peer is the one that this device does not own.</summary>
    public void Shown(Capture<IsakmpSaRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows)
        {
            if (row.ConnectionId is not { } id || StateOf(row) is not { } state) continue;
            var peer = row.IsByRole && device.Owns(row.First) is false && device.Owns(row.Second) is true ? row.First : row.Second;
            if (row.IsByRole && device.Owns(row.Second) is true) peer = row.First;
            Sa(id, peer).Shown(state, new Witness(row.Span, DeviceTime.None, text));
        }
    }

    /// <summary>All SAs with a peer are gone, though no line says that they were deleted.</summary>
    public void InferDeleted(string peer, string why, in Witness by)
    {
        foreach (var sa in byConnection.Values)
        {
            if (sa.Peer == peer && sa.IsUp) sa.InferDeleted(why, by);
        }
    }

    /// <summary>
    /// The detail form prints no state: an SA with algorithms is one whose phase 1 is up. Null for a state that is no exchange's, such as <c>CONF_XAUTH</c>.
    /// </summary>
    private static ExchangeState? StateOf(IsakmpSaRow row)
    {
        if (row.Status.Contains("deleted", StringComparison.Ordinal)) return ExchangeState.Deleted;
        if (row.State.Length == 0 && row.Encryption.Length > 0) return ExchangeState.QM_IDLE;
        return Spelling<ExchangeState>.TryRead(row.State, out var state) ? state : null;
    }

    private IsakmpSaReplay Sa(int connectionId, string peer = "")
    {
        if (byConnection.TryGetValue(connectionId, out var sa) && (peer.Length == 0 || sa.Peer == peer)) return sa;
        return byConnection[connectionId] = new(device, peer, connectionId);
    }
}
