using System.Text;

namespace Conformance.Dialects.Secrets;

/// <summary>One part of a <see cref="SecretPattern"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keywords">The keywords one of which stands here, or ends what stands here.</param>
internal sealed record SecretToken(SecretTokenKind Kind, SecretToken.Keyword[] Keywords)
{
    /// <summary>The shortest abbreviation of a typed keyword that is taken for it.</summary>
    private const int ShortestAbbreviation = 2;

    /// <summary>A keyword with the length to which a typed one may be abbreviated.</summary>
    /// <param name="Text">In lower case.</param>
    /// <param name="Least">That length.</param>
    internal sealed record Keyword(byte[] Text, int Least);

    /// <summary>Reads a token as <see cref="SecretPattern"/> writes it.</summary>
    public static SecretToken Parse(string text) => text switch
    {
        "*" => new(SecretTokenKind.Word, []),
        "#" => new(SecretTokenKind.Number, []),
        "..." => new(SecretTokenKind.Words, []),
        "{type}" => new(SecretTokenKind.Type, []),
        "{secret}" => new(SecretTokenKind.Secret, []),
        "{name}" => new(SecretTokenKind.SecretName, []),
        "{quoted}" => new(SecretTokenKind.Quoted, []),
        _ when text.StartsWith("{secret..", StringComparison.Ordinal) => new(SecretTokenKind.SecretLine, KeywordsOf(text["{secret..".Length..^1])),
        _ when text.EndsWith("{secret}", StringComparison.Ordinal) => new(SecretTokenKind.Glued, KeywordsOf(text[..^"{secret}".Length])),
        _ => new(SecretTokenKind.Keyword, KeywordsOf(text)),
    };

    /// <summary>Whether a word of the line is one of the keywords.</summary>
    /// <param name="word">The word.</param>
    /// <param name="shortest">The shortest abbreviation that may stand there.</param>
    public bool Names(ReadOnlySpan<byte> word, int shortest)
    {
        foreach (var keyword in Keywords)
        {
            if (word.Length > keyword.Text.Length || word.Length < Math.Min(keyword.Text.Length, Math.Max(keyword.Least, shortest))) continue;
            if (Ascii.EqualsIgnoreCase(word, keyword.Text.AsSpan(0, word.Length))) return true;
        }

        return false;
    }

    private static Keyword[] KeywordsOf(string text) => [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(KeywordOf)];

    private static Keyword KeywordOf(string text)
    {
        var mark = text.IndexOf('(', StringComparison.Ordinal);
        var isMarked = mark > 0 && text.EndsWith(')');
        var word = isMarked ? text[..mark] + text[(mark + 1)..^1] : text;
        return new(Encoding.ASCII.GetBytes(word.ToLowerInvariant()), isMarked ? mark : Math.Min(ShortestAbbreviation, word.Length));
    }
}
