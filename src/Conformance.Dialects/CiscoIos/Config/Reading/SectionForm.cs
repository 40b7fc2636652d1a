using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>Forms of commands that change the section they stand in.</summary>
internal static class SectionForm
{
    /// <summary>A command whose value changes the open section of that kind; it stands nowhere else.</summary>
    public static AnswerForm<ConfigurationDraft> Sets<TSection, TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<TSection, TValue, TSection> change, params string[] samples)
        where TSection : class =>
        AnswerForm<ConfigurationDraft>.Line(template, (draft, line, _) => Apply(draft, valueOf(line), change, isOwn: false), samples);

    /// <summary>The same, with one field as value.</summary>
    public static AnswerForm<ConfigurationDraft> Sets<TSection, TValue>(
        LineTemplate template, Field<TValue> field, Func<TSection, TValue, TSection> change, params string[] samples)
        where TSection : class => Sets(template, line => line.Get(field), change, samples);

    /// <summary>A command without value.</summary>
    public static AnswerForm<ConfigurationDraft> Sets<TSection>(LineTemplate template, Func<TSection, TSection> change, params string[] samples)
        where TSection : class => Sets<TSection, bool>(template, _ => true, (section, _) => change(section), samples);

    /// <summary>A command that several kinds of sections have: it changes the innermost one if that is of this kind.</summary>
    public static AnswerForm<ConfigurationDraft> SetsOwn<TSection, TValue>(
        LineTemplate template, Field<TValue> field, Func<TSection, TValue, TSection> change, params string[] samples)
        where TSection : class =>
        AnswerForm<ConfigurationDraft>.Line(template, (draft, line, _) => Apply(draft, line.Get(field), change, isOwn: true), samples);

    private static void Apply<TSection, TValue>(ConfigurationDraft draft, TValue value, Func<TSection, TValue, TSection> change, bool isOwn)
        where TSection : class
    {
        if (isOwn) draft.SetInnermost((TSection section) => change(section, value));
        else draft.Set((TSection section) => change(section, value));
    }
}
