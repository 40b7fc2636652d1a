using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary>The code in front of a route: <c>C</c>, <c>S*</c>, <c>O E2</c>, <c>i L1</c>, <c>O*IA</c>.</summary>
internal static class RouteCode
{
    /// <summary>The widest code column of any release, bytes.</summary>
    private const int Widest = 8;

    /// <summary>Takes the words of the code, up to the blanks before the prefix.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter((char)text[0])) return Scan.No;
        var end = 0;
        for (var at = 0; at < text.Length && end <= Widest;)
        {
            var word = text[at..].IndexOfAny((byte)' ', (byte)'\t');
            if (word < 0) return Scan.No;
            if (IsPrefix(text.Slice(at, word))) return end;
            if (!IsCodeWord(text.Slice(at, word))) return Scan.No;
            end = at + word;
            at = end;
            while (at < text.Length && Scan.IsBlank(text[at])) at++;
        }

        return Scan.No;
    }

    /// <summary>The code with its inner blanks collapsed.</summary>
    public static string Collapse(string code) => code.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', code.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : code;

    private static bool IsPrefix(ReadOnlySpan<byte> word) => char.IsAsciiDigit((char)word[0]) && word.Contains((byte)'.');

    private static bool IsCodeWord(ReadOnlySpan<byte> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter is not ((byte)'*' or (byte)'%' or (byte)'+' or (byte)'&')) return false;
        }

        return word.Length <= 4;
    }
}
