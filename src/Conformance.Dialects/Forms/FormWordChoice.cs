namespace Conformance.Dialects.Forms;

/// <summary>The literal words that may stand at a place and begin with one letter.</summary>
internal sealed class FormWordChoice
{
    /// <summary>No word.</summary>
    public static readonly FormWordChoice None = new([], isOnlyWay: false);

    private readonly (FormWord Word, FormNode Next)[] words;

    /// <summary>Sorts the words: longest first.</summary>
    /// <param name="words">The words with what follows them.</param>
    /// <param name="isOnlyWay">Whether nothing but a word may stand at the place.</param>
    public FormWordChoice(IEnumerable<(byte[] Word, FormNode Next)> words, bool isOnlyWay)
    {
        this.words = [.. words.OrderByDescending(pair => pair.Word.Length).Select(pair => (new FormWord(pair.Word), pair.Next))];
        IsCertain = isOnlyWay && !Array.Exists(this.words, one => Array.Exists(this.words, other => other.Word.Text.Length > one.Word.Text.Length && one.Word.Begins(other.Word.Text)));
    }

    /// <summary>The words, longest first.</summary>
    public ReadOnlySpan<(FormWord Word, FormNode Next)> Words => words;

    /// <summary>Whether the first word that stands in a text is the only thing that can: no other begins with it, and no value may stand there.</summary>
    public bool IsCertain { get; }
}
