using System.Diagnostics.CodeAnalysis;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>
/// The nodes of a device that are not purged. A log may lack every purge, so that of more than <see cref="Most"/> to twice as many those that changed longest ago are forgotten: a node that is
/// forgotten is one whose beginning is not known.
/// </summary>
internal sealed class RecentNodes
{
    /// <summary>As many are always remembered, and at most twice as many: a hub with 100 peers, a probe to each every 10 s, and nodes that are purged within a minute has 600.</summary>
    public const int Most = 4096;

    private Dictionary<ulong, NodeLife> recent = [];
    private Dictionary<ulong, NodeLife> former = [];

    /// <summary>How many are remembered.</summary>
    public int Count => recent.Count + former.Count;

    /// <summary>Takes a node out; false where none is remembered.</summary>
    public bool Remove(int connectionId, uint messageId, [MaybeNullWhen(false)] out NodeLife node)
    {
        var key = KeyOf(connectionId, messageId);
        return recent.Remove(key, out node) || former.Remove(key, out node);
    }

    /// <summary>Puts a node in.</summary>
    public void Add(int connectionId, uint messageId, NodeLife node)
    {
        if (recent.Count == Most) Forget();
        recent[KeyOf(connectionId, messageId)] = node;
    }

    /// <summary>Those that changed longest ago go; their places are used again.</summary>
    private void Forget()
    {
        (former, recent) = (recent, former);
        recent.Clear();
    }

    private static ulong KeyOf(int connectionId, uint messageId) => unchecked((ulong)(uint)connectionId << 32 | messageId);
}
