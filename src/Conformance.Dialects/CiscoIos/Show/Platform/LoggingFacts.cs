using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Platform;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>
/// What <c>show logging</c> says of a destination: a list of facts, which releases break over lines at different places, so that each line is a list of its own.
/// </summary>
internal static partial class LoggingFacts
{
    /// <summary>A field for facts of the closed list, to the end of the line.</summary>
    public static Field<string> Field { get; } = new("facts", Length, (value, words) => words.Text(value));

    /// <summary>Adds facts to what is known of a destination.</summary>
    public static LoggingRow Add(LoggingRow row, string facts)
    {
        foreach (Match fact in Fact().Matches(facts)) row = Add(row, fact.Groups);
        return row;
    }

    private static LoggingRow Add(LoggingRow row, GroupCollection fact)
    {
        if (fact["level"].Success) return row with { Level = fact["level"].Value, IsEnabled = true };
        if (fact["state"].Success) return row with { IsEnabled = fact["state"].ValueSpan.Equals("enabled", StringComparison.OrdinalIgnoreCase) };
        if (fact["logged"].Success) return row with { Logged = Number(fact["logged"]) };
        if (fact["rate"].Success) return row with { RateLimited = Number(fact["rate"]) };
        if (fact["dropped"].Success) return row with { Dropped = Number(fact["dropped"]) };
        if (fact["flushes"].Success) return row with { Flushes = Number(fact["flushes"]) };
        if (fact["overruns"].Success) return row with { Overruns = Number(fact["overruns"]) };
        if (fact["size"].Success) return row with { Size = Number(fact["size"]) };
        if (fact["port"].Success) return row with { Transport = $"{fact["transport"].Value} {fact["port"].Value}" };
        if (fact["link"].Success) return row with { Link = fact["link"].Value };
        return fact["vrf"].Success ? row with { Vrf = fact["vrf"].Value } : row;
    }

    private static long Number(Group digits) => long.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static int Length(ReadOnlySpan<byte> text)
    {
        var facts = Encoding.UTF8.GetString(text);
        if (facts.Length > 0 && Facts().IsMatch(facts)) return text.Length;
        var last = facts.LastIndexOf(',');
        return last > 0 && Facts().IsMatch(facts[..last]) && Beginning().IsMatch(facts[last..]) ? Scan.CutShort : Scan.No;
    }

    /// <summary>The last of some facts, which a terminal wrapped.</summary>
    [GeneratedRegex(@"^, ?[a-z0-9(][a-z0-9 -]{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    /// <summary>Facts, with what may stand between and around them.</summary>
    private const string OneFact =
        """
        (?:level\ (?<level>\w+)
        |(?<dropped>[0-9]{1,18})\ message(?:s|\ lines)\ dropped(?:-by-MD)?
        |(?<rate>[0-9]{1,18})\ message(?:s|\ lines)\ rate-limited
        |(?<logged>[0-9]{1,18})\ message(?:s|\ lines?)?\ logged
        |(?<flushes>[0-9]{1,18})\ flushes
        |(?<overruns>[0-9]{1,18})\ overruns
        |size\ \(?(?<size>[0-9]{1,18})(?:\ bytes)?\)?
        |max\ size\ \d+|min\ size\ \d+
        |(?<transport>udp|tcp|tls)\ port\ (?<port>[0-9]{1,18})
        |vrf\ (?<vrf>[\w-]+)
        |(?:audit|authentication|encryption|xml|filtering|sequence\ number|discriminator)\ (?:disabled|enabled)
        |link\ (?<link>up|down)
        |(?<state>disabled|enabled|Disabled|Enabled)
        |discriminator\(?\s?[\w-]+\)?)
        """;

    [GeneratedRegex(OneFact, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Fact();

    /// <summary>A fact once taken is not taken otherwise: a word behind <c>discriminator</c> could hold the facts behind it, in two ways each.</summary>
    [GeneratedRegex(@"^[\s,()]*(?:(?>" + OneFact + @")[\s,()]*)+$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Facts();
}
