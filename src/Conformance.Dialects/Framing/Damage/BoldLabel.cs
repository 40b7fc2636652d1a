namespace Conformance.Dialects.Framing.Damage;

/// <summary>What an author prints bold before a sentence (CommonMark §6.2): <c>**Note:** the link was down.</c>, <c>**Background**: the link was down.</c></summary>
internal static class BoldLabel
{
    private static ReadOnlySpan<byte> Mark => "**"u8;

    /// <summary>Reads the sentence behind one; false where <paramref name="text"/> begins with none, or nothing stands behind it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> sentence)
    {
        sentence = default;
        if (!text.StartsWith(Mark) || text[Mark.Length..].IndexOf(Mark) is not (> 0 and var length)) return false;
        var label = text.Slice(Mark.Length, length);
        var behind = text[(Mark.Length + length + Mark.Length)..];
        if (!(label[^1] == ':' ^ behind.StartsWith(":"u8)) || label[..^1].ContainsAny((byte)':', (byte)'>', (byte)'%')) return false;
        sentence = behind.TrimStart(": "u8);
        return !sentence.IsEmpty;
    }
}
