using System.Runtime.InteropServices;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>The log lines that were recognised in a block, with the places of their values.</summary>
internal sealed class Recognition
{
    private readonly List<byte> joined = [];
    private RecognizedPlace[] places = new RecognizedPlace[64];
    private Captured[] captured = new Captured[512];
    private int count;
    private int values;
    private int kept;

    /// <summary>Room for the values of one more line.</summary>
    public Span<Captured> Room
    {
        get
        {
            if (captured.Length - values < FormTrie<LineForm>.MostHoles) Array.Resize(ref captured, 2 * captured.Length);
            return captured.AsSpan(values);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        (count, values, kept) = (0, 0, 0);
        joined.Clear();
    }

    /// <summary>The body of a line and the line below it, as one.</summary>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> body, ReadOnlySpan<byte> below)
    {
        joined.RemoveRange(kept, joined.Count - kept);
        joined.AddRange(body);
        return Join(below);
    }

    /// <summary>The lines that were joined last and the line below them, as one.</summary>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> below)
    {
        joined.Add((byte)' ');
        joined.AddRange(below);
        return CollectionsMarshal.AsSpan(joined)[kept..];
    }

    /// <summary>Adds a line whose body was met before, and gives its number, counted from 1.</summary>
    /// <param name="known">The body.</param>
    /// <param name="header">What stands before it.</param>
    /// <param name="start">Where its text begins in the line, bytes.</param>
    /// <param name="length">Bytes of its text.</param>
    public int Add(KnownBody known, in LogHeader header, int start, int length)
    {
        ref var place = ref Next(header, start, length);
        (place.Form, place.Known, place.Lines) = (known.Form, known, 1);
        return count;
    }

    /// <summary>Adds a line whose values were put into <see cref="Room"/>, and gives its number, counted from 1.</summary>
    /// <param name="form">The place in the forms that it leads to.</param>
    /// <param name="header">What stands before its body.</param>
    /// <param name="start">Where its text begins in the line, bytes.</param>
    /// <param name="length">Bytes of its text.</param>
    /// <param name="lines">The physical lines it has; where there are several, its body is what was joined last.</param>
    public int Add(FormNode form, in LogHeader header, int start, int length, int lines)
    {
        ref var place = ref Next(header, start, length);
        (place.Form, place.Known, place.Lines, place.Values) = (form, null, lines, values);
        values += form.Holes.Count;
        if (lines == 1) return count;
        (place.JoinedStart, place.JoinedLength) = (kept, joined.Count - kept);
        kept = joined.Count;
        return count;
    }

    /// <summary>The line of a number; false for 0.</summary>
    public bool TryGet(int number, ReadOnlySpan<byte> line, out RecognizedLine recognized)
    {
        recognized = default;
        if (number == 0) return false;
        ref readonly var place = ref places[number - 1];
        var text = line.Slice(place.Start, place.Length);
        var body = place.Lines == 1 ? text[place.Header.BodyStart..] : CollectionsMarshal.AsSpan(joined).Slice(place.JoinedStart, place.JoinedLength);
        recognized = new(text, body, in place, place.Known is { } known ? known.Values : captured.AsSpan(place.Values, place.Form.Holes.Count));
        return true;
    }

    private ref RecognizedPlace Next(in LogHeader header, int start, int length)
    {
        if (count == places.Length) Array.Resize(ref places, 2 * places.Length);
        ref var place = ref places[count++];
        (place.Header, place.Start, place.Length) = (header, start, length);
        return ref place;
    }
}
