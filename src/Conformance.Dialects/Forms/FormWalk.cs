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

    private bool Walk(FormNode node, int at, int depth)
    {
        if (at > reach) (reach, farthest) = (at, node);
        if (at == text.Length) return End(node);
        if (Scan.IsBlank(text[at])) return node.AfterBlanks is { } next && Walk(next, SkipBlanks(at), depth);
        if (WalkWords(node, at, depth) || WalkValues(node, at, depth)) return true;
        return node.BlanksAreOptional && node.AfterBlanks is { } close && Walk(close, at, depth);
    }

    private bool End(FormNode node)
    {
        if (node.Form is null) NoteEnd(node);
        else end = node;
        return node.Form is not null;
    }

    private bool WalkWords(FormNode node, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (word, next) in node.WordsFrom(rest[0]))
        {
            if (word.Length == 1 || rest.StartsWith(word))
            {
                if (Walk(next, at + word.Length, depth)) return true;
            }
            else if (word.AsSpan().StartsWith(rest))
            {
                NoteEnd(node);
            }
        }

        return false;
    }

    private bool WalkValues(FormNode node, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (field, next) in node.Values)
        {
            var length = field.FirstLength(rest);
            if (length == Scan.CutShort || (IsNoValueYet(rest, length) && IsLastWord(rest))) NoteEnd(node);
            for (; length >= 0; length = field.NextLength(rest, length))
            {
                captured[depth] = new(at, length);
                if (Walk(next, at + length, depth + 1)) return true;
            }
        }

        return false;
    }

    /// <summary>A mark that ends a sentence behind a value may also stand inside one: <c>Port-channel1.</c> before <c>100</c>.</summary>
    private static bool IsNoValueYet(ReadOnlySpan<byte> rest, int length) => length == Scan.No || (length >= 0 && rest[length..] is [(byte)'.' or (byte)':']);

    /// <summary>A line that a terminal wrapped inside a value ends with a word that is no value yet.</summary>
    private readonly bool IsLastWord(ReadOnlySpan<byte> rest) => !endedInside && Scan.Word(rest) == rest.Length;

    private void NoteEnd(FormNode node) => endedInside |= node.Weight >= convincing;

    private readonly int SkipBlanks(int at)
    {
        while (Scan.IsBlank(text[at])) at++;
        return at;
    }
}
