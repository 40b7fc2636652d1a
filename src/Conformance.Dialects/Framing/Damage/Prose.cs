using System.Buffers;
using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// What people write between the lines of a capture. A line counts as prose only if it shows nothing that a device's line has — no time, no facility, no protocol
/// name with its colon, no equals sign — and is besides a comment, a heading, in a script that no device prints, a banner, or a sentence: so no lost line of a log can hide
/// under the name, and what is neither stays unrecognised.
/// </summary>
internal static class Prose
{
    /// <summary>The fewest words of a sentence.</summary>
    private const int FewestWords = 5;

    /// <summary>The fewest words of a sentence that begins with a word of sentences: <c>Here's the result:</c>.</summary>
    private const int FewestWordsBehindParticle = 3;

    /// <summary>The fewest words of an item of a list, behind its bullet or number, which no device prints.</summary>
    private const int FewestWordsOfItem = 4;

    /// <summary>The fewest words of a part of a sentence that goes on in other lines; a colon in it may be that of a debug's name.</summary>
    private const int FewestWordsOfPart = 7;

    /// <summary>Greek and Coptic is the first block of Unicode behind the Latin ones.</summary>
    public const int FirstOfOtherScripts = 0x370;

    /// <summary>Markdown knows six levels (CommonMark §4.2).</summary>
    private const int DeepestHeading = 6;

    /// <summary>The fewest letters of another script that are no slip.</summary>
    private const int FewestLetters = 2;

    /// <summary>Words of English sentences that messages, which speak in catchwords, do without.</summary>
    private static readonly string[] Particles =
    [
        "the", "this", "that", "these", "those", "we", "you", "our", "your", "let's", "we'll", "you'll", "i", "i'm", "now", "here", "because", "should", "would", "could", "which", "when", "how", "what", "why",
        "here's", "there's", "it's",
    ];

    /// <summary>Words that nobody but people says: with one of them a few words are a sentence, whatever ends it.</summary>
    private static readonly string[] Spoken = ["let's", "we'll", "you'll", "i'm", "here's", "there's", "it's"];

    /// <summary>Words of sentences in other languages of the Latin script, none of which is a word of English or of a device.</summary>
    private static readonly string[] ForeignParticles =
    [
        "que", "uma", "una", "los", "las", "el", "del", "por", "para", "como", "della", "che", "nel", "sono", "diventa", "les", "une", "nous", "vous", "dans", "pour", "avec", "qui", "der", "das", "und", "ist", "nicht", "wir", "mit",
        "auf", "wird", "och", "som", "blir", "het", "een", "wordt", "niet", "jest", "oraz", "bir", "olur", "yang", "dengan", "menjadi", "adalah", "untuk", "este", "pentru", "egy",
    ];

    /// <summary>Articles and the like that end before the word they stand at, <c>l'interface</c>, <c>dell'interfaccia</c>: English has none of them.</summary>
    private static readonly string[] Elisions = ["l'", "d'", "qu'", "dell'", "all'", "nell'", "sull'", "dall'", "un'"];

    /// <summary>What authors count their steps by.</summary>
    private static readonly string[] Steps = ["Step", "Task", "Part", "Phase"];

    private static readonly string[] Omissions = ["snip", "omitted", "truncated", "output", "cut"];

    private static readonly SearchValues<byte> Drawn = SearchValues.Create("=-*#~_! "u8);

