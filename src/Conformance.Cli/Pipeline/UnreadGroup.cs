using System.Text.RegularExpressions;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Pipeline;

/// <summary>Lines that were not read and look alike: one form more would read them all.</summary>
/// <param name="Support">Malformed, unrecognised or unsupported.</param>
/// <param name="Template">What they have in common, with placeholders for addresses, times and numbers.</param>
/// <param name="Count">How many physical lines they have.</param>
/// <param name="Example">The first of them.</param>
/// <param name="Column">Where the first, malformed, stops being what it began as, 1-based; 0 where that is unknown.</param>
internal sealed partial record UnreadGroup(LineSupport Support, string Template, int Count, Evidence Example, int Column)
{
    /// <summary>Groups lines, the largest group first.</summary>
    public static IReadOnlyList<UnreadGroup> Of(IReadOnlyList<UnreadLine> lines, ITextSource source) =>
    [
        .. lines.Select(line => (Line: line, Text: source.EvidenceOf(line.Span)))
            .GroupBy(pair => (pair.Line.Support, Template: TemplateOf(pair.Text.Text)))
            .Select(group => new UnreadGroup(group.Key.Support, group.Key.Template, group.Sum(pair => pair.Line.Span.LastLine - pair.Line.Span.FirstLine + 1), group.First().Text, group.First().Line.Column))
            .OrderByDescending(group => group.Count),
    ];

    private static string TemplateOf(string text)
    {
        text = Blanks().Replace(text.Trim(), " ");
        text = Mac().Replace(text, "<mac>");
        text = Address().Replace(text, "<address>");
        text = Time().Replace(text, "<time>");
        text = Hex().Replace(text, "<hex>");
        return Number().Replace(text, "#");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}\b")]
    private static partial Regex Mac();

    [GeneratedRegex(@"\b\d{1,3}(\.\d{1,3}){3}(/\d{1,2})?\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b0x[0-9a-fA-F]+\b")]
    private static partial Regex Hex();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
