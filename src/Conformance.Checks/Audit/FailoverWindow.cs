using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>The facts of a run that belong to one failover: from its first sign to the first sign of the next one of its group.</summary>
/// <param name="facts">The facts of the run.</param>
/// <param name="previous">The place of the first sign of the one before it; of the beginning of the run where there is none.</param>
/// <param name="first">The place of the first sign.</param>
/// <param name="next">The place of the first sign of the next one; of the end of the run where there is none.</param>
internal sealed class FailoverWindow(AuditedFacts facts, int previous, int first, int next)
{
    /// <summary>Routes that reverse route injection added to one device or removed from another.</summary>
    public IEnumerable<RunEvent> ReverseRoutes(string addedTo, string removedFrom) =>
        facts.Between(first, next, (AuditedFacts.AddedReverseRoute, addedTo), (AuditedFacts.RemovedReverseRoute, removedFrom));

    /// <summary>Routes that routing added to any device.</summary>
    public IEnumerable<RouteInstalled> Routes => facts.Between(first, next, (AuditedFacts.Route, "")).Cast<RouteInstalled>();

    /// <summary>
    /// What protects traffic to an address: peers with it that were given up, sessions with it, installations and deletions of SAs that it is one end of; none where the address is unknown.
    /// </summary>
    public IEnumerable<EntityEvent> Protection(string address) =>
        address.Length == 0 ? [] : facts.Between(first, next, (AuditedFacts.DeadPeer, address), (AuditedFacts.Sa, address), (AuditedFacts.Session, address)).Cast<EntityEvent>();

    /// <summary>The peer of an SA, which a later line may have named; blank where none has.</summary>
    public string PeerOf(SaInstalled made) => made.Sa.Remote.Length > 0 ? made.Sa.Remote : facts.NameOf(made.Entity);

    /// <summary>Moves of a link or line protocol before a change of the role, since the failover before.</summary>
    public IEnumerable<Transitioned> LinksBefore(string kind, string device, string port, RoleChange change) => Links(previous, facts.PlaceOf(change), kind, device, port);

    /// <summary>Moves of a link or line protocol behind a change of the role.</summary>
    public IEnumerable<Transitioned> LinksAfter(string kind, string device, string port, RoleChange change) => Links(facts.PlaceOf(change), next, kind, device, port);

    /// <summary>
    /// Moves of the objects that a device tracks before a change of the role, since the failover before. Of its own role since that changed last: with what was down as it took the role, it did not leave it.
    /// </summary>
    public IEnumerable<Transitioned> TracksBefore(string device, RoleChange change)
    {
        var since = change.Entity.Device == device ? Math.Max(previous, facts.PlaceBefore(change)) : previous;
        return facts.Between(since, facts.PlaceOf(change), (AuditedFacts.Track, device)).Cast<Transitioned>();
    }

    /// <summary>BFD sessions of a device that went down before a change of the role, since the failover before.</summary>
    public IEnumerable<Transitioned> BfdBefore(string device, RoleChange change) => facts.Between(previous, facts.PlaceOf(change), (AuditedFacts.Bfd, device)).Cast<Transitioned>();

    /// <summary>Restarts of a device since the failover before: where a line tells that it left its role, it was told to reload or crashed before that line, and started behind it.</summary>
    public IEnumerable<DeviceRestarted> Restarts(string device, RoleChange? left) =>
        left is null ? Restarts(device, previous, next) : [.. Restarts(device, previous, facts.PlaceOf(left)).Where(told => told.IsEnd), .. Restarts(device, facts.PlaceOf(left), next).Where(told => !told.IsEnd)];

    private IEnumerable<DeviceRestarted> Restarts(string device, int start, int end) => facts.Between(start, end, (AuditedFacts.Restart, device)).Cast<DeviceRestarted>();

    private IEnumerable<Transitioned> Links(int start, int end, string kind, string device, string port) => facts.Between(start, end, (kind, AuditedFacts.PortOf(device, port))).Cast<Transitioned>();
}