    /// <summary>Blanks, and all bytes of what is not ASCII.</summary>
    private static readonly SearchValues<byte> DrawnSigns = SearchValues.Create([(byte)' ', .. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)]);

    private static readonly SearchValues<byte> Telling = SearchValues.Create("%=[]{}|\\"u8);

    /// <summary>What tells a device in words of another script.</summary>
    private static readonly SearchValues<byte> Sign = SearchValues.Create("%"u8);

    /// <summary>Whether <paramref name="text"/> is prose. It is no line of a log, of an answer or of a session already.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        if (BoldLabel.TryRead(text, out var sentence)) return IsOne(sentence);
        text = QuotedNames.Drop(text);
        if (text.IsEmpty) return false;
        if (IsOmission(text) || IsRule(text) || IsDrawn(text) || IsCommentedOut(text) || IsTagsAlone(text) || PageLayout.IsOne(text) || IsItem(text) || Banner.IsWarning(text)) return true;
        if (TableRow.IsOne(text)) return IsExplained(text);
        if (text is [(byte)'!' or >= 0x80, ..] && IsOtherScript(text) && !ShowsDevice(text, Sign)) return true;
        if (Banner.TryUnframe(text, out var inside)) return inside.IsEmpty || !ShowsDevice(inside.Trim((byte)' '));
        return !ShowsDevice(text) && (IsComment(text) || IsComment(WithoutOmission(text)) || IsOtherScript(text) || Courtesy.IsOne(text) || IsSentence(text));
    }

    /// <summary>
    /// Whether <paramref name="text"/>, which stands outside the blocks of code of a page, is the author's: a row of a table, words in a row, or a few that are a title or none of which states
    /// anything. What devices print, and sentences seldom do, stands in a long one only.
    /// </summary>
    public static bool IsOfPage(ReadOnlySpan<byte> text, Dialect dialect)
    {
        if (ShowsDevice(text, text[^1] == '|' ? Sign : Telling)) return false;
        var words = Encoding.UTF8.GetString(text[ItemMark.Length(text)..]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text[^1] == '|') return true;
        if (words.Count(word => char.IsAsciiDigit(word[0])) * 4 > words.Length) return false;
        return words.Length >= FewestWordsOfPart || (!words.Any(IsValue) && (words.Length >= FewestWordsOfItem || text[^1] == ':' || !dialect.States(text)));
    }

    /// <summary>What opens or closes a block of code in Markdown (CommonMark §4.5).</summary>
    public static bool IsFence(ReadOnlySpan<byte> text) => text.StartsWith("```"u8) || text.StartsWith("~~~"u8);

    /// <summary>Whether no cell of a row of a table has anything that a device prints.</summary>
    private static bool IsExplained(ReadOnlySpan<byte> row)
    {
        foreach (var range in row.Split((byte)'|'))
        {
            var cell = row[range].Trim((byte)' ');
            if (!cell.IsEmpty && (ShowsDevice(cell) || Encoding.UTF8.GetString(cell).Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(IsValue))) return false;
        }

        return true;
    }

    /// <summary>A line of a log that its author made a comment, <c># *Mar  1 18:48:50.483: %SYS-5-…</c>: it is there to be read by people, not as a part of the log.</summary>
    private static bool IsCommentedOut(ReadOnlySpan<byte> text) => text.StartsWith("# "u8) && text.IndexOf(": %"u8) > 0;

    /// <summary>Lines that an author left out: <c>...</c>, <c>&lt;...&gt;</c>, <c>[Truncated Output]</c>, <c>&lt;output omitted&gt;</c>.</summary>
    private static bool IsOmission(ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyExcept((byte)'.', (byte)' ') || text.SequenceEqual("\u2026"u8) || IsFence(text)) return true;
        if (!(text[0] == '[' && text[^1] == ']') && !(text[0] == '<' && text[^1] == '>')) return false;
        var inside = Encoding.UTF8.GetString(text[1..^1]).Trim('.', ' ', '-');
        return inside.Length == 0 || Omissions.Any(word => inside.Contains(word, StringComparison.OrdinalIgnoreCase)) && inside.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or '-');
    }

    /// <summary>A comment that only draws a line: <c>!=====</c>.</summary>
    private static bool IsRule(ReadOnlySpan<byte> text) => text is [(byte)'!', ..] && text.TrimStart((byte)'!') is { IsEmpty: false } rule && !rule.ContainsAnyExcept(Drawn);

    /// <summary>Arrows that point to the line above, and other signs that nobody but an author draws.</summary>
    private static bool IsDrawn(ReadOnlySpan<byte> text) => text[0] >= 0x80 && !text.ContainsAnyExcept(DrawnSigns) && !IsOtherScript(text);

    /// <summary>The tags of HTML that close and open what stands in other lines: <c>&lt;/li>&lt;/ul></c>.</summary>
    private static bool IsTagsAlone(ReadOnlySpan<byte> text)
    {
        while (text is [(byte)'<', (byte)'/' or (>= (byte)'a' and <= (byte)'z'), ..] && text.IndexOf((byte)'>') is > 0 and var end) text = text[(end + 1)..].TrimStart((byte)' ');
        return text.IsEmpty;
    }

    private static bool ShowsDevice(ReadOnlySpan<byte> text) => ShowsDevice(text, Telling);

    private static bool ShowsDevice(ReadOnlySpan<byte> text, SearchValues<byte> telling)
    {
        if (AuthorsBrackets.HaveOutside(text, telling) || Prompt.TryRead(text, out _) || LogHeader.Read(text).BodyStart > 0) return true;
        var colon = text.IndexOf((byte)':');
        return colon > 0 && (IsProtocol(text[..colon], text[(colon + 1)..]) || text[colon..].Length > 3 && char.IsAsciiDigit((char)text[colon - 1]) && char.IsAsciiDigit((char)text[colon + 1]));
    }

    /// <summary>
    /// A name in capitals before a colon, with what debug lines put between: <c>HSRP:</c>, <c>ISAKMP (0:1):</c>, <c>IPSEC(sa_request):</c>. With nothing behind the colon, or in bold, it is an author's.
    /// </summary>
    private static bool IsProtocol(ReadOnlySpan<byte> name, ReadOnlySpan<byte> behind)
    {
        if (behind.IsEmpty || name.EndsWith("**"u8)) return false;
        var start = name.TrimStart("!.* "u8);
        var capitals = start.IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
        return (capitals < 0 ? start.Length : capitals) >= 2 && start.IndexOf((byte)' ') is < 0 or > 2 && start.Length < 48;
    }

    /// <summary>What stands behind the dots of lines that an author left out: <c>... ! nothing else was logged</c>.</summary>
    private static ReadOnlySpan<byte> WithoutOmission(ReadOnlySpan<byte> text) => text.StartsWith("..."u8) ? text.TrimStart(". "u8) : default;

    private static bool IsComment(ReadOnlySpan<byte> text) =>
        text.StartsWith("!"u8) || text.StartsWith("//"u8) || text.StartsWith("/*"u8) || text.StartsWith("<!--"u8) || text.StartsWith("<--"u8)
        || IsHeading(text) || IsStep(text);

    /// <summary>A heading of Markdown: <c>### Step 4</c>.</summary>
    private static bool IsHeading(ReadOnlySpan<byte> text)
    {
        var behind = text.TrimStart((byte)'#');
        return text.Length - behind.Length is > 0 and <= DeepestHeading && behind is [(byte)' ', ..];
    }

    /// <summary>A step that its author counts: <c>Step 3: Check Local Backup User</c>.</summary>
    private static bool IsStep(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)' ');
        return end > 0 && end + 1 < text.Length && char.IsAsciiDigit((char)text[end + 1]) && Scan.IsOneOf(text[..end], Steps);
    }

    /// <summary>An item of a list: words behind a bullet or a number, and nothing of a device; an interface, an address or an arrow only in a sentence, and numbers no more than it has.</summary>
    private static bool IsItem(ReadOnlySpan<byte> text)
    {
        var mark = ItemMark.Length(text);
        if (mark == 0 || text[..mark].Contains((byte)'>')) return false;
        var item = text[mark..].TrimEnd((byte)' ');
        if (item is [(byte)'`', .. var code, (byte)'`'] && !code.Contains((byte)'`')) return !ShowsDevice(code);
        if (item.TrimStart("*_`"u8) is not [(>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..] || ShowsDevice(item)) return false;
        var words = Encoding.UTF8.GetString(item).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWordsOfItem && words.Count(IsNumber) * 4 <= words.Length && (words.Any(IsParticle) || !words.Any(IsValue));
    }

    /// <summary>Han, kana, hangul, Cyrillic, Greek, Arabic and so on: more than a stray letter of them.</summary>
    private static bool IsOtherScript(ReadOnlySpan<byte> text)
    {
        if (!text.ContainsAnyInRange((byte)0x80, (byte)0xFF)) return false;
        return Encoding.UTF8.GetString(text).EnumerateRunes().Count(rune => rune.Value >= FirstOfOtherScripts && Rune.IsLetter(rune)) >= FewestLetters;
    }

    private static bool IsSentence(ReadOnlySpan<byte> text)
    {
        var isWhole = text[^1] is (byte)'.' or (byte)':' or (byte)'?' or (byte)'!' or (byte)',' && char.IsAsciiLetterUpper((char)text[0]);
        if (!isWhole && text[..^1].IndexOf((byte)':') >= 0) return false;
        var words = Encoding.UTF8.GetString(text).Replace('\u2019', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= FewestWordsBehindParticle && words.Any(word => Spoken.Contains(word, StringComparer.OrdinalIgnoreCase))) return true;
        if (words.Count(IsNumber) * 4 > words.Length) return false;
        return (isWhole && words.Length >= FewestWordsBehindParticle && IsParticle(words[0])) || (words.Length >= (isWhole ? FewestWords : FewestWordsOfPart) && words.Skip(1).Any(IsParticle));
    }

    private static bool IsNumber(string word) => word.Any(char.IsAsciiDigit) && !DeviceName.IsOne(Encoding.UTF8.GetBytes(word));

    /// <summary>What devices print, and sentences seldom do: <c>GigabitEthernet0/1</c>, <c>10.1.1.1</c>, <c>-></c>.</summary>
    private static bool IsValue(string word) => word.EndsWith("->", StringComparison.Ordinal) || (word.AsSpan(0, word.Length - 1).IndexOfAny("/.:") is > 0 and var mark && char.IsAsciiDigit(word[mark + 1]) && char.IsAsciiDigit(word[mark - 1]));

    private static bool IsParticle(string word)
    {
        var bare = word.Trim('.', ',', ':', '*');
        return Particles.Contains(bare, StringComparer.OrdinalIgnoreCase) || ForeignParticles.Contains(bare, StringComparer.OrdinalIgnoreCase)
            || bare.Any(IsAccented) || Elisions.Any(elision => bare.StartsWith(elision, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A Latin letter that ASCII has not: no device prints one.</summary>
    private static bool IsAccented(char letter) => letter is >= '\u00C0' and < (char)FirstOfOtherScripts && char.IsLetter(letter);
}
