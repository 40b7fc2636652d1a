namespace Conformance.Dialects.Forms;

/// <summary>The literal words that may stand at a place and begin with one letter.</summary>
internal sealed class FormWordChoice
{
    /// <summary>No word.</summary>
    public static readonly FormWordChoice None = new(isOnlyWay: false);

    private (FormWord Word, FormNode Next)[] words = [];

    /// <summary>Begins without a word.</summary>
    /// <param name="isOnlyWay">Whether nothing but a word may stand at the place.</param>
    public FormWordChoice(bool isOnlyWay) => IsCertain = isOnlyWay;

    /// <summary>The words, longest first.</summary>
    public ReadOnlySpan<(FormWord Word, FormNode Next)> Words => words;

    /// <summary>Whether the first word that stands in a text is the only thing that can: no other begins with it, and no value may stand there.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>Adds a word, after all that are longer.</summary>
    public void Add(byte[] text, FormNode next)
    {
        var word = new FormWord(text);
        foreach (ref readonly var longer in words.AsSpan()) IsCertain &= !word.Begins(longer.Word.Text);
        Array.Resize(ref words, words.Length + 1);
        words[^1] = (word, next);
    }
}
