using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Damage;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Rewrites the lines of a capture so that nobody is named. It keeps what devices say of themselves and replaces everything else: a word that is in no vocabulary is a
/// name, whoever gave it. First it learns from all lines, then it rewrites them.
/// </summary>
internal sealed class LineAnonymizer
{
    /// <summary>What stands for text that people wrote.</summary>
    public const string FreeText = "(free text)";

    /// <summary>What stands for a line that the reader passes over as an author's.</summary>
    public const string Remark = "! " + FreeText;

    /// <summary>What stands for a line that a person retyped: one with a slip.</summary>
    public const string Retyped = "ISAKMP: set new node 0 to QM_1DLE";

    /// <summary>What stands for a line of a program, beside others of it.</summary>
    public const string ProgramLine = "import text";

    /// <summary>What stands for an author's remark behind a message.</summary>
    private const string RemarkBehind = " <-- " + FreeText;

    /// <summary>A zone that says no place.</summary>
    private const string NeutralZone = "LMT";

    /// <summary>Releases of IOS begin with a number up to this one; three numbers behind a greater one are a part of an address.</summary>
    private const int LastRelease = 17;

    /// <summary>Sequence numbers of OSPF count from 0x80000001 (RFC 2328 §12.1.6).</summary>
    private const string FirstSequences = "80000";

    private static readonly Dialect Dialect = DialectCatalog.All[0];

    private readonly Captured[] captured = new Captured[FormTrie<LineForm>.MostHoles];
    private readonly IdentifierLearner learner;

    /// <summary>Knows no identifiers yet.</summary>
    /// <param name="key">Decides what identifiers become.</param>
    public LineAnonymizer(ShareKey key)
    {
        (Addresses, Macs, Numbers, Names) = (new(key), new(key), new(key), new(key));
        learner = new(Addresses, Numbers, Names);
    }

    /// <summary>The addresses.</summary>
    public AddressMap Addresses { get; }

    /// <summary>The MAC addresses.</summary>
    public MacMap Macs { get; }

    /// <summary>The SPIs, cookies, message ids and pointers.</summary>
    public NumberMap Numbers { get; }

    /// <summary>The names.</summary>
    public NameMap Names { get; }

    /// <summary>Learns which identifiers a line holds.</summary>
    public void Learn(string line) => learner.Learn(line);

