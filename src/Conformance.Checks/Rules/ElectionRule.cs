using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>
/// A tracked object that fails lowers a router's priority, and the role goes over only if that falls below another one's which preempts (Cisco document 9234, PROTOCOLS §1.6). Where at
/// the end of the lines it did not go over, or did not come back, the priorities say why.
/// </summary>
public sealed class ElectionRule : IRule
{
    private const string Track = "track";
    private const string Local = "local";
    private const string Source = "Cisco document 9234: preemption and tracking";
    private const string VrrpSource = "RFC 5798 §6.1: Priority and Preempt_Mode";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        if (!run.Events.OfType<GroupDescribed>().Any(described => described.Election is not null)) yield break;
        var candidates = Candidates(run);
        foreach (var group in candidates.GroupBy(candidate => (candidate.Group.Protocol, run.View.Groups.StatusOf(candidate.Group).Identity)))
        {
            var (active, others) = (group.Where(candidate => candidate.HasRole).ToList(), group.Where(candidate => !candidate.HasRole).ToList());
            if (active is [var holder] && FindingOf(holder, others.MaxBy(other => other.Priority), run.View.Groups) is { } finding) yield return finding;
            if (active.Count == 0) foreach (var found in others.Select(other => AloneFinding(other, run.View.Groups)).OfType<Finding>()) yield return found;
        }
    }

    /// <summary>What is known of each router's election at the end; a router that was configured since may have another.</summary>
    private static List<Candidate> Candidates(RunFacts run)
    {
        var elections = new Dictionary<EntityKey, (GroupElection Election, Evidence By)>();
        var down = new Dictionary<(string Device, string Track), Evidence?>();
        foreach (var fact in run.Events)
        {
            if (fact is GroupDescribed { Election: { } election } described && (election.IsShown || !elections.ContainsKey(described.Entity)))
            {
                elections[described.Entity] = (election, described.Evidence[0]);
                foreach (var track in election.Tracks.Where(track => track.IsDown is not null)) down[(described.Entity.Device, track.Subject)] = track.IsDown == true ? described.Evidence[0] : null;
            }
            else if (fact is Transitioned { Entity.Protocol: Track } move)
            {
                down[(move.Entity.Device, move.Entity.Instance)] = move.To == "Down" ? move.Evidence[0] : null;
            }
            else if (fact is Transitioned or Inferred or Rejected && fact is EntityEvent { Entity: var moved } by && elections.TryGetValue(moved, out var before) && !before.By.Equals(by.Evidence[0]))
            {
                elections[moved] = before with { Election = before.Election with { Heard = null } };
            }
            else if (fact is DeviceReconfigured { Device: var device })
            {
                foreach (var known in elections.Keys.Where(known => known.Device == device).ToList()) elections.Remove(known);
            }
        }

        return [.. elections.Select(known => new Candidate(known.Key, run.View.Entities.Entities.GetValueOrDefault(known.Key)?.State ?? "", known.Value.Election, DownOf(known.Key.Device, known.Value.Election, down), known.Value.By))];
    }

    private static List<(GroupTrack Track, Evidence By)> DownOf(string device, GroupElection election, Dictionary<(string Device, string Track), Evidence?> down) =>
        [.. election.Tracks.Select(track => (track, down.GetValueOrDefault((device, track.Subject)))).Where(track => track.Item2 is not null).Select(track => (track.track, track.Item2!))];

    private static Finding? FindingOf(Candidate holder, Candidate? other, GroupView groups)
    {
        var status = groups.StatusOf(holder.Group);
        var (name, priority) = other is not null ? (other.Group.Device, other.Priority) : (status.StandbyRouter, holder.Election.Heard ?? 0);
        if (name.Length == 0 || (other is null && holder.Election.Heard is null)) return null;
        if (holder.Down.Count > 0 && (holder.Priority >= priority || other?.Election.Preempts == false))
        {
            var down = string.Join(" and ", holder.Down.Select(track => int.TryParse(track.Track.Subject, out _) ? $"track {track.Track.Subject}" : track.Track.Subject));
            return Note(holder.IsVrrp ? "VRRP-004" : "HSRP-005", holder, Messages.KeepsRole(holder.Group.Device, holder.Role, status.Title, down, holder.Priority, name, priority)) with
            {
                So = holder.Priority >= priority ? Messages.DecrementTooSmall(holder.Election.Priority - holder.Priority, holder.Election.Priority - priority) : Messages.Preempting(name, holder.IsVrrp),
                Evidence = [holder.By, .. holder.Down.Select(track => track.By), .. other is null ? [] : new[] { other.By }],
            };
        }

        return other is { Election.Preempts: false } && holder.Priority < other.Priority ? NotTakenBack(other, holder.Group.Device, holder.Priority, status.Title, [other.By, holder.By]) : null;
    }

    /// <summary>The router's own answer tells of the one that is Active.</summary>
    private static Finding? AloneFinding(Candidate other, GroupView groups)
    {
        var status = groups.StatusOf(other.Group);
        return other is { Election: { Preempts: false, Heard: { } heard }, Down.Count: 0 } && heard < other.Priority && status.ActiveRouter is not ("" or Local or "unknown")
            ? NotTakenBack(other, status.ActiveRouter, heard, status.Title, [other.By])
            : null;
    }

    private static Finding NotTakenBack(Candidate other, string active, int priority, string group, IReadOnlyList<Evidence> evidence) =>
        Note(other.IsVrrp ? "VRRP-005" : "HSRP-006", other, Messages.NotTakenBack(other.Group.Device, other.Priority, other.Role, group, active, priority)) with { So = Messages.Preempting(other.Group.Device, other.IsVrrp), Evidence = evidence };

    private static Finding Note(string code, Candidate whose, string message) => new()
    {
        Code = code,
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = whose.Group,
        Clause = whose.IsVrrp ? VrrpSource : Source,
        Message = message,
        Cause = Causes.NotElected,
        Evidence = [],
    };

    /// <summary>A router of a group at the end of the lines, with what it tracks that is down.</summary>
    private sealed record Candidate(EntityKey Group, string State, GroupElection Election, IReadOnlyList<(GroupTrack Track, Evidence By)> Down, Evidence By)
    {
        /// <summary>Whether it is a group of VRRP.</summary>
        public bool IsVrrp => Group.Protocol == GroupView.Vrrp;

        /// <summary>The state of the router that forwards.</summary>
        public string Role => ForwardingRole.StateOf(Group.Protocol)!;

        /// <summary>Whether it forwards.</summary>
        public bool HasRole => State == Role;

        /// <summary>The effective priority.</summary>
        public int Priority => Math.Max(0, Election.Priority - Down.Sum(track => track.Track.Decrement));
    }
}
