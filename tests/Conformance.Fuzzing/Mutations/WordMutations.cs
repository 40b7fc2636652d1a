using System.Text;
using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>Words that are well formed and make no sense: numbers too large, words of other lines, other encodings.</summary>
internal static class WordMutations
{
    private static readonly byte[][] Numbers =
    [
        "0"u8.ToArray(), "-1"u8.ToArray(), "255"u8.ToArray(), "256"u8.ToArray(), "65536"u8.ToArray(), "2147483647"u8.ToArray(), "2147483648"u8.ToArray(), "4294967295"u8.ToArray(),
        "4294967296"u8.ToArray(), "9223372036854775807"u8.ToArray(), "9223372036854775808"u8.ToArray(), "18446744073709551616"u8.ToArray(), "99999999999999999999999999"u8.ToArray(),
        "00000000000000000000000000000001"u8.ToArray(), "0xFFFFFFFFF"u8.ToArray(), "1e9"u8.ToArray(), "32"u8.ToArray(), "33"u8.ToArray(), "60"u8.ToArray(), "24"u8.ToArray(), ""u8.ToArray(),
    ];

    private static readonly byte[][] Pieces =
    [
        "\xFF"u8.ToArray(), [0xC3], [0xE3, 0x81], [0x82, 0xA0, 0x82, 0xB5], [0xFE, 0xFF], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
        [0x81], [0xE0, 0x40, 0x83], [0x00], [0xFC, 0x72],
    ];

    /// <summary>All of them.</summary>
    public static Mutation[] All { get; } = [ChangeNumber, LengthenNumber, RepeatWord, ExchangeWord, LoseWord, BreakEncoding, Widen];

    private static byte[] ChangeNumber(byte[] text, Dice dice, SeedTexts seeds) => TextRange.Number(text, dice).Replace(text, dice.Of(Numbers));

    private static byte[] LengthenNumber(byte[] text, Dice dice, SeedTexts seeds)
    {
        var number = TextRange.Number(text, dice);
        return new TextRange(number.End, 0).Replace(text, number.Length == 0 ? "7"u8 : number.Of(text));
    }

    private static byte[] RepeatWord(byte[] text, Dice dice, SeedTexts seeds)
    {
        var word = TextRange.Word(text, dice);
        return new TextRange(word.End, 0).Replace(text, [.. Enumerable.Range(0, 1 + dice.Below(6)).SelectMany(_ => word.Of(text).ToArray().Prepend((byte)' '))]);
    }

    private static byte[] ExchangeWord(byte[] text, Dice dice, SeedTexts seeds)
    {
        var other = seeds.Line(dice);
        return TextRange.Word(text, dice).Replace(text, TextRange.Word(other, dice).Of(other));
    }

    private static byte[] LoseWord(byte[] text, Dice dice, SeedTexts seeds) => TextRange.Word(text, dice).Replace(text, []);

    private static byte[] BreakEncoding(byte[] text, Dice dice, SeedTexts seeds) => new TextRange(dice.Below(text.Length + 1), 0).Replace(text, dice.Of(Pieces));

    /// <summary>The text, or its end, in two bytes to a letter, with a mark or without one.</summary>
    private static byte[] Widen(byte[] text, Dice dice, SeedTexts seeds)
    {
        var encoding = dice.OneIn(2) ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var start = dice.OneIn(3) ? dice.Below(text.Length + 1) : 0;
        byte[] mark = dice.OneIn(2) ? encoding.GetPreamble() : [];
        return [.. text.AsSpan(0, start), .. mark, .. encoding.GetBytes(Encoding.Latin1.GetString(text.AsSpan(start)))];
    }
}