    /// <summary>A line without what identifies anybody.</summary>
    /// <param name="line">The line, without its secrets.</param>
    /// <param name="isTyped">Whether its words may be abbreviated, as behind a prompt.</param>
    public string Rewrite(string line, bool isTyped = false)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        if (Prompt.TryRead(Encoding.UTF8.GetBytes(line[indent..]), out var prompt)) return RewritePrompt(line, indent, prompt);
        var header = LineHeader.Of(line);
        var body = line[header.Length..];
        var remark = header.Length > indent ? RemarkIn(body) : -1;
        var image = remark > 0 ? RewriteBody(body[..remark], isTyped).TrimEnd() + RemarkBehind : RewriteBody(body, isTyped);
        return RewriteHeader(line[..header.Length], header) + image;
    }

    private string RewritePrompt(string line, int indent, Prompt prompt)
    {
        var (host, command) = (indent + prompt.HostLength, indent + prompt.CommandStart);
        return line[..indent] + Names.Map(line[indent..host]) + line[host..command] + RewriteBody(line[command..], isTyped: true);
    }

    /// <summary>Where an author's remark begins, behind an arrow or in another script; signs of other scripts alone, as curly quotes, make none.</summary>
    private static int RemarkIn(string body)
    {
        var text = Encoding.UTF8.GetBytes(body);
        if (!Framing.Damage.Remark.TryFind(text, out var start)) return -1;
        var place = Encoding.UTF8.GetCharCount(text, 0, start);
        return body[place] == '<' || (body[place] >= Prose.FirstOfOtherScripts && char.IsLetter(body[place])) ? place : -1;
    }

    private string RewriteHeader(string text, LineHeader header)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, length) in header.Hosts)
        {
            result.Append(RewriteHeaderWords(text, at, start)).Append(RewriteHost(text.Substring(start, length)));
            at = start + length;
        }

        return result.Append(RewriteHeaderWords(text, at, text.Length)).ToString();
    }

    private string RewriteHost(string host) => AddressMap.IsAddress(host) ? Addresses.Map(host) : Names.Map(host);

    /// <summary>What stands in a header besides its hosts: times, numbers, programs and more addresses; a zone that is in no vocabulary tells a place.</summary>
    private string RewriteHeaderWords(string text, int start, int end)
    {
        var header = text[start..end];
        return LineTokens.All().Replace(header, match =>
            match.Groups["four"].Success || match.Groups["six"].Success || match.Groups["mac"].Success ? RewriteToken(match, new(header, match.Index, false, false, false))
            : !match.Groups["word"].Success || !char.IsAsciiLetter(match.Value[0]) ? match.Value
            : Names.IsHost(match.Value) ? Names.Map(match.Value)
            : LineTokens.BeforeZone().IsMatch(text.AsSpan(0, start + match.Index)) ? (Vocabulary.Has(match.Value) ? match.Value : NeutralZone)
            : Vocabulary.Has(match.Value) && !match.Value.Contains('-', StringComparison.Ordinal) ? match.Value : Names.Map(match.Value));
    }

    private string RewriteBody(string body, bool isTyped)
    {
        if (NamePlaces.FreeText().Match(body) is { Success: true } place) return RewriteWords(body[..(place.Index + place.Length)], isTyped) + FreeText;
        return RewriteWords(body, isTyped);
    }

    private string RewriteWords(string text, bool isTyped)
    {
        var named = NamePlaces.Names().Matches(text).Select(match => match.Groups["name"]).ToList();
        var isCrypto = LineTokens.Crypto().IsMatch(text);
        var choices = ChoicesIn(text);
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (Match token in LineTokens.All().Matches(text))
        {
            result.Append(text, at, token.Index - at);
            var isName = named.Exists(name => token.Index >= name.Index && token.Index < name.Index + name.Length);
            var isChoice = token.Groups["word"].Success && char.IsAsciiLetter(token.Value[0]) && choices.Exists(choice => choice.Start <= token.Index && token.Index + token.Length <= choice.Start + choice.Length);
            var image = isChoice ? token.Value : RewriteToken(token, new(text, token.Index, isTyped, isCrypto, isName));
            isTyped |= IsPrompt(token, text);
            at = token.Index + token.Length;
            result.Append(image);
            at += KeepColumn(result, text, at, image.Length - token.Length);
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Behind a router's name and the mark of a prompt somebody types, also where the prompt is glued to the end of another line.</summary>
    private bool IsPrompt(Match token, string text) =>
        token.Groups["word"].Success && token.Index + token.Length < text.Length && text[token.Index + token.Length] is '#' or '>' && Names.IsHost(token.Value);

    /// <summary>Where the form of a log line has one of a closed list of words: the states and events of a protocol.</summary>
    private List<Captured> ChoicesIn(string text)
    {
        if (!Ascii.IsValid(text)) return [];
        var holes = Dialect.MatchLine(Encoding.ASCII.GetBytes(text.TrimEnd()), captured).Holes.All;
        return [.. holes.Zip(captured).Where(hole => Vocabulary.IsChoice(hole.First)).Select(hole => hole.Second)];
    }

    /// <summary>Columns stay where they are as long as there are blanks to give or take; gives how many blanks of the original are dropped.</summary>
    private static int KeepColumn(StringBuilder result, string text, int at, int longer)
    {
        var blanks = 0;
        while (at + blanks < text.Length && text[at + blanks] == ' ') blanks++;
        if (blanks < 2) return 0;
        if (longer < 0) result.Append(' ', -longer);
        return Math.Clamp(longer, 0, blanks - 1);
    }

    private string RewriteToken(Match token, in TokenPlace place)
    {
        var text = token.Value;
        if (Is("secret") || Is("type") || Is("group")) return text;
        if (Is("url")) return RewriteUrl(text);
        if (Is("mail")) return text.EndsWith("@cisco.com", StringComparison.OrdinalIgnoreCase) ? text : Names.Map(text) + "@example.com";
        if (Is("image")) return Names.IsHost(text) ? Names.Map(text) : text;
        if (Is("mac")) return Macs.Map(text);
        if (Is("six")) return RewriteSix(text, place);
        if (Is("four")) return Addresses.Map(text);
        if (Is("hex")) return RewriteHex(text, place);
        if (Is("port")) return RewritePort(text, place);
        return Is("word") ? RewriteWord(text, place) : "text";

        bool Is(string kind) => token.Groups[kind].Success;
    }

    /// <summary>The vendor's own addresses name nobody; any other may hold a user, a host and a path.</summary>
    private string RewriteUrl(string url)
    {
        if (url.Contains("://www.cisco.com/", StringComparison.Ordinal) || url.Contains("://tools.cisco.com/", StringComparison.Ordinal)) return url;
        var mark = url.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        return url[..mark] + Names.Map(url[mark..]);
    }

    /// <summary>A time has colons too, and a colon may follow an address.</summary>
    private string RewriteSix(string text, in TokenPlace place)
    {
        var address = text.EndsWith(":::", StringComparison.Ordinal) ? text[..^1] : text.EndsWith("::", StringComparison.Ordinal) ? text : text.TrimEnd(':');
        var isAddress = address.Contains("::", StringComparison.Ordinal) || address.Count(letter => letter == ':') == 7;
        if (isAddress && System.Net.IPAddress.TryParse(address, out _)) return Addresses.Map(address) + text[address.Length..];
        var parts = text.Split(':');
        var outer = place;
        return string.Join(':', parts.Select(part => part.Length == 0 || part.All(char.IsAsciiDigit) && part.Length < 5 ? part : RewriteWord(part, outer)));
    }

    private string RewriteHex(string text, in TokenPlace place)
    {
        var digits = text[2..];
        if (digits.Length < 5 || place.IsTraceback || place.IsSequence || digits.StartsWith(FirstSequences, StringComparison.Ordinal)) return text;
        var isKnown = digits.Length <= 8 && uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && Numbers.Knows(number);
        return isKnown || digits.Length > 6 ? text[..2] + Numbers.MapHex(digits) : text;
    }

    private string RewritePort(string text, in TokenPlace place)
    {
        if (Vocabulary.IsInterface(text)) return text;
        var mark = text.IndexOf('/', StringComparison.Ordinal);
        return RewriteWord(text[..mark], place) + text[mark..];
    }

    private string RewriteWord(string word, in TokenPlace place)
    {
        if (LineTokens.InnerAddress().IsMatch(word)) return Names.Map(word);
        if (word.All(char.IsAsciiDigit)) return RewriteNumber(word, place);
        if (Names.IsHost(word) || Names.IsNamed(word) || place.IsName) return Names.Map(word);
        if (IsPartOfAddress(word)) return RewritePart(word);
        if (place.IsTraceback && word.All(char.IsAsciiHexDigit)) return word;
        if (IsIdentifier(word, place)) return Numbers.MapHex(word);
        if (Vocabulary.Has(word) || Vocabulary.IsInterface(word) || (place.IsTyped && Vocabulary.HasBeginning(word))) return word;
        var dot = word.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Names.IsHost(word[..dot]) ? $"{Names.Map(word[..dot])}.{Names.Map(word[(dot + 1)..])}" : Names.Map(word);
    }

    private string RewriteNumber(string digits, in TokenPlace place)
    {
        if (place.IsSerial) return Numbers.MapDecimal(digits, isNegative: false);
        if (place.IsTraceback || place.IsQuantity || digits.Length < 5) return digits;
        if (digits.Length <= 8 && Numbers.Knows(uint.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture))) return Numbers.MapHex(digits);
        var isNegative = place.IsNegative;
        var isKnown = uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Numbers.Knows(isNegative ? unchecked(0u - number) : number);
        return isKnown || (place.IsCrypto && digits.Length >= 8) ? Numbers.MapDecimal(digits, isNegative) : digits;
    }

    /// <summary>Digits of an SPI, a cookie, a pointer, a serial number or a digest: too long for a number and too wild for a word.</summary>
    private bool IsIdentifier(string word, in TokenPlace place)
    {
        if (word.Length < 7 || !word.All(char.IsAsciiHexDigit) || !word.Any(char.IsAsciiDigit) || place.IsSequence) return false;
        return word.Length >= 8 || (uint.TryParse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && (Numbers.Knows(number) || place.IsCrypto));
    }

    private static bool IsPartOfAddress(string word) =>
        word.Split('.') is [var first, var second, var third]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > LastRelease and < 256
        && byte.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out _) && byte.TryParse(third, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private string RewritePart(string part) => Addresses.Map(part + ".0") is var image ? image[..image.LastIndexOf('.')] : part;
}
