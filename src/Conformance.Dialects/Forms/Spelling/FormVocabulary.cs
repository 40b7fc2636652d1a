namespace Conformance.Dialects.Forms.Spelling;

/// <summary>The words that forms spell out, with and without the marks around them.</summary>
/// <param name="forms">The forms.</param>
internal sealed class FormVocabulary(IEnumerable<IForm> forms)
{
    /// <summary>Marks that stand around words.</summary>
    public const string Marks = ":;,.()[]{}\"'";

    private readonly HashSet<string> words = [.. forms.SelectMany(form => form.Template.Alternatives).SelectMany(tokens => tokens).SelectMany(WordsOf)];

    /// <summary>Whether a form spells a word out.</summary>
    public bool Has(string word) => words.Contains(word);

    private static IEnumerable<string> WordsOf(TemplateToken token) => token switch
    {
        TemplateToken.Word word => [word.Text, word.Text.Trim(Marks.ToCharArray())],
        TemplateToken.Hole hole => hole.Field.Spellings,
        _ => [],
    };
}
