using System.Diagnostics;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Forms;

/// <summary>The values of a matched line.</summary>
internal readonly ref struct Fields
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<Captured> captured;
    private readonly FormHoles holes;
    private readonly Lexicon words;
    private readonly KnownLine? known;

    /// <summary>Binds a match to its text.</summary>
    /// <param name="text">The matched text.</param>
    /// <param name="captured">The values in the order of <paramref name="holes"/>.</param>
    /// <param name="holes">The fields on the matched path.</param>
    /// <param name="words">Turns bytes into the model's words.</param>
    /// <param name="known">The line, where it was met before.</param>
    public Fields(ReadOnlySpan<byte> text, ReadOnlySpan<Captured> captured, FormHoles holes, Lexicon words, KnownLine? known = null)
    {
        this.text = text;
        this.captured = captured;
        this.holes = holes;
        this.words = words;
        this.known = known;
    }

    /// <summary>The line, where it was met before; else null.</summary>
    public KnownLine? Known => known;

    /// <summary>The whole matched text.</summary>
    public ReadOnlySpan<byte> Text => text;

    /// <summary>Whether the line printed <paramref name="field"/>: false for one of an optional part that is left out.</summary>
    public bool Has(Field field) => holes.PlaceOf(field) >= 0;

    /// <summary>The value of <paramref name="field"/>, which the template has outside its optional parts.</summary>
    public T Get<T>(Field<T> field)
    {
        var index = holes.PlaceOf(field);
        return index >= 0 ? Read(field, index) : throw new UnreachableException($"The template has no field {field}.");
    }

    /// <summary>The value of <paramref name="field"/>, or the default where its optional part is left out.</summary>
    public T? Find<T>(Field<T> field)
    {
        var index = holes.PlaceOf(field);
        return index >= 0 ? Read(field, index) : default;
    }

    /// <summary>The number in <paramref name="field"/>, or null where its optional part is left out.</summary>
    public T? FindNumber<T>(Field<T> field)
        where T : struct
    {
        var index = holes.PlaceOf(field);
        return index >= 0 ? Read(field, index) : null;
    }

    private T Read<T>(Field<T> field, int index) => field.Read(text.Slice(captured[index].Start, captured[index].Length), words);
}
