using System.Runtime.InteropServices;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>What was found out about each line of a block: its header, and the log line that it was recognised as, with the places of its values.</summary>
internal sealed class Recognition
{
    private readonly List<byte> joined = [];
    private RecognizedPlace[] places = new RecognizedPlace[256];
    private Captured[] captured = new Captured[512];
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

    /// <summary>What was found out about the line of an index.</summary>
    public ref RecognizedPlace this[int index] => ref places[index];

    /// <summary>Forgets all, and makes room for so many lines.</summary>
    public void Begin(int lines)
    {
        (values, kept) = (0, 0);
        joined.Clear();
        if (lines > places.Length) places = new RecognizedPlace[Math.Max(lines, 2 * places.Length)];
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

    /// <summary>Notes a line that was met before.</summary>
    /// <param name="place">The line.</param>
    /// <param name="known">What is known of it.</param>
    public static void Note(ref RecognizedPlace place, KnownLine known) => (place.Form, place.Known, place.Lines) = (known.Form, known, 1);

    /// <summary>Notes a line whose values were put into <see cref="Room"/>.</summary>
    /// <param name="place">The line.</param>
    /// <param name="form">The place in the forms that it leads to.</param>
    /// <param name="lines">The physical lines it has; where there are several, its body is what was joined last.</param>
    public void Note(ref RecognizedPlace place, FormNode form, int lines)
    {
        (place.Form, place.Known, place.Lines, place.Values) = (form, null, lines, values);
        values += form.Holes.Count;
        if (lines == 1) return;
        (place.JoinedStart, place.JoinedLength) = (kept, joined.Count - kept);
        kept = joined.Count;
    }

    /// <summary>The log line that the line of an index was recognised as.</summary>
    public RecognizedLine Get(int index, ReadOnlySpan<byte> line)
    {
        ref readonly var place = ref places[index];
        var text = line.Slice(place.Start, place.Length);
        var body = place.Lines == 1 ? text[place.Header.BodyStart..] : CollectionsMarshal.AsSpan(joined).Slice(place.JoinedStart, place.JoinedLength);
        return new(text, body, in place, place.Known is { } known ? known.Values : captured.AsSpan(place.Values, place.Form!.Holes.Count));
    }
}
