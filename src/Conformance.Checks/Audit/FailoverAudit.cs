using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>
/// The history of a run's failovers: the loss of the Active router, the takeover, the new keys, the routes that moved. Each statement names its lines;
/// what only captures prove is marked as inferred.
/// </summary>
public static class FailoverAudit
{
    /// <summary>Audits the failovers of a run.</summary>
    public static IReadOnlyList<FailoverReport> Of(IReadOnlyList<RunEvent> events, FailoverTimeline timeline)
    {
        if (timeline.Failovers.Count == 0) return [];
        var facts = new AuditedFacts(events, timeline.Failovers);
        return [.. timeline.Failovers.Select(failover => Report(failover, facts.WindowOf(failover)))];
    }

    private static FailoverReport Report(Failover failover, FailoverWindow window)
    {
        FailoverPhase?[] phases = [Detect(failover), Takeover(failover, window), ReKey(failover, window), Converge(window)];
        return new(failover, FailoverCause.Of(failover, window), [.. phases.OfType<FailoverPhase>()], Outage(failover, window), BothActive(failover));
    }

    private static FailoverPhase? Detect(Failover failover)
    {
        if (failover.WasDual || failover.Loss is not { } loss) return null;
        Evidence[] evidence = [.. loss.Evidence, .. failover.Takeover.Evidence.Skip(1)];
        return new("detect", $"{failover.From} {loss.From} -> {loss.To}, {failover.To} notices", loss.Time.ToString(), failover.Takeover.Time.ToString(), loss.IsInferred, evidence);
    }

    private static FailoverPhase Takeover(Failover failover, FailoverWindow window)
    {
        var yielded = failover.Yield;
        var routes = window.ReverseRoutes(addedTo: failover.To, removedFrom: failover.From).ToList();
        var words = new List<string> { $"{failover.To} {failover.Takeover.From} -> {failover.Takeover.To}" };
        if (yielded is not null) words.Add($"{yielded.Entity.Device} yields, {yielded.From} -> {yielded.To}");
        words.AddRange(routes.Select(RouteWords));
        IEnumerable<Evidence> evidence = [.. failover.Takeover.Evidence.Take(1), .. yielded?.Evidence.Take(1) ?? [], .. routes.SelectMany(EvidenceOf)];
        return new("takeover", string.Join(", ", words), failover.Takeover.Time.ToString(), (yielded?.Time ?? failover.Takeover.Time).ToString(), failover.Takeover.IsInferred, [.. evidence]);
    }

    private static FailoverPhase? ReKey(Failover failover, FailoverWindow window)
    {
        List<Transitioned> dead = [.. window.DeadPeers(failover.VirtualIp)];
        List<SaDeleted> gone = [.. window.Sas(failover.VirtualIp).OfType<SaDeleted>()];
        List<SaInstalled> made = [.. window.Sas(failover.VirtualIp).OfType<SaInstalled>()];
        if (dead.Count + gone.Count + made.Count == 0) return null;
        var words = new List<string>();
        words.AddRange(dead.Select(move => $"{move.Entity.Device} gives up its peer"));
        words.AddRange(gone.GroupBy(sa => sa.Entity.Device).Select(device => $"{device.Key} deletes {device.Count()} SAs{InferredMark(device.All(sa => sa.IsInferred))}"));
        words.AddRange(made.GroupBy(sa => sa.Entity.Device).Select(device => $"{device.Key} has {device.Count()} new SAs{InferredMark(device.All(sa => sa.IsInferred))}"));
        List<EntityEvent> facts = [.. dead, .. gone, .. made];
        return new("re-key", string.Join(", ", words), facts[0].Time.ToString(), facts[^1].Time.ToString(), made.TrueForAll(sa => sa.IsInferred), Distinct(facts.SelectMany(fact => fact.Evidence)));
    }

    private static FailoverPhase? Converge(FailoverWindow window)
    {
        List<RouteInstalled> added = [.. window.Routes];
        if (added.Count == 0) return null;
        var words = added.Select(route => $"{route.Device} {route.Route.Prefix} via {route.Route.NextHop}");
        return new(
            "converge",
            string.Join(", ", words) + InferredMark(added.TrueForAll(route => route.IsInferred)),
            added[0].Time.ToString(),
            added[^1].Time.ToString(),
            added.TrueForAll(route => route.IsInferred),
            Distinct(added.SelectMany(route => route.Evidence)));
    }

    /// <summary>
    /// From the loss of the old router to the takeover, and to the first new SA where a line prints one.
    /// </summary>
    private static (long Shortest, long Longest)? Outage(Failover failover, FailoverWindow window)
    {
        if (failover.WasDual || failover.Loss is not { IsInferred: false } loss || failover.Takeover.IsInferred) return null;
        var end = window.Sas(failover.VirtualIp).OfType<SaInstalled>().Where(sa => !sa.IsInferred).Select(sa => sa.Time).Prepend(failover.Takeover.Time).Last();
        return Between(loss.Time, end);
    }

    /// <summary>From the takeover to the moment at which one of the two Active routers yielded.</summary>
    private static (long Shortest, long Longest)? BothActive(Failover failover) => failover is { Yield: { IsInferred: false } yielded, Takeover.IsInferred: false } ? Between(failover.Takeover.Time, yielded.Time) : null;

    /// <summary>Only trusted clocks are compared (an asterisk or a full stop marks the others), each to its printed precision.</summary>
    private static (long Shortest, long Longest)? Between(DeviceTime start, DeviceTime end)
    {
        if (start.Quality != ClockQuality.Authoritative || end.Quality != ClockQuality.Authoritative || !end.TryElapsedSince(start, out var elapsed)) return null;
        if (start.Kind is ClockKind.Uptime || elapsed < TimeSpan.Zero) return null;
        var resolution = Resolution(start) + Resolution(end);
        return ((long)Math.Max(0, (elapsed - resolution).TotalMilliseconds), (long)(elapsed + resolution).TotalMilliseconds);
    }

    private static TimeSpan Resolution(DeviceTime time) => TimeSpan.FromSeconds(Math.Pow(10, -time.FractionDigits));

    private static string RouteWords(RunEvent fact) => fact switch
    {
        RouteInstalled added => $"{added.Device} adds {added.Route.Prefix}{InferredMark(added.IsInferred)}",
        RouteWithdrawn gone => $"{gone.Device} removes {gone.Route.Prefix}{InferredMark(gone.IsInferred)}",
        _ => "",
    };

    private static IReadOnlyList<Evidence> EvidenceOf(RunEvent fact) => fact switch
    {
        RouteInstalled added => added.Evidence,
        RouteWithdrawn gone => gone.Evidence,
        _ => [],
    };

    private static string InferredMark(bool isInferred) => isInferred ? " (inferred)" : "";

    private static IReadOnlyList<Evidence> Distinct(IEnumerable<Evidence> evidence) => [.. evidence.DistinctBy(line => (line.File, line.Line))];
}
