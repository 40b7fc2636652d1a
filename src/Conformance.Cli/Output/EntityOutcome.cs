using Conformance.Replay.Views;

namespace Conformance.Cli.Output;

/// <summary>What became of an entity: <c>completed</c>, <c>failed</c> or <c>unfinished</c>.</summary>
internal static class EntityOutcome
{
    private static readonly string[] Negotiating = ["MM_NO_STATE", "MM_SA_SETUP", "MM_KEY_EXCH", "MM_KEY_AUTH", "AG_NO_STATE", "AG_INIT_EXCH", "AG_AUTH"];

    /// <summary>A negotiation that came to nothing is failed, one that has not come to an end is unfinished; what runs or has ended is completed.</summary>
    public static string Of(EntityHistory entity)
    {
        if (entity.Failure.Length > 0) return "failed";
        var hasEnded = entity.Moves.Count > 0 && entity.Moves[^1].From is "QM_IDLE";
        return entity.Entity.Protocol == "isakmp" && Negotiating.Contains(entity.State) && !hasEnded ? "unfinished" : "completed";
    }
}
