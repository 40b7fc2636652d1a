using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>What a line of an answer does to the answer being read.</summary>
/// <typeparam name="TAnswer">The answer being read.</typeparam>
internal delegate void AnswerAction<in TAnswer>(TAnswer answer, Fields line, SourceSpan at);

/// <summary>One kind of line of the answer to a show command.</summary>
/// <typeparam name="TAnswer">The answer being read.</typeparam>
/// <param name="template">How the line looks.</param>
/// <param name="support">How far lines of this form are understood.</param>
/// <param name="action">What it does to the answer.</param>
/// <param name="samples">Real lines.</param>
internal sealed class AnswerForm<TAnswer>(LineTemplate template, LineSupport support, AnswerAction<TAnswer> action, IReadOnlyList<string> samples) : IForm
{
    /// <inheritdoc/>
    public string Id => $"{typeof(TAnswer).Name}: {Template}";

    /// <inheritdoc/>
    public LineTemplate Template { get; } = template;

    /// <summary>How far lines of this form are understood.</summary>
    public LineSupport Support { get; } = support;

    /// <inheritdoc/>
    public IReadOnlyList<string> Samples { get; } = samples;

    /// <summary>Whether an answer without command echo can be recognised by this line.</summary>
    public bool Opens { get; private init; }

    /// <inheritdoc/>
    public bool BeginsRecord { get; private init; }

    /// <summary>A line whose values the model uses.</summary>
    public static AnswerForm<TAnswer> Line(LineTemplate template, AnswerAction<TAnswer> action, params string[] samples) =>
        new(template, LineSupport.Modelled, action, samples);

    /// <summary>A line that only surrounds the modelled ones.</summary>
    public static AnswerForm<TAnswer> Context(LineTemplate template, params string[] samples) =>
        new(template, LineSupport.Context, static (_, _, _) => { }, samples);

    /// <summary>The same form, as one by which the answer is recognised where no command echo says what it is.</summary>
    public AnswerForm<TAnswer> Opening() => new(Template, Support, action, Samples) { Opens = true, BeginsRecord = BeginsRecord };

    /// <summary>The same form, as one that begins a record: where such a line is not understood, lines behind it must not be added to the record above.</summary>
    public AnswerForm<TAnswer> Beginning() => new(Template, Support, action, Samples) { Opens = Opens, BeginsRecord = true };

    /// <summary>The same form, as a line of an answer that holds one of this kind.</summary>
    public AnswerForm<TWhole> Within<TWhole>(Func<TWhole, TAnswer> part) => new(Template, Support, (whole, line, at) => action(part(whole), line, at), Samples) { BeginsRecord = BeginsRecord };

    /// <summary>Lets the line act on the answer.</summary>
    public void Apply(TAnswer answer, Fields line, SourceSpan at) => action(answer, line, at);
}
