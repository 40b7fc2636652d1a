namespace Conformance.Dialects.Forms;

/// <summary>Words that follow one another with nothing else between them, compared at once: <c>was the last one of its kind.</c></summary>
/// <param name="text">The words, with one blank where blanks stand.</param>
/// <param name="end">The place behind them.</param>
internal sealed class FormStretch(FormWord text, FormNode end)
{
    /// <summary>The words, with one blank where blanks stand.</summary>
    public FormWord Text => text;

    /// <summary>The place behind them.</summary>
    public FormNode End => end;
}
