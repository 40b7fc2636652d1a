using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Correlation.Isakmp;

namespace Conformance.Replay.Correlation;

/// <summary>The ISAKMP SAs of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class IsakmpCorrelator(DeviceContext device) : IIsakmpListener, IVolatileState
{
    private readonly IsakmpConnections connections = new(device);
    private readonly NodeReplay nodes = new(device);
    private readonly RefusedMessages refused = new(device);
    private readonly Dictionary<int, PrintedInput> waiting = [];
    private readonly List<(string Words, Witness By)> refusedByIpsec = [];
    private readonly Dictionary<int, IsakmpSaRow> endsOfNameless = [];
    private int? processing;

    /// <inheritdoc/>
    public void Saw(in IsakmpPacketSeen seen, in Witness by) => connections.Of(seen, by).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in IsakmpSaDeletedSeen seen, in Witness by) => connections.Of(seen.ConnectionId, seen.Peer, by, seen.Role, mayBeDeleted: true).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in ProbeUnansweredSeen seen, in Witness by) => connections.Of(seen.ConnectionId).MissedProbe(seen.Count, by);

    /// <inheritdoc/>
    public void Saw(in IsakmpRetransmittedSeen seen, in Witness by)
    {
        if (seen.Phase == 1) connections.Find(seen.ConnectionId)?.Retransmitted(by);
    }

    /// <inheritdoc/>
    public void Saw(in PeerNotRespondingSeen seen, in Witness by) => connections.Established(seen.ConnectionId, seen.Peer, by).GaveUp(by);

    /// <inheritdoc/>
    public void Saw(in IsakmpPeerSeen seen, in Witness by) => connections.Of(seen.ConnectionId, seen.Peer, by);

    /// <inheritdoc/>
    public void Saw(in IsakmpPayloadSeen seen, in Witness by)
    {
        processing = seen.ConnectionId;
        connections.Find(seen.ConnectionId)?.Saw(seen);
    }

    /// <inheritdoc/>
    public void Saw(in IsakmpNodeSeen seen, in Witness by)
    {
        var sa = connections.Find(seen.ConnectionId);
        sa?.Saw(seen, by);
        nodes.Saw(seen, sa, by);
    }

    /// <inheritdoc/>
    public void Saw(in IsakmpNotifySeen seen, in Witness by) => connections.Of(seen.ConnectionId).Saw(seen, by);

    /// <summary>The result of an input stands in the next lines of its SA; another input means that those are missing.</summary>
    public void Saw(in IkeInputSeen seen, in Witness by)
    {
        if (waiting.TryGetValue(seen.ConnectionId, out var unanswered)) connections.Find(seen.ConnectionId)?.Settle(unanswered, by);
        waiting[seen.ConnectionId] = new(seen.Input, seen.Node, by.ToEvidence());
    }

    /// <inheritdoc/>
    public void Saw(in IkeStateChangeSeen seen, in Witness by)
    {
        waiting.Remove(seen.ConnectionId, out var input);
        connections.Of(seen, by).Saw(seen, input, by);
    }

    /// <inheritdoc/>
    public void Saw(in NegotiationObstacleSeen seen, in Witness by)
    {
        refused.Saw(seen, by);
        Negotiating(seen.ConnectionId, seen.Peer, by).Saw(seen, by);
    }

    /// <inheritdoc/>
    public void Saw(in IkeMessageRefusedSeen seen, in Witness by) => refused.Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in NegotiationAdvancedSeen seen, in Witness by) => connections.Find(seen.ConnectionId)?.Advance();

    /// <inheritdoc/>
    public void Saw(in NegotiationRefusedSeen seen, in Witness by)
    {
        var sa = Negotiating(seen.ConnectionId, seen.Peer, by);
        if (IsNextAttempt(seen, sa, by)) sa = connections.After(sa);
        if (seen.IsQuickMode) MeetWhatIpsecRefused(sa);
        sa.Saw(seen, by);
    }

    /// <summary>A capture shows SAs.</summary>
    public void Shown(Capture<IsakmpSaRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows)
        {
            if (row.ConnectionId is not { } id || StateOf(row) is not { } state || IsEarlierAttempt(row, capture)) continue;
            var by = new Witness(row.Span, DeviceTime.None, text);
            var peer = PeerOf(row, id);
            if (peer.Length == 0) endsOfNameless[id] = row;
            connections.Of(id, peer, by, mayBeDeleted: state == ExchangeState.Deleted).Shown(state, by);
        }
    }

    /// <summary>The peer of a connection; blank where no line has named it.</summary>
    public string PeerOf(int connectionId) => connections.Find(connectionId)?.Peer ?? "";

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        waiting.Clear();
        refusedByIpsec.Clear();
        foreach (var sa in connections.All)
        {
            if (sa.IsUp) sa.InferDeleted(why, by);
        }
    }

    /// <summary>All SAs with a peer are gone, though no line says that they were deleted.</summary>
    public void InferDeleted(string peer, string why, in Witness by)
    {
        foreach (var sa in connections.AllWith(peer))
        {
            if (sa.IsUp) sa.InferDeleted(why, by);
        }
    }

    /// <summary>
    /// The plain form prints responder and initiator. The peer is the one that lines or other captures name as such, or beside which stands an address of this device's; blank where
    /// nothing tells the two apart: a later line of the connection may name it.
    /// </summary>
    private string PeerOf(IsakmpSaRow row, int id)
    {
        if (!row.IsByRole || IsPeer(row.Second, row.First, id)) return row.Second;
        return IsPeer(row.First, row.Second, id) ? row.First : "";
    }

    private bool IsPeer(string address, string other, int id) =>
        device.Known.Owns(address) is not true
        && ((device.Known.Owns(other) ?? device.Known.Owns(address) is false) || device.VirtualAddresses.Contains(other) || PeerOf(id) == address || (connections.With(address) is not null && connections.With(other) is null));

    /// <summary>
    /// The detail form prints no state: an SA with algorithms is one whose phase 1 is up. Null for a state that is no exchange's, such as <c>CONF_XAUTH</c>.
    /// </summary>
    private static ExchangeState? StateOf(IsakmpSaRow row)
    {
        if (IsDeleted(row)) return ExchangeState.Deleted;
        if (row.State.Length == 0 && row.Encryption.Length > 0) return ExchangeState.QM_IDLE;
        return Spelling<ExchangeState>.TryRead(row.State, out var state) ? state : null;
    }

    /// <summary>Whether a deleted SA without a connection id is listed beside the next attempt: its id does not tell the two apart.</summary>
    private static bool IsEarlierAttempt(IsakmpSaRow row, Capture<IsakmpSaRow> capture) =>
        row.ConnectionId == 0 && IsDeleted(row) && capture.Rows.Any(other => other.ConnectionId == 0 && !IsDeleted(other) && (other.First, other.Second) == (row.First, row.Second));

    private static bool IsDeleted(IsakmpSaRow row) => row.Status.Contains("deleted", StringComparison.Ordinal);

    /// <summary>
    /// Whether a refusal is that of another attempt, of which no line printed a state: a debug line gives an attempt up once. Messages that name the peer come once per packet,
    /// and a packet may be sent again.
    /// </summary>
    private static bool IsNextAttempt(in NegotiationRefusedSeen seen, IsakmpSaReplay sa, in Witness by) =>
        seen is { IsQuickMode: false, ConnectionId: 0, Peer: "" } && sa.WasRefused(seen.Words, by);

    /// <summary>What IPsec refuses stands in the way of the SA whose payloads are being processed; where no line tells of them, in that of the next quick mode that is refused.</summary>
    public void Meet(string words, in Witness by)
    {
        if (processing is { } id) connections.Of(id).Saw(new NegotiationObstacleSeen(id, "", words), by);
        else if (!refusedByIpsec.Exists(known => known.Words == words)) refusedByIpsec.Add((words, by));
    }

    private void MeetWhatIpsecRefused(IsakmpSaReplay sa)
    {
        foreach (var (words, line) in refusedByIpsec) sa.Saw(new NegotiationObstacleSeen(0, sa.Peer, words), line);
        refusedByIpsec.Clear();
    }

    /// <summary>The session with a peer is up: what stood in the way does so no more.</summary>
    public void CameUp(string peer)
    {
        foreach (var sa in connections.AllWith(peer)) sa.Advance();
    }

    /// <summary>No more lines come: what still stands in the way is told, unless another SA with the peer is up, which any message of the peer may be about.</summary>
    public void Complete()
    {
        foreach (var sa in connections.All.Where(sa => sa.Peer.Length == 0 || !connections.AllWith(sa.Peer).Any(other => other.IsUp))) sa.Complete();
        refused.Complete(peer => connections.AllWith(peer).Any(sa => sa.HasFailed));
    }

    /// <summary>No more lines come: what was counted is told.</summary>
    public void TellCounts() => nodes.TellCounts();

    /// <summary>The SA that a line of its negotiation is about; a syslog message names the peer alone, and lines of old images name none: the SA is the one whose payloads are being processed.</summary>
    private IsakmpSaReplay Negotiating(int connectionId, string peer, in Witness by)
    {
        if (connectionId != 0) return connections.Of(connectionId, peer, by);
        NameShown(peer, by);
        var known = peer.Length > 0 ? connections.With(peer) : processing is { } id and not 0 && connections.Find(0) is null ? connections.Find(id) : null;
        return known ?? connections.Of(0, peer, by);
    }

    /// <summary>A line names a peer: so it is of which a capture showed both ends and not which of them is ours.</summary>
    private void NameShown(string peer, in Witness by)
    {
        if (endsOfNameless.Count == 0) return;
        foreach (var (id, _) in endsOfNameless.Where(shown => shown.Value.First == peer || shown.Value.Second == peer).ToList())
        {
            endsOfNameless.Remove(id);
            if (connections.Find(id) is { Peer: "" }) connections.Of(id, peer, by);
        }
    }
}
