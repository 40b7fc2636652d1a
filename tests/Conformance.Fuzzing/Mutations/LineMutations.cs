using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>What lossy syslog, interleaved consoles and careless copying do: lines are lost, doubled, swapped, torn, joined and mixed with others.</summary>
internal static class LineMutations
{
    private static readonly byte[] Filler = "x 10.0.0.1,<>=\t(\"/-%"u8.ToArray();

    private static readonly byte[][] Interruptions =
    [
        "R1#"u8.ToArray(), "R1>"u8.ToArray(), "R1#show ip route\n"u8.ToArray(), "\nR1(config-if)#\n"u8.ToArray(), "switch-b# "u8.ToArray(), " --More-- "u8.ToArray(),
        " --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b"u8.ToArray(), "<--- More --->\r              \r"u8.ToArray(), "\x1B[2K\x1B[1;31m"u8.ToArray(),
        "------------------ show version ------------------\n"u8.ToArray(), "         ^\n% Invalid input detected at '^' marker.\n"u8.ToArray(), "R1#sh cry is sa\n"u8.ToArray(),
    ];

    /// <summary>What stands before a string in documents of JSON and YAML, and what programs print.</summary>
    private static readonly byte[][] Openings =
    [
        "\""u8.ToArray(), "'"u8.ToArray(), "- \""u8.ToArray(), "log: \""u8.ToArray(), "R1: '"u8.ToArray(), "{\"host\": \"R2\", \"log\": \""u8.ToArray(), "{\"R1\": {\"show ip route\": \""u8.ToArray(),
        "\"stdout\": [\""u8.ToArray(), "[\"a\\nb\", \""u8.ToArray(), "b'"u8.ToArray(), "- name: R3\n- \""u8.ToArray(), "R1: |\n"u8.ToArray(),
    ];

    private static readonly byte[][] Closings = ["\"\n"u8.ToArray(), "'\n"u8.ToArray(), "\"},\n"u8.ToArray(), "\"]}]\n"u8.ToArray(), "\", \"host\": \"R2\"}\n"u8.ToArray(), "\\"u8.ToArray()];

    /// <summary>All of them.</summary>
    public static Mutation[] All { get; } = [Lose, Double, Swap, Add, Splice, Tear, JoinLines, Interrupt, Wrap, Indent, MixLineEnds, RepeatOften, Lengthen, Quote];

    private static byte[] Lose(byte[] text, Dice dice, SeedTexts seeds) => TextRange.Line(text, dice).Replace(text, []);

    private static byte[] Double(byte[] text, Dice dice, SeedTexts seeds)
    {
        var line = TextRange.Line(text, dice);
        return new TextRange(line.End, 0).Replace(text, line.Of(text));
    }

    private static byte[] Swap(byte[] text, Dice dice, SeedTexts seeds)
    {
        var line = TextRange.Line(text, dice);
        var rest = line.Replace(text, []);
        return new TextRange(TextRange.Line(rest, dice).Start, 0).Replace(rest, line.Of(text));
    }

    private static byte[] Add(byte[] text, Dice dice, SeedTexts seeds) =>
        new TextRange(TextRange.Line(text, dice).Start, 0).Replace(text, [.. seeds.Line(dice), (byte)'\n']);

    /// <summary>Any place of one text goes on at any place of another one.</summary>
    private static byte[] Splice(byte[] text, Dice dice, SeedTexts seeds)
    {
        var other = seeds.Some(dice);
        return [.. text.AsSpan(0, dice.Below(text.Length + 1)), .. other.AsSpan(dice.Below(other.Length + 1))];
    }

    /// <summary>One message begins in the middle of another one.</summary>
    private static byte[] Tear(byte[] text, Dice dice, SeedTexts seeds) => new TextRange(dice.Below(text.Length + 1), 0).Replace(text, seeds.Line(dice));

    private static byte[] JoinLines(byte[] text, Dice dice, SeedTexts seeds)
    {
        var line = TextRange.Line(text, dice);
        return line.Length == 0 ? text : new TextRange(line.End - 1, 1).Replace(text, []);
    }

    private static byte[] Interrupt(byte[] text, Dice dice, SeedTexts seeds)
    {
        var place = dice.OneIn(2) ? TextRange.Line(text, dice).Start : dice.Below(text.Length + 1);
        return new TextRange(place, 0).Replace(text, dice.Of(Interruptions));
    }

    /// <summary>A terminal of some width breaks the line.</summary>
    private static byte[] Wrap(byte[] text, Dice dice, SeedTexts seeds)
    {
        var line = TextRange.Line(text, dice);
        var width = dice.Below(3) switch { 0 => 80, 1 => 132, _ => 1 + dice.Below(60) };
        return line.Length <= width ? text : new TextRange(line.Start + width, 0).Replace(text, "\r\n"u8);
    }

    private static byte[] Indent(byte[] text, Dice dice, SeedTexts seeds) =>
        new TextRange(TextRange.Line(text, dice).Start, 0).Replace(text, new string(dice.OneIn(3) ? '\t' : ' ', 1 + dice.Below(8)).Select(letter => (byte)letter).ToArray());

    private static byte[] MixLineEnds(byte[] text, Dice dice, SeedTexts seeds)
    {
        byte[] end = dice.Below(4) switch { 0 => [(byte)'\r', (byte)'\n'], 1 => [(byte)'\r'], 2 => [(byte)'\n', (byte)'\r'], _ => [(byte)'\r', (byte)'\r', (byte)'\n'] };
        return [.. text.SelectMany(value => value == '\n' ? end : [value])];
    }

    /// <summary>The same few bytes again and again: openings that nothing closes, records that never end.</summary>
    private static byte[] RepeatOften(byte[] text, Dice dice, SeedTexts seeds)
    {
        var range = dice.OneIn(2) ? TextRange.Line(text, dice) : TextRange.Bytes(text, dice, 12);
        var times = 1 + dice.Below(dice.OneIn(40) ? 2000 : 12);
        return new TextRange(range.End, 0).Replace(text, [.. Enumerable.Repeat(range.Of(text).ToArray(), times).SelectMany(bytes => bytes)]);
    }

    private static byte[] Lengthen(byte[] text, Dice dice, SeedTexts seeds)
    {
        var length = dice.OneIn(20) ? dice.Below(40_000) : dice.Below(600);
        return new TextRange(dice.Below(text.Length + 1), 0).Replace(text, [.. Enumerable.Repeat(dice.Of(Filler), length)]);
    }

    /// <summary>Lines are put into a string, their line ends written as escapes.</summary>
    private static byte[] Quote(byte[] text, Dice dice, SeedTexts seeds)
    {
        var line = TextRange.Line(text, dice);
        var lines = line with { Length = Math.Min(text.Length - line.Start, line.Length * (1 + dice.Below(4))) };
        IEnumerable<byte> written = dice.OneIn(4) ? lines.Of(text).ToArray() : lines.Of(text).ToArray().SelectMany(value => value == '\n' ? "\\n"u8.ToArray() : [value]);
        return lines.Replace(text, [.. dice.Of(Openings), .. written, .. dice.Of(Closings)]);
    }
}
