using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Tells messages that no form knows and that state nothing which is followed: those of a debug that is not read (<c>NHRP: Receive Registration Request</c>), and those of one that is read
/// in words with which no line begins that states something (<c>ISAKMP: quick mode timer expired.</c>). A release of IOS has hundreds of them. What may be the rest of a damaged line is none.
/// </summary>
internal sealed class OtherMessages
{
    /// <summary>How much of a message is looked at, bytes.</summary>
    private const int Longest = 512;

    private const int LongestTag = 24;

    /// <summary>A shorter tag stands in other tags by chance: <c>IP</c>, <c>RT</c>.</summary>
    private const int TellingTag = 4;

    /// <summary>A shorter word is a state by chance: <c>Up</c>, <c>No</c>.</summary>
    private const int ShortestState = 4;

    /// <summary>Forms spell these out, too, but every debug names them: they are no state.</summary>
    private static readonly string[] Everyday = ["IPv4", "IPv6", "TRUE", "FALSE"];

    /// <summary>The words with which messages begin that state something, by the tag before them.</summary>
    private readonly Dictionary<string, HashSet<string>> openings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags behind which such a message may also begin with a value, an interface or an address: something with a digit in it.</summary>
    private readonly HashSet<string> beforeValues = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The states, roles and results that forms spell out.</summary>
    private readonly HashSet<string> stated;

    /// <summary>The names of debugs that are not read, whatever they print.</summary>
    private readonly string[] others;

    /// <summary>Those that stand behind an interface.</summary>
    private readonly string[] othersOfInterfaces;

    /// <summary>Learns what the forms of a dialect tell.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="others">The names of debugs that are not read, whatever they print.</param>
    /// <param name="othersOfInterfaces">Those that stand behind an interface.</param>
    public OtherMessages(IReadOnlyList<LineForm> forms, string[] others, string[] othersOfInterfaces)
    {
        (this.others, this.othersOfInterfaces) = (others, othersOfInterfaces);
        stated = [.. forms.Where(form => form.Support == LineSupport.Modelled).SelectMany(WordsOf).Where(IsState)];
        foreach (var form in forms)
        {
            foreach (var sample in form.Samples) Learn(form, sample);
        }
    }

    /// <summary>Whether a message that has no form, and is no known one misspelt, is another message.</summary>
    /// <param name="body">The message, behind its header.</param>
    /// <param name="isCertain">Whether the header shows that a device printed it: without one, only a tag that is known does.</param>
    public bool IsOne(ReadOnlySpan<byte> body, bool isCertain)
    {
        if (isCertain && IsOfOtherDebug(body)) return true;
        var text = Encoding.Latin1.GetString(body[..Math.Min(body.Length, Longest)]);
        if (!TryReadTag(text, out var tag, out var message) || message.IsEmpty || StatesSomething(message)) return false;
        if (!openings.TryGetValue(tag.ToString(), out var begins)) return isCertain && !IsLikeKnown(tag, text);
        var word = FirstWord(message);
        return !IsLikeAny(word, begins) && (IsWord(word) || !beforeValues.Contains(tag.ToString()));
    }

    /// <summary>Whether a message prints a move, or a state, a role or a result that forms spell out.</summary>
    public bool StatesSomething(ReadOnlySpan<char> message)
    {
        if (message.Contains("->", StringComparison.Ordinal)) return true;
        var lookup = stated.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in message.SplitAny(" ,;=\t"))
        {
            if (lookup.Contains(message[range].Trim(FormVocabulary.Marks))) return true;
        }

