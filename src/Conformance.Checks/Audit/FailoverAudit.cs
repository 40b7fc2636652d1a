using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
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
        return [.. timeline.Failovers.Select(failover => Report(failover, facts.WindowOf(failover), timeline.Clock))];
    }

    private static FailoverReport Report(Failover failover, FailoverWindow window, CommonClock clock)
    {
        var reKeying = new ReKeying(failover, window, clock);
        var surroundings = new FailoverSurroundings(failover, window, clock);
        FailoverPhase?[] phases = [Detect(failover, surroundings, clock), failover.IsToUnlogged ? Left(failover) : Takeover(failover, window), reKeying.Phase, Converge(window)];
        return new(failover, FailoverCause.Of(failover, surroundings), [.. phases.OfType<FailoverPhase>()], Outage(failover, reKeying.Completed, surroundings, clock), BothActive(failover, clock));
    }

    /// <summary>What only a later state proves, such as that of a router which restarted, was not noticed by it: when a router went down, its start does not say.</summary>
    private static FailoverPhase? Detect(Failover failover, FailoverSurroundings surroundings, CommonClock clock)
    {
        if (failover.WasDual || failover.IsToUnlogged || failover.Loss is not { } loss) return null;
        if (loss.IsInferred && surroundings.Restart is { IsRequest: false }) return null;
        if (loss.IsInferred && Between(clock, failover.Takeover, loss.Entity.Device, loss.Time) is { Shortest: > 0 }) return null;
        Evidence[] evidence = [.. loss.Evidence, .. failover.Takeover.Evidence.Skip(1)];
        return new("detect", $"{failover.From} {loss.From} -> {loss.To}, {failover.To} notices", loss.Time.ToString(), failover.Takeover.Time.ToString(), loss.IsInferred, evidence);
    }

    private static FailoverPhase Takeover(Failover failover, FailoverWindow window)
    {
        var yielded = failover.Yield;
        var routes = window.ReverseRoutes(addedTo: failover.To, removedFrom: failover.From).ToList();
        var words = new List<string> { $"{failover.To} {failover.Takeover.From} -> {failover.Takeover.To}" };
        if (yielded is not null) words.Add($"{yielded.Entity.Device} yields, {yielded.From} -> {yielded.To}{FailoverPhase.InferredMark(yielded.IsInferred)}");
        words.AddRange(routes.Select(RouteWords));
        IEnumerable<Evidence> evidence = [.. failover.Takeover.Evidence.Take(1), .. failover.IsFromUnlogged ? failover.Takeover.ActiveBeforeBy : [], .. yielded?.Evidence.Take(1) ?? [], .. routes.SelectMany(EvidenceOf)];
        return new("takeover", string.Join(", ", words), failover.Takeover.Time.ToString(), (yielded?.Time ?? failover.Takeover.Time).ToString(), failover.Takeover.IsInferred, [.. evidence]);
    }

    /// <summary>Of a takeover that only the old router's lines tell, how it left.</summary>
    private static FailoverPhase Left(Failover failover)
    {
        var loss = failover.Loss!;
        var how = $"{failover.From} {(loss.IsYield ? "yields, " : "")}{loss.From} -> {loss.To}{FailoverPhase.InferredMark(loss.IsInferred)}";
        return new("takeover", $"{failover.To} takes over (inferred), {how}", loss.Time.ToString(), loss.Time.ToString(), true, [.. loss.Evidence.Take(1), .. loss.ActiveAfterBy.Take(1)]);
    }

    private static FailoverPhase? Converge(FailoverWindow window)
    {
        List<RouteInstalled> added = [.. window.Routes];
        if (added.Count == 0) return null;
        var words = added.Select(route => $"{route.Device} {route.Route.Prefix} via {route.Route.NextHop}");
        return new(
            "converge",
            string.Join(", ", words) + FailoverPhase.InferredMark(added.TrueForAll(route => route.IsInferred)),
            added[0].Time.ToString(),
            added[^1].Time.ToString(),
            added.TrueForAll(route => route.IsInferred),
            FailoverPhase.Distinct(added.SelectMany(route => route.Evidence)));
    }

    /// <summary>
    /// From the loss of the old router to the takeover, and to the last of the first new SAs where a line prints one. A resign tells of the loss as well: it was sent as long before as a packet takes.
    /// A router that was told to reload, and of whose role no more is printed, forwarded until then at least.
    /// </summary>
    private static (long Shortest, long Longest)? Outage(Failover failover, EntityEvent? reKeyed, FailoverSurroundings surroundings, CommonClock clock)
    {
        if (failover.WasDual || failover.Takeover.IsInferred) return null;
        var (device, end) = (reKeyed?.Entity.Device ?? failover.To, reKeyed?.Time ?? failover.Takeover.Time);
        if (failover.Loss is { IsInferred: false } loss) return Between(clock, loss, device, end);
        if (Between(clock, failover.Takeover, device, end) is not { } since) return null;
        if (failover.Takeover.Event == "i") return (since.Shortest, since.Longest + (long)MessageDelay.OfPacket.Most.TotalMilliseconds);
        return surroundings.Restart is { IsRequest: true } asked && Between(clock, asked.Device, asked.Time, device, end) is { } atMost ? (since.Shortest, atMost.Longest) : null;
    }

    /// <summary>From the takeover to the moment at which one of the two Active routers yielded, or to the last line that shows the old one as Active.</summary>
    private static Overlap? BothActive(Failover failover, CommonClock clock)
    {
        if (failover.Takeover.IsInferred) return null;
        if (failover.Yield is { } yielded) return !yielded.IsInferred && Between(clock, failover.Takeover, yielded.Entity.Device, yielded.Time) is { } measured ? new(measured.Shortest, measured.Longest) : null;
        return failover.StillActive is { } still && Between(clock, failover.Takeover, still.Entity.Device, still.Time) is { } least ? new(least.Shortest, null) : null;
    }

    private static (long Shortest, long Longest)? Between(CommonClock clock, RoleChange start, string device, DeviceTime end) => Between(clock, start.Entity.Device, start.Time, device, end);

    private static (long Shortest, long Longest)? Between(CommonClock clock, string first, DeviceTime start, string device, DeviceTime end)
    {
        if (clock.Between(first, start, device, end) is not { } elapsed || elapsed.Longest < TimeSpan.Zero) return null;
        return ((long)Math.Max(0, elapsed.Shortest.TotalMilliseconds), (long)elapsed.Longest.TotalMilliseconds);
    }

    private static string RouteWords(RunEvent fact) => fact switch
    {
        RouteInstalled added => $"{added.Device} adds {added.Route.Prefix}{FailoverPhase.InferredMark(added.IsInferred)}",
        RouteWithdrawn gone => $"{gone.Device} removes {gone.Route.Prefix}{FailoverPhase.InferredMark(gone.IsInferred)}",
        _ => "",
    };

    private static IReadOnlyList<Evidence> EvidenceOf(RunEvent fact) => fact switch
    {
        RouteInstalled added => added.Evidence,
        RouteWithdrawn gone => gone.Evidence,
        _ => [],
    };
}
