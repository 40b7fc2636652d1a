using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>Matches the words of one line with patterns.</summary>
/// <param name="words">The words.</param>
/// <param name="found">Receives the secrets.</param>
internal sealed class SecretMatch(WordList words, List<Captured> found)
{
    /// <summary>A number of fewer digits where a key may stand is the number of a key in a key chain.</summary>
    private const int ShortestNumericKey = 5;

    private int shortest;

    /// <summary>Whether a pattern went on where the line ended, just before a secret.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Forgets the line before.</summary>
    public void Begin() => IsCutShort = false;

    /// <summary>Whether <paramref name="tokens"/> fit from a word on; then the secrets are added.</summary>
    public bool Fits(ReadOnlySpan<byte> line, ReadOnlySpan<SecretToken> tokens, int word, int shortestAbbreviation)
    {
        shortest = shortestAbbreviation;
        var before = found.Count;
        if (Walk(line, tokens, word)) return true;
        found.RemoveRange(before, found.Count - before);
        return false;
    }

    private bool Walk(ReadOnlySpan<byte> line, ReadOnlySpan<SecretToken> tokens, int word)
    {
        if (tokens.IsEmpty) return true;
        if (word >= words.Count)
        {
            IsCutShort |= tokens[0].Kind is SecretTokenKind.Type or SecretTokenKind.Secret or SecretTokenKind.SecretLine;
            return false;
        }

        var text = line.Slice(words[word].Start, words[word].Length);
        return tokens[0].Kind switch
        {
            SecretTokenKind.Keyword => tokens[0].Names(text, shortest) && Walk(line, tokens[1..], word + 1),
            SecretTokenKind.Word => Walk(line, tokens[1..], word + 1),
            SecretTokenKind.Number => Scan.Digits(text) == text.Length && Walk(line, tokens[1..], word + 1),
            SecretTokenKind.Words => WalkWords(line, tokens[1..], word),
            SecretTokenKind.Type => Walk(line, tokens[1..], IsType(text) ? word + 1 : word),
            _ => TryTake(line, tokens[0], word, out var secret) && WalkBehind(line, tokens[1..], secret),
        };
    }

    private bool WalkWords(ReadOnlySpan<byte> line, ReadOnlySpan<SecretToken> tokens, int word)
    {
        for (; word < words.Count; word++)
        {
            if (Walk(line, tokens, word)) return true;
        }

        return false;
    }

    private bool WalkBehind(ReadOnlySpan<byte> line, ReadOnlySpan<SecretToken> tokens, Captured secret)
    {
        found.Add(secret);
        if (Walk(line, tokens, words.At(secret.Start + secret.Length + 1))) return true;
        found.RemoveAt(found.Count - 1);
        return false;
    }

    private static bool IsType(ReadOnlySpan<byte> text) => text.Length == 1 ? text[0] is (byte)'0' or (>= (byte)'4' and <= (byte)'9') : text.SequenceEqual("10"u8);

    private bool TryTake(ReadOnlySpan<byte> line, SecretToken token, int word, out Captured secret)
    {
        secret = words[word];
        if (TryTakeQuoted(line, secret.Start, out var quoted)) secret = quoted;
        else if (token.Kind == SecretTokenKind.Quoted) return false;
        else if (token.Kind == SecretTokenKind.Glued) return TryTakeGlued(line, token, ref secret);
        else if (token.Kind == SecretTokenKind.SecretName) return word == words.Count - 1 && (Scan.Digits(line.Slice(secret.Start, secret.Length)) != secret.Length || secret.Length >= ShortestNumericKey);
        else secret = WithoutQuote(line, token.Kind == SecretTokenKind.SecretLine ? UpTo(line, token, word) : secret);
        return secret.Length > 0;
    }

    private static bool TryTakeQuoted(ReadOnlySpan<byte> line, int start, out Captured quoted)
    {
        var length = line[start] is (byte)'"' or (byte)'\'' ? line[(start + 1)..].IndexOf(line[start]) : 0;
        quoted = new(start + 1, length);
        return length > 0;
    }

    private static bool TryTakeGlued(ReadOnlySpan<byte> line, SecretToken token, ref Captured secret)
    {
        var word = line.Slice(secret.Start, secret.Length);
        foreach (var keyword in token.Keywords)
        {
            if (word.Length <= keyword.Text.Length || !Ascii.EqualsIgnoreCase(word[..keyword.Text.Length], keyword.Text)) continue;
            var rest = word[keyword.Text.Length..].TrimEnd("\",;"u8);
            secret = new(secret.Start + keyword.Text.Length, rest.Length);
            return rest.Length > 0;
        }

        return false;
    }

    private Captured UpTo(ReadOnlySpan<byte> line, SecretToken token, int word)
    {
        var last = words.Count - 1;
        for (var at = last; at > word; at--)
        {
            if (!token.Names(line.Slice(words[at].Start, words[at].Length), shortest)) continue;
            last = at - 1;
            break;
        }

        return new(words[word].Start, words[last].Start + words[last].Length - words[word].Start);
    }

    /// <summary>A quotation mark that only closes belongs to the command around: <c>cli command "enable secret x"</c>.</summary>
    private static Captured WithoutQuote(ReadOnlySpan<byte> line, Captured secret)
    {
        var text = line.Slice(secret.Start, secret.Length);
        return text[^1] == '"' && text.Count((byte)'"') == 1 ? secret with { Length = secret.Length - 1 } : secret;
    }
}
