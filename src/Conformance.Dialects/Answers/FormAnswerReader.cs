using System.Diagnostics;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>Reads an answer by the forms of its lines.</summary>
/// <typeparam name="TAnswer">The answer being read.</typeparam>
/// <param name="forms">The forms.</param>
/// <param name="answer">The answer being read.</param>
/// <param name="words">Turns bytes into words.</param>
internal sealed class FormAnswerReader<TAnswer>(FormTrie<AnswerForm<TAnswer>> forms, TAnswer answer, Lexicon words) : AnswerReader
    where TAnswer : IAnswer
{
    /// <inheritdoc/>
    public override Fit Fit(ReadOnlySpan<byte> text)
    {
        Span<Captured> captured = stackalloc Captured[FormTrie<AnswerForm<TAnswer>>.MostHoles];
        return forms.Match(text, captured).Fit;
    }

    /// <inheritdoc/>
    public override LineSupport Read(ReadOnlySpan<byte> text, SourceSpan at)
    {
        Span<Captured> captured = stackalloc Captured[FormTrie<AnswerForm<TAnswer>>.MostHoles];
        var match = forms.Match(text, captured);
        if (match.Form is null) throw new UnreachableException("Only a line that fits is read.");
        match.Form.Apply(answer, new Fields(text, captured, match.Holes, words), at);
        return match.Form.Support;
    }

    /// <inheritdoc/>
    public override IEnumerable<Capture> Complete(SourceSpan whole) => answer.Complete(whole);
}
