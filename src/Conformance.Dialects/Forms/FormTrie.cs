using System.Runtime.CompilerServices;
using Conformance.Dialects.Forms.Spelling;

namespace Conformance.Dialects.Forms;

/// <summary>
/// All forms of a dialect as one decision tree: templates that begin alike share the beginning, so a line is read once however many forms there are.
/// </summary>
/// <typeparam name="TForm">The kind of form.</typeparam>
internal sealed class FormTrie<TForm>
    where TForm : class, IForm
{
    /// <summary>The most holes that one template may have.</summary>
    public const int MostHoles = 32;

    private readonly FormNode root = new();
    private readonly int convincing;

    /// <summary>Builds the tree. Two forms with the same template are a mistake and throw.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="convincing">
    /// Words and telling values that must have matched before an early end counts as the beginning of a longer line: two among all lines of a log, one
    /// where it is known what is being read.
    /// </param>
    public FormTrie(IEnumerable<TForm> forms, int convincing = 2)
    {
        this.convincing = convincing;
        foreach (var form in forms)
        {
            foreach (var tokens in form.Template.Alternatives) Add(form, tokens);
        }

        root.Freeze();
    }

    /// <summary>
    /// Finds the form of <paramref name="text"/>, which has no blanks at its ends. Literal words are tried before holes, longer words before
    /// shorter ones, holes in the order the forms were given.
    /// </summary>
    public FormMatch<TForm> Match(ReadOnlySpan<byte> text, Span<Captured> captured)
    {
        var place = Walk(text, captured);
        return new(Unsafe.As<TForm?>(place.End?.Form), place.End?.Holes ?? FormHoles.None, place.MayGoOn, place.Reach, place.Farthest);
    }

    /// <summary>Where <paramref name="text"/> leads.</summary>
    public FormPlace Walk(ReadOnlySpan<byte> text, Span<Captured> captured) => new FormWalk(text, captured, convincing).From(root);

    /// <summary>Whether <paramref name="text"/> begins with the first word or value of any form.</summary>
    public bool Begins(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return false;
        foreach (var (word, next) in root.WordsFrom(text[0]).Words)
        {
            if (word.Begins(text) && MayFollow(next, text[word.Text.Length..])) return true;
        }

        foreach (var (field, _) in root.Values)
        {
            if (field.FirstLength(text) > 0) return true;
        }

        return false;
    }

    /// <summary>The first misspelt word of a text that has no form; null where it is not surely of one but for a word or two. Slow, for lines that nothing else could be made of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWord">Whether a word is one of the dialect's.</param>
    public Misspelling? FindMisspelling(ReadOnlySpan<byte> text, Func<string, bool> isWord) => new SpellingWalk(convincing, isWord).From(root, text);

    /// <summary>Whether <paramref name="rest"/> may stand behind a word: where only a blank may, <c>has_route</c> does not begin with <c>has</c>.</summary>
    private static bool MayFollow(FormNode node, ReadOnlySpan<byte> rest) => rest.IsEmpty || Scan.IsBlank(rest[0]) || node.Words.Length > 0 || node.Values.Length > 0;

    private void Add(TForm form, IReadOnlyList<TemplateToken> tokens)
    {
        var node = root;
        foreach (var token in tokens) node = node.Follow(token);
        if (node.Form is { } other && other != form) throw new InvalidOperationException($"{form.Id} and {other.Id} have the same template {form.Template}.");
        node.Form = form;
        node.Holes = new(tokens.OfType<TemplateToken.Hole>().Select(hole => hole.Field));
        if (node.Holes.Count > MostHoles) throw new InvalidOperationException($"{form.Id} has more than {MostHoles} holes.");
    }
}
