using System.Buffers;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Secrets;

/// <summary>Where commands begin in a line.</summary>
internal readonly struct CommandStart
{
    /// <summary>Words inside a typed command are taken for an abbreviation from this length on: most of them are none.</summary>
    private const int ShortestInside = 4;

    private static readonly SearchValues<byte> Marks = SearchValues.Create(":#>'\"|=!([,"u8);

    private readonly int typed;
    private readonly int body;
    private readonly WordList words;

    /// <summary>Looks for the command that a person typed: behind a prompt, or where the configuration logger quotes it.</summary>
    public CommandStart(ReadOnlySpan<byte> line, WordList words, Prompt prompt)
    {
        this.words = words;
        var indent = words.Count > 0 ? words[0].Start : 0;
        body = indent + LogHeader.Read(line[indent..]).BodyStart;
        typed = prompt.HostLength > 0 ? prompt.CommandStart : LoggedCommand(line);
        while (typed >= 0 && words.At(typed) is var word && word < words.Count - 1 && IsModifier(line[typed..(words[word].Start + words[word].Length)])) typed = words[word + 1].Start;
    }

    /// <summary>To how many letters the words from this byte on may be abbreviated: only typed ones are.</summary>
    public int ShortestAt(int start) => start == typed ? 0 : typed >= 0 && start > typed ? ShortestInside : int.MaxValue;

    /// <summary>Where the words of a command may begin behind <paramref name="start"/>, where one may: behind the marks that quote it; <paramref name="end"/> if nowhere.</summary>
    public int NextStart(ReadOnlySpan<byte> line, int start, int end)
    {
        if (line[start] is (byte)'+' or (byte)'-' && start == words[0].Start) return start + 1;
        if (start < typed && typed < end) return typed;
        var mark = line[start..end].IndexOfAny(Marks);
        return mark < 0 ? end : start + mark + 1;
    }

    /// <summary>Whether a command as a configuration holds it begins at this byte, at which one may begin: at the start of the line, or quoted.</summary>
    public bool Begins(ReadOnlySpan<byte> line, int word, int start)
    {
        if (start == typed || start == body || start > words[word].Start) return true;
        if (word == 0) return true;
        var before = line.Slice(words[word - 1].Start, words[word - 1].Length);
        return before.SequenceEqual("|"u8) || before.SequenceEqual(":"u8) || (word == 1 && IsModifier(before));
    }

    /// <summary><c>logged command:</c> of the configuration logger, and the last column of <c>show archive log config</c>.</summary>
    private static int LoggedCommand(ReadOnlySpan<byte> line)
    {
        var mark = line.IndexOf("command:"u8);
        var start = mark >= 0 ? mark + "command:".Length : line.Contains((byte)'@') ? line.IndexOf((byte)'|') + 1 : 0;
        while (start > 0 && start < line.Length && line[start] == ' ') start++;
        return start > 0 && start < line.Length ? start : -1;
    }

    private static bool IsModifier(ReadOnlySpan<byte> word) => word.SequenceEqual("no"u8) || word.SequenceEqual("do"u8) || word.SequenceEqual("default"u8);
}
