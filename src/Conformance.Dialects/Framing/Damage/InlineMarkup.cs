using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// What Markdown and HTML put inside a line: <c>vaidate\_proposal</c>, <c>**bold**</c>, <c>-&amp;gt;</c>, <c>&lt;br&gt;</c>, curly quotes, and the stars that some authors put around what matters. Blanks of other scripts
/// are blanks already when a line comes here.
/// </summary>
internal static partial class InlineMarkup
{
    /// <summary>Letters of those of a page of English, <c>&amp;#x2019</c>.</summary>
    private const int LongestEntity = 7;

    /// <summary>Whether the part of a line where it stopped fitting shows markup.</summary>
    public static bool IsIn(ReadOnlySpan<byte> text) => text.IndexOfAny("\\*`&<"u8) >= 0 || text.IndexOf((byte)0xE2) >= 0;

    /// <summary>Whether a line holds an entity, <c>peer&amp;#x27;s</c>: a phrase stops before it, or passes over it where it may be of any words, as that of a tracked object.</summary>
    public static bool HoldsEntity(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'&') is >= 0 and var mark)
        {
            text = text[(mark + 1)..];
            if (text[..Math.Min(text.Length, LongestEntity)].IndexOf((byte)';') > 0) return true;
        }

        return false;
    }

    /// <summary>Tells lines that surely hold one line of a page at a glance.</summary>
    public static bool MayHoldLines(ReadOnlySpan<byte> text) => text.IndexOf("<br"u8) >= 0 || text.IndexOf("<BR"u8) >= 0 || text.IndexOf("</"u8) > 0;

    /// <summary>The lines of a page that stand in one physical line, <c>R1#conf t&lt;br>R1(config)#</c>, as a browser shows them; false where it holds one.</summary>
    /// <param name="text">The line.</param>
    /// <param name="lines">The lines, each with its end.</param>
    public static bool TryReadLines(ReadOnlySpan<byte> text, out byte[] lines)
    {
        var shown = LineEnd().Split(Encoding.UTF8.GetString(text)).Select(WithoutTags).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        lines = shown.Count < 2 ? [] : Encoding.UTF8.GetBytes(string.Join('\n', shown) + '\n');
        return shown.Count > 1;
    }

    /// <summary>The text with its entities as a browser shows them, <c>-&amp;gt;</c>; the same bytes where it has none.</summary>
    public static byte[] Decode(byte[] text) => text.AsSpan().IndexOf("&gt;"u8) < 0 && text.AsSpan().IndexOf("&lt;"u8) < 0 ? text : Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(text)));

    /// <summary>The line without it; the same text where it has none.</summary>
    public static byte[] Undo(ReadOnlySpan<byte> line) => Encoding.UTF8.GetBytes(Undo(Encoding.UTF8.GetString(line)));

    /// <summary>The text without it; the same text where it has none.</summary>
    public static string Undo(string line) =>
        Plain(Escape().Replace(WithoutTags(line), "$1").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Replace("\u2605", "", StringComparison.Ordinal)).Trim();

    private static string WithoutTags(string line) => WebUtility.HtmlDecode(Tag().Replace(line, ""));

    private static string Plain(string text) => string.Concat(text.Select(letter => letter switch
    {
        '\u2018' or '\u2019' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' => '-',
        '\u00A0' => ' ',
        _ => letter,
    })).Replace("\u2192", "->", StringComparison.Ordinal).Replace("\u2026", "...", StringComparison.Ordinal);

    [GeneratedRegex(@"</?(?:b|i|u|em|strong|br|p|span|font|code|pre|div|mark|a|li|ul|ol|td|tr|tt|kbd|samp|h[1-6])\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|li|pre|tr|h[1-6])>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!<>|~])")]
    private static partial Regex Escape();
}
