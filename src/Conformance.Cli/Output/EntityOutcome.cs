using Conformance.Replay.Views;

namespace Conformance.Cli.Output;

/// <summary>What became of an entity: <c>completed</c>, <c>failed</c> or <c>unfinished</c>.</summary>
internal static class EntityOutcome
{
    private static readonly string[] Negotiating = ["MM_NO_STATE", "MM_SA_SETUP", "MM_KEY_EXCH", "MM_KEY_AUTH", "AG_NO_STATE", "AG_INIT_EXCH", "AG_AUTH"];

    private static readonly string[] BecomingAdjacent = ["ATTEMPT", "INIT", "EXSTART", "EXCHANGE", "LOADING"];

    /// <summary>
    /// A negotiation that came to nothing is failed, one that has not come to an end is unfinished; what runs or has ended is completed. An OSPF neighbour comes again after a failure.
    /// </summary>
    public static string Of(EntityHistory entity)
    {
        if (entity.Entity.Protocol == "ospf" && entity.State == "FULL") return "completed";
        if (entity.Failure.Length > 0) return "failed";
        var isUnfinished = entity.Entity.Protocol switch
        {
            "isakmp" => Negotiating.Contains(entity.State) && entity.Before != "QM_IDLE",
            "ikev1-phase1" => !HasBeen(entity, "IKE_P1_COMPLETE"),
            "ikev1-phase2" => !HasBeen(entity, "IKE_QM_PHASE2_COMPLETE"),
            "ospf" => entity.Possible.Count > 0 && entity.Possible.All(BecomingAdjacent.Contains),
            _ => false,
        };
        return isUnfinished ? "unfinished" : "completed";
    }

    private static bool HasBeen(EntityHistory entity, string state) => entity.State == state || entity.Moves.Exists(move => move.From == state || move.To == state);
}
