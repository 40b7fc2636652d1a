using System.Text;
using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// The marks that authors and their tools put around a whole line: the <c>></c> of a quotation, the mark of a list's item before a time, bold print, a code span. No device
/// begins a line so, and the line inside them is whole: it is read like any other.
/// </summary>
internal static class LineMarks
{
    private static readonly byte[][] Tags = [.. "pre code p b strong em i u span div li td th dt dd font br h1 h2 h3 h4 h5 h6".Split(' ').Select(Encoding.ASCII.GetBytes)];

    /// <summary>The first stands alone, the others close what they opened.</summary>
    private static readonly byte[][] LineEnds = [.. "br p div pre li tr td th dt dd h1 h2 h3 h4 h5 h6".Split(' ').Select(Encoding.ASCII.GetBytes)];

    /// <summary>The line without them; the very same bytes where it has none.</summary>
    public static ReadOnlySpan<byte> Strip(ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var inside = WithoutOne(line);
            if (inside == line) return line;
            line = inside;
        }
    }

    private static ReadOnlySpan<byte> WithoutOne(ReadOnlySpan<byte> line)
    {
        if (line.Length < 2) return line.SequenceEqual(">"u8) ? default : line;
        if (line[^1] == '>' && EndOfShown(line) is var end && end < line.Length) return line[..end];
        return line[0] switch
        {
            (byte)'>' => IsQuoted(line[1]) || IsPrompt(line[1..]) ? line[(line[1] == ' ' ? 2 : 1)..] : line,
            (byte)'-' or (byte)'*' when line[1] == ' ' && InItem(line) is var item && item != line => item,
            (byte)'*' when line[1] == '*' => Inside(line, "**"u8),
            (byte)'_' when line[1] == '_' => Inside(line, "__"u8),
            (byte)'`' => Inside(line, "`"u8),
            (byte)'\\' when line[1] is (byte)'*' or (byte)'%' or (byte)'-' => line[1..],
            >= (byte)'A' and <= (byte)'z' when line.IndexOf((byte)'\\') is > 0 and var escape => WithPromptMark(line, escape),
            (byte)'<' when line[1] is >= (byte)'a' and <= (byte)'z' => BehindTag(line),
            (byte)' ' or (byte)'\t' => BehindMargin(line),
            (byte)'"' or (byte)'\'' => InQuotes(line),
            (byte)',' => BehindComma(line),
            _ => BehindMark(line),
        };
    }

    private static ReadOnlySpan<byte> BehindMark(ReadOnlySpan<byte> line)
    {
        var mark = ItemMark.Length(line);
        if (mark == 0 || !(HeaderSigns.IsStamped(line[mark..]) || IsPrompt(line[mark..].TrimStart("`*"u8)))) return line;
        return line[0] == '|' ? line[mark..].TrimEnd("| \t"u8) : line[mark..];
    }

    /// <summary>The whole line as one string, or the first of a longer one; a comma behind it goes on to the next.</summary>
    private static ReadOnlySpan<byte> InQuotes(ReadOnlySpan<byte> line)
    {
        var inside = line[1..].TrimEnd(" ,"u8);
        var end = inside.IndexOfAny(line[0], (byte)'\\');
        if (!IsHeaded(inside) || (end >= 0 && (end != inside.Length - 1 || inside[end] == '\\'))) return line;
        return end < 0 ? line[1..] : inside[..end];
    }

    /// <summary>A string of a list whose commas stand before its lines: <c>, "&lt;189>45: *Mar  1 00:02:01.100: %HSRP-5-…"</c>.</summary>
    private static ReadOnlySpan<byte> BehindComma(ReadOnlySpan<byte> line)
    {
        var text = line[1..].TrimStart(" \t"u8);
        return text is [(byte)'"' or (byte)'\'', ..] && InQuotes(text) is var inside && inside != text ? inside : line;
    }

    /// <summary>Whether a message begins here, with the header of a relay or without.</summary>
    private static bool IsHeaded(ReadOnlySpan<byte> text) =>
        HeaderSigns.IsStamped(text) || (LogHeader.Read(text) is { IsCertain: true } header && header.BodyStart < text.Length);

    /// <summary>Whether a prompt begins here that is surely one: of a device as people call them, or in the mode of a configuration.</summary>
    private static bool IsPrompt(ReadOnlySpan<byte> text)
    {
        var prompt = text[..Math.Max(text.IndexOfAny((byte)'#', (byte)'>'), 0)];
        var mode = prompt.IndexOf("(config"u8);
        return DeviceName.IsOne(mode < 0 ? prompt : prompt[..mode]) || (mode > 0 && prompt[^1] == ')' && HeaderWords.IsHost(prompt[..mode]));
    }

    /// <summary>A quotation in an item of a list stands behind the item's margin.</summary>
    private static ReadOnlySpan<byte> BehindMargin(ReadOnlySpan<byte> line)
    {
        var text = line.TrimStart(" \t"u8);
        var inside = WithoutOne(text);
        return inside == text ? line : inside;
    }

    /// <summary>A command whose prompt was cut off stands right behind its mark; a quoted line does not, unless it begins with a mark itself.</summary>
    private static bool IsQuoted(byte next) => next is (byte)' ' or (byte)'>' or (byte)'*' or (byte)'%' or (byte)'.';

    /// <summary>An item of a list of YAML, in quotation marks since a star would mean something else there (YAML 1.2 §7.3): <c>- "*Mar  1 00:02:01.100: %HSRP-5-…"</c>.</summary>
    private static ReadOnlySpan<byte> InItem(ReadOnlySpan<byte> line)
    {
        var item = line[1..].Trim((byte)' ');
        var isQuoted = item.Length > 2 && item[0] is (byte)'"' or (byte)'\'' && item[^1] == item[0] && !item[1..^1].ContainsAny(item[0], (byte)'\\');
        return isQuoted ? item[1..^1] : WithStar(line);
    }

    /// <summary>Markdown prints <c>- Mar 1</c> for <c>*Mar 1</c>: the star is put back, so that no clock counts as set that was not.</summary>
    private static ReadOnlySpan<byte> WithStar(ReadOnlySpan<byte> line)
    {
        var date = line[1..].TrimStart((byte)' ');
        return Timestamp.TryRead(date, out _, out _) && char.IsAsciiLetterOrDigit((char)date[0]) ? (byte[])[(byte)'*', .. date] : line;
    }

    /// <summary>Markdown writes <c>R1\#</c> and <c>R1\></c> for the marks of prompts.</summary>
    private static ReadOnlySpan<byte> WithPromptMark(ReadOnlySpan<byte> line, int escape)
    {
        if (escape + 1 == line.Length || line[escape + 1] is not ((byte)'#' or (byte)'>') || line[..escape].Contains((byte)' ')) return line;
        return (byte[])[.. line[..escape], .. line[(escape + 1)..]];
    }

    /// <summary>A tag of HTML that opens what is shown: <c>&lt;pre class="terminal">R1# </c>. The help of IOS prints other words in such brackets: <c>&lt;cr></c>.</summary>
    private static ReadOnlySpan<byte> BehindTag(ReadOnlySpan<byte> line)
    {
        var name = line[1..].IndexOfAny((byte)' ', (byte)'>');
        var end = line.IndexOf((byte)'>');
        if (name <= 0 || !IsTag(line.Slice(1, name))) return line;
        var tag = line.Slice(1, name);
        var inside = line[(end + 1)..].TrimEnd(" \t"u8);
        var closing = inside.Length - tag.Length - "</>"u8.Length;
        var isClosed = closing >= 0 && inside[closing..].StartsWith("</"u8) && inside[(closing + 2)..].StartsWith(tag) && inside[^1] == '>';
        return isClosed ? inside[..closing] : inside;
    }

    /// <summary>Where what is shown ends, before a tag of HTML that ends its line: <c>R1#show clock&lt;br /></c>, <c>&lt;/p></c>.</summary>
    private static int EndOfShown(ReadOnlySpan<byte> line)
    {
        var start = line.LastIndexOf((byte)'<');
        if (start < 0) return line.Length;
        var name = line[(start + 1)..^1].Trim("/ "u8);
        foreach (var tag in LineEnds)
        {
            if (name.SequenceEqual(tag) && (line[start + 1] == '/' || tag == LineEnds[0])) return start;
        }

        return line.Length;
    }

    private static bool IsTag(ReadOnlySpan<byte> name)
    {
        foreach (var tag in Tags)
        {
            if (name.SequenceEqual(tag)) return true;
        }

        return false;
    }

    /// <summary>The name of a device keeps its marks, since they make it a heading.</summary>
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> line, ReadOnlySpan<byte> mark)
    {
        var text = line.TrimEnd(" \t"u8);
        if (text.Length <= 2 * mark.Length || !text.EndsWith(mark)) return line;
        var inside = text[mark.Length..^mark.Length];
        return inside.IndexOf(mark) < 0 && inside.ContainsAnyExcept(mark[0], (byte)' ') && !DeviceName.IsOne(inside) ? inside : line;
    }
}
