using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>Whether anything tells which of two routers' lines was first: clocks that can be compared, or the phases that the scenario puts their files in.</summary>
internal sealed class RoleOrder
{
    private readonly CommonClock clock;
    private readonly Dictionary<string, string> phaseOfFile;
    private readonly Dictionary<string, string> clockOfDevice = [];

    /// <summary>By file: the first line with a time.</summary>
    private readonly Dictionary<string, int> firstTimes = [];

    /// <summary>Learns what orders the facts of a run.</summary>
    public RoleOrder(IReadOnlyList<RunEvent> facts, CommonClock clock)
    {
        this.clock = clock;
        phaseOfFile = facts.OfType<RunStarted>().SelectMany(run => run.Files).DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Phase);
        foreach (var fact in facts.OfType<EntityEvent>().Where(fact => fact.Time.IsPrinted && fact.Evidence.Count > 0))
        {
            if (clock.Read(fact.Entity.Device, fact.Time) is { Clock: var name }) clockOfDevice.TryAdd(fact.Entity.Device, name);
            var (file, line) = (fact.Evidence[0].File, fact.Evidence[0].Line);
            if (!firstTimes.TryGetValue(file, out var first) || line < first) firstTimes[file] = line;
        }
    }

    /// <summary>The phase of a step; blank where there is none.</summary>
    public string PhaseOf(RoleStep step) => step.Change.Evidence is [var line, ..] ? phaseOfFile.GetValueOrDefault(line.File, "") : "";

    /// <summary>Whether one of two steps is known to be the first.</summary>
    public bool IsKnown(RoleStep one, RoleStep other) => one.Device == other.Device || PhaseOf(one) != PhaseOf(other) || (ClockOf(one) is { } clockOfOne && clockOfOne == ClockOf(other));

    /// <summary>The common clock that orders a step: that of its time, or without one that of the lines before it; null where there is none.</summary>
    private string? ClockOf(RoleStep step) => step.Change.Time.IsPrinted ? clock.Read(step.Device, step.Change.Time)?.Clock : clockOfDevice.GetValueOrDefault(step.Device);

    /// <summary>Whether a step stands where it belongs among those of other routers: by its time, its phase, or behind a line of its file that has a time.</summary>
    public bool IsPlaced(RoleStep step) =>
        step.Change.Time.IsPrinted || PhaseOf(step).Length > 0 || (step.Change.Evidence is [var line, ..] && firstTimes.TryGetValue(line.File, out var first) && line.Line > first);

    /// <summary>How long it was from a time of a device to a change; null where nobody can tell.</summary>
    public (TimeSpan Shortest, TimeSpan Longest)? Between(string device, DeviceTime time, RoleChange to) => clock.Between(device, time, to.Entity.Device, to.Time);

    /// <summary>How long it was from one change to another; null where nobody can tell.</summary>
    public (TimeSpan Shortest, TimeSpan Longest)? Between(RoleChange from, RoleChange to) => clock.Between(from.Entity.Device, from.Time, to.Entity.Device, to.Time);
}
