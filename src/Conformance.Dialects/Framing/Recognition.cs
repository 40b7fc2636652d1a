using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The log lines that were recognised in a block, with the places of their values.</summary>
internal sealed class Recognition
{
    private Entry[] entries = new Entry[256];
    private Captured[] captured = new Captured[2048];
    private int count;
    private int values;

    /// <summary>Forgets all.</summary>
    public void Clear() => (count, values) = (0, 0);

    /// <summary>Room for the values of one more line.</summary>
    public Span<Captured> Room
    {
        get
        {
            if (captured.Length - values < FormTrie<LineForm>.MostHoles) Array.Resize(ref captured, 2 * captured.Length);
            return captured.AsSpan(values);
        }
    }

    /// <summary>Adds a line whose values were put into <see cref="Room"/>, and gives its number, counted from 1.</summary>
    /// <param name="form">The place in the forms that it leads to.</param>
    /// <param name="time">Its time.</param>
    /// <param name="start">Where its body begins in the line, bytes.</param>
    /// <param name="end">Where its body ends.</param>
    public int Add(FormNode form, DeviceTime time, int start, int end)
    {
        if (count == entries.Length) Array.Resize(ref entries, 2 * entries.Length);
        entries[count] = new(form, time, start, end, values);
        values += form.Holes.Count;
        return ++count;
    }

    /// <summary>The line of a number; false for 0.</summary>
    public bool TryGet(int number, ReadOnlySpan<byte> line, out RecognizedLine recognized)
    {
        recognized = default;
        if (number == 0) return false;
        ref readonly var entry = ref entries[number - 1];
        recognized = new(entry.Form, line[entry.Start..entry.End], captured.AsSpan(entry.Values, entry.Form.Holes.Count), entry.Time);
        return true;
    }

    private readonly record struct Entry(FormNode Form, DeviceTime Time, int Start, int End, int Values);
}
