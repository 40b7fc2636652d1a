using Conformance.Replay.Clocks;

namespace Conformance.Replay.Journal;

/// <summary>
/// The order of facts across devices. Each file is replayed as a whole, so that what two routers logged stands one after the other; where their clocks can be compared, their times tell
/// what was first. What a device shows without a time stays behind its line before. Facts of a device whose clock is compared with none keep their places.
/// </summary>
public static class TimeOrder
{
    /// <summary>The facts in order: by time as far as it tells, each device's own in the order of its lines.</summary>
    public static IReadOnlyList<RunEvent> Of(IReadOnlyList<RunEvent> facts)
    {
        if (facts.Select(fact => FactPlace.Of(fact).Device).Where(device => device.Length > 0).Distinct().Take(2).Count() < 2) return facts;
        var clock = CommonClock.Of(facts);
        var moments = new Moment?[facts.Count];
        foreach (var places in Enumerable.Range(0, facts.Count).GroupBy(place => FactPlace.Of(facts[place]).Device).Where(places => places.Key.Length > 0)) Date([.. places], facts, clock, moments);
        var ordered = facts.ToArray();
        foreach (var places in Enumerable.Range(0, facts.Count).Where(place => moments[place] is not null).GroupBy(place => moments[place]!.Value.Clock))
        {
            foreach (var (place, from) in places.Zip(places.OrderBy(place => moments[place]!.Value.Ticks))) ordered[place] = facts[from];
        }

        return ordered;
    }

    /// <summary>Dates the facts of one device. A line that was printed late goes with those before it; what stands before the first time is first.</summary>
    private static void Date(List<int> places, IReadOnlyList<RunEvent> facts, CommonClock clock, Moment?[] moments)
    {
        Moment? last = null;
        foreach (var place in places)
        {
            var (device, time) = FactPlace.Of(facts[place]);
            if (clock.Read(device, time) is { } read && (last is null || (last.Value.Clock == read.Clock && read.Ticks > last.Value.Ticks))) last = new(read.Clock, read.Ticks);
            moments[place] = last;
        }

        if (last is not { Clock: var name }) return;
        foreach (var place in places.TakeWhile(place => moments[place] is null)) moments[place] = new(name, long.MinValue);
    }

    private readonly record struct Moment(string Clock, long Ticks);
}
