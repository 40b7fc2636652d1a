using System.Runtime.CompilerServices;
using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>
/// A line as the device prints it, with holes for its values: written as an interpolated string that reads like the line itself,
/// <c>$"HSRP: {Port} Grp {Group} {State}: {Event}/{Words}"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class LineTemplate
{
    private readonly List<List<TemplateToken>> alternatives = [[]];
    private readonly StringBuilder text = new();

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public LineTemplate(int literalLength, int formattedCount)
    {
        text.EnsureCapacity(literalLength + (8 * formattedCount));
    }

    /// <summary>The template's token sequences: one for each choice of its optional parts.</summary>
    public IReadOnlyList<IReadOnlyList<TemplateToken>> Alternatives => alternatives;

    /// <summary>Called by the compiler for the text between holes.</summary>
    public void AppendLiteral(string literal)
    {
        text.Append(literal);
        for (var at = 0; at < literal.Length;)
        {
            var end = at;
            var blank = literal[at] == ' ';
            while (end < literal.Length && literal[end] == ' ' == blank) end++;
            Append(blank ? new TemplateToken.Blank() : new TemplateToken.Word(literal[at..end]));
            at = end;
        }
    }

    /// <summary>Called by the compiler for a hole.</summary>
    public void AppendFormatted(Field field)
    {
        text.Append(field);
        Append(new TemplateToken.Hole(field));
    }

    /// <summary>Called by the compiler for an optional part.</summary>
    public void AppendFormatted(OptionalPart part)
    {
        text.Append('[').Append(part.Template).Append(']');
        var without = alternatives.ConvertAll(tokens => tokens.ToList());
        var with = alternatives.SelectMany(tokens => part.Template.alternatives.Select(more => tokens.Concat(more).ToList()));
        var both = with.Concat(without).ToList();
        alternatives.Clear();
        alternatives.AddRange(both);
    }

    /// <summary>The template as written, optional parts in square brackets.</summary>
    public override string ToString() => text.ToString();

    private void Append(TemplateToken token)
    {
        foreach (var tokens in alternatives) tokens.Add(token);
    }
}
