using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>What lays a page out and says nothing: images, links alone and tables of Markdown, containers of Pandoc and Docusaurus, tags of GitBook and Jekyll, directives and underlines of reStructuredText, and what git writes into a file that it could not merge.</summary>
internal static class PageLayout
{
    /// <summary>git-merge(1) has seven of its marks.</summary>
    private const int ConflictMarks = 7;

    private static readonly string[] Tags = ["tabs", "endtabs", "tab", "endtab", "hint", "endhint", "code", "endcode", "raw", "endraw", "highlight", "endhighlight", "embed"];

    /// <summary>Whether <paramref name="text"/> is such a line.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text) => IsImage(text) || AuthorsBrackets.AreLinks(text) || IsContainer(text) || IsTag(text) || IsDirective(text) || IsUnderline(text) || IsConflict(text) || IsTableRule(text) || IsOfHead(text);

    /// <summary><c>![topology](img/1.png)</c>.</summary>
    private static bool IsImage(ReadOnlySpan<byte> text) => text.StartsWith("!["u8) && text[^1] == ')' && text.IndexOf("]("u8) > 0;

    /// <summary><c>::: warning</c>.</summary>
    private static bool IsContainer(ReadOnlySpan<byte> text) => text.StartsWith(":::"u8) && text.IndexOf((byte)'%') < 0;

    /// <summary><c>{% endtab %}</c>: templates of programs have other tags.</summary>
    private static bool IsTag(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("{% "u8) || !text.EndsWith(" %}"u8) || text.Length < "{%  %}"u8.Length) return false;
        var tag = text["{% "u8.Length..^" %}"u8.Length];
        var end = tag.IndexOf((byte)' ');
        return Scan.IsOneOf(end < 0 ? tag : tag[..end], Tags);
    }

    /// <summary><c>.. code-block:: none</c>, <c>.. _label:</c> (reStructuredText, Explicit Markup Blocks).</summary>
    private static bool IsDirective(ReadOnlySpan<byte> text) => text.StartsWith(".. "u8) && (text[^1] == ':' || text.IndexOf(":: "u8) > 0);

    /// <summary><c>^^^^^^^^</c> below a title (reStructuredText, Sections); one alone is how IOS points to a mistake.</summary>
    private static bool IsUnderline(ReadOnlySpan<byte> text) => text.Length > 3 && text[0] is (byte)'^' or (byte)'"' && !text.ContainsAnyExcept(text[0]);

    private static bool IsConflict(ReadOnlySpan<byte> text) =>
        text.Length > ConflictMarks && text[0] is (byte)'<' or (byte)'>' && !text[..ConflictMarks].ContainsAnyExcept(text[0]) && text[ConflictMarks] == ' ';

    /// <summary><c>|:--|:--|</c>, between the titles of a table and its rows (GitHub Flavored Markdown §4.10).</summary>
    private static bool IsTableRule(ReadOnlySpan<byte> text) => text.Length > 2 && text[0] == '|' && text[^1] == '|' && text.Contains((byte)'-') && !text.ContainsAnyExcept("|:- "u8);

    /// <summary><c>&lt;!DOCTYPE html></c>, <c>&lt;head>&lt;title>HSRP&lt;/title>&lt;/head></c> (HTML Living Standard §13.1.1, §4.2.2).</summary>
    private static bool IsOfHead(ReadOnlySpan<byte> text) =>
        text[^1] == '>' && (text.StartsWith("<!DOCTYPE "u8) || text.StartsWith("<!doctype "u8) || (text[0] == '<' && text.IndexOf("<title>"u8) is >= 0 and var title && text[title..].IndexOf("</title>"u8) > 0));
}
