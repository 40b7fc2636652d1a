using System.Globalization;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;

namespace Conformance.Replay.Correlation;

/// <summary>The tracked objects of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class TrackCorrelator(DeviceContext device) : ITrackListener
{
    private readonly Dictionary<int, EntityReplay<TrackState, TrackEvent, NoFacts>> objects = [];
    private readonly Dictionary<int, (TrackState From, TrackState To, HashSet<string> Tellers)> told = [];
    private readonly Dictionary<int, string> subjects = [];

    /// <summary>The syslog message, the debug line and those of the clients of one change, in any order, are one transition.</summary>
    public void Saw(in TrackSeen seen, in Witness by)
    {
        if (told.TryGetValue(seen.Number, out var last) && (last.From, last.To) == (seen.From, seen.To) && last.Tellers.Add(seen.Teller)) return;
        told[seen.Number] = (seen.From, seen.To, [seen.Teller]);
        var on = seen.To == TrackState.Up ? TrackEvent.CameUp : TrackEvent.WentDown;
        Object(seen.Number).Move(new Claim<TrackState, TrackEvent>(seen.From, seen.To, on), by);
    }

    /// <summary>A capture shows objects. A number under which something else is tracked than before is another object's: it did not move.</summary>
    public void Shown(Capture<TrackRow> capture, ITextSource text)
    {
        foreach (var row in capture.Rows)
        {
            if (row.State is not { } state) continue;
            if (subjects.TryGetValue(row.Number, out var before) && !before.Equals(row.Subject, StringComparison.OrdinalIgnoreCase)) Object(row.Number).Assume(StateSet<TrackState>.All);
            subjects[row.Number] = row.Subject;
            Object(row.Number).Checkpoint(state, new Witness(row.Span, DeviceTime.None, text));
        }
    }

    private EntityReplay<TrackState, TrackEvent, NoFacts> Object(int number)
    {
        if (!objects.TryGetValue(number, out var tracked))
        {
            objects[number] = tracked = device.Replay(device.Machines.Track, number.ToString(CultureInfo.InvariantCulture));
        }

        return tracked;
    }
}
