using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// The routers whose logs tell of a start before they tell of a group: what the group was in before it, no line says. One that stood by for longer than any hold time heard a router
/// that forwarded (RFC 2281 §5.7: its active timer expires else; RFC 5798 §6.4.2: its Master_Down_Timer does); if the other router of the group started about as that one took over, it was this one.
/// </summary>
/// <param name="facts">The facts of a run.</param>
/// <param name="order">What compares the routers' clocks.</param>
/// <param name="keys">Which routers are of one group.</param>
internal sealed class StartedRouters(IReadOnlyList<RunEvent> facts, RoleOrder order, GroupKeys keys)
{
    /// <summary>Longer than the hold time of any group that is not configured otherwise (RFC 2281 §5.1: 10 s), three times; that of VRRP is below 4 s (RFC 5798 §6.1).</summary>
    private static readonly TimeSpan StoodBy = TimeSpan.FromSeconds(30);

    /// <summary>The greatest hold time of HSRP (<c>standby timers</c>, 255 s), and a fifth, by which IOS stretches it (PROTOCOLS §1.5).</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(306);

    /// <summary>The greatest Master_Down_Interval of VRRP: three advertisement intervals of 255 s and the skew (RFC 3768 §6.1); that of RFC 5798 is shorter.</summary>
    private static readonly TimeSpan LongestDownInterval = TimeSpan.FromSeconds(766);

    /// <summary>By group: the devices that started before their logs tell of it, with their starts.</summary>
    private readonly ILookup<string, RouterStart> started = Of(facts).ToLookup(start => keys.Of(start.Entity));

    /// <summary>By the lines of a move: the move by which the router entered the state that it left by it.</summary>
    private readonly Dictionary<IReadOnlyList<Evidence>, Transitioned> stoodBy = Stands(facts);

    /// <summary>Whether a router that becomes Active had stood by for longer than another one's silence lasts, so that it heard one which forwarded: its log says since when.</summary>
    /// <param name="entry">How it became Active.</param>
    /// <param name="silence">The longest silence; null for that of groups which are not configured otherwise.</param>
    public bool IsTakeover(RoleChange entry, TimeSpan? silence = null) =>
        HasLeftStandby(entry) && SinceStandby(entry) is { } since && IsLong(since, entry, silence ?? StoodBy);

    /// <summary>Whether a router that becomes Active stood by before its log tells of the group: whether another one forwarded then, or all had just begun, no line says.</summary>
    public bool MayBeTakeover(RoleChange entry) =>
        HasLeftStandby(entry) && SinceStandby(entry) is null && !HasStarted(entry);

    /// <summary>The longest silence of the router that forwards before another one of its group takes over, whatever is configured.</summary>
    public static TimeSpan LongestSilence(EntityKey group) => group.Protocol == GroupView.Vrrp ? LongestDownInterval : LongestHold;

    /// <summary>How the one router left that forwarded before another one took over, and of which nothing but its start is known; null where there is none.</summary>
    public RoleChange? Before(RoleChange entry)
    {
        if (entry.ActiveBefore.Length > 0 || !HasLeftStandby(entry) || !HasStoodBy(entry)) return null;
        var starts = started[keys.Of(entry.Entity)].ToList();
        if (HasStarted(entry) || starts.DistinctBy(start => start.Entity.Device).Skip(1).Any()) return null;
        return starts.Find(start => IsNear(start.Start, entry)) is { } near ? new(near.Entity, entry.To, GroupView.Initial, "", "", IsInferred: true, near.Start.Time, near.Start.Evidence) : null;
    }

    private static IEnumerable<RouterStart> Of(IReadOnlyList<RunEvent> facts)
    {
        var starts = new Dictionary<string, List<DeviceRestarted>>();
        var met = new HashSet<EntityKey>();
        foreach (var fact in facts)
        {
            if (fact is DeviceRestarted start)
            {
                if (!starts.TryGetValue(start.Device, out var known)) starts[start.Device] = known = [];
                known.Add(start);
            }
            else if (RoleStep.IsStated(fact) && fact is EntityEvent { Entity: var entity } && met.Add(entity) && starts.TryGetValue(entity.Device, out var before))
            {
                foreach (var found in before) yield return new(entity, found);
            }
        }
    }

    /// <summary>Whether it was next in line, and its event does not say that it knew of no router that forwarded.</summary>
    private static bool HasLeftStandby(RoleChange entry) => entry is { From: "Standby" or "Backup", Peer: not "unknown" };

    private bool HasStarted(RoleChange entry) => started[keys.Of(entry.Entity)].Any(start => start.Entity.Device == entry.Entity.Device);

    private bool HasStoodBy(RoleChange entry) => SinceStandby(entry) is not { } since || IsLong(since, entry, StoodBy);

    private Transitioned? SinceStandby(RoleChange entry) => stoodBy.GetValueOrDefault(entry.Evidence);

    private static Dictionary<IReadOnlyList<Evidence>, Transitioned> Stands(IReadOnlyList<RunEvent> facts)
    {
        var stands = new Dictionary<IReadOnlyList<Evidence>, Transitioned>(ReferenceEqualityComparer.Instance);
        var last = new Dictionary<EntityKey, Transitioned>();
        foreach (var move in facts.OfType<Transitioned>().Where(move => ForwardingRole.StateOf(move.Entity.Protocol) is not null))
        {
            if (last.TryGetValue(move.Entity, out var before) && before.To == move.From) stands[move.Evidence] = before;
            last[move.Entity] = move;
        }

        return stands;
    }

    private static bool IsLong(Transitioned since, RoleChange entry, TimeSpan silence) => entry.Time.TryElapsedSince(since.Time, out var stood) && stood > silence;

    private bool IsNear(DeviceRestarted start, RoleChange entry)
    {
        var (before, after) = start.ReachOfCause();
        return order.Between(start.Device, start.Time, entry) is not { } ago || (ago.Longest >= -after && ago.Shortest <= before);
    }

    /// <summary>A start of a router, and one of the groups that it is of.</summary>
    private sealed record RouterStart(EntityKey Entity, DeviceRestarted Start);
}
