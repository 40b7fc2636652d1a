using System.Runtime.InteropServices;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>
/// The records of one device that were read last, by their prints: what a capture holds twice, as a log that was monitored and then shown, is told by them. A log whose clock runs on
/// can only repeat what has the time of its last record: until the clock goes back nothing else is looked for.
/// </summary>
internal sealed class RecordMemory
{
    /// <summary>More than the buffer of <c>show logging</c> usually holds, which has 4 KiB by default. Behind so many it begins anew, so that its memory does not grow with the log.</summary>
    private const int Most = 1 << 14;

    private readonly List<MetRecord> met = [];
    private Dictionary<ulong, SourceSpan>? places;
    private long newest = long.MinValue;
    private int newestFrom;

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
        foreach (ref readonly var record in CollectionsMarshal.AsSpan(met)[newestFrom..])
        {
            if (record.Print != print) continue;
            first = record.Span;
            return true;
        }

        return false;
    }

    private void Place(ulong print, in SourceSpan span)
    {
        if (places!.Count == Most) places.Clear();
        places[print] = span;
    }

    private void Append(in MetRecord record, long ticks)
    {
        if (met.Count == Most)
        {
            met.Clear();
            newestFrom = 0;
        }

        if (ticks > newest) (newest, newestFrom) = (ticks, met.Count);
        met.Add(record);
    }

    private readonly record struct MetRecord(ulong Print, SourceSpan Span);
}
