namespace Conformance.Dialects.Forms;

/// <summary>The literal words that may stand at a place and begin with one letter.</summary>
/// <param name="words">The words, longest first.</param>
/// <param name="isCertain">Whether the first of them that stands in a text is the only thing that can.</param>
internal readonly ref struct FormWordChoice(ReadOnlySpan<(FormWord Word, FormNode Next)> words, bool isCertain)
{
    /// <summary>The words, longest first.</summary>
    public ReadOnlySpan<(FormWord Word, FormNode Next)> Words { get; } = words;

    /// <summary>Whether the first word that stands in a text is the only thing that can: no other begins with it, and no value may stand there.</summary>
    public bool IsCertain { get; } = isCertain;
}
