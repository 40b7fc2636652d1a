using System.Buffers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>A line of a certificate or public key: groups of eight upper-case hexadecimal digits, the last one possibly shorter.</summary>
internal static class HexDump
{
    private const int Digits = 8;

    private static readonly SearchValues<byte> HexDigit = SearchValues.Create("0123456789ABCDEF"u8);

    /// <summary>Takes the line.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var word = Scan.Word(text[at..]);
            var isLast = at + word == text.Length;
            if (word > Digits || (word < Digits && !isLast) || word % 2 != 0 || text.Slice(at, word).IndexOfAnyExcept(HexDigit) >= 0) return Scan.No;
            at += word;
            while (at < text.Length && Scan.IsBlank(text[at])) at++;
        }

        return text.Length;
    }
}
