using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>Whether anything tells which of two routers' lines was first: clocks that can be compared, or the phases that the scenario puts their files in.</summary>
internal sealed class RoleOrder
{
    private readonly CommonClock clock;
    private readonly Dictionary<string, string> phaseOfFile;

    /// <summary>Learns what orders the facts of a run.</summary>
    public RoleOrder(IReadOnlyList<RunEvent> facts, CommonClock clock)
    {
        this.clock = clock;
        phaseOfFile = facts.OfType<RunStarted>().SelectMany(run => run.Files).DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Phase);
    }

    /// <summary>The phase of a step; blank where there is none.</summary>
    public string PhaseOf(RoleStep step) => step.Change.Evidence is [var line, ..] ? phaseOfFile.GetValueOrDefault(line.File, "") : "";

    /// <summary>Whether one of two steps is known to be the first.</summary>
    public bool IsKnown(RoleStep one, RoleStep other) => one.Device == other.Device || PhaseOf(one) != PhaseOf(other) || Between(one.Change, other.Change) is not null;

    /// <summary>How long it was from one change to another; null where nobody can tell.</summary>
    public (TimeSpan Shortest, TimeSpan Longest)? Between(RoleChange from, RoleChange to) => clock.Between(from.Entity.Device, from.Time, to.Entity.Device, to.Time);
}
