using System.Text.RegularExpressions;

namespace Conformance.Dialects.Sharing;

/// <summary>Where a token stands: what is around it says what it may be.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Where in it the token begins.</param>
/// <param name="IsTyped">Whether words may be abbreviated.</param>
/// <param name="IsCrypto">Whether the line is one of IKE or IPsec.</param>
/// <param name="IsName">Whether a name stands here, whatever its words are.</param>
internal readonly partial record struct TokenPlace(string Text, int Index, bool IsTyped, bool IsCrypto, bool IsName)
{
    private const int FarthestWord = 24;

    /// <summary>A minus sign stands in front of it that is no hyphen.</summary>
    public bool IsNegative => Index > 0 && Text[Index - 1] == '-' && (Index == 1 || !char.IsAsciiLetterOrDigit(Text[Index - 2]));

    /// <summary>Program addresses name nobody, and a vendor decodes them.</summary>
    public bool IsTraceback => Text.AsSpan(0, Index).Contains("Traceback", StringComparison.OrdinalIgnoreCase);

    /// <summary>A sequence number of OSPF, whose order counts (RFC 2328 §12.1.6).</summary>
    public bool IsSequence => Sequence().IsMatch(Before);

    /// <summary>A serial number.</summary>
    public bool IsSerial => Serial().IsMatch(Before);

    /// <summary>An amount: its unit stands behind it, or what is counted in front of it.</summary>
    public bool IsQuantity => Unit().IsMatch(Text.AsSpan(Index)) || Amount().IsMatch(Before);

    private ReadOnlySpan<char> Before => Text.AsSpan(Math.Max(0, Index - FarthestWord), Math.Min(FarthestWord, Index));

    [GeneratedRegex(@"\b[Ss]eq(?:uence)?(?:\s[Nn]umber)?\W{1,3}$")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"(?:board ID|[Ss]erial [Nn]umber|S/N|SN)\W{1,4}$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"^\d+\)?\s?/?(?:\d+\)?\s)?(?i:k?bytes?|kilobytes?|kb|k/sec|sec|seconds|ms|msec|packets?|pkts|bits?)\b|^\d+/\d")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?i:lifedur|lifetime|duration|packets?|pkts|bytes|size|count|encaps|decaps|digest|verify|decrypt|encrypt|compr|kilobytes)[\w\s]{0,14}\W{1,3}$")]
    private static partial Regex Amount();
}
