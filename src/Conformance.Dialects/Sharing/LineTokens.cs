using System.Text.RegularExpressions;

namespace Conformance.Dialects.Sharing;

/// <summary>What a line is made of, by shape: the shapes are tried in the order of the members.</summary>
internal static partial class LineTokens
{
    /// <summary>The tokens of a line; what stands between them is punctuation.</summary>
    [GeneratedRegex(
        """
        (?<secret><secret:\d+>)
        |(?<url>[A-Za-z][A-Za-z0-9+]{1,9}://[^\s"'<>,;)\]]+)
        |(?<mail>[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)
        |(?<type>%[A-Z][A-Z0-9_]*(?:-[A-Z0-9_]+)*-[0-7]-[A-Z0-9_]+)
        |(?<type>%[A-Za-z0-9][A-Za-z0-9_]*-[A-Z]-[A-Za-z][A-Za-z0-9]*(?=:\s))
        |(?<group>\b(?:hsrp|vrrp|glbp)-[A-Za-z-]+\d[\d/.]*-\d+\b)
        |(?<image>\b(?:c\d|C\d|cat|CAT|isr|ISR|asr|ASR|x86|X86|vios|VIOS|i86|I86|cgr|CGR|s\d|ir\d|ie\d)\w*(?:-\w+)*-[mM][a-zA-Z]?(?:\.\d[\w.()-]*)?(?![\w-]))
        |(?<mac>(?<![\w.:-])(?:(?:[0-9A-Fa-f]{4}\.){2,3}[0-9A-Fa-f]{2,4}(?![0-9A-Fa-f]|\.[0-9A-Fa-f])|[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\w:])))
        |(?<six>(?<![\w:.])(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\w]))
        |(?<four>(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d))
        |(?<hex>\b0[xX][0-9A-Fa-f]+)
        |(?<port>(?<![\w-])[A-Za-z][A-Za-z-]{0,28}\d+(?:/\d+)+(?:\.\d+)?(?::\d+)?(?![\w-]))
        |(?<word>[A-Za-z0-9_]+(?:[.@'+-]+[A-Za-z0-9_]+)*)
        |(?<foreign>[^\x00-\x7F]+)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex All();

    /// <summary>An address within a word: <c>peer10.1.1.1</c>.</summary>
    [GeneratedRegex(@"(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)")]
    public static partial Regex InnerAddress();

    /// <summary>An address with the mask, wildcard or length of its network behind it.</summary>
    [GeneratedRegex(@"(?<!\d|\d\.)(?<address>\d{1,3}(?:\.\d{1,3}){3})(?:/(?<length>\d{1,2})(?![\d.])|(?:/|\s+)(?:mask\s+)?(?<mask>\d{1,3}(?:\.\d{1,3}){3})(?!\d|\.\d))?")]
    public static partial Regex Networks();

    /// <summary>An IPv6 prefix.</summary>
    [GeneratedRegex(@"(?<![\w:.])(?<address>(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,39})(?:/(?<length>\d{1,3}))?(?![\w])")]
    public static partial Regex Networks6();

    /// <summary>The length that the routes below have in common, as <c>show ip route</c> prints it once.</summary>
    [GeneratedRegex(@"^\s*\d{1,3}(?:\.\d{1,3}){3}/(?<length>\d{1,2}) is subnetted")]
    public static partial Regex Subnetted();

    /// <summary>An identifier of IKE or IPsec: an SPI or a message id behind its name, or a number in both notations.</summary>
    [GeneratedRegex(
        """
        (?i:spi)\W{0,4}(?:of\s|is\s)?(?:0[xX])?(?<hex>[0-9A-Fa-f]{5,8})\b
        |(?i:spi)\W{0,4}(?:of\s|is\s)?(?<decimal>\d{9,10})\b
        |\b0[xX](?<hex>[0-9A-Fa-f]{5,8})\(\d{5,10}\)
        |(?:[Mm]ess(?:age)?[\s_]I[Dd]|M-I[Dd]|Ms[g]I[Dd]|MID|[Nn]ode)\s*(?:=|of|is|:)?\s*(?<decimal>-?\d{5,10})\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex Identifiers();

    /// <summary>An underscore as Markdown writes it within a word: <c>hmac\_alg</c>.</summary>
    [GeneratedRegex(@"(?<=\w)\\_(?=\w)")]
    public static partial Regex Escape();

    /// <summary>The end of a clock, behind which the zone stands.</summary>
    [GeneratedRegex(@"\d:\d\d(?:\.\d+)?\s$")]
    public static partial Regex BeforeZone();

    /// <summary>A line of IKE or IPsec, whose large numbers are identifiers.</summary>
    [GeneratedRegex("ISAKMP|IPSEC|IPsec|IKE|CRYPTO|[Cc]rypto|(?i:spi)|[Mm]essage ID|sa_|KMI|PKI")]
    public static partial Regex Crypto();
}
