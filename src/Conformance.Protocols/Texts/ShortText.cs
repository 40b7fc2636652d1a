using System.Text;

namespace Conformance.Protocols.Texts;

/// <summary>A text that is packed into eight bytes where it is ASCII and fits, as the ages of routes do; any other text as it is.</summary>
public readonly record struct ShortText
{
    private readonly string? text;
    private readonly ulong packed;

    private ShortText(string? text, ulong packed) => (this.text, this.packed) = (text, packed);

    /// <summary>Packs a text.</summary>
    public static ShortText Of(string text)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        return text.Length <= sizeof(ulong) && Ascii.IsValid(text) ? Of(bytes[..Encoding.ASCII.GetBytes(text, bytes)]) : new(text, 0);
    }

    /// <summary>Packs a text in UTF-8.</summary>
    public static ShortText Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > sizeof(ulong) || !Ascii.IsValid(text)) return new(Encoding.UTF8.GetString(text), 0);
        ulong packed = 0;
        foreach (var letter in text) packed = (packed << 8) | letter;
        return new(null, packed);
    }

    /// <summary>The text.</summary>
    public override string ToString()
    {
        if (packed == 0) return text ?? "";
        Span<char> letters = stackalloc char[sizeof(ulong)];
        var start = letters.Length;
        for (var rest = packed; rest != 0; rest >>= 8) letters[--start] = (char)(rest & 0xFF);
        return new(letters[start..]);
    }
}
