using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>A range of a text: of any bytes, of whole lines, of a word or of a number.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The byte behind it.</summary>
    public int End => Start + Length;

    /// <summary>Any bytes, at most <paramref name="most"/>.</summary>
    public static TextRange Bytes(byte[] text, Dice dice, int most)
    {
        var start = dice.Below(text.Length + 1);
        return new(start, Math.Min(dice.Below(most + 1), text.Length - start));
    }

    /// <summary>A line with its line feed.</summary>
    public static TextRange Line(byte[] text, Dice dice)
    {
        var at = dice.Below(text.Length);
        var start = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var feed = text.AsSpan(at).IndexOf((byte)'\n');
        return new(start, (feed < 0 ? text.Length : at + feed + 1) - start);
    }

    /// <summary>A word: what stands between blanks.</summary>
    public static TextRange Word(byte[] text, Dice dice) => Around(text, dice.Below(text.Length), static value => value > ' ');

    /// <summary>A number, or nothing at a place where none is.</summary>
    public static TextRange Number(byte[] text, Dice dice)
    {
        var at = dice.Below(text.Length);
        var next = text.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        return Around(text, at + Math.Max(0, next), static value => value is >= (byte)'0' and <= (byte)'9');
    }

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Of(byte[] text) => text.AsSpan(Start, Length);

    /// <summary>The text with other bytes in its place.</summary>
    public byte[] Replace(byte[] text, ReadOnlySpan<byte> by) => [.. text.AsSpan(0, Start), .. by, .. text.AsSpan(End)];

    private static TextRange Around(byte[] text, int at, Func<byte, bool> belongs)
    {
        var (start, end) = (at, at);
        while (start > 0 && belongs(text[start - 1])) start--;
        while (end < text.Length && belongs(text[end])) end++;
        return new(start, end - start);
    }
}
