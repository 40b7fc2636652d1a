using System.Runtime.CompilerServices;

namespace Conformance.Dialects.Forms;

/// <summary>
/// A line as the device prints it, with holes for its values: written as an interpolated string that reads like the line itself,
/// <c>$"HSRP: {Port} Grp {Group} {State}: {Event}/{Words}"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class LineTemplate
{
    /// <summary>What it was written with, in the order it stands: texts, fields and optional parts.</summary>
    private readonly List<object> parts;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public LineTemplate(int literalLength, int formattedCount)
    {
        parts = new(Math.Min(literalLength, formattedCount + 1) + formattedCount);
    }

    /// <summary>The template's token sequences: one for each choice of its optional parts, those with them first. They are made anew each time, since few ask twice.</summary>
    public IReadOnlyList<IReadOnlyList<TemplateToken>> Alternatives => Expand();

    /// <summary>Called by the compiler for the text between holes.</summary>
    public void AppendLiteral(string literal) => parts.Add(literal);

    /// <summary>Called by the compiler for a hole.</summary>
    public void AppendFormatted(Field field) => parts.Add(field);

    /// <summary>Called by the compiler for an optional part.</summary>
    public void AppendFormatted(OptionalPart part) => parts.Add(part);

    /// <summary>The template as written, optional parts in square brackets.</summary>
    public override string ToString() => string.Concat(parts.Select(part => part is OptionalPart { Template: var template } ? $"[{template}]" : part.ToString()));

    private List<List<TemplateToken>> Expand()
    {
        List<List<TemplateToken>> alternatives = [[]];
        foreach (var part in parts)
        {
            switch (part)
            {
                case string literal:
                    AppendWords(alternatives, literal);
                    break;
                case Field field:
                    Append(alternatives, new TemplateToken.Hole(field));
                    break;
                case OptionalPart { Template: var template }:
                    List<List<TemplateToken>> with = [];
                    foreach (var tokens in alternatives) with.AddRange(template.Expand().ConvertAll(more => tokens.Concat(more).ToList()));
                    alternatives.InsertRange(0, with);
                    break;
            }
        }

        return alternatives;
    }

    private static void AppendWords(List<List<TemplateToken>> alternatives, string literal)
    {
        for (var at = 0; at < literal.Length;)
        {
            var end = at;
            var blank = literal[at] == ' ';
            while (end < literal.Length && literal[end] == ' ' == blank) end++;
            Append(alternatives, blank ? TemplateToken.Blank.Run : new TemplateToken.Word(literal[at..end]));
            at = end;
        }
    }

    private static void Append(List<List<TemplateToken>> alternatives, TemplateToken token)
    {
        foreach (var tokens in alternatives) tokens.Add(token);
    }
}
