using System.Diagnostics.CodeAnalysis;

namespace Conformance.Dialects.Forms;

/// <summary>One walk of a text through a <see cref="FormTrie{TForm}"/>.</summary>
/// <param name="text">The text, without blanks at its ends.</param>
/// <param name="captured">Receives the values.</param>
/// <param name="convincing">Words and telling values that must have matched before an early end counts as the beginning of a longer line.</param>
internal ref struct FormWalk(ReadOnlySpan<byte> text, Span<Captured> captured, int convincing)
{
    private readonly ReadOnlySpan<byte> text = text;
    private readonly Span<Captured> captured = captured;
    private FormNode? end;
    private bool endedInside;
    private FormNode? farthest;
    private int reach;

    /// <summary>Walks from the root.</summary>
    public FormPlace From(FormNode root)
    {
        return Walk(root, 0, 0) ? new(end, end!.GoesOn || endedInside, text.Length, end) : new(null, endedInside, reach, farthest);
    }

    /// <summary>Goes on in a loop as long as there is but one way.</summary>
    private bool Walk(FormNode node, int at, int depth)
    {
        while (at < text.Length)
        {
            var first = text[at];
            if (Scan.IsBlank(first))
            {
                if (node.AfterBlanks is not { } next) return StopAt(node, at);
                (node, at) = (next, SkipBlanks(at + 1));
                continue;
            }

            if (node.OnlyNext is null)
            {
                var choice = node.WordsFrom(first);
                if (!choice.IsCertain) return WalkAlternatives(node, choice, at, depth) || StopAt(node, at);
                if (!TryPass(node, choice, ref at, out var behind)) return StopAt(node, at);
                node = behind;
                continue;
            }

            if (node.Stretch is { } stretch && stretch.Text.Begins(text[at..]))
            {
                (node, at) = (stretch.End, at + stretch.Text.Text.Length);
                continue;
            }

            var length = node.OnlyValue is { } value ? ValueLength(node, value, text[at..]) : WordLength(node, node.OnlyWord, text[at..]);
            if (length < 0) return StopAt(node, at);
            if (node.OnlyValue is not null) captured[depth++] = new(at, length);
            (node, at) = (node.OnlyNext, at + length);
        }

        return End(node);
    }

    private bool StopAt(FormNode node, int at)
    {
        if (at > reach) (reach, farthest) = (at, node);
        return false;
    }

    private bool TryPass(FormNode node, FormWordChoice choice, ref int at, [NotNullWhen(true)] out FormNode? next)
    {
        next = null;
        var rest = text[at..];
        foreach (var (word, behind) in choice.Words)
        {
            var length = WordLength(node, word, rest);
            if (length < 0) continue;
            (next, at) = (behind, at + length);
            return true;
        }

        return false;
    }

    private bool WalkAlternatives(FormNode node, FormWordChoice words, int at, int depth)
    {
        if (WalkWords(node, words, at, depth) || WalkValues(node, at, depth)) return true;
        return node.BlanksAreOptional && node.AfterBlanks is { } close && Walk(close, at, depth);
    }

    private bool End(FormNode node)
    {
        if (node.Form is not null)
        {
            end = node;
            return true;
        }

        NoteEnd(node);
        return StopAt(node, text.Length);
    }

    private bool WalkWords(FormNode node, FormWordChoice words, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (word, next) in words.Words)
        {
            var length = WordLength(node, word, rest);
            if (length >= 0 && Walk(next, at + length, depth)) return true;
        }

        return false;
    }

    private bool WalkValues(FormNode node, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (field, next) in node.Values)
        {
            for (var length = ValueLength(node, field, rest); length >= 0; length = field.NextLength(rest, length))
            {
                captured[depth] = new(at, length);
                if (Walk(next, at + length, depth + 1)) return true;
            }
        }

        return false;
    }

    private int WordLength(FormNode node, FormWord word, ReadOnlySpan<byte> rest)
    {
        if (word.Begins(rest)) return word.Text.Length;
        if (rest.Length < word.Text.Length && word.BeginsWith(rest)) NoteEnd(node);
        return Scan.No;
    }

    private int ValueLength(FormNode node, Field field, ReadOnlySpan<byte> rest)
    {
        var length = field.FirstLength(rest);
        if ((length < 0 || length == rest.Length - 1) && IsConvincing(node) && IsCut(rest, length)) endedInside = true;
        return length;
    }

    private readonly bool IsCut(ReadOnlySpan<byte> rest, int length) => length == Scan.CutShort || (IsNoValueYet(rest, length) && IsLastWord(rest));

    /// <summary>A mark that ends a sentence behind a value may also stand inside one: <c>Port-channel1.</c> before <c>100</c>.</summary>
    private static bool IsNoValueYet(ReadOnlySpan<byte> rest, int length) => length == Scan.No || (length >= 0 && rest[length..] is [(byte)'.' or (byte)':']);

    /// <summary>A line that a terminal wrapped inside a value ends with a word that is no value yet.</summary>
    private readonly bool IsLastWord(ReadOnlySpan<byte> rest) => !endedInside && Scan.Word(rest) == rest.Length;

    private void NoteEnd(FormNode node) => endedInside |= IsConvincing(node);

    /// <summary>Most values that are tried stand at the beginning of a line, which convinces of nothing: so whether they are cut is not looked at.</summary>
    private readonly bool IsConvincing(FormNode node) => node.Weight >= convincing;

    private readonly int SkipBlanks(int at)
    {
        while (at < text.Length && Scan.IsBlank(text[at])) at++;
        return at;
    }
}
