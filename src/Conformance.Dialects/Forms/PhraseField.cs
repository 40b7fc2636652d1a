namespace Conformance.Dialects.Forms;

/// <summary>A value of one or more words, as few as the rest of the template allows: <c>ip sla 1 reachability</c> before <c>Up -> Down</c>.</summary>
internal sealed class PhraseField : Field<string>
{
    /// <summary>A phrase; at the end of a template it goes to the end of the line.</summary>
    public PhraseField(string name)
        : base(name, Scan.Word, (value, words) => words.Text(value))
    {
        TakesRest = true;
    }

    /// <inheritdoc/>
    public override bool HasSeveralReadings => true;

    /// <inheritdoc/>
    public override int NextLength(ReadOnlySpan<byte> text, int length)
    {
        var wordStart = length;
        while (wordStart < text.Length && Scan.IsBlank(text[wordStart])) wordStart++;
        return wordStart == text.Length ? Scan.No : wordStart + Scan.Word(text[wordStart..]);
    }
}
