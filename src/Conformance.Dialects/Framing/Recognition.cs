using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>The log lines that were recognised in a block, with the places of their values.</summary>
internal sealed class Recognition
{
    private RecognizedPlace[] places = new RecognizedPlace[64];
    private Captured[] captured = new Captured[512];
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
    /// <param name="header">What stands before its body.</param>
    /// <param name="start">Where its text begins in the line, bytes.</param>
    /// <param name="end">Where its text ends.</param>
    public int Add(FormNode form, in LogHeader header, int start, int end)
    {
        if (count == places.Length) Array.Resize(ref places, 2 * places.Length);
        places[count] = new(form, header, start, end, values);
        values += form.Holes.Count;
        return ++count;
    }

    /// <summary>The line of a number; false for 0.</summary>
    public bool TryGet(int number, ReadOnlySpan<byte> line, out RecognizedLine recognized)
    {
        recognized = default;
        if (number == 0) return false;
        ref readonly var place = ref places[number - 1];
        recognized = new(line[place.Start..place.End], in place, captured.AsSpan(place.Values, place.Form.Holes.Count));
        return true;
    }
}
