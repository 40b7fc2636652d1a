using Conformance.Protocols.Captures;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Traces;
using Conformance.Replay.Correlation.Ikev2;

namespace Conformance.Replay.Correlation;

/// <summary>The IKEv2 SAs of one device. Their ids are reused; an SPI of the initiator is one SA's alone.</summary>
/// <param name="device">The device.</param>
internal sealed class Ikev2Correlator(DeviceContext device) : IIkev2Listener, IVolatileState
{
    private readonly Dictionary<int, Ikev2SaReplay> byId = [];
    private readonly Dictionary<string, int> lives = [];
    private Ikev2SaReplay? last;
    private bool isProfileMissing;

    /// <inheritdoc/>
    public void Saw(in Ikev2TraceSeen seen, in Witness by) => Sa(seen.Sa, seen.InitiatorSpi, "", by).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in Ikev2PacketSeen seen, in Witness by) => Sa(seen.Sa, seen.InitiatorSpi, seen.Peer, by, begins: seen.Exchange == "IKE_SA_INIT").Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in Ikev2RefusalBuiltSeen seen, in Witness by)
    {
        if (seen.Refusal.Length > 0) Sa(seen.Sa, 0, "", by).Saw(seen, by);
    }

    /// <inheritdoc/>
    public void Saw(in Ikev2SaCreatedSeen seen, in Witness by) => Sa(seen.Sa, 0, "", by).Created(by);

    /// <inheritdoc/>
    public void Saw(in Ikev2SaDeletedSeen seen, in Witness by) => Sa(seen.Sa, 0, "", by).Deleted(by);

    /// <inheritdoc/>
    public void Saw(in Ikev2ProfileMissingSeen seen, in Witness by) => isProfileMissing = true;

    /// <inheritdoc/>
    public void Saw(in Ikev2FailureSeen seen, in Witness by)
    {
        var sa = seen.Sa.Id == 0 && last is not null ? last : Sa(seen.Sa, 0, "", by);
        if (seen.IsGivingUp) sa.GiveUp(seen.Cause, by);
        else if (seen.RefusesChild) sa.RefuseChild(seen.Cause, by);
        else if (seen.IsOfAuthentication) sa.FailAuthentication(seen.Cause, by);
        else sa.Fail(isProfileMissing ? $"no IKEv2 profile fits the peer: {seen.Cause}" : seen.Cause, by);
        isProfileMissing = false;
    }

    /// <summary>Where a debug tells of the SAs, the message is about the last one that it told of; else it is all that is told of a negotiation.</summary>
    public void Saw(in Ikev2AbortSeen seen, in Witness by)
    {
        var sa = last ?? new(device, "", 0, NextLife("", 0), session: 0, initiatorSpi: 0);
        if (sa.IsReady) return;
        if (seen.IsGivingUp) sa.GiveUp(seen.Cause, by);
        else sa.Fail(seen.Cause, by);
    }

    /// <inheritdoc/>
    public void Saw(in Ikev2PoliciesSeen seen, in Witness by) => Sa(seen.Sa, 0, "", by).Saw(seen, by);

    /// <summary>
    /// A capture shows SAs: each one that is up is that of its peer with its tunnel id, or else one of the peer that no other row shows; the tunnel id names it where no line has told of it.
    /// </summary>
    public void Shown(Capture<Ikev2SaRow> capture, ITextSource text)
    {
        var rows = (from row in capture.Rows where row.Status == "READY" && row.TunnelId is > 0 and <= int.MaxValue select (Id: (int)row.TunnelId!, Row: row)).ToList();
        var shown = new HashSet<Ikev2SaReplay>();
        foreach (var (id, row) in rows)
        {
            var by = new Witness(row.Span, DeviceTime.None, text);
            var known = byId.GetValueOrDefault(id) is { IsReady: true } sa && sa.Peer == row.RemoteAddress
                ? sa
                : byId.Values.LastOrDefault(other => other.IsReady && other.Peer == row.RemoteAddress && !shown.Contains(other) && !rows.Exists(told => told.Id == other.Id));
            var up = known ?? Sa(new(0, id), 0, row.RemoteAddress, by, begins: true);
            shown.Add(up);
            up.Shown(by);
        }
    }

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        foreach (var sa in byId.Values)
        {
            if (sa.IsReady) sa.InferDeleted(why, by);
        }
    }

    /// <summary>All SAs with a peer are gone, though no line says that they were deleted.</summary>
    public void InferDeleted(string peer, string why, in Witness by)
    {
        foreach (var sa in byId.Values)
        {
            if (sa.Peer == peer && sa.IsReady) sa.InferDeleted(why, by);
        }
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var sa in byId.Values) sa.Complete();
    }

    /// <summary>
    /// The SA of this name; a new one where its session, the initiator's SPI, another peer, or a first exchange (RFC 7296 §1.2) behind its end says that the id is used again. One that renews
    /// another one has its peer.
    /// </summary>
    private Ikev2SaReplay Sa(Ikev2SaName name, ulong initiatorSpi, string peer, in Witness by, bool begins = false)
    {
        var id = name.Id;
        if (byId.TryGetValue(id, out var sa) && (peer.Length == 0 || sa.Peer.Length == 0 || sa.Peer == peer) && sa.IsOrBecomes(name.Session, initiatorSpi, begins))
        {
            if (peer.Length > 0 && sa.Peer.Length == 0) sa.Rename(peer, NextLife(peer, id), by);
            return last = sa;
        }

        isProfileMissing = false;
        sa?.Complete();
        if (peer.Length == 0) peer = PeerOf(name.Session);
        return last = byId[id] = new(device, peer, id, NextLife(peer, id), name.Session, initiatorSpi);
    }

    /// <summary>The peer of a session; blank where no line has named it.</summary>
    private string PeerOf(int session) => session == 0 ? "" : byId.Values.FirstOrDefault(sa => sa.Session == session && sa.Peer.Length > 0)?.Peer ?? "";

    private int NextLife(string peer, int id)
    {
        var instance = Ikev2SaReplay.InstanceOf(peer, id);
        return lives[instance] = lives.GetValueOrDefault(instance) + 1;
    }
}
