using Conformance.Protocols.Captures;
using Conformance.Protocols.CryptoSession;
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
internal sealed class IpsecCorrelator(DeviceContext device, HsrpCorrelator hsrp, IsakmpCorrelator isakmp) : IIpsecListener
{
    private readonly Dictionary<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), IpsecSaReplay> sas = [];
    private readonly Dictionary<string, EntityReplay<SessionState, SessionEvent, NoFacts>> sessions = [];
    private readonly ReverseRouteCorrelator routes = new(device, hsrp);
    private (string Peer, Evidence Line)? deleteAll;
    private bool wasCaptured;

    /// <summary>The routes of reverse route injection.</summary>
    public ReverseRouteCorrelator Routes => routes;

    /// <summary>The SAs that are or were there.</summary>
    public IEnumerable<IpsecSaReplay> Sas => sas.Values;

    /// <inheritdoc/>
    public void Saw(in DeleteAllRequestedSeen seen, in Witness by) => deleteAll = (seen.Peer, by.ToEvidence());

    /// <inheritdoc/>
    public void Saw(in IpsecSaDeletedSeen seen, in Witness by)
    {
        var (destination, spi, protocol) = (seen.Destination, seen.Spi, seen.Protocol);
        var known = sas.Values.FirstOrDefault(sa => sa.Sa.Spi == spi && sa.Sa.Protocol == protocol && DestinationOf(sa.Sa) == destination);
        var sa = known ?? Sa(IdentityOf(seen));
        sa.Deleted(deleteAll is null ? null : IpsecSaEvent.DeleteAllRequested, deleteAll?.Line, by);
    }

    /// <inheritdoc/>
    public void Saw(in CryptoSessionSeen seen, in Witness by)
    {
        var peer = seen.Peer;
        if (!sessions.TryGetValue(peer, out var session)) sessions[peer] = session = device.Replay(device.Machines.Session, peer);
        var on = seen.State == SessionState.Up ? SessionEvent.TunnelUp : SessionEvent.TunnelDown;
        session.Move(new Claim<SessionState, SessionEvent>(null, seen.State, on), by);
        if (seen.State == SessionState.Down) InferAllDeleted(peer, by);
    }

    /// <inheritdoc/>
    public void Saw(in ReverseRouteSeen seen, in Witness by) => routes.Saw(seen, by);

    /// <summary>A capture shows the SAs: what it does not list any more is gone, what an earlier one did not list is new.</summary>
    public void Shown(Capture<IpsecFlowRow> capture, ITextSource text)
    {
        var whole = new Witness(capture.Span, DeviceTime.None, text);
        var rows = capture.Rows.SelectMany(flow => flow.Sas).Where(row => row.Spi != 0).ToList();
        if (capture.IsComplete) InferMissing(rows, whole);
        foreach (var row in rows)
        {
            var isKnown = sas.TryGetValue((row.Direction, row.Protocol, row.Spi), out var known) && known.IsInstalled;
            Sa(IdentityOf(row)).Shown(wasCaptured && !isKnown, "an earlier capture does not list it", new Witness(row.Span, DeviceTime.None, text));
        }

        device.Journal.Append(new SasCaptured(device.Device, capture.Rows, capture.IsComplete, whole.ToEvidence()));
        wasCaptured = true;
    }

    private static string DestinationOf(SaIdentity sa) => sa.Direction == SaDirection.Inbound ? sa.Local : sa.Remote;

    private static SaIdentity IdentityOf(IpsecSaRow row) =>
        new(row.Direction, row.Protocol, row.Spi, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent);

    /// <summary>
    /// The line of a deletion names the SA's destination: the device's own address makes it inbound, the peer's outbound (RFC 4301 §4.1).
    /// </summary>
    private SaIdentity IdentityOf(in IpsecSaDeletedSeen seen)
    {
        var peer = deleteAll?.Peer ?? "";
        var isInbound = seen.Destination != peer && device.Owns(seen.Destination) is not false;
        return isInbound
            ? new(SaDirection.Inbound, seen.Protocol, seen.Spi, seen.Destination, peer, "", "")
            : new(SaDirection.Outbound, seen.Protocol, seen.Spi, "", seen.Destination, "", "");
    }

    private void InferAllDeleted(string peer, in Witness by)
    {
        var why = $"the crypto session with {peer} is down";
        var on = hsrp.HasActiveCryptoGroup() is false ? IpsecSaEvent.GroupLeftActive : default(IpsecSaEvent?);
        foreach (var sa in sas.Values)
        {
            if (sa.Sa.Remote == peer && sa.IsInstalled) sa.InferDeleted(on, why, by);
        }

        isakmp.InferDeleted(peer, why, by);
    }

    private void InferMissing(List<IpsecSaRow> rows, in Witness by)
    {
        var listed = rows.Select(row => (row.Direction, row.Protocol, row.Spi)).ToHashSet();
        foreach (var (key, sa) in sas)
        {
            if (sa.IsInstalled && !listed.Contains(key)) sa.InferDeleted(null, "a later capture does not list it any more", by);
        }
    }

    private IpsecSaReplay Sa(SaIdentity identity)
    {
        var key = (identity.Direction, identity.Protocol, identity.Spi);
        if (!sas.TryGetValue(key, out var sa)) sas[key] = sa = new(device, identity);
        return sa;
    }
}
