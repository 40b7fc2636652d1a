using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>What a bad line or a bad disk does: bits flip, bytes are lost, doubled and put elsewhere.</summary>
internal static class ByteMutations
{
    /// <summary>All of them.</summary>
    public static Mutation[] All { get; } = [FlipBit, ChangeByte, AddBytes, LoseRange, DoubleRange, SwapRanges, CutBehind, CutBefore, ControlCharacters];

    private static readonly byte[] Controls = [0x00, 0x07, 0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x9B];

    private static byte[] FlipBit(byte[] text, Dice dice, SeedTexts seeds)
    {
        if (text.Length > 0) text[dice.Below(text.Length)] ^= (byte)(1 << dice.Below(8));
        return text;
    }

    private static byte[] ChangeByte(byte[] text, Dice dice, SeedTexts seeds)
    {
        if (text.Length > 0) text[dice.Below(text.Length)] = dice.Byte();
        return text;
    }

    private static byte[] AddBytes(byte[] text, Dice dice, SeedTexts seeds)
    {
        var added = new byte[1 + dice.Below(8)];
        for (var at = 0; at < added.Length; at++) added[at] = dice.Byte();
        return new TextRange(dice.Below(text.Length + 1), 0).Replace(text, added);
    }

    private static byte[] LoseRange(byte[] text, Dice dice, SeedTexts seeds) => TextRange.Bytes(text, dice, 40).Replace(text, []);

    private static byte[] DoubleRange(byte[] text, Dice dice, SeedTexts seeds)
    {
        var range = TextRange.Bytes(text, dice, 80);
        return new TextRange(range.End, 0).Replace(text, range.Of(text));
    }

    private static byte[] SwapRanges(byte[] text, Dice dice, SeedTexts seeds)
    {
        var first = TextRange.Bytes(text, dice, 40);
        var second = new TextRange(first.End, Math.Min(dice.Below(40), text.Length - first.End));
        return new TextRange(first.Start, first.Length + second.Length).Replace(text, [.. second.Of(text), .. first.Of(text)]);
    }

    private static byte[] CutBehind(byte[] text, Dice dice, SeedTexts seeds) => text[..dice.Below(text.Length + 1)];

    private static byte[] CutBefore(byte[] text, Dice dice, SeedTexts seeds) => text[dice.Below(text.Length + 1)..];

    private static byte[] ControlCharacters(byte[] text, Dice dice, SeedTexts seeds)
    {
        var added = Enumerable.Repeat(dice.Of(Controls), 1 + dice.Below(dice.OneIn(4) ? 100 : 3)).ToArray();
        return new TextRange(dice.Below(text.Length + 1), 0).Replace(text, added);
    }
}
