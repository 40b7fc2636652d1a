using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Dialects.Reading.Pages;

/// <summary>A line of the source of a page of HTML.</summary>
internal static partial class PageLine
{
    private const string Block = @"</?(?:br|p|div|li|ul|ol|pre|tt|blockquote|hr|table|tbody|tr|td|section|article|html|body)\b[^<>]*>";

    private static ReadOnlySpan<byte> Blank => "&nbsp;"u8;

    /// <summary>Whether a text may hold such lines, at a glance.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text) => text.IndexOf(Blank) >= 0 || text.IndexOf("<br"u8) >= 0 || text.IndexOf("</p>"u8) >= 0 || text.IndexOf("<pre"u8) >= 0 || text.IndexOf("<html"u8) >= 0;

    /// <summary>Whether a line opens a page, or a block of it that was laid out already: what stands behind it is of a page, whatever it holds.</summary>
    public static bool Opens(ReadOnlySpan<byte> line)
    {
        var text = line.TrimStart(" \t"u8);
        return text.StartsWith("<pre>"u8) || text.StartsWith("<pre "u8) || text.StartsWith("<html>"u8) || text.StartsWith("<html "u8);
    }

    /// <summary>Whether a line is surely one: a tag ends it, or it holds blanks that a browser may not break.</summary>
    public static bool IsOne(ReadOnlySpan<byte> line)
    {
        var text = line.TrimEnd(" \t\r"u8);
        return text.EndsWith("<br>"u8) || text.EndsWith("<br/>"u8) || text.EndsWith("<br />"u8) || text.EndsWith("</p>"u8) || text.IndexOf(Blank) >= 0;
    }

    /// <summary>The line without the tags of blocks and line ends at its ends, and with its entities as letters.</summary>
    /// <param name="line">The line, a letter for each byte.</param>
    public static string Shown(string line) => line.AsSpan().IndexOfAny('<', '&') < 0 ? line : Entity().Replace(WithoutLastTags(FirstTags().Replace(line, "$1")), LettersOf);

    /// <summary>From its end, tag by tag: a pattern would be tried at each blank of a long line.</summary>
    private static string WithoutLastTags(string line)
    {
        var text = line.AsSpan();
        for (var end = text.TrimEnd(); end is [.., '>'] && end.LastIndexOf('<') is >= 0 and var last && Tag().IsMatch(end[last..]); end = text.TrimEnd()) text = end[..last];
        return text.Length == line.Length ? line : text.ToString();
    }

    /// <summary>The letters of an entity in UTF-8, each byte a letter.</summary>
    private static string LettersOf(Match entity) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(entity.Value).Replace('\u00A0', ' ')));

    [GeneratedRegex(@"^(\s*)(?:" + Block + ")+", RegexOptions.IgnoreCase)]
    private static partial Regex FirstTags();

    [GeneratedRegex("^" + Block + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("&#?[0-9A-Za-z]{2,8};")]
    private static partial Regex Entity();
}
