using System.Globalization;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>Why a failover happened, in words, as far as lines say.</summary>
internal static class FailoverCause
{
    /// <summary>The event of VRRP in the words of <c>debug vrrp</c>.</summary>
    private const string MasterDown = "Master down timer expired";

    /// <summary>The cause.</summary>
    /// <param name="failover">The failover.</param>
    /// <param name="near">What happened near it.</param>
    public static string Of(Failover failover, FailoverSurroundings near)
    {
        var parts = new List<string>();
        if (TrackWords(failover, near) is { } track) parts.Add(track);
        if (RestartWords(near) is { } restart) parts.Add(restart);
        else if (failover is { WasDual: false, Loss: { } loss }) parts.Add(LossWords(failover, loss, near));
        if (near.BfdDown is { } bfd) parts.Add($"BFD session {bfd.Entity.Instance} of {bfd.Entity.Device} {bfd.To}");
        if (!failover.IsToUnlogged) parts.Add(TakeoverWords(failover));
        if (failover.Yield is { } yielded) parts.Add(YieldWords(failover, yielded));
        return string.Join("; ", parts);
    }

    /// <summary>A router that preempts does so because its priority rose above the other's: a tracked object that goes down lowers that of the router which left. Of a router whose leaving no line tells, one that came up just before on the new one tells as much.</summary>
    private static string? TrackWords(Failover failover, FailoverSurroundings near)
    {
        var (taken, left) = (failover.Takeover, failover.Yield ?? failover.Loss);
        var leave = left?.Entity.Device == failover.From ? left : taken;
        var isPreemption = taken.Event == "h" || left is { IsYield: true };
        var fell = isPreemption ? near.TrackBefore(failover.From, leave, "Down") ?? near.TrackBefore(failover.To, taken, "Up") : failover.Loss is null ? near.TrackJustBefore(failover.To, taken, "Up") : null;
        return fell is { } found ? $"track {found.Move.Entity.Instance} of {found.Move.Entity.Device} {found.Move.To}{Earlier(found.Ago)}" : null;
    }

    /// <summary>What is as far from the handover as a preempt delay may be is told with its distance, so that the reader judges.</summary>
    private static string Earlier(TimeSpan? ago) => ago is { TotalMilliseconds: > ForwardingRole.HandoverMs } known ? string.Create(CultureInfo.InvariantCulture, $" {known.TotalSeconds:0} s before") : "";

    private static string? RestartWords(FailoverSurroundings near) => near.Restart switch
    {
        { IsRequest: true } told => $"{told.Device} was told to reload",
        { IsCrash: true } down => $"{down.Device} crashed",
        { } started => $"{started.Device} restarted",
        null => null,
    };

    private static string LossWords(Failover failover, RoleChange loss, FailoverSurroundings near)
    {
        var device = failover.From;
        var port = loss.Entity.Instance[..loss.Entity.Instance.LastIndexOf(':')];
        if (near.LinkDown(loss, port) is { } link) return $"{(link.Entity.Protocol == AuditedFacts.LineProtocol ? "line protocol of " : "")}{link.Entity.Instance} of {device} {link.To}";
        if (loss.IsYield) return YieldWords(failover, loss);
        return loss.Event == "b" ? $"HSRP disabled or {port} down on {device} (b)" : $"{device} left {loss.From}" + (loss.IsInferred ? " (inferred)" : "");
    }

    /// <summary>From Active to Speak a Hello or a Coup of higher priority leads, and nothing else (RFC 2281 §5.7, g and j); from Master to Backup an advertisement of higher priority (RFC 5798 §6.4.3).</summary>
    private static string YieldWords(Failover failover, RoleChange loss)
    {
        var device = loss.Entity.Device;
        var other = device == failover.From ? failover.To : failover.From;
        return loss switch
        {
            { Event: "g" } => $"{device} yielded to an active router of higher priority (g)",
            { Event: "j" } => $"{device} yielded to a coup (j)",
            { IsYield: true, IsInferred: false } => $"{device} yielded to {(other == Failover.AnotherRouter ? "one" : $"{other},")} of higher priority",
            _ => $"{device} left {loss.From}",
        };
    }

    /// <summary>To Active from Listen or Speak preemption leads, and nothing else (RFC 2281 §5.7, event h).</summary>
    private static string TakeoverWords(Failover failover) => failover.Takeover switch
    {
        { Event: "c", Peer: "unknown" } => $"{failover.To}'s active timer expired with no router heard (c)",
        { Event: "c" } change => $"{failover.To}'s active timer for {change.Peer} expired (c)",
        { Event: "h" } => $"{failover.To} preempted a router of lower priority (h)",
        { Event: "i" } => $"{failover.To} heard the active router resign (i)",
        { IsInferred: true } => $"{failover.To} became {failover.Role} (inferred)",
        { Event: MasterDown, Peer: var peer } => $"{failover.To}'s master down timer{(peer.Length > 0 ? $" for {peer}" : "")} expired",
        { Event: "", From: "Listen" or "Speak" } => $"{failover.To} preempted a router of lower priority",
        _ => $"{failover.To} became {failover.Role}",
    };
}
