using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>How the physical lines of a run were understood. The counts add up to the lines read.</summary>
public sealed class LineAccount
{
    private readonly long[] counts = new long[Enum.GetValues<LineSupport>().Length];

    /// <summary>Lines understood to the degree of <paramref name="support"/>.</summary>
    public long this[LineSupport support] => counts[(int)support];

    /// <summary>All lines.</summary>
    public long Total
    {
        get
        {
            var total = 0L;
            foreach (var count in counts) total += count;
            return total;
        }
    }

    /// <summary>Lines that were not read: malformed or unrecognised.</summary>
    public long Unread => this[LineSupport.Malformed] + this[LineSupport.Unrecognized];

    /// <summary>Lines among them that were read only after damage was undone: a prompt in their middle, ping marks, markup, remarks.</summary>
    public long Reassembled { get; private set; }

    /// <summary>Counts lines that were put together again; they are counted by their support as well.</summary>
    public void AddReassembled(int lines) => Reassembled += lines;

    /// <summary>Counts lines.</summary>
    public void Add(LineSupport support, int lines) => counts[(int)support] += lines;
}
