namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>
/// The attempts of a device at ISAKMP SAs that have no connection id yet, in the order in which lines told of them last. Strangers try by the thousand at a router that the internet reaches:
/// of attempts that are over, and of those that no line goes on with, the oldest are forgotten.
/// </summary>
internal sealed class UnnumberedSas
{
    /// <summary>As many that are over are always remembered, a choice: a late line about one, such as a packet that is sent again, comes within a minute.</summary>
    public const int MostOver = 256;

    /// <summary>The most that are remembered where no line tells that they are over, a choice: a hub that started negotiates with all of its peers at once.</summary>
    public const int Most = 4096;

    private readonly List<IsakmpSaReplay> sas = [];
    private int limit = 2 * MostOver;

    /// <summary>All that are remembered.</summary>
    public IReadOnlyList<IsakmpSaReplay> All => sas;

    /// <summary>The last that a line told of; null where there is none.</summary>
    public IsakmpSaReplay? Last => sas is [.., var last] ? last : null;

    /// <summary>The last of which something is true; null where it is so of none.</summary>
    public IsakmpSaReplay? FindLast(Predicate<IsakmpSaReplay> match) => sas.FindLast(match);

    /// <summary>Whether something is true of one.</summary>
    public bool Exists(Predicate<IsakmpSaReplay> match) => sas.Exists(match);

    /// <summary>One begins: those with its peer that are over or have not come to a step of phase 1 are no more asked for.</summary>
    public void Begin(IsakmpSaReplay sa)
    {
        sas.RemoveAll(old => old.Peer == sa.Peer && (old.IsDeleted || !old.HasBegun));
        if (sas.Count >= limit) Forget();
        sas.Add(sa);
    }

    /// <summary>A line told of one.</summary>
    public void Touch(IsakmpSaReplay sa)
    {
        sas.Remove(sa);
        sas.Add(sa);
    }

    /// <summary>One got its connection id.</summary>
    public void Remove(IsakmpSaReplay sa) => sas.Remove(sa);

    private void Forget()
    {
        var past = sas.Where(sa => sa.IsOver).SkipLast(MostOver).ToHashSet();
        sas.RemoveAll(past.Contains);
        var stale = Math.Max(sas.Count - Most, 0);
        foreach (var sa in sas.Take(stale)) sa.Complete();
        sas.RemoveRange(0, stale);
        limit = sas.Count + MostOver;
    }
}
