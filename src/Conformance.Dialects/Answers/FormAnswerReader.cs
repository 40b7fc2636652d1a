using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>Reads an answer by the forms of its lines.</summary>
/// <typeparam name="TAnswer">The answer being read.</typeparam>
/// <param name="forms">The forms.</param>
/// <param name="answer">The answer being read.</param>
/// <param name="words">Turns bytes into words.</param>
/// <param name="isFiltered">Whether a pipe filters the answer: it leaves lines without the record that they belong to, which are whole all the same.</param>
internal sealed class FormAnswerReader<TAnswer>(FormTrie<AnswerForm<TAnswer>> forms, TAnswer answer, Lexicon words, bool isFiltered) : AnswerReader
    where TAnswer : IAnswer
{
    private readonly Captured[] captured = new Captured[FormTrie<AnswerForm<TAnswer>>.MostHoles];

    /// <inheritdoc/>
    public override Fit Fit(ReadOnlySpan<byte> text) => forms.Match(text, captured).Fit;

    /// <inheritdoc/>
    public override Fit Read(ReadOnlySpan<byte> text, SourceSpan at, out LineSupport support)
    {
        var match = forms.Match(text, captured);
        support = match.Form?.Support ?? LineSupport.Unrecognized;
        match.Form?.Apply(answer, new Fields(text, captured, match.Holes, words), at);
        if (answer.TakeOrphan()) support = isFiltered ? LineSupport.Context : LineSupport.Malformed;
        return match.Fit;
    }

    /// <inheritdoc/>
    public override Misspelling? FindMisspelling(ReadOnlySpan<byte> text, Func<string, bool> isWord) => forms.FindMisspelling(text, isWord);

    /// <inheritdoc/>
    public override void LosePlace(ReadOnlySpan<byte> line) => answer.LosePlace(line);

    /// <inheritdoc/>
    public override IEnumerable<Capture> Complete(SourceSpan whole) => answer.Complete(whole);
}
