using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The IPsec SAs of one device, found by what identifies them. While a pair is renewed, two pairs with the same proxies stand side by side. An SA whose life is over is let go:
/// a log has any number of them, and few at a time.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class IpsecSaSet(DeviceContext device)
{
    private static readonly SaDirection[] Directions = [SaDirection.Inbound, SaDirection.Outbound, SaDirection.Unknown];

    private readonly Dictionary<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), IpsecSaReplay> living = [];
    private readonly Dictionary<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), EndedSa> ended = [];
    private readonly Dictionary<string, HashSet<IpsecSaReplay>> livingWith = [];
    private readonly Dictionary<(SaDirection Direction, string Remote, string LocalIdent, string RemoteIdent), IpsecSaReplay> newestOfFlow = [];
    private int begun;

    /// <summary>The SAs whose lives are not over, in the order in which they began.</summary>
    public IEnumerable<IpsecSaReplay> Living => living.Values.OrderBy(sa => sa.Order);

    /// <summary>The peers with whom SAs are installed.</summary>
    public IEnumerable<string> InstalledPeers => livingWith.Where(sas => sas.Key.Length > 0 && sas.Value.Any(sa => sa.IsInstalled)).Select(sas => sas.Key);

    /// <summary>Whether a capture that shows the SA shows one that was not known to be installed.</summary>
    public bool IsInstalled(SaIdentity identity) => living.TryGetValue(KeyOf(identity), out var sa) && sa.IsInstalled;

    /// <summary>What identifies the SA to <paramref name="destination"/>, or to one that no line has printed, that is or was there; null where none is known.</summary>
    public SaIdentity? Find(string destination, IpsecProtocol protocol, uint spi)
    {
        foreach (var direction in Directions)
        {
            if (Known((direction, protocol, spi)) is { } sa && (sa.Destination == destination || sa is { Direction: SaDirection.Inbound, Local: "" })) return sa;
        }

        return null;
    }

    /// <summary>Whether an SA with a peer is installed; null where none is known.</summary>
    public bool? IsAnyInstalled(string peer) => livingWith.TryGetValue(peer, out var sas) ? sas.Any(sa => sa.IsInstalled) : null;

    /// <summary>A line says that an SA was installed: the SA of the same proxies that is there already is its predecessor.</summary>
    /// <param name="identity">What identifies it.</param>
    /// <param name="destination">The destination of its packets, as printed.</param>
    /// <param name="lifetime">Its lifetime, s; 0 where nothing tells.</param>
    /// <param name="by">The line.</param>
    public void Install(SaIdentity identity, string destination, long lifetime, in Witness by)
    {
        if (identity.Direction == SaDirection.Unknown && living.TryGetValue((SaDirection.Inbound, identity.Protocol, identity.Spi), out var told) && told.IsToldOnly)
        {
            identity = identity with { Direction = SaDirection.Inbound, Local = destination, Remote = told.Sa.Remote };
        }

        var sa = Of(identity);
        LeavePeer(sa); // The line may name another one than those before it.
        sa.Installed(identity, destination, lifetime, by);
        JoinPeer(sa);
        if (identity.LocalIdent.Length == 0) return;
        var flow = FlowOf(identity);
        if (newestOfFlow.TryGetValue(flow, out var predecessor) && predecessor != sa) predecessor.Supersede(sa.Sa, by);
        newestOfFlow[flow] = sa;
    }

    /// <summary>The ends of an SA became known, which no line of its own names.</summary>
    public void Name(SaIdentity told, SaIdentity known, in Witness by)
    {
        if (!living.TryGetValue(KeyOf(told), out var sa) || sa.Sa.Remote.Length > 0 || (told.Direction != known.Direction && living.ContainsKey(KeyOf(known)))) return;
        living.Remove(KeyOf(told));
        LeavePeer(sa);
        sa.Name(known, by);
        living[KeyOf(known)] = sa;
        JoinPeer(sa);
    }

    /// <summary>ISAKMP says that an inbound SA was installed, which a record of IPsec may have said before. The line names neither the protocol nor the ends; what encrypts is ESP.</summary>
    public void Tell(string peer, uint spi, in Witness by)
    {
        foreach (var direction in Directions)
        {
            if ((Known((direction, IpsecProtocol.Esp, spi)) ?? Known((direction, IpsecProtocol.Ah, spi))) is not null) return;
        }

        Of(new(SaDirection.Inbound, IpsecProtocol.Esp, spi, "", peer, "", "")).Told(by);
    }

    /// <summary>
    /// A line says which SA is used to send to a peer: it is installed, whether or not a line said so. The line does not name the protocol; what encrypts is ESP.
    /// </summary>
    public void UseToSend(string peer, uint spi, in Witness by)
    {
        var sa = Of(Find(peer, IpsecProtocol.Esp, spi) ?? Find(peer, IpsecProtocol.Ah, spi) ?? new(SaDirection.Outbound, IpsecProtocol.Esp, spi, "", peer, "", ""));
        if (!sa.IsInstalled) sa.InferInstalled(IpsecSaState.Active, "packets are sent with it", by);
        else sa.Lives(by);
    }

    /// <summary>A capture shows an SA.</summary>
    /// <param name="identity">What identifies it.</param>
    /// <param name="state">The state in which it is shown.</param>
    /// <param name="isNew">Whether it was made since an earlier capture, which did not list it.</param>
    /// <param name="by">The capture.</param>
    public void Show(SaIdentity identity, IpsecSaState state, bool isNew, in Witness by) => Of(identity).Shown(state, isNew, "an earlier capture does not list it", by);

    /// <summary>A line says that an SA was deleted; one that repeats it, or says what was inferred before, is no second deletion.</summary>
    /// <param name="identity">What identifies it.</param>
    /// <param name="destination">The destination of its packets, as printed.</param>
    /// <param name="request">What asked for it; null where no line says so.</param>
    /// <param name="by">The line.</param>
    public void Delete(SaIdentity identity, string destination, DeleteAllRequest? request, in Witness by)
    {
        if (ended.ContainsKey(KeyOf(identity))) return;
        var sa = Of(identity);
        sa.Deleted(destination, request, by);
        ReleaseIfOver(sa);
    }

    /// <summary>All SAs with a peer are gone, though no line says that they were deleted.</summary>
    public void InferAllDeleted(string peer, IpsecSaEvent? on, string why, in Witness by)
    {
        if (!livingWith.TryGetValue(peer, out var sas)) return;
        foreach (var sa in sas.Where(sa => sa.IsInstalled).OrderBy(sa => sa.Order).ToList()) InferDeleted(sa, on, why, by);
    }

    /// <summary>All SAs are gone.</summary>
    public void InferAllDeleted(string why, in Witness by)
    {
        foreach (var sa in Living.Where(sa => sa.IsInstalled).OrderBy(sa => sa.Order).ToList()) InferDeleted(sa, null, why, by);
    }

    /// <summary>A complete capture lists <paramref name="rows"/>: other SAs are gone.</summary>
    public void InferMissing(List<IpsecSaRow> rows, in Witness by)
    {
        var listed = rows.Select(row => (row.Protocol, row.Spi)).ToHashSet();
        foreach (var sa in Living.Where(sa => sa.IsInstalled && !listed.Contains((sa.Sa.Protocol, sa.Sa.Spi))).ToList()) InferDeleted(sa, null, "a later capture does not list it any more", by);
    }

    private static (SaDirection Direction, IpsecProtocol Protocol, uint Spi) KeyOf(SaIdentity sa) => (sa.Direction, sa.Protocol, sa.Spi);

    private static (SaDirection Direction, string Remote, string LocalIdent, string RemoteIdent) FlowOf(SaIdentity sa) => (sa.Direction, sa.Remote, sa.LocalIdent, sa.RemoteIdent);

    private SaIdentity? Known((SaDirection Direction, IpsecProtocol Protocol, uint Spi) key)
    {
        if (living.TryGetValue(key, out var sa)) return sa.Sa;
        return ended.TryGetValue(key, out var past) ? past.Sa : null;
    }

    /// <summary>The SA of this identity; one that was not known begins, and one that is over begins its next life.</summary>
    private IpsecSaReplay Of(SaIdentity identity)
    {
        var key = KeyOf(identity);
        if (living.TryGetValue(key, out var sa)) return sa;
        living[key] = sa = ended.Remove(key, out var past) ? new(device, past, begun++) : new(device, identity, begun++);
        JoinPeer(sa);
        return sa;
    }

    private void InferDeleted(IpsecSaReplay sa, IpsecSaEvent? on, string why, in Witness by)
    {
        sa.InferDeleted(on, why, by);
        ReleaseIfOver(sa);
    }

    /// <summary>Lets an SA go whose life is over. One that was to be renewed is kept as the newest of its flow alone: its successor tells whether it came in time.</summary>
    private void ReleaseIfOver(IpsecSaReplay sa)
    {
        if (!sa.IsOver) return;
        var key = KeyOf(sa.Sa);
        living.Remove(key);
        ended[key] = sa.AsEnded();
        LeavePeer(sa);
        if (newestOfFlow.TryGetValue(FlowOf(sa.Sa), out var newest) && newest == sa && !sa.AwaitsSuccessor) newestOfFlow.Remove(FlowOf(sa.Sa));
    }

    private void JoinPeer(IpsecSaReplay sa)
    {
        if (!livingWith.TryGetValue(sa.Sa.Remote, out var sas)) livingWith[sa.Sa.Remote] = sas = [];
        sas.Add(sa);
    }

    private void LeavePeer(IpsecSaReplay sa) => livingWith[sa.Sa.Remote].Remove(sa);
}
