namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>
/// The ISAKMP SAs of a device that have a connection id, found by it and by their peer. A log has any number of them, and few at a time: of a peer only those are looked through that are
/// not over, and of those the newest.
/// </summary>
internal sealed class NumberedSas
{
    /// <summary>The most SAs with one peer that are looked through, a choice: more stand side by side only where a log lacks the lines by which they end.</summary>
    public const int MostOfPeer = 256;

    private readonly Dictionary<int, IsakmpSaReplay> byId = [];
    private readonly Dictionary<string, List<IsakmpSaReplay>> byPeer = [];

    /// <summary>All of them.</summary>
    public IEnumerable<IsakmpSaReplay> All => byId.Values;

    /// <summary>Those with a peer that are not over, the newest last; of those that are over, the ones about which a line came since the newest began.</summary>
    public IReadOnlyList<IsakmpSaReplay> With(string peer) => byPeer.TryGetValue(peer, out var sas) ? sas : [];

    /// <summary>The SA with a connection id; null where none is known. A line about one that is over may begin its next life.</summary>
    public IsakmpSaReplay? Find(int connectionId)
    {
        if (!byId.TryGetValue(connectionId, out var sa)) return null;
        if (sa.IsOver && byPeer.TryGetValue(sa.Peer, out var sas) && !sas.Contains(sa)) sas.Insert(0, sa);
        return sa;
    }

    /// <summary>Gives an SA, whose peer may have become known, its connection id.</summary>
    public IsakmpSaReplay Put(int connectionId, IsakmpSaReplay sa)
    {
        if (byId.TryGetValue(connectionId, out var old) && byPeer.TryGetValue(old.Peer, out var former)) former.Remove(old);
        byId[connectionId] = sa;
        if (sa.Peer.Length == 0) return sa;
        if (!byPeer.TryGetValue(sa.Peer, out var sas)) byPeer[sa.Peer] = sas = [];
        sas.RemoveAll(known => known.IsOver);
        if (sas.Count == MostOfPeer) sas.RemoveAt(0);
        sas.Add(sa);
        return sa;
    }
}
