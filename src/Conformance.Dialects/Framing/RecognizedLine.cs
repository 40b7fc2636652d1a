using System.Runtime.CompilerServices;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>A log line that is whole and surely of its form, whatever stands around it.</summary>
internal readonly ref struct RecognizedLine
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<byte> body;
    private readonly ReadOnlySpan<Captured> captured;
    private readonly ref readonly RecognizedPlace place;

    /// <summary>Binds what was found out about a line to its text.</summary>
    /// <param name="text">The text of its first line, without blanks at its ends.</param>
    /// <param name="body">Its body, of all of its lines.</param>
    /// <param name="place">What was found out.</param>
    /// <param name="captured">The places of its values.</param>
    public RecognizedLine(ReadOnlySpan<byte> text, ReadOnlySpan<byte> body, ref readonly RecognizedPlace place, ReadOnlySpan<Captured> captured)
    {
        this.text = text;
        this.body = body;
        this.place = ref place;
        this.captured = captured;
    }

    /// <summary>Its form.</summary>
    public LineForm Form => Unsafe.As<LineForm>(place.Form!.Form!);

    /// <summary>The physical lines it has.</summary>
    public int Count => place.Lines;

    /// <summary>What stands before its body.</summary>
    public ref readonly LogHeader Header => ref place.Header;

    /// <summary>The device's name or address in the header; blank where none stands there.</summary>
    public string Host(Lexicon words) => place.Known is { } known ? known.Host(words) : place.Header.Host.IsPrinted ? words.Text(place.Header.Host.In(text)) : "";

    /// <summary>Its values.</summary>
    public Fields Values(Lexicon words) => new(body, captured, place.Form!.Holes, words, place.Known);
}
