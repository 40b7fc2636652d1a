namespace Conformance.Dialects.Forms;

/// <summary>One walk of a text through a <see cref="FormTrie{TForm}"/>.</summary>
/// <typeparam name="TForm">The kind of form.</typeparam>
/// <param name="text">The text, without blanks at its ends.</param>
/// <param name="captured">Receives the values.</param>
/// <param name="convincing">Words and telling values that must have matched before an early end counts as the beginning of a longer line.</param>
internal ref struct FormWalk<TForm>(ReadOnlySpan<byte> text, Span<Captured> captured, int convincing)
    where TForm : class, IForm
{
    private readonly ReadOnlySpan<byte> text = text;
    private readonly Span<Captured> captured = captured;
    private FormNode<TForm>? end;
    private bool endedInside;
    private int reach;
    private int weight;

    /// <summary>Walks from the root.</summary>
    public FormMatch<TForm> From(FormNode<TForm> root)
    {
        return Walk(root, 0, 0) ? new(end!.Form, end.Holes, end.GoesOn || endedInside, text.Length, end.Weight) : new(null, [], endedInside, reach, weight);
    }

    private bool Walk(FormNode<TForm> node, int at, int depth)
    {
        if (at > reach) (reach, weight) = (at, node.Weight);
        if (at == text.Length) return End(node);
        if (Scan.IsBlank(text[at])) return node.AfterBlanks is { } next && Walk(next, SkipBlanks(at), depth);
        if (WalkWords(node, at, depth) || WalkValues(node, at, depth)) return true;
        return node.BlanksAreOptional && node.AfterBlanks is { } close && Walk(close, at, depth);
    }

    private bool End(FormNode<TForm> node)
    {
        if (node.Form is null) NoteEnd(node);
        else end = node;
        return node.Form is not null;
    }

    private bool WalkWords(FormNode<TForm> node, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (word, next) in node.WordsFrom(rest[0]))
        {
            if (rest.StartsWith(word))
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

    private bool WalkValues(FormNode<TForm> node, int at, int depth)
    {
        var rest = text[at..];
        foreach (var (field, next) in node.Values)
        {
            var length = field.FirstLength(rest);
            if (length == Scan.CutShort || (length == Scan.No && IsLastWord(rest))) NoteEnd(node);
            for (; length >= 0; length = field.NextLength(rest, length))
            {
                captured[depth] = new(at, length);
                if (Walk(next, at + length, depth + 1)) return true;
            }
        }

        return false;
    }

    /// <summary>A line that a terminal wrapped inside a value ends with a word that is no value yet.</summary>
    private readonly bool IsLastWord(ReadOnlySpan<byte> rest) => !endedInside && Scan.Word(rest) == rest.Length;

    private void NoteEnd(FormNode<TForm> node) => endedInside |= node.Weight >= convincing;

    private readonly int SkipBlanks(int at)
    {
        while (at < text.Length && Scan.IsBlank(text[at])) at++;
        return at;
    }
}
