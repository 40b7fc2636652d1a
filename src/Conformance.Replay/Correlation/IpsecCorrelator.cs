using Conformance.Protocols.Captures;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The IPsec SAs, crypto sessions and reverse routes of one device.</summary>
/// <param name="device">The device.</param>
/// <param name="hsrp">Its HSRP groups, which crypto maps may be bound to.</param>
/// <param name="isakmp">Its ISAKMP SAs.</param>
/// <param name="ikev2">Its IKEv2 SAs.</param>
/// <param name="sas">Its IPsec SAs.</param>
internal sealed class IpsecCorrelator(DeviceContext device, HsrpCorrelator hsrp, IsakmpCorrelator isakmp, Ikev2Correlator ikev2, IpsecSaSet sas) : IIpsecListener, IVolatileState
{
    private readonly IpsecSaOrigin origin = new(device);
    private readonly Dictionary<string, EntityReplay<SessionState, SessionEvent, NoFacts>> sessions = [];
    private readonly Dictionary<EntityKey, string> identities = [];
    private readonly ReverseRouteCorrelator routes = new(device, hsrp, sas);
    private readonly UnknownSpis unknown = new(device);
    private DeleteAllRequest? deleteAll;
    private bool wasCaptured;

    /// <summary>The routes of reverse route injection.</summary>
    public ReverseRouteCorrelator Routes => routes;

    /// <summary>The SAs whose lives are not over.</summary>
    public IEnumerable<IpsecSaReplay> Sas => sas.Living;

    /// <inheritdoc/>
    public void Saw(in KeyEngineEventSeen seen, in Witness by) => deleteAll = null;

    /// <inheritdoc/>
    public void Saw(in DeleteAllRequestedSeen seen, in Witness by)
    {
        deleteAll = new(seen.Peer, by.ToEvidence());
        origin.Endpoints.LearnPeer(seen.Peer);
    }

    /// <inheritdoc/>
    public void Saw(in IpsecProposalSeen seen, in Witness by) => origin.Saw(seen);

    /// <inheritdoc/>
    public void Saw(in IpsecSaCreatedSeen seen, in Witness by)
    {
        deleteAll = null;
        var lifetime = origin.LifetimeOf(seen);
        var sa = origin.IdentityOf(seen);
        if (origin.NamelessFirst is var (told, known)) sas.Name(told, known, by);
        sas.Install(sa, seen.Destination, lifetime, by);
    }

    /// <inheritdoc/>
    public void Saw(in IpsecSaToldSeen seen, in Witness by) => sas.Tell(isakmp.PeerOf(seen.ConnectionId), seen.Spi, by);

    /// <summary>SPI 0 is no SA's (RFC 4303 §2.1): with the last one gone, nothing is sent to the peer any more.</summary>
    public void Saw(in OutboundSaUsedSeen seen, in Witness by)
    {
        origin.Endpoints.LearnPeer(seen.Peer);
        if (seen.Spi != 0) sas.UseToSend(seen.Peer, seen.Spi, by);
    }

    /// <summary>The SA is not here: its life is another device's. Both ends are named.</summary>
    public void Saw(in UnknownSpiSeen seen, in Witness by)
    {
        origin.Endpoints.Learn(seen.Destination, seen.Source);
        unknown.Saw(seen, by);
    }

    /// <inheritdoc/>
    public void Saw(in ProposalUnsupportedSeen seen, in Witness by) => isakmp.Meet(seen.Words, by);

    /// <inheritdoc/>
    public void Saw(in IpsecSaDeletedSeen seen, in Witness by)
    {
        var sa = sas.Find(seen.Destination, seen.Protocol, seen.Spi) ?? origin.IdentityOf(seen, deleteAll?.Peer);
        sas.Delete(sa, seen.Destination, deleteAll, by);
    }

    /// <inheritdoc/>
    public void Saw(in CryptoSessionSeen seen, in Witness by)
    {
        var peer = seen.Peer;
        var session = SessionWith(peer);
        var on = seen.State == SessionState.Up ? SessionEvent.TunnelUp : SessionEvent.TunnelDown;
        session.Move(new Claim<SessionState, SessionEvent>(null, seen.State, on), by);
        if (seen.Identity.Length > 0) Identify(session.Key, seen.Identity, by);
        if (seen.State == SessionState.Down) InferAllDeleted(peer, by);
        else isakmp.CameUp(peer);
    }

