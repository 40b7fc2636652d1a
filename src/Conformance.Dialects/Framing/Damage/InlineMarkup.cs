using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// What Markdown and HTML put inside a line: <c>vaidate\_proposal</c>, <c>**bold**</c>, <c>-&amp;gt;</c>, <c>&lt;br&gt;</c>, curly quotes. Blanks of other scripts
/// are blanks already when a line comes here.
/// </summary>
internal static partial class InlineMarkup
{
    /// <summary>Whether the part of a line where it stopped fitting shows markup.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text) => text.IndexOfAny("\\*`&<"u8) >= 0 || text.IndexOf((byte)0xE2) >= 0;

    /// <summary>The line without it; the same text where it has none.</summary>
    public static byte[] Undo(ReadOnlySpan<byte> line)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(Encoding.UTF8.GetString(line), ""));
        text = Escape().Replace(text, "$1").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(Plain(text).Trim());
    }

    private static string Plain(string text) => string.Concat(text.Select(letter => letter switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' => '-',
        '\u00A0' => ' ',
        _ => letter,
    })).Replace("\u2192", "->", StringComparison.Ordinal).Replace("\u2026", "...", StringComparison.Ordinal);

    [GeneratedRegex(@"</?(?:b|i|u|em|strong|br|p|span|font|code|pre|div|mark|a|li|td)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!<>|~])")]
    private static partial Regex Escape();
}
