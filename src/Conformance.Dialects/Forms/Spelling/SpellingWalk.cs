using System.Buffers;
using System.Text;

namespace Conformance.Dialects.Forms.Spelling;

/// <summary>
/// One walk of a line that has no form through the forms, over words that are misspelt: <c>found peer pre-shraed key matching 10.1.1.1</c>. It tells which word is
/// wrong; the line is read all the same by nobody, because what is misspelt once may be mistyped elsewhere, too. The steps are bounded.
/// </summary>
/// <param name="fewest">Words and telling values that must be right.</param>
/// <param name="isWord">Whether a word is one of the dialect's, and so no misspelt other one.</param>
internal sealed class SpellingWalk(int fewest, Func<string, bool> isWord)
{
    private const int Longest = 400;
    private static readonly SearchValues<byte> OfNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"u8);
    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);
    private int steps = 3000;

    /// <summary>The first misspelt word of <paramref name="text"/>; null where the line is not surely of a form but for one or two words.</summary>
    public Misspelling? From(FormNode root, ReadOnlySpan<byte> text) => text.Length <= Longest ? Walk(root, text.ToArray(), 0, default) : null;

    private Misspelling? Walk(FormNode node, byte[] text, int at, SpellingSigns signs)
    {
        if (--steps < 0) return null;
        if (at == text.Length) return node.Form is not null && signs.Prove(fewest) ? signs.First : null;
        var start = at;
        while (at < text.Length && Scan.IsBlank(text[at])) at++;
        if (at > start) return node.AfterBlanks is { } behind ? Walk(behind, text, at, signs) : null;
        return WalkRight(node, text, at, signs) ?? (signs.IsFull ? null : WalkMisspeltWords(node, text, at, signs) ?? WalkMisspeltValues(node, text, at, signs) ?? WalkOmissions(node, text, at, signs));
    }

    private Misspelling? WalkRight(FormNode node, byte[] text, int at, SpellingSigns signs)
    {
        var rest = text.AsSpan(at);
        foreach (var (word, next) in node.Words)
        {
            var length = word.Text.Length;
            if (Ascii.EqualsIgnoreCase(rest[..Math.Min(length, rest.Length)], word.Text) && Walk(next, text, at + length, signs.Behind(word)) is { } found) return found;
        }

        foreach (var (field, next) in node.Values)
        {
            for (var length = field.FirstLength(text.AsSpan(at)); length >= 0; length = field.NextLength(text.AsSpan(at), length))
            {
                if (Walk(next, text, at + length, signs.Behind(field)) is { } found) return found;
            }
        }

        return node is { BlanksAreOptional: true, AfterBlanks: { } close } ? Walk(close, text, at, signs) : null;
    }

    private Misspelling? WalkMisspeltWords(FormNode node, byte[] text, int at, SpellingSigns signs)
    {
        if (node.Words.IsEmpty) return null;
        var length = Scan.Word(text.AsSpan(at));
        Span<char> letters = stackalloc char[length];
        var printed = letters[..Encoding.UTF8.GetChars(text.AsSpan(at, length), letters)];
        Span<char> room = stackalloc char[length + NearMiss.MostSlips];
        foreach (var (spelled, next) in node.Words)
        {
            if (!NearMiss.MayBeOne(printed.Length, spelled.Text.Length)) continue;
            var word = room[..Encoding.UTF8.GetChars(spelled.Text, room)];
            if (IsMisspelt(printed, word) && Walk(next, text, at + length, signs.Behind(new Misspelling(printed.ToString(), word.ToString()))) is { } found) return found;
        }

        return null;
    }

    /// <summary>A value of a closed list is misspelt as a word is; what is right behind it is found by writing it right.</summary>
    private Misspelling? WalkMisspeltValues(FormNode node, byte[] text, int at, SpellingSigns signs)
    {
        if (node.Values.IsEmpty) return null;
        var length = text.AsSpan(at).IndexOfAnyExcept(OfNames);
        Span<char> printed = stackalloc char[length < 0 ? text.Length - at : length];
        Encoding.ASCII.GetChars(text.AsSpan(at, printed.Length), printed);
        foreach (var (field, next) in node.Values)
        {
            for (var index = 0; index < field.Spellings.Count; index++)
            {
                var word = field.Spellings[index];
                if (!IsMisspelt(printed, word)) continue;
                byte[] corrected = [.. text[..at], .. Encoding.ASCII.GetBytes(word), .. text[(at + printed.Length)..]];
                var value = field.FirstLength(corrected.AsSpan(at));
                if (value >= word.Length && Walk(next, corrected, at + value, signs.Behind(new Misspelling(printed.ToString(), word))) is { } found) return found;
            }
        }

        return null;
    }

    /// <summary>A word may be left out with the blank behind it, and a mark behind a value: <c>Grp 1 Listen c/Active timer expired</c>.</summary>
    private Misspelling? WalkOmissions(FormNode node, byte[] text, int at, SpellingSigns signs)
    {
        foreach (var (spelled, next) in node.Words)
        {
            var found = spelled.Text is [(byte)':' or (byte)',' or (byte)';']
                ? Walk(next, text, at, signs.Behind(MarkLeftOut(text, at, spelled.ToString())))
                : next.AfterBlanks is { } behind && at > 0 && Scan.IsBlank(text[at - 1]) && !spelled.Text.AsSpan().ContainsAnyExcept(Letters) ? Walk(behind, text, at, signs.BehindNothing()) : null;
            if (found is not null) return found;
        }

        return null;
    }

    private static Misspelling MarkLeftOut(byte[] text, int at, string mark)
    {
        var start = text.AsSpan(0, at).LastIndexOf((byte)' ') + 1;
        var printed = Encoding.UTF8.GetString(text, start, at - start);
        return new(printed, printed + mark);
    }

    /// <summary>A word of the dialect is right wherever it stands, unless it only lacks the marks around it.</summary>
    private bool IsMisspelt(ReadOnlySpan<char> printed, ReadOnlySpan<char> word) => NearMiss.IsOne(printed, word) && (!isWord(printed.ToString()) || printed.Trim(FormVocabulary.Marks).SequenceEqual(word.Trim(FormVocabulary.Marks)));
}
