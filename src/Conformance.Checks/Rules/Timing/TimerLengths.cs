using Conformance.Checks.Findings;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules.Timing;

/// <summary>
/// How long the timers of a run are. The hold time of HSRP is the one in the Hello (RFC 2281 §5.4), which the router that sends it has configured; a router's own configuration is
/// overruled by it. All other timers are the device's own. What a device was configured anew in between may have been otherwise.
/// </summary>
internal sealed class TimerLengths
{
    /// <summary>Before, the preemption delay ran since the reload, which is earlier than any line that a log tells it from (Cisco document 9234).</summary>
    private static readonly ReleaseRange DelayCounts = ReleaseRange.Since(HsrpIosQuirks.DelayCounts);

    private readonly ILookup<(EntityKey Entity, TimerKind Timer), TimerSet> settings;
    private readonly ILookup<string, EntityKey> groupsOfAddress;
    private readonly ILookup<string, DeviceReconfigured> changes;
    private readonly Dictionary<(string Device, string File), LineIndex<DeviceReconfigured>> changedLines;
    private readonly KnownLosses losses;
    private readonly HashSet<string> simulated;
    private readonly Dictionary<string, IosRelease?> releases;

    /// <summary>Collects what the facts of a run tell.</summary>
    public TimerLengths(RunFacts run)
    {
        settings = run.Events.OfType<TimerSet>().DistinctBy(set => (set.Entity, set.Timer, set.Milliseconds, set.Source, set.Router)).ToLookup(set => (set.Entity, set.Timer));
        groupsOfAddress = run.Events.OfType<GroupDescribed>().Select(group => (group.OwnAddress, group.Entity)).Distinct().ToLookup(group => group.OwnAddress, group => group.Entity);
        changes = run.Events.OfType<DeviceReconfigured>().ToLookup(change => change.Device);
        changedLines = run.Events.OfType<DeviceReconfigured>().GroupBy(change => (change.Device, change.Evidence[0].File))
            .ToDictionary(file => file.Key, file => new LineIndex<DeviceReconfigured>(file.Select(change => (change.Evidence[0].Line, change.Evidence[0].Line, change))));
        losses = new(run.Events);
        releases = run.Events.OfType<ProfileChosen>().GroupBy(chosen => chosen.Device).ToDictionary(chosen => chosen.Key, chosen => IosRelease.TryParse(chosen.Last().Release));
        simulated = [.. run.Events.OfType<SimulatorNoticed>().Select(output => output.Device)];
    }

    /// <summary>The length of a timer that expired; null where nothing tells.</summary>
    public KnownLength? Of(TimerExpired timer)
    {
        var known = Known(timer).ToList();
        if (known.Count == 0) return DefaultOf(timer.Timer);
        var shortest = known.MinBy(length => length.Length)!;
        if (known.Find(length => length.Decides) is not { } deciding) return shortest;
        return DoubtOf(timer) is { Length: > 0 } doubt ? shortest with { Decides = false, Doubt = doubt } : shortest with { Decides = true, Doubt = "", Source = SourceOf(shortest, deciding) };
    }

    private IEnumerable<KnownLength> Known(TimerExpired timer)
    {
        if (timer.StatedMs is { } stated) yield return new(TimeSpan.FromMilliseconds(stated), "that line says", true, "", []);
        var isHsrpHold = timer.Timer is TimerKind.HsrpActive or TimerKind.HsrpStandby;
        foreach (var set in settings[(OwnerOf(timer), isHsrpHold ? TimerKind.HsrpActive : timer.Timer)])
        {
            var binds = !isHsrpHold || (set.Source == TimerSource.Shown && timer.Timer == TimerKind.HsrpActive && set.Router == timer.Peer);
            yield return Of(set, binds, isHsrpHold ? TimerMessages.HelloDecides : "", timer.Entity.Device);
        }

        if (!isHsrpHold || groupsOfAddress[timer.Peer].ToList() is not [var sender]) yield break;
        foreach (var set in settings[(sender, TimerKind.HsrpActive)].Where(set => set.Source == TimerSource.Configuration)) yield return Of(set, binds: true, "", sender.Device);
    }

    private KnownLength Of(TimerSet set, bool binds, string doubt, string device)
    {
        var isSteady = !changes[device].Any() && settings[(set.Entity, set.Timer)].Where(other => other.Source == set.Source).All(other => other.Milliseconds == set.Milliseconds);
        var source = set.Source == TimerSource.Shown ? $"{device} shows" : $"{device}'s configuration says";
        return new(TimeSpan.FromMilliseconds(set.Milliseconds), source, binds && isSteady, isSteady ? doubt : TimerMessages.MayHaveChanged(device), set.Evidence);
    }

    /// <summary>The interface has the dead interval of its neighbours, the device the retries of all its peers.</summary>
    private static EntityKey OwnerOf(TimerExpired timer) => timer.Timer switch
    {
        TimerKind.OspfDead => timer.Entity with { Instance = InterfaceOf(timer.Entity.Instance) },
        TimerKind.PeerDead => timer.Entity with { Instance = "" },
        _ => timer.Entity,
    };

    /// <summary>A neighbour is called <c>10.0.0.2 on FastEthernet0/0</c>; the timers of other address families are set elsewhere.</summary>
    private static string InterfaceOf(string neighbor) => neighbor.Split(" on ") is [_, var port] ? port : "";

    private static KnownLength? DefaultOf(TimerKind timer) => TimerTraits.Of(timer) is { DefaultMs: { } length } traits
        ? new(TimeSpan.FromMilliseconds(length), $"{traits.DefaultSource} has it as the default", false, TimerMessages.SettingDecides, [])
        : null;

    private static string SourceOf(KnownLength shortest, KnownLength deciding) => shortest.Source == deciding.Source ? shortest.Source : $"{shortest.Source}, and {deciding.Source} no less";

    /// <summary>
    /// What was configured in between or simulated proves nothing even where the length itself is certain. Hellos that are lost take no proof away, but a line that says that a Hello was not
    /// accepted would: messages that are known to be missing may be it.
    /// </summary>
    private string DoubtOf(TimerExpired timer)
    {
        if (simulated.Contains(timer.Entity.Device)) return Messages.SimulatorDecides;
        if (timer.Timer == TimerKind.HsrpPreemptDelay && DelayCounts.Has(releases.GetValueOrDefault(timer.Entity.Device)) is not true) return TimerMessages.ReloadMayCount(timer.Entity.Device);
        if (WasReconfigured(timer)) return TimerMessages.MayHaveChanged(timer.Entity.Device);
        if (losses.Between(timer) is not { } lost) return "";
        return Recurrence.IsOf(timer.Timer) ? Messages.LossExplains(lost) : TimerMessages.MayBeMissing(lost);
    }

    private bool WasReconfigured(TimerExpired timer) =>
        changedLines.TryGetValue((timer.Entity.Device, timer.Evidence[0].File), out var lines) && lines.Find(timer.Evidence[1].Line, timer.Evidence[0].Line) is not null;
}
