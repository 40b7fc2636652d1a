using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>Why a failover happened, in words, as far as lines say.</summary>
internal static class FailoverCause
{
    /// <summary>The cause.</summary>
    public static string Of(Failover failover, FailoverWindow window)
    {
        var parts = new List<string>();
        if (TrackWords(failover, window) is { } track) parts.Add(track);
        if (failover is { WasDual: false, Loss: { } loss }) parts.Add(LossWords(failover.From, loss, window));
        parts.Add(TakeoverWords(failover));
        if (failover.Yield is { } yielded) parts.Add(YieldWords(yielded.Entity.Device, yielded));
        return string.Join("; ", parts);
    }

    /// <summary>A router that preempts does so because its priority rose above the other's: a tracked object that goes down lowers that of the router which left.</summary>
    private static string? TrackWords(Failover failover, FailoverWindow window)
    {
        if (failover.Takeover.Event != "h" && (failover.Yield ?? failover.Loss) is not { IsYield: true }) return null;
        var fell = window.TrackBefore(failover.From) is { To: "Down" } down ? down : window.TrackBefore(failover.To) is { To: "Up" } up ? up : null;
        return fell is null ? null : $"track {fell.Entity.Instance} of {fell.Entity.Device} {fell.To}";
    }

    private static string LossWords(string device, RoleChange loss, FailoverWindow window)
    {
        var port = loss.Entity.Instance[..loss.Entity.Instance.LastIndexOf(':')];
        var link = window.LinkMoves(device, port).FirstOrDefault();
        if (link is not null) return $"{port} of {device} {link.To}";
        return loss.Event switch
        {
            "b" => $"HSRP disabled or {port} down on {device} (b)",
            "g" or "j" => YieldWords(device, loss),
            _ => $"{device} left {loss.From}" + (loss.IsInferred ? " (inferred)" : ""),
        };
    }

    private static string YieldWords(string device, RoleChange loss) => loss.Event switch
    {
        "g" => $"{device} yielded to an active router of higher priority (g)",
        "j" => $"{device} yielded to a coup (j)",
        _ => $"{device} left {loss.From}",
    };

    private static string TakeoverWords(Failover failover) => failover.Takeover switch
    {
        { Event: "c", Peer: "unknown" } => $"{failover.To}'s active timer expired with no router heard (c)",
        { Event: "c" } change => $"{failover.To}'s active timer for {change.Peer} expired (c)",
        { Event: "h" } => $"{failover.To} preempted a router of lower priority (h)",
        { Event: "i" } => $"{failover.To} heard the active router resign (i)",
        { IsInferred: true } => $"{failover.To} became {failover.Role} (inferred)",
        _ => $"{failover.To} became {failover.Role}",
    };
}
