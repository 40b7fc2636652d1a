using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>The facts of a run that audits of failovers ask for, found by what they are about: a run with many failovers is not searched once for each.</summary>
internal sealed class AuditedFacts
{
    /// <summary>A route that reverse route injection added, by device.</summary>
    public const string AddedReverseRoute = "rri-added";

    /// <summary>A route that reverse route injection removed, by device.</summary>
    public const string RemovedReverseRoute = "rri-removed";

    /// <summary>A route that routing added, of any device.</summary>
    public const string Route = "rib";

    /// <summary>A peer that was given up, by its address.</summary>
    public const string DeadPeer = "isakmp-keepalive";

    private const string Ikev2 = "ikev2";

    /// <summary>An installation or deletion of an SA, by each of its ends.</summary>
    public const string Sa = "ipsec-sa";

    /// <summary>A move of a session, by its peer.</summary>
    public const string Session = "crypto-session";

    /// <summary>A move of a link, by device and interface.</summary>
    public const string Link = "interface";

    /// <summary>A move of a line protocol, by device and interface.</summary>
    public const string LineProtocol = "line-protocol";

    /// <summary>A BFD session that went down, by device.</summary>
    public const string Bfd = "bfd";

    /// <summary>A restart, by device.</summary>
    public const string Restart = "restart";

    /// <summary>A move of a tracked object, by device.</summary>
    public const string Track = "track";

    private readonly IReadOnlyList<RunEvent> events;
    private readonly Dictionary<(string Kind, string Whose), List<int>> places = [];
    private readonly Dictionary<IReadOnlyList<Evidence>, int> groupMoves = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EntityKey, List<int>> roleMoves = [];
    private readonly Dictionary<(string Group, int Number), Failover> failovers;
    private readonly Dictionary<EntityKey, string> namedLater = [];

    /// <summary>Finds where the facts stand.</summary>
    public AuditedFacts(IReadOnlyList<RunEvent> events, IReadOnlyList<Failover> failovers)
    {
        this.events = events;
        this.failovers = failovers.ToDictionary(failover => (failover.Group, failover.Number));
        for (var place = 0; place < events.Count; place++) Note(events[place], place);
    }

    /// <summary>The facts that belong to a failover.</summary>
    public FailoverWindow WindowOf(Failover failover) =>
        new(this, SignOf(failover.Group, failover.Number - 1) ?? 0, FirstSign(failover), SignOf(failover.Group, failover.Number + 1) ?? events.Count);

    /// <summary>The name of an interface of a device, as its facts are found by.</summary>
    public static string PortOf(string device, string port) => $"{device} {port}";

    /// <summary>The peer by which an SA was named later; blank where it was not.</summary>
    public string NameOf(EntityKey sa) => namedLater.GetValueOrDefault(sa, "");

    /// <summary>Where a change of the role stands.</summary>
    public int PlaceOf(RoleChange change) => groupMoves.GetValueOrDefault(change.Evidence);

    /// <summary>Where the role of the same router changed before a change of it; at the beginning of the run where it did not.</summary>
    public int PlaceBefore(RoleChange change) => roleMoves.TryGetValue(change.Entity, out var moves) && IndexFrom(moves, PlaceOf(change)) is > 0 and var next ? moves[next - 1] : 0;

    /// <summary>The facts of some kinds from one place up to another, in order.</summary>
    public IEnumerable<RunEvent> Between(int first, int next, params ReadOnlySpan<(string Kind, string Whose)> kinds)
    {
        var found = new List<int>();
        foreach (var kind in kinds)
        {
            if (places.TryGetValue(kind, out var all)) found.AddRange(all.GetRange(IndexFrom(all, first), Math.Max(0, IndexFrom(all, next) - IndexFrom(all, first))));
        }

        return found.Order().Select(place => events[place]);
    }

    private static int IndexFrom(List<int> sorted, int place) => sorted.BinarySearch(place) is var index && index < 0 ? ~index : index;

    private void Note(RunEvent fact, int place)
    {
        switch (fact)
        {
            case EntityEvent move when ForwardingRole.StateOf(move.Entity.Protocol) is { } role:
                groupMoves.TryAdd(move.Evidence, place);
                if (move is Transitioned { From: var from, To: var to } && (from == role || to == role)) NoteRole(move.Entity, place);
                break;
            case Transitioned { Entity.Protocol: DeadPeer, To: "DEAD" } death:
                Add(DeadPeer, death.Entity.Instance.Split('#')[0], place);
                break;
            case Transitioned { Entity.Protocol: Link or LineProtocol } move:
                Add(move.Entity.Protocol, PortOf(move.Entity.Device, move.Entity.Instance), place);
                break;
            case DeviceRestarted restarted:
                Add(Restart, restarted.Device, place);
                break;
            case Transitioned { Entity.Protocol: Bfd, To: "Down" } move:
                Add(Bfd, move.Entity.Device, place);
                break;
            case Transitioned { Entity.Protocol: Track } move:
                Add(Track, move.Entity.Device, place);
                break;
            case Transitioned { Entity.Protocol: Ikev2, From: "READY", To: "EXIT", Event: "EV_RE_XMT_EXCEED" } death:
                Add(DeadPeer, death.Entity.Instance.Split('#')[0], place);
                break;
            case Transitioned { Entity.Protocol: Session } move:
                Add(Session, move.Entity.Instance, place);
                break;
            case EntityRenamed { Entity.Protocol: Sa } renamed:
                namedLater[renamed.Before] = renamed.Entity.Instance.Split('/')[0];
                break;
            case SaInstalled made:
                AddEnds(made.Sa, place);
                break;
            case SaDeleted gone:
                AddEnds(gone.Sa, place);
                break;
            case RouteInstalled { Route.Origin: "rib" }:
                Add(Route, "", place);
                break;
            case RouteInstalled { Route.Origin: "rri" } added:
                Add(AddedReverseRoute, added.Device, place);
                break;
            case RouteWithdrawn { Route.Origin: "rri" } gone:
                Add(RemovedReverseRoute, gone.Device, place);
                break;
        }
    }

    private void NoteRole(EntityKey group, int place)
    {
        if (!roleMoves.TryGetValue(group, out var moves)) roleMoves[group] = moves = [];
        moves.Add(place);
    }

    private void AddEnds(SaIdentity sa, int place)
    {
        Add(Sa, sa.Local, place);
        if (sa.Remote != sa.Local) Add(Sa, sa.Remote, place);
    }

    private void Add(string kind, string whose, int place)
    {
        if (!places.TryGetValue((kind, whose), out var found)) places[(kind, whose)] = found = [];
        found.Add(place);
    }

    private int? SignOf(string group, int number) => failovers.TryGetValue((group, number), out var failover) ? FirstSign(failover) : null;

    private int FirstSign(Failover failover)
    {
        var takeover = PlaceOf(failover.Takeover);
        return failover.Loss is { } loss && groupMoves.TryGetValue(loss.Evidence, out var left) ? Math.Min(takeover, left) : takeover;
    }
}
