using Conformance.Cli.Pipeline;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Mutation;

/// <summary>What a user sees of a run, apart from where lines stand: by it a mutant is told from its original.</summary>
/// <param name="Account">How many lines were understood to which degree.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Facts">The facts.</param>
internal sealed record Sight(string Account, string Findings, string Facts)
{
    /// <summary>The sight of a run.</summary>
    public static Sight Of(RunResult run) => new(
        string.Join(' ', Enum.GetValues<LineSupport>().Select(support => run.Lines[support])),
        string.Join('\n', run.Findings.Select(finding => $"{finding.Code} {finding.Entity}")),
        string.Join('\n', run.History.Select(FactOf)));

    private static string FactOf(RunEvent fact) => fact switch
    {
        Transitioned move => $"{move.Entity} {move.Event} {move.From} {move.To} {move.Time}",
        Inferred move => $"{move.Entity} ~{move.Event} {move.From} {move.To}",
        StateSeen seen => $"{seen.Entity} {seen.State} {seen.Time}",
        RouterChanged change => $"{change.Entity} {change.Role} {change.Router} {change.Time}",
        GroupEventOccurred occurred => $"{occurred.Entity} {occurred.Event} {occurred.Peer} {occurred.Time}",
        EntityEvent other => $"{other.GetType().Name} {other.Entity} {other.Time}",
        RouteInstalled route => $"+{route.Device} {route.Route}",
        RouteWithdrawn route => $"-{route.Device} {route.Route}",
        _ => fact.GetType().Name,
    };
}
