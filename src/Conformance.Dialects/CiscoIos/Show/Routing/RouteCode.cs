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
        var end = 0;
        var at = 0;
        for (var words = 0; words <= MostWords; words++)
        {
            var word = text[at..].IndexOfAny((byte)' ', (byte)'\t');
            if (word < 0) word = text.Length - at;
            if (end > 0 && RoutePrefix.Length(text[at..]) > 0) return end;
            if (!IsCodeWord(text.Slice(at, word))) return Scan.No;
            end = at + word;
            at = end;
            while (at < text.Length && Scan.IsBlank(text[at])) at++;
            if (at == text.Length) return Scan.No;
        }

        return Scan.No;
    }

    /// <summary>The code with its inner blanks collapsed.</summary>
    public static string Collapse(string code) => code.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', code.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : code;

    /// <summary>Letters or digits, two at most in a row, and flags: <c>O*N2</c>, <c>S%</c>, <c>+</c>.</summary>
    private static bool IsCodeWord(ReadOnlySpan<byte> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            var isFlag = letter is (byte)'*' or (byte)'%' or (byte)'+' or (byte)'&';
            if (!isFlag && !char.IsAsciiLetterOrDigit((char)letter)) return false;
            letters = isFlag ? 0 : letters + 1;
            if (letters > MostLetters) return false;
        }

        return true;
    }
}
