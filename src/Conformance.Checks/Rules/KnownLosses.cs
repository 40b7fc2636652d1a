using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where messages are known to be missing from the logs of a run, found by the lines between which they would explain something.</summary>
internal sealed class KnownLosses
{
    private readonly ILookup<string, MessagesLost> counted;
    private readonly Dictionary<(string Device, Evidence Line), MessagesLost> countedAt;
    private readonly Dictionary<(string Device, string File), LineIndex<MessagesLost>> stretches;
    private readonly Dictionary<(string Device, string File), LineIndex<MessagesLost>> notices;
    private readonly Dictionary<(string Device, string File), LineIndex<MessagesLost>> counters = [];

    /// <summary>Collects what the facts of a run tell.</summary>
    public KnownLosses(IEnumerable<RunEvent> events)
    {
        var losses = events.OfType<MessagesLost>().ToLookup(loss => loss.IsCounted);
        counted = losses[true].ToLookup(loss => loss.Device);
        countedAt = losses[true].DistinctBy(loss => (loss.Device, loss.Evidence[0])).ToDictionary(loss => (loss.Device, loss.Evidence[0]));
        notices = ByFile(losses[false], loss => loss.Evidence[0].Line);
        stretches = ByFile(losses[false].Where(loss => loss.AfterLine > 0), loss => loss.AfterLine);
    }

    /// <summary>The loss that explains a gap: messages that are missing between the last line that fits and the one that does not, or the counter for which a loss was supposed the cheaper; null for none.</summary>
    public MessagesLost? Explaining(GapFound gap) => Within(gap) ?? WeighedIn(gap);

    /// <summary>The loss between the line that started a timer and the one of its expiry, or that of a counter which may have risen between them; null for none.</summary>
    public MessagesLost? Between(TimerExpired timer)
    {
        var (expiry, start) = (timer.Evidence[0], timer.Evidence[1]);
        var place = (timer.Entity.Device, expiry.File);
        return notices.GetValueOrDefault(place)?.Find(start.Line, expiry.Line) ?? CountersOf(place).Find(start.Line, expiry.Line);
    }

    private MessagesLost? Within(GapFound gap) => gap.Evidence is [var now, var before, ..] && now.File == before.File
        ? stretches.GetValueOrDefault((gap.Entity.Device, now.File))?.Find(before.Line, now.Line)
        : null;

    /// <summary>The counter's line stands behind the two of the gap.</summary>
    private MessagesLost? WeighedIn(GapFound gap) => gap.Evidence.Skip(2).Select(line => countedAt.GetValueOrDefault((gap.Entity.Device, line))).FirstOrDefault(loss => loss is not null);

    /// <summary>
    /// Nobody knows where a counter rose between its last known value and its capture; what stands in another file bounds nothing. Between two lines it may have, unless its capture says that it
    /// did before both, or its last known value that it did after both.
    /// </summary>
    private LineIndex<MessagesLost> CountersOf((string Device, string File) place)
    {
        if (counters.TryGetValue(place, out var known)) return known;
        return counters[place] = new(counted[place.Device].Select(loss => (
            loss.Evidence[0].File == place.File ? loss.Evidence[0].Line : int.MaxValue,
            loss.Evidence is [_, var before] && before.File == place.File ? before.Line : 0,
            loss)));
    }

    private static Dictionary<(string Device, string File), LineIndex<MessagesLost>> ByFile(IEnumerable<MessagesLost> losses, Func<MessagesLost, int> lineOf) => losses
        .GroupBy(loss => (loss.Device, loss.Evidence[0].File))
        .ToDictionary(file => file.Key, file => new LineIndex<MessagesLost>(file.Select(loss => (lineOf(loss), loss.Evidence[0].Line, loss))));
}
