using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// One clock for several devices. Clocks that their marks call trusted are compared as they are, unless messages contradict them; one that was never set, or lost its server, only by the
/// messages that passed between its device and another (PROTOCOLS 7.2), if it was not set meanwhile and one offset agrees with all of them.
/// </summary>
public sealed class CommonClock
{
    private readonly DeviceClocks clocks;

    /// <summary>By the name of a clock: the one that it is compared with, and how far it is ahead of it.</summary>
    private readonly Dictionary<string, (string Other, ClockOffset Ahead)> compared = [];

    private readonly HashSet<string> common = [];

    private CommonClock(DeviceClocks clocks, IEnumerable<PassedMessage> messages)
    {
        this.clocks = clocks;
        var pairs = messages.Select(message => PairOf(message)).OfType<ClockPair>().ToLookup(pair => pair.Clocks);
        var neighbors = pairs.SelectMany(pair => new[] { new { From = pair.Key.First, To = pair.Key.Second }, new { From = pair.Key.Second, To = pair.Key.First } }).ToLookup(edge => edge.From, edge => edge.To);
        var met = new HashSet<string>();
        foreach (var root in neighbors.Select(edges => edges.Key).Order(StringComparer.Ordinal)) Spread(root, neighbors, pairs, met);
        Comparisons = [.. compared.OrderBy(clock => clock.Key, StringComparer.Ordinal).Select(clock => ComparisonOf(clock.Key, clock.Value.Other, clock.Value.Ahead, [.. pairs[ClockNames.Of(clock.Key, clock.Value.Other)]]))];
    }

    /// <summary>The clocks that were compared by messages, since their marks do not call them trusted, or messages contradict that.</summary>
    public IReadOnlyList<ClockComparison> Comparisons { get; }

    /// <summary>The common clock of a run.</summary>
    public static CommonClock Of(IReadOnlyList<RunEvent> facts)
    {
        var clocks = new DeviceClocks(facts, new HashSet<string>());
        if (clocks.AreOne) return new(clocks, []);
        var messages = PassedMessages.In(facts).ToList();
        var contradicted = ContradictedClocks.In(clocks, messages);
        return new(contradicted.Count == 0 ? clocks : new(facts, contradicted), messages);
    }

    /// <summary>What the common clock shows at a time of a device, units of 100 ns from its origin, and which of the run's common clocks it is; null where the device's is compared with none.</summary>
    internal (string Clock, long Ticks)? Read(string device, DeviceTime time)
    {
        if (clocks.Read(device, time) is not { } at || !(DeviceClocks.IsShared(at.Clock) || common.Contains(at.Clock))) return null;
        var (clock, _, _, estimate) = Bound(at);
        return (clock, estimate);
    }

    /// <summary>
    /// How long it was between two moments, the second of which may be on another device; null where their clocks cannot be compared. Below 0 where the second was the first.
    /// </summary>
    public (TimeSpan Shortest, TimeSpan Longest)? Between(string fromDevice, DeviceTime from, string toDevice, DeviceTime to)
    {
        if (clocks.Read(fromDevice, from) is not { } start || clocks.Read(toDevice, to) is not { } end) return null;
        if (start.Clock == end.Clock) return Widened(end.Ticks - start.Ticks, end.Ticks - start.Ticks, from, to);
        var (first, second) = (Bound(start), Bound(end));
        return first.Clock == second.Clock ? Widened(second.Least - first.Most, second.Most - first.Least, from, to) : null;
    }

    /// <summary>Each to its printed precision.</summary>
    private static (TimeSpan Shortest, TimeSpan Longest) Widened(long least, long most, DeviceTime from, DeviceTime to) =>
        (TimeSpan.FromTicks(least) - from.Resolution, TimeSpan.FromTicks(most) + to.Resolution);

    private (string Clock, long Least, long Most, long Estimate) Bound((string Clock, long Ticks) at)
    {
        var (clock, least, most, estimate) = (at.Clock, at.Ticks, at.Ticks, at.Ticks);
        while (compared.TryGetValue(clock, out var link))
        {
            var ahead = link.Ahead.At(estimate);
            (clock, least, most, estimate) = (link.Other, least - ahead.Most, most - ahead.Least, estimate - link.Ahead.Estimate(estimate));
        }

        return (clock, least, most, estimate);
    }

    private ClockPair? PairOf(PassedMessage message) =>
        clocks.Read(message.Sender, message.Sent) is { } sent && clocks.Read(message.Receiver, message.Received) is { } received && sent.Clock != received.Clock && !DeviceClocks.IsEpoch(sent.Clock) && !DeviceClocks.IsEpoch(received.Clock)
            ? new(message, sent.Clock, sent.Ticks, received.Clock, received.Ticks)
            : null;

    /// <summary>Compares with a clock all that messages lead to from it.</summary>
    private void Spread(string root, ILookup<string, string> neighbors, ILookup<ClockNames, ClockPair> pairs, HashSet<string> met)
    {
        if (!met.Add(root)) return;
        var waiting = new Queue<string>([root]);
        while (waiting.TryDequeue(out var clock))
        {
            foreach (var next in neighbors[clock].Where(next => !met.Contains(next)))
            {
                var ahead = new ClockOffset();
                foreach (var pair in pairs[ClockNames.Of(clock, next)]) pair.AddTo(ahead, next);
                if (!ahead.IsConsistent || !met.Add(next)) continue;
                compared[next] = (clock, ahead);
                common.UnionWith([clock, next]);
                waiting.Enqueue(next);
            }
        }
    }

    private static ClockComparison ComparisonOf(string clock, string other, ClockOffset offset, IReadOnlyList<ClockPair> pairs)
    {
        var (least, most) = offset.At(pairs.Max(pair => pair.TimeOf(clock)));
        return new(clock, DeviceClocks.IsShared(other) ? "" : other, TimeSpan.FromTicks(least), TimeSpan.FromTicks(most), [.. pairs.Select(pair => pair.Message)]);
    }
}
