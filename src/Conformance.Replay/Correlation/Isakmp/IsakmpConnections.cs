using Conformance.Protocols.Ikev1Phase1;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>
/// Which ISAKMP SA of a device a line is about. A negotiation begins without a connection id, printed as 0, and gets it in its middle; several go on at
/// once, and few lines name the peer. So an SA is handed over from 0 to its id by peer and role, or by the one state it can be in.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class IsakmpConnections(DeviceContext device)
{
    private readonly NumberedSas numbered = new();
    private readonly UnnumberedSas unnumbered = new();
    private readonly Dictionary<string, int> lives = [];

    /// <summary>The SAs that are known.</summary>
    public IEnumerable<IsakmpSaReplay> All => numbered.All.Concat(unnumbered.All);

    /// <summary>Those with a peer that may not be over: all that are not, and of those that are, the ones that were not passed by yet.</summary>
    public IEnumerable<IsakmpSaReplay> AllWith(string peer) => numbered.With(peer).Concat(unnumbered.All.Where(sa => sa.Peer == peer));

    /// <summary>The SA of a packet.</summary>
    public IsakmpSaReplay Of(in IsakmpPacketSeen seen, in Witness by)
    {
        if (seen.Role == IsakmpRole.NewSa) return Begin(seen.Peer);
        if (seen.ConnectionId == 0) return Unnumbered(seen.Peer, seen.Role, IsLate(seen), by);
        if (numbered.Find(seen.ConnectionId) is { } known && known.Peer == seen.Peer && known.MayBe(seen.State)) return known;
        return Numbered(seen.ConnectionId, seen.Peer, seen.Role, by);
    }

    /// <summary>The SA whose peer a line names.</summary>
    public IsakmpSaReplay Of(int connectionId, string peer, in Witness by, IsakmpRole? role = null, bool mayBeDeleted = false)
    {
        if (peer.Length == 0) return Of(connectionId);
        return connectionId == 0 ? Unnumbered(peer, role, mayBeDeleted, by) : Numbered(connectionId, peer, role, by);
    }

    /// <summary>The SA of a line that only one that was up can have: a negotiation with the same peer that goes on beside it is not meant.</summary>
    public IsakmpSaReplay Established(int connectionId, string peer, in Witness by) =>
        numbered.Find(connectionId) is { } known && known.Peer == peer ? known : Of(connectionId, peer, by);

    /// <summary>The SA of a line that does not name the peer.</summary>
    public IsakmpSaReplay Of(int connectionId)
    {
        if (Find(connectionId) is { } known) return known;
        return connectionId == 0 ? Begin("") : numbered.Put(connectionId, New("", connectionId));
    }

    /// <summary>The SA with a connection id, or the last one without; null where none is known.</summary>
    public IsakmpSaReplay? Find(int connectionId)
    {
        if (connectionId != 0) return numbered.Find(connectionId);
        return unnumbered.FindLast(sa => !sa.IsDeleted) ?? unnumbered.Last;
    }

    /// <summary>The SA with a peer that changed last; null where none is known.</summary>
    public IsakmpSaReplay? With(string peer) => unnumbered.FindLast(sa => sa.Peer == peer) ?? (numbered.With(peer) is [.., var newest] ? newest : null);

    /// <summary>The next attempt at an SA without a connection id, after one that failed.</summary>
    public IsakmpSaReplay After(IsakmpSaReplay failed)
    {
        var next = Begin(failed.Peer);
        next.Follow(failed);
        return next;
    }

    /// <summary>The SA of a step: the state that it leaves tells which of them it is.</summary>
    public IsakmpSaReplay Of(in IkeStateChangeSeen seen, in Witness by)
    {
        var from = seen.From;
        if (seen.IsQuickMode) return Of(seen.ConnectionId);
        return seen.ConnectionId == 0 ? Unnumbered(from, seen.To) : Numbered(seen.ConnectionId, from, by);
    }

    private IsakmpSaReplay Unnumbered(string from, string to)
    {
        if (IsRefusedAtOnce(from, to) && unnumbered.Last is { } refused && refused.MayBe(from)) return refused;
        var last = Find(0);
        if (last is null) return Begin("");
        if (from == nameof(Phase1State.IKE_READY)) return last.HasBegun || last.IsDeleted || last.HasFailed ? Begin(last.Peer) : last;
        return last.MayBe(from) ? last : unnumbered.FindLast(sa => sa.HasBegun && sa.MayBe(from)) ?? last;
    }

    /// <summary>Whether a packet comes for an SA that was deleted, as a retransmission does: of a new SA, the first line tells that it is new, or is that of the packet that is sent.</summary>
    private bool IsLate(in IsakmpPacketSeen seen)
    {
        var (peer, role) = (seen.Peer, seen.Role);
        return !seen.Sent && seen.State is ExchangeState.MM_NO_STATE or ExchangeState.AG_NO_STATE && !unnumbered.Exists(sa => sa.Fits(peer, role) && !sa.IsDeleted);
    }

    /// <summary>A first message that is refused leads nowhere: the SA that was begun for it is deleted before its machine's lines are printed.</summary>
    private static bool IsRefusedAtOnce(string from, string to) => from == nameof(Phase1State.IKE_READY) && to is nameof(Phase1State.IKE_READY) or nameof(Phase1State.IKE_DEST_SA);

    private IsakmpSaReplay Numbered(int connectionId, string from, in Witness by)
    {
        var known = numbered.Find(connectionId);
        if (known is { HasBegun: true } && known.MayBe(from)) return known;
        var isBeginning = from == nameof(Phase1State.IKE_READY);
        var handed = unnumbered.FindLast(sa => !sa.IsDeleted && sa.HasBegun != isBeginning && sa.MayBe(from)) ?? (known is null ? unnumbered.FindLast(sa => !sa.IsDeleted && sa.MayBe(from)) : null);
        if (handed is not null) return HandOver(handed, handed.Peer, connectionId, by);
        if (known is not null && !(isBeginning && known.HasBegun)) return known;
        return Replace(connectionId, known?.Peer ?? "");
    }

    private IsakmpSaReplay Unnumbered(string peer, IsakmpRole? role, bool mayBeDeleted, in Witness by)
    {
        var known = unnumbered.FindLast(sa => sa.Fits(peer, role) && (mayBeDeleted || !sa.IsDeleted));
        if (known is null && unnumbered.FindLast(sa => sa.Peer.Length == 0 && !sa.IsDeleted) is { } nameless)
        {
            nameless.Rename(peer, 0, NextLife(IsakmpSaReplay.InstanceOf(peer, 0)), by);
            known = nameless;
        }

        if (known is null) return Begin(peer);
        unnumbered.Touch(known);
        return known;
    }

    private IsakmpSaReplay Numbered(int connectionId, string peer, IsakmpRole? role, in Witness by)
    {
        var known = numbered.Find(connectionId);
        if (known is not null && known.Peer.Length == 0)
        {
            known.Rename(peer, connectionId, NextLife(IsakmpSaReplay.InstanceOf(peer, connectionId)), by);
            return numbered.Put(connectionId, known);
        }

        var handed = unnumbered.FindLast(sa => !sa.IsDeleted && (sa.Fits(peer, role) || (known is null && sa.Peer.Length == 0)));
        if (known is not null && known.Peer == peer && (handed is null || !handed.HasBegun || known.IsNegotiating)) return known;
        return handed is null ? Replace(connectionId, peer) : HandOver(handed, peer, connectionId, by);
    }

    private IsakmpSaReplay HandOver(IsakmpSaReplay sa, string peer, int connectionId, in Witness by)
    {
        unnumbered.Remove(sa);
        Retire(connectionId);
        sa.Rename(peer, connectionId, NextLife(IsakmpSaReplay.InstanceOf(peer, connectionId)), by);
        return numbered.Put(connectionId, sa);
    }

    private IsakmpSaReplay Replace(int connectionId, string peer)
    {
        Retire(connectionId);
        return numbered.Put(connectionId, New(peer, connectionId));
    }

    private IsakmpSaReplay Begin(string peer)
    {
        var sa = New(peer, 0);
        unnumbered.Begin(sa);
        return sa;
    }

    private IsakmpSaReplay New(string peer, int connectionId) => new(device, peer, connectionId, NextLife(IsakmpSaReplay.InstanceOf(peer, connectionId)));

    private void Retire(int connectionId)
    {
        if (numbered.Find(connectionId) is { } old) lives[old.Instance] = Math.Max(old.Life, lives.GetValueOrDefault(old.Instance));
    }

    private int NextLife(string instance) => lives[instance] = lives.GetValueOrDefault(instance) + 1;
}
