using System.Text;
using System.Text.RegularExpressions;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Damage;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Sharing;

/// <summary>Rewrites the lines of one file: those that people wrote go, those that a terminal wrapped are rewritten as one and wrapped again.</summary>
/// <param name="lines">The lines.</param>
/// <param name="anonymizer">Rewrites a line.</param>
internal sealed partial class FileAnonymizer(IReadOnlyList<CopiedLine> lines, LineAnonymizer anonymizer)
{
    private static readonly Dialect Dialect = DialectCatalog.All[0];
    private readonly TerminalEdge edge = new();
    private readonly CutMessages cuts = new(lines, anonymizer);
    private string bannerMark = "";

    /// <summary>What became of the lines.</summary>
    public IReadOnlyList<string> Images => [.. lines.Select(line => line.Stamp + line.Image)];

    /// <summary>Rewrites in another way the lines that are understood otherwise than they were; gives the number of the first, 0 where there is none.</summary>
    /// <param name="copied">The lines as the reader finds them in the copy.</param>
    public int Mend(IReadOnlyList<CopiedLine> copied)
    {
        var first = 0;
        for (var index = Math.Min(lines.Count, copied.Count) - 1; index >= 0; index--)
        {
            if (lines[index].Support == copied[index].Support) continue;
            first = index + 1;
            lines[index].Image = OtherImage(lines[index]);
        }

        return first;
    }

    /// <summary>What people wrote may be a part of the record above it; what is not read may look as if it were.</summary>
    private string OtherImage(CopiedLine line)
    {
        var isFree = line.Image.EndsWith(LineAnonymizer.FreeText, StringComparison.Ordinal);
        var indent = line.Text.Length - line.Text.TrimStart(' ', '\t').Length;
        if (line.IsAtEdge || line.IsCut || line.Image.Length == 0) return line.Image;
        if (WithoutMarks().Replace(line.Text, "") is var bare && bare != line.Text && line.Support is LineSupport.Modelled or LineSupport.Context) return anonymizer.Rewrite(bare);
        return !isFree && line.Support == LineSupport.Unrecognized ? line.Text[..indent] + LineAnonymizer.FreeText : anonymizer.Rewrite(line.Text, isTyped: !isFree);
    }

    /// <summary>Rewrites all of them.</summary>
    public void Rewrite()
    {
        for (var first = 0; first < lines.Count;)
        {
            if (lines[first].IsCut || cuts.TryRewrite(first))
            {
                _ = edge.IsReachedBy(Encoding.UTF8.GetByteCount(lines[first++].Image));
                continue;
            }

            var count = 1;
            while (lines[first + count - 1].IsAtEdge && first + count < lines.Count && GoesOn(lines[first + count - 1].Text, lines[first + count].Text)) count++;
            Rewrite(first, count);
            first += count;
        }
    }

    private void Rewrite(int first, int count)
    {
        var whole = string.Concat(Enumerable.Range(first, count).Select(index => lines[index].Text));
        var image = ImageOf(lines[first], whole);
        for (var index = first; index < first + count - 1; index++)
        {
            var width = Math.Min(lines[index].Text.Length, Math.Max(1, image.Length - 1));
            lines[index].Image = image[..width].PadRight(lines[index].Text.Length);
            image = image[width..];
            _ = edge.IsReachedBy(Encoding.UTF8.GetByteCount(lines[index].Image));
        }

        lines[first + count - 1].Image = OffEdge(image, lines[first + count - 1]);
    }

    private string ImageOf(CopiedLine line, string text)
    {
        var indent = text.Length - text.TrimStart(' ', '\t').Length;
        if (bannerMark.Length > 0) return BannerLine(text, indent);
        if (NamePlaces.Banner().Match(text) is { Success: true } banner) return OpenBanner(text, banner.Groups["mark"]);
        if (text.AsSpan(indent).IsEmpty) return "";
        if (line.Heading.Length > 0) return HeadingOf(line.Heading);
        if (line.StandIn.Length > 0) return HeaderOf(text, indent) + line.StandIn;
        if (IsRemark(line, text.Trim())) return text[..indent] + LineAnonymizer.Remark;
        return IsProse(line, text.Trim()) ? text[..indent] + LineAnonymizer.FreeText : anonymizer.Rewrite(text);
    }