        return false;
    }

    private bool IsOfOtherDebug(ReadOnlySpan<byte> body)
    {
        var port = Scan.Interface(body);
        return IsNamed(body, others) || (port > 0 && port < body.Length && body[port] == ' ' && IsNamed(body[(port + 1)..], othersOfInterfaces));
    }

    /// <summary>Whether one of the names stands there, with its colon, or with a number or a function in brackets before it.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.Length <= name.Length || !Ascii.Equals(text[..name.Length], name)) continue;
            var rest = text[name.Length..];
            if (rest[0] == '(' && rest.IndexOf((byte)')') is > 0 and var close) rest = rest[(close + 1)..];
            if (rest is [(byte)':' or (byte)' ', ..]) return true;
        }

        return false;
    }

    private static IEnumerable<string> WordsOf(LineForm form) =>
        form.Template.Alternatives.SelectMany(tokens => tokens).OfType<TemplateToken.Hole>().SelectMany(hole => hole.Field.Spellings).Select(word => word.Trim(FormVocabulary.Marks.ToCharArray()));

    private static bool IsState(string word) => word.Length >= ShortestState && char.IsAsciiLetterUpper(word[0]) && !Everyday.Contains(word);

    /// <summary>What stands before a message: a name, and a colon or a bracket behind it; then what stands in brackets, if that is no name of a function.</summary>
    private static bool TryReadTag(ReadOnlySpan<char> text, out ReadOnlySpan<char> tag, out ReadOnlySpan<char> message)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '-' or '/')) length++;
        tag = text[..length];
        message = default;
        var rest = text[length..].TrimStart(' ');
        if (length is < 2 or > LongestTag || !char.IsAsciiLetter(tag[0]) || rest.IsEmpty || rest[0] is not (':' or '(')) return false;
        message = BehindBrackets(rest);
        return true;
    }

    private static ReadOnlySpan<char> BehindBrackets(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            rest = rest.TrimStart(" :;");
            if (rest.Length < 2 || rest[0] != '(' || char.IsAsciiLetterLower(rest[1]) || rest.IndexOf(')') is not (> 0 and var close)) return rest;
            rest = rest[(close + 1)..];
        }
    }

    private static bool IsName(ReadOnlySpan<char> tag) => tag.Length > 1 && char.IsAsciiLetterUpper(tag[0]) && char.IsAsciiLetterUpper(tag[1]);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> message)
    {
        var rest = message.TrimStart(FormVocabulary.Marks);
        var end = rest.IndexOfAny(" :)=\t");
        return (end < 0 ? rest : rest[..end]).Trim(FormVocabulary.Marks);
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter)) return false;
        }

        return word.Length > 1;
    }

    private static bool IsLikeAny(ReadOnlySpan<char> word, HashSet<string> words)
    {
        if (word.IsEmpty) return true;
        foreach (var known in words)
        {
            if (known.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(known, StringComparison.OrdinalIgnoreCase) || NearMiss.IsOne(word, known)) return true;
        }

        return false;
    }

    /// <summary>Lines inside a record have words before their colons, too, but no names of debugs: <c>type: 1, id: AES-CBC</c>.</summary>
    private void Learn(LineForm form, string sample)
    {
        if (!TryReadTag(sample, out var tag, out var message) || (form.Support != LineSupport.Modelled && !IsName(tag))) return;
        var name = tag.ToString();
        if (!openings.TryGetValue(name, out var begins)) openings[name] = begins = new(StringComparer.OrdinalIgnoreCase);
        if (form.Support != LineSupport.Modelled) return;
        var word = FirstWord(message).ToString();
        if (word.Length > 0 && (!word.Any(char.IsAsciiDigit) || IsSpelled(word, form))) begins.Add(word);
        else beforeValues.Add(name);
    }

    /// <summary>A word with a digit may be an interface, unless the template spells it: <c>IKEV2 SA created</c>.</summary>
    private static bool IsSpelled(string word, LineForm form) => form.Template.Alternatives.SelectMany(tokens => tokens).Any(token => token is TemplateToken.Word(var text) && text == word);

    /// <summary>Whether a tag may be what is left of a known one, or a known one stands in the line.</summary>
    private bool IsLikeKnown(ReadOnlySpan<char> tag, ReadOnlySpan<char> text)
    {
        foreach (var known in openings.Keys)
        {
            if (NearMiss.IsOne(tag, known)) return true;
            if (tag.Length >= TellingTag && known.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
            if (known.Length >= TellingTag && text.Contains(known, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
