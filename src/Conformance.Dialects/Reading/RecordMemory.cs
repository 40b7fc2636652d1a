using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>
/// The records of one device that were read last, by their prints: what a capture holds twice, as a log that was monitored and then shown, is told by them. A log whose clock runs on
/// can only repeat what has the time of its last record: until the clock goes back nothing else is looked for.
/// </summary>
internal sealed class RecordMemory
{
    /// <summary>The last so many are known, a choice: about a megabyte of log, where the buffer of <c>show logging</c> has 4 KiB by default. Memory does not grow with the log.</summary>
    private const int Most = 1 << 13;

    /// <summary>A ring: the next record goes to the place of the oldest.</summary>
    private readonly List<MetRecord> met = [];
    private Dictionary<ulong, SourceSpan>? places;
    private long newest = long.MinValue;
    private long newestFrom;
    private long passed;

    /// <summary>Whether a record was read before, and where; else it is noted.</summary>
    public bool Repeats(in LogStamp stamp, in SourceSpan span, out SourceSpan first)
    {
        var ticks = stamp.DeviceTime.Ticks;
        if (places is null && ticks < newest) places = Index();
        if (places is not null ? places.TryGetValue(stamp.Print, out first) : IsAmongNewest(stamp.Print, ticks, out first)) return true;
        if (places is not null) Place(stamp.Print, span);
        else Append(new(stamp.Print, span), ticks);
        return false;
    }

    private Dictionary<ulong, SourceSpan> Index()
    {
        var index = new Dictionary<ulong, SourceSpan>(met.Count);
        foreach (var record in met) index[record.Print] = record.Span;
        met.Clear();
        return index;
    }

    private bool IsAmongNewest(ulong print, long ticks, out SourceSpan first)
    {
        first = default;
        if (ticks != newest) return false;
        for (var record = Math.Max(newestFrom, passed - Most); record < passed; record++)
        {
            if (met[PlaceOf(record)].Print != print) continue;
            first = met[PlaceOf(record)].Span;
            return true;
        }

        return false;
    }

    /// <summary>Those that stand again are not added: behind a clock that went back there is room for as many new ones as were known.</summary>
    private void Place(ulong print, in SourceSpan span)
    {
        if (places!.Count == 2 * Most) places.Clear();
        places[print] = span;
    }

    private void Append(in MetRecord record, long ticks)
    {
        if (ticks > newest) (newest, newestFrom) = (ticks, passed);
        if (met.Count < Most) met.Add(record);
        else met[PlaceOf(passed)] = record;
        passed++;
    }

    private static int PlaceOf(long record) => (int)(record % Most);

    private readonly record struct MetRecord(ulong Print, SourceSpan Span);
}
