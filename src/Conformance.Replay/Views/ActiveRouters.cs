using System.Net;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>Which other router was Active last, by address, as each router's own lines say.</summary>
internal sealed class ActiveRouters
{
    private readonly Dictionary<EntityKey, (string Address, IReadOnlyList<Evidence> By)> last = [];

    /// <summary>The router that was Active before <paramref name="group"/> itself became it, and the line that says so; blank where nothing tells. It is not any more.</summary>
    public (string Address, IReadOnlyList<Evidence> By) Before(EntityKey group) => last.Remove(group, out var known) ? known : ("", []);

    /// <summary>The router that is Active besides <paramref name="group"/>'s own, and the line that says so; blank where nothing tells.</summary>
    public (string Address, IReadOnlyList<Evidence> By) Now(EntityKey group) => last.GetValueOrDefault(group, ("", []));

    /// <summary>A router that goes to Init knows of none (RFC 2281 §5.7, action C stops the timer that watches it).</summary>
    public void Learn(EntityEvent fact)
    {
        if (fact is Transitioned { To: GroupView.Initial } or Inferred { To: GroupView.Initial }) last.Remove(fact.Entity);
        else if (NamedBy(fact) is { } address && IPAddress.TryParse(address, out _)) last[fact.Entity] = (address, fact.Evidence);
    }

    /// <summary>The events of which the Active router is the peer: its timer expires, its Hello, Coup or Resign is heard (RFC 2281 §5.7, c and g to j); of VRRP all, since only a master advertises.</summary>
    private static string? NamedBy(EntityEvent fact) => fact switch
    {
        RouterChanged { Role: HsrpRole.Active, Router: "local", Was: { } was } => was,
        RouterChanged { Role: HsrpRole.Active } changed => changed.Router,
        GroupEventOccurred { Event: "c" or "g" or "h" or "i" or "j" } occurred => occurred.Peer,
        GroupEventOccurred { Entity.Protocol: GroupView.Vrrp } occurred => occurred.Peer,
        _ => null,
    };
}