    /// <inheritdoc/>
    public void Saw(in ReverseRouteSeen seen, in Witness by) => routes.Saw(seen, by);

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        deleteAll = null;
        sas.InferAllDeleted(why, by);
        routes.Restarted(why, by);
        foreach (var session in sessions.Values)
        {
            if (session.Possible.IsKnown) session.Infer(SessionState.Down, null, "", why, by);
        }
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var (peer, session) in sessions)
        {
            if (session.Possible.TryKnown(out var state) && state == SessionState.Up) isakmp.CameUp(peer);
        }

        foreach (var peer in sas.InstalledPeers) isakmp.CameUp(peer);
        unknown.Complete();
    }

    /// <summary>A capture shows the SAs: what it does not list any more is gone, what an earlier one did not list is new.</summary>
    public void Shown(Capture<IpsecFlowRow> capture, ITextSource text)
    {
        var whole = new Witness(capture.Span, DeviceTime.None, text);
        var rows = capture.Rows.SelectMany(flow => flow.Sas).Where(row => row.Spi != 0).ToList();
        if (capture.IsComplete) sas.InferMissing(rows, whole);
        foreach (var row in rows)
        {
            var sa = IdentityOf(row);
            sas.Show(sa, row.IsStandby ? IpsecSaState.Standby : IpsecSaState.Active, isNew: wasCaptured && !sas.IsInstalled(sa), new Witness(row.Span, DeviceTime.None, text));
        }

        device.Journal.Append(new SasCaptured(device.Device, capture.Rows, capture.IsComplete, whole.ToEvidence()));
        wasCaptured = true;
    }

    /// <summary>A capture shows the child SAs of IKE SAs that are up: each is a pair for ESP, its inbound SPI first.</summary>
    public void Shown(Capture<Ikev2SaRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows.Where(row => row.Status == "READY"))
        {
            var by = new Witness(row.Span, DeviceTime.None, text);
            foreach (var child in row.Children)
            {
                if (child.SpiIn is > 0) sas.Show(new(SaDirection.Inbound, IpsecProtocol.Esp, child.SpiIn.Value, row.LocalAddress, row.RemoteAddress, "", ""), IpsecSaState.Active, isNew: false, by);
                if (child.SpiOut is > 0) sas.Show(new(SaDirection.Outbound, IpsecProtocol.Esp, child.SpiOut.Value, row.LocalAddress, row.RemoteAddress, "", ""), IpsecSaState.Active, isNew: false, by);
            }
        }
    }

    /// <summary>A capture shows the sessions; where several are with one peer, in VRFs of their own or behind several interfaces, the state is theirs if they have the same.</summary>
    public void Shown(Capture<CryptoSessionRow> capture, ITextSource text)
    {
        foreach (var rows in capture.Rows.Where(row => row.Peer.Length > 0).GroupBy(row => row.Peer))
        {
            if (StateOf(rows.First().Status) is { } state && rows.All(row => StateOf(row.Status) == state)) SessionWith(rows.Key).Checkpoint(state, new Witness(rows.Last().Span, DeviceTime.None, text));
        }
    }

    /// <summary>A session is up while it has IPsec SAs (Cisco IOS guide, IP Security VPN Monitoring, as commonly quoted); null for one that is idle, whose last SAs may have aged unused.</summary>
    private static SessionState? StateOf(string status) => status switch
    {
        "UP-ACTIVE" or "UP-NO-IKE" => SessionState.Up,
        "DOWN" or "DOWN-NEGOTIATING" => SessionState.Down,
        _ => null,
    };

    private EntityReplay<SessionState, SessionEvent, NoFacts> SessionWith(string peer)
    {
        if (!sessions.TryGetValue(peer, out var session)) sessions[peer] = session = device.Replay(device.Machines.Session, peer);
        return session;
    }

    private void Identify(EntityKey session, string identity, in Witness by)
    {
        if (identities.GetValueOrDefault(session) == identity) return;
        identities[session] = identity;
        device.Journal.Append(new PeerIdentified(session, identity, by.Time, [by.ToEvidence()]));
    }

    private static SaIdentity IdentityOf(IpsecSaRow row) =>
        new(row.Direction, row.Protocol, row.Spi, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent);

    private void InferAllDeleted(string peer, in Witness by)
    {
        var why = $"the crypto session with {peer} is down";
        var on = hsrp.IsCryptoGroupActive() is false ? IpsecSaEvent.GroupLeftActive : default(IpsecSaEvent?);
        sas.InferAllDeleted(peer, on, why, by);
        isakmp.InferDeleted(peer, why, by);
        ikev2.InferDeleted(peer, why, by);
    }
}