    private string HeadingOf(string host) => AddressMap.IsAddress(host) ? $"==> {anonymizer.Addresses.Map(host)} <==" : $"On {anonymizer.Names.Map(host)}:";

    /// <summary>What the device put before a text that a person changed stays: its time and number are no slip.</summary>
    private string HeaderOf(string text, int indent)
    {
        if (LogHeader.Read(Encoding.UTF8.GetBytes(text[indent..])).BodyStart == 0) return text[..indent];
        var image = anonymizer.Rewrite(text);
        var body = LogHeader.Read(Encoding.UTF8.GetBytes(image[indent..])).BodyStart;
        return image[..indent] + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(image[indent..]).AsSpan(0, body));
    }

    /// <summary>The text of a banner goes up to its end mark.</summary>
    private string BannerLine(string text, int indent)
    {
        var end = text.IndexOf(bannerMark, StringComparison.Ordinal);
        var image = text.Trim().Length == 0 ? "" : end == indent ? bannerMark : text[..indent] + LineAnonymizer.FreeText + (end >= 0 ? bannerMark : "");
        if (end >= 0) bannerMark = "";
        return image;
    }

    private string OpenBanner(string text, Group mark)
    {
        var start = mark.Index + mark.Length;
        var isOver = text.IndexOf(mark.Value, start, StringComparison.Ordinal) >= 0;
        if (!isOver) bannerMark = mark.Value;
        return text[..start] + (isOver ? LineAnonymizer.FreeText + mark.Value : text[start..].Trim().Length > 0 ? LineAnonymizer.FreeText : "");
    }

    /// <summary>What the reader takes for words of an author is one in the copy as well.</summary>
    private static bool IsRemark(CopiedLine line, string text) => line.Support == LineSupport.Irrelevant && text.Any(char.IsLetter) && Encoding.UTF8.GetBytes(text) is var bytes && (Prose.IsOne(bytes) || Prose.IsOfPage(bytes, Dialect)) && !Prose.IsFence(bytes);

    /// <summary>What the reader does not know and what has no sign of a log line is taken for what people wrote.</summary>
    private static bool IsProse(CopiedLine line, string text) =>
        line.Support == LineSupport.Unrecognized && !IsLogLine(Encoding.UTF8.GetBytes(text)) && !text.Contains(": %", StringComparison.Ordinal);

    private static bool IsLogLine(ReadOnlySpan<byte> text)
    {
        var header = LogHeader.Read(text);
        return header.Time.IsPrinted || Dialect.BeginsLogLine(text[header.BodyStart..]);
    }

    private static bool GoesOn(string above, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Trim(' ', '\t'));
        return bytes.Length > 0 && above.Length > 0 && !TerminalEdge.Parts(Encoding.UTF8.GetBytes(above)[^1], bytes[0]) && !IsLogLine(bytes) && !Prompt.TryRead(bytes, out _);
    }

    /// <summary>A line that ended before the terminal's edge must not end there by chance, and one that ended there must.</summary>
    private string OffEdge(string image, CopiedLine line)
    {
        if (line.IsAtEdge && image.Length < line.Text.Length) image = image.PadRight(line.Text.Length);
        var isAtEdge = edge.IsReachedBy(Encoding.UTF8.GetByteCount(image));
        return isAtEdge && !line.IsAtEdge ? image + " " : image;
    }

    /// <summary>The marks of a ping inside a word, which make a name of it that the copy would not keep.</summary>
    [GeneratedRegex("(?<=[A-Za-z])[.!]+(?=[A-Za-z])")]
    private static partial Regex WithoutMarks();
}
