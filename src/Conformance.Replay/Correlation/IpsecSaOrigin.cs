using Conformance.Protocols.Ipsec;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// Tells where an SA leads that a line of the log names by its destination: by the record that announced it, by the ends that it prints itself, by the
/// addresses seen elsewhere, by the order of the pair. Where none of them tells, the direction stays unknown.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class IpsecSaOrigin(DeviceContext device)
{
    private readonly Dictionary<(IpsecProtocol Protocol, uint Spi), IpsecProposalSeen> announced = [];
    private (SaIdentity Sa, string Destination, int ConnectionId)? last;

    /// <summary>The inbound SA that the one installed last makes a pair with, where its line names no peer: as its line told of it, and as the pair does.</summary>
    public (SaIdentity Told, SaIdentity Known)? NamelessFirst { get; private set; }

    /// <summary>Whose the addresses are.</summary>
    public IpsecEndpoints Endpoints { get; } = new(device);

    /// <summary>SAs were proposed or announced.</summary>
    public void Saw(in IpsecProposalSeen seen)
    {
        Endpoints.Learn(seen.Local, seen.Remote);
        if (seen.Step == IpsecProposalStep.Initialized) announced[(seen.Protocol, seen.Spi)] = seen;
    }

    /// <summary>The lifetime of an SA that is about to be installed as its record or its own line states it, s; 0 where neither does.</summary>
    public long LifetimeOf(in IpsecSaCreatedSeen seen)
    {
        if (seen.LifetimeSeconds > 0) return seen.LifetimeSeconds;
        return announced.TryGetValue((seen.Protocol, seen.Spi), out var record) && DestinationOf(record) == seen.Destination ? record.LifetimeSeconds : 0;
    }

    /// <summary>The identity of an SA that was installed.</summary>
    public SaIdentity IdentityOf(in IpsecSaCreatedSeen seen)
    {
        Endpoints.Learn(seen.Local, seen.Remote);
        var isAnnounced = announced.Remove((seen.Protocol, seen.Spi), out var record) && DestinationOf(record) == seen.Destination;
        var direction = isAnnounced ? record.Direction : DirectionOf(seen);
        var (local, remote) = Ends(direction, seen.Destination, isAnnounced ? record.Local : seen.Local, isAnnounced ? record.Remote : seen.Remote);
        var (localProxy, remoteProxy) = isAnnounced ? (record.LocalProxy, record.RemoteProxy) : (seen.LocalProxy, seen.RemoteProxy);
        var first = direction == SaDirection.Outbound && IsSecondOfPair(seen) ? last : null;
        if (local.Length == 0) local = first?.Destination ?? "";
        SaIdentity sa = new(direction, seen.Protocol, seen.Spi, local, remote, localProxy, remoteProxy);
        NamelessFirst = first is { Sa: { Remote: "" } told } ? (told, told with { Direction = SaDirection.Inbound, Local = local, Remote = remote }) : null;
        last = (sa, seen.Destination, seen.ConnectionId);
        return sa;
    }

    /// <summary>The identity of an SA that was deleted and that no line has named before.</summary>
    /// <param name="seen">The line.</param>
    /// <param name="peer">The peer whose SAs are being deleted; null where no line says so.</param>
    public SaIdentity IdentityOf(in IpsecSaDeletedSeen seen, string? peer)
    {
        Endpoints.Learn(seen.Local, seen.Remote);
        var direction = peer is null ? Endpoints.DirectionTo(seen.Destination) : seen.Destination == peer ? SaDirection.Outbound : SaDirection.Inbound;
        var (local, remote) = Ends(direction, seen.Destination, seen.Local, seen.Remote.Length > 0 ? seen.Remote : peer ?? "");
        return new(direction, seen.Protocol, seen.Spi, local, remote, seen.LocalProxy, seen.RemoteProxy);
    }

    private static string DestinationOf(in IpsecProposalSeen record) => record.Direction == SaDirection.Inbound ? record.Local : record.Remote;

    /// <summary>The destination is the device's own end of an inbound SA and the peer's of an outbound one.</summary>
    private static (string Local, string Remote) Ends(SaDirection direction, string destination, string local, string remote) => direction switch
    {
        SaDirection.Inbound => (destination, remote),
        SaDirection.Outbound => (local, destination),
        _ => (local, remote),
    };

    private SaDirection DirectionOf(in IpsecSaCreatedSeen seen)
    {
        if (seen.Local.Length > 0 && seen.Local != seen.Remote && (seen.Local == seen.Destination || seen.Remote == seen.Destination))
        {
            return seen.Local == seen.Destination ? SaDirection.Inbound : SaDirection.Outbound;
        }

        var known = Endpoints.DirectionTo(seen.Destination);
        return known == SaDirection.Unknown && IsSecondOfPair(seen) ? SaDirection.Outbound : known;
    }

    /// <summary>IOS installs the inbound SA of a pair first, with the connection id before the outbound one's (traces T-F and T-J, ADR 0002).</summary>
    private bool IsSecondOfPair(in IpsecSaCreatedSeen seen) =>
        last is { Sa.Direction: not SaDirection.Outbound } first && first.ConnectionId == seen.ConnectionId - 1 && first.Destination != seen.Destination;
}
