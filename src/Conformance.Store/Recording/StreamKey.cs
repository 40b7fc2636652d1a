using Conformance.Replay.Journal;

namespace Conformance.Store.Recording;

/// <summary>The names of streams: one per run and entity, written once and never changed.</summary>
internal static class StreamKey
{
    /// <summary>The stream of facts about a whole run.</summary>
    public static string OfRun(string run) => run;

    /// <summary>The stream that a fact of a run belongs to.</summary>
    public static string Of(string run, RunEvent fact) => fact switch
    {
        EntityEvent entity => $"{run}/{entity.Entity}",
        RoutesCaptured routes => $"{run}/{routes.Device}/rib",
        RouteInstalled route => $"{run}/{route.Device}/rib",
        RouteWithdrawn route => $"{run}/{route.Device}/rib",
        SasCaptured sas => $"{run}/{sas.Device}/sas",
        _ => OfRun(run),
    };

    /// <summary>The run that a stream belongs to.</summary>
    public static string RunOf(string key) => key.Split('/', 2)[0];

    /// <summary>The stream of the acceptances of a golden table.</summary>
    public static string OfGolden(string scenario, string table) => $"golden/{scenario}/{table}";
}
