using System.Globalization;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>
/// What a failover does to the SAs that end at the virtual address: those of before go, and each pair of ends gets its first new ones. What renews these later, as lifetimes end, is no
/// part of it.
/// </summary>
internal sealed class ReKeying
{
    /// <summary>The SAs of several proxies come within this time of the first, a choice: no lifetime is shorter than 120 s, so none of them is renewed as early.</summary>
    private static readonly TimeSpan OneReKeying = TimeSpan.FromMinutes(1);

    private readonly FailoverWindow window;
    private readonly CommonClock clock;
    private readonly Dictionary<(string Device, SaDirection Direction, string Remote, string LocalIdent, string RemoteIdent), DeviceTime> firstOf = [];
    private readonly HashSet<(string Device, IpsecProtocol Protocol, uint Spi)> made = [];
    private readonly HashSet<string> sessionsUp = [];

    /// <summary>Finds the re-keying of a failover.</summary>
    /// <param name="failover">The failover.</param>
    /// <param name="window">Its facts.</param>
    /// <param name="clock">What compares times.</param>
    public ReKeying(Failover failover, FailoverWindow window, CommonClock clock)
    {
        (this.window, this.clock) = (window, clock);
        List<EntityEvent> all = [.. window.Protection(failover.VirtualIp)];
        var withSas = all.OfType<SaInstalled>().Select(sa => sa.Entity.Device).ToHashSet();
        Facts = [.. all.Where(fact => Belongs(fact, withSas))];
    }

    /// <summary>The facts, in order: peers given up, SAs and sessions gone, SAs and sessions made.</summary>
    public IReadOnlyList<EntityEvent> Facts { get; }

    /// <summary>The last line by which traffic is protected anew; null where none says so.</summary>
    public EntityEvent? Completed => Facts.LastOrDefault(fact => fact is SaInstalled { IsInferred: false } or Transitioned { To: "UP" });

    /// <summary>The phase of the audit; null where nothing tells of it.</summary>
    public FailoverPhase? Phase
    {
        get
        {
            if (Facts.Count == 0) return null;
            var words = new List<string>();
            words.AddRange(Moves("DEAD", "EXIT").Select(move => $"{move.Entity.Device} gives up its peer"));
            words.AddRange(Facts.OfType<SaDeleted>().GroupBy(sa => sa.Entity.Device).Select(device => $"{device.Key} deletes {Counted(device)}{FailoverPhase.InferredMark(device.All(sa => sa.IsInferred))}"));
            words.AddRange(Moves("DOWN").Select(move => $"{move.Entity.Device}'s session goes down"));
            words.AddRange(Facts.OfType<SaInstalled>().GroupBy(sa => sa.Entity.Device).Select(device => $"{device.Key} has {Counted(device, "new ")}{FailoverPhase.InferredMark(device.All(sa => sa.IsInferred))}"));
            words.AddRange(Moves("UP").Select(move => $"{move.Entity.Device}'s session is up"));
            return new("re-key", string.Join(", ", words), Facts[0].Time.ToString(), Facts[^1].Time.ToString(), Completed is null, FailoverPhase.Distinct(Facts.SelectMany(fact => fact.Evidence)));
        }
    }

    private static string Counted(IEnumerable<EntityEvent> sas, string which = "") => sas.Count() is var count && count == 1 ? $"1 {which}SA" : string.Create(CultureInfo.InvariantCulture, $"{count} {which}SAs");

    private IEnumerable<Transitioned> Moves(params string[] to) => Facts.OfType<Transitioned>().Where(move => to.Contains(move.To));

    /// <summary>An SA made since is none of before. A device whose SAs are told needs no line of its session; of the others the first that is up again counts.</summary>
    private bool Belongs(EntityEvent fact, HashSet<string> withSas) => fact switch
    {
        SaInstalled sa => made.Add(IdOf(sa.Entity, sa.Sa)) && IsFirst(sa),
        SaDeleted sa => !made.Contains(IdOf(sa.Entity, sa.Sa)),
        Transitioned { Entity.Protocol: AuditedFacts.Session, To: "UP" } move => !withSas.Contains(move.Entity.Device) && sessionsUp.Add(move.Entity.Device),
        Transitioned { Entity.Protocol: AuditedFacts.Session } move => !withSas.Contains(move.Entity.Device) && !IsReKeyed(move.Entity.Device),
        _ => !IsReKeyed(fact.Entity.Device),
    };

    private bool IsFirst(SaInstalled made)
    {
        var (device, sa) = (made.Entity.Device, made.Sa);
        var ends = (device, sa.Direction, window.PeerOf(made), sa.LocalIdent, sa.RemoteIdent);
        if (firstOf.TryAdd(ends, made.Time)) return true;
        return clock.Between(device, firstOf[ends], device, made.Time) is { } elapsed && elapsed.Longest <= OneReKeying;
    }

    private bool IsReKeyed(string device) => sessionsUp.Contains(device) || firstOf.Keys.Any(ends => ends.Device == device);

    private static (string Device, IpsecProtocol Protocol, uint Spi) IdOf(EntityKey entity, SaIdentity sa) => (entity.Device, sa.Protocol, sa.Spi);
}
