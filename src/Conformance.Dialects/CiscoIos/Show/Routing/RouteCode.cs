using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The code in front of a route: <c>C</c>, <c>S*</c>, <c>O E2</c>, <c>i L1</c>, <c>O*IA</c>.</summary>
internal static class RouteCode
{
    /// <summary>The most words of a code: protocol, type and flag of <c>i L1 %</c>, and a flag of its own.</summary>
    private const int MostWords = 4;

    /// <summary>The most letters between flags.</summary>
    private const int MostLetters = 2;

    /// <summary>Takes the words of the code, up to the blanks before the prefix.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter((char)text[0])) return Scan.No;
        var at = 0;
        for (var words = 0; words < MostWords; words++)
        {
            var end = at + WordLength(text[at..]);
            at = end;
            while (at < text.Length && Scan.IsBlank(text[at])) at++;
            if (at == end || at == text.Length) return Scan.No;
            if (RoutePrefix.Begins(text[at..])) return end;
        }

        return Scan.No;
    }

    /// <summary>The code with its inner blanks collapsed.</summary>
    public static string Read(ReadOnlySpan<byte> value, Lexicon words) =>
        HasWideBlank(value) ? string.Join(' ', words.Text(value).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)) : words.Text(value);

    private static bool HasWideBlank(ReadOnlySpan<byte> value)
    {
        for (var at = 1; at < value.Length; at++)
        {
            if (value[at] == '\t' || (value[at] == ' ' && value[at - 1] == ' ')) return true;
        }

        return false;
    }

    /// <summary>Letters or digits, two at most in a row, and flags: <c>O*N2</c>, <c>S%</c>, <c>+</c>; 0 where that is not all up to the blank.</summary>
    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var letters = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Scan.IsBlank(text[at])) return at;
            var isFlag = text[at] is (byte)'*' or (byte)'%' or (byte)'+' or (byte)'&';
            if (!isFlag && !char.IsAsciiLetterOrDigit((char)text[at])) return 0;
            letters = isFlag ? 0 : letters + 1;
            if (letters > MostLetters) return 0;
        }

        return 0;
    }
}
