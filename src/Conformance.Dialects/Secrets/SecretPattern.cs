namespace Conformance.Dialects.Secrets;

/// <summary>
/// The words around a secret, written like the line: keywords, <c>|</c> between choices, <c>[...]</c> around what may be missing, <c>*</c> for a word, <c>#</c> for
/// a number, <c>...</c> for any words, <c>{type}</c> for an encryption digit, <c>{secret}</c> for a secret of one word, <c>{secret..}</c> for one that goes to the
/// end of the line, <c>{secret..address}</c> for one that ends before a keyword, <c>{quoted}</c> for one in quotation marks. A <c>^</c> in front: only where a command
/// begins. Typed keywords may be abbreviated, to two letters or to those before a bracket, as <c>pass(word)</c>.
/// </summary>
/// <param name="text">The pattern.</param>
internal sealed class SecretPattern(string text)
{
    private const char CommandMark = '^';

    /// <summary>Whether it stands only where a command begins.</summary>
    public bool IsCommand { get; } = text.StartsWith(CommandMark);

    /// <summary>The tokens of each choice of its optional parts, the longest first.</summary>
    public IReadOnlyList<SecretToken[]> Alternatives { get; } = [.. Expand(text.TrimStart(CommandMark)).Select(TokensOf)];

    /// <summary>The keywords that it begins with, whatever it leaves out.</summary>
    public SecretToken First => Alternatives[0][0];

    /// <inheritdoc/>
    public override string ToString() => text;

    private static IEnumerable<string> Expand(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0) return [text];
        var close = text.IndexOf(']', open);
        var (before, inside, behind) = (text[..open], text[(open + 1)..close], text[(close + 1)..]);
        return Expand(before + inside + behind).Concat(Expand(before + behind));
    }

    private static SecretToken[] TokensOf(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SecretToken.Parse)];
}
