using System.Text;
using System.Text.Unicode;

namespace Conformance.Dialects.Reading;

/// <summary>Texts from before UTF-8: Japanese ones are Shift-JIS, all others Windows-1252, which holds Latin-1.</summary>
internal static class LegacyText
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of those lines of <paramref name="chunk"/> that are no UTF-8; null where all are.</summary>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> chunk)
    {
        Encoding? found = null;
        foreach (var range in chunk.Split((byte)'\n'))
        {
            var line = chunk[range];
            if (Utf8.IsValid(line)) continue;
            if (!IsShiftJis(line, out var isJapanese)) return Windows1252;
            found = isJapanese ? ShiftJis : found ?? Windows1252;
        }

        return found;
    }

    /// <summary>Whether each letter is one of Shift-JIS, and whether any of them hardly belongs to another language.</summary>
    private static bool IsShiftJis(ReadOnlySpan<byte> line, out bool isJapanese)
    {
        isJapanese = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] < 0x80 || IsHalfWidthKana(line[at])) continue;
            if (!IsLead(line[at]) || at + 1 == line.Length || !IsTrail(line[at + 1])) return false;
            isJapanese |= IsCommonRow(line[at]);
            at++;
        }

        return true;
    }

    private static bool IsLead(byte value) => value is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);

    private static bool IsTrail(byte value) => value is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC);

    private static bool IsHalfWidthKana(byte value) => value is >= 0xA1 and <= 0xDF;

    /// <summary>
    /// Punctuation, hiragana and katakana, without which no Japanese sentence is written. As Windows-1252 these are an unused place, a low quotation mark and
    /// a florin sign.
    /// </summary>
    private static bool IsCommonRow(byte lead) => lead is >= 0x81 and <= 0x83;
}
