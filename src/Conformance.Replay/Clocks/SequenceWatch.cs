using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>
/// The numbers that a device gives its messages: where they leave some out, messages are missing. Datagrams overtake each other, so that a gap only counts once so many
/// messages have passed that nothing fills it any more.
/// </summary>
public sealed class SequenceWatch
{
    /// <summary>Datagrams overtake no more than this many others.</summary>
    private const int Overtaking = 8;

    private SequenceGap? open;
    private long last;
    private int lastLine;
    private int file = -1;
    private int passed;

    /// <summary>The gap that later numbers may still fill, if any.</summary>
    public SequenceGap? Suspected => open;

    /// <summary>Whether the last number that passed is lower than one before it, by no more than datagrams overtake.</summary>
    public bool IsLate { get; private set; }

    /// <summary>A number passes; gives the gap that is certain now, if any.</summary>
    public bool Passes(long number, in Witness by, out SequenceGap gap)
    {
        gap = default;
        if (by.Span.File != file) Restart(by.Span.File);
        if (number == last + 1 && open is null)
        {
            (last, lastLine, IsLate) = (number, by.Span.FirstLine, false);
            return false;
        }

        IsLate = number < last && last - number < Overtaking;
        return Weigh(number, by, out gap);
    }

    /// <summary>The gap that nothing filled up to the end, if any.</summary>
    public bool TryEnd(out SequenceGap gap)
    {
        gap = open ?? default;
        var isOpen = open is not null;
        open = null;
        return isOpen;
    }

    /// <summary>The numbers begin anew: another file, or the device restarted.</summary>
    public void Restart(int next = -1)
    {
        file = next;
        last = 0;
        open = null;
    }

    private bool Weigh(long number, in Witness by, out SequenceGap gap)
    {
        gap = default;
        var isCertain = false;
        if (open is { } late && number < late.Next && number > late.Next - late.Missing - 1)
        {
            open = late.Missing == 1 ? null : late with { Missing = late.Missing - 1 };
        }
        else if (open is not null && (++passed >= Overtaking || number != last + 1))
        {
            isCertain = TryEnd(out gap);
        }

        if (number <= last && last - number < Overtaking) return isCertain;
        if (last > 0 && number > last + 1)
        {
            open = new(number, number - last - 1, lastLine, by.Time, by.ToEvidence());
            passed = 0;
        }

        (last, lastLine) = (number, by.Span.FirstLine);
        return isCertain;
    }
}
