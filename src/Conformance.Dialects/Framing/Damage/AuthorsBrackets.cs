using System.Buffers;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>Brackets that no device prints: those of a link of Markdown, <c>[above](#nat)</c> (CommonMark §6.3), and those around words of another script.</summary>
internal static class AuthorsBrackets
{
    /// <summary>Whether one of <paramref name="marks"/> stands outside such brackets.</summary>
    public static bool HaveOutside(ReadOnlySpan<byte> text, SearchValues<byte> marks)
    {
        while (text.IndexOfAny(marks) is >= 0 and var mark)
        {
            var length = text[mark] == '[' ? Length(text[mark..]) : 0;
            if (length == 0) return true;
            text = text[(mark + length)..];
        }

        return false;
    }

    /// <summary>Whether the text is nothing but links, with signs between them.</summary>
    public static bool AreLinks(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("["u8)) return false;
        while (text is [(byte)'[', ..] && Length(text) is > 0 and var length && text[length - 1] == ')')
        {
            text = text[length..];
            var next = text.IndexOf((byte)'[');
            var between = next < 0 ? text : text[..next];
            if (between.ContainsAnyInRange((byte)'0', (byte)'9') || between.ContainsAnyInRange((byte)'A', (byte)'Z') || between.ContainsAnyInRange((byte)'a', (byte)'z')) return false;
            if (next < 0) return true;
            text = text[next..];
        }

        return false;
    }

    private static int Length(ReadOnlySpan<byte> text)
    {
        var close = text.IndexOf((byte)']');
        if (close < 0) return 0;
        if (close + 1 < text.Length && text[close + 1] == '(' && text[close..].IndexOf((byte)')') is > 0 and var end) return close + end + 1;
        return text[..close].ContainsAnyInRange((byte)0x80, (byte)0xFF) ? close + 1 : 0;
    }
}
