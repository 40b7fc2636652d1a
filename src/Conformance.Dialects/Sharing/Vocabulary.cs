using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Conformance.Dialects.CiscoIos;
using Conformance.Dialects.CiscoIos.Config;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Tables;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// The words that devices themselves use: those that the dialects' forms spell out, the states and events of the protocols, the first words of commands, and
/// <see cref="CommonWords"/>. Whatever else stands in a capture somebody has named.
/// </summary>
internal static partial class Vocabulary
{
    /// <summary>Names and identifiers as somebody could choose them, each with a sign behind it that may end it.</summary>
    private static readonly byte[][] Inventions =
        [.. new[] { "NAME-1", "NAME_A", "name", "ABCDEF12" }.SelectMany(name => " \"'),:]>".Select(end => Encoding.ASCII.GetBytes(name + end)))];

    private static readonly FrozenSet<string> Words = Collect().ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> AnyCase = Words.Where(word => !IsCapitals(word)).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Sorted = [.. AnyCase.Order(StringComparer.Ordinal)];

    /// <summary>Whether devices use <paramref name="word"/>, itself or in its parts: <c>esp-3des</c>, <c>vty0</c>, <c>Peer's</c>.</summary>
    public static bool Has(string word) => IsWord(word) || IsShape(word) || (word.Length > 2 && Parts().IsMatch(word) && Parts().Split(word) is var parts && parts.All(IsSmallPart) && Array.Exists(parts, IsJoining));

    /// <summary>Whether a word with a hyphen or the like stands whole in a form or a command.</summary>
    public static bool IsKeyword(string word) => Words.Contains(word);

    /// <summary>Whether a word is the name of an interface, in full or short, in any case.</summary>
    public static bool IsInterface(string word)
    {
        var lower = word.ToLowerInvariant();
        return word.Length > 2 && (InterfaceNames.Full(word) != word || InterfaceNames.Full(lower) != lower || lower.StartsWith("port-channel", StringComparison.Ordinal));
    }

    /// <summary>Whether a value is one of a closed list or of a shape, so that no name can stand there.</summary>
    public static bool IsChoice(Field field) => !field.TakesRest && !Array.Exists(Inventions, invention => field.FirstLength(invention) >= invention.Length - 1);

    /// <summary>Whether a typed word may abbreviate one that devices use.</summary>
    public static bool HasBeginning(string typed)
    {
        var lower = typed.ToLowerInvariant();
        var at = Array.BinarySearch(Sorted, lower, StringComparer.Ordinal);
        if (at < 0) at = ~at;
        return typed.All(letter => char.IsAsciiLetter(letter) || letter == '-') && at < Sorted.Length && Sorted[at].StartsWith(lower, StringComparison.Ordinal);
    }

    /// <summary>A word in capitals is often a name, so it must be known in capitals.</summary>
    private static bool IsWord(string word) => Words.Contains(word) || word.Length < 2 || (!IsCapitals(word) && AnyCase.Contains(word.ToLowerInvariant()));

    /// <summary>A part of a name with hyphens in capitals is no proof: <c>VPN-PEER</c> is a name, <c>esp-sha384-hmac</c> is not.</summary>
    private static bool IsSmallPart(string part) =>
        part.All(char.IsAsciiDigit) || (!IsCapitals(part) && (part.Length > 1 || char.IsAsciiLetterLower(part[0])) && (IsWord(part) || IsNumbered(part)));

    /// <summary>Two words of devices may make a name, <c>internet-primary</c>; with a number, a single letter or a word that only joins they do not.</summary>
    private static bool IsJoining(string part) => part.Length < 2 || part.All(char.IsAsciiDigit) || Joining().IsMatch(part);

    /// <summary>What is no word and no name: numbers with units, releases, uptimes, numbered words, identifiers of message types.</summary>
    private static bool IsShape(string word) =>
        Release().IsMatch(word) || Stamp().IsMatch(word) || Size().IsMatch(word) || Priority().IsMatch(word) || IsGlued(word) || IsNumbered(word) || MessageType().IsMatch(word);

    /// <summary>A number in front of a unit or a kind, <c>100BaseTX</c>, or behind one of the few words that devices number: <c>vty0</c>, <c>sha256</c>; <c>core1</c> is a name.</summary>
    private static bool IsNumbered(string word)
    {
        var unit = word.AsSpan().TrimStart("0123456789");
        return (unit.Length < word.Length && unit.Length > 1 && !unit.ContainsAnyInRange('0', '9') && IsWord(unit.ToString())) || Numbered().IsMatch(word);
    }

    /// <summary>Two sentences whose blank is missing: <c>memory.Installed</c>.</summary>
    private static bool IsGlued(string word) => Glued().IsMatch(word) && word.Split('.').All(IsWord);

    private static bool IsCapitals(string word) => word.Length > 2 && !word.Any(char.IsAsciiLetterLower);

    private static IEnumerable<string> Collect() =>
        CommonWords.All.Concat(ForeignLine.Agents).Concat(ConfigurationWords.First).Concat(DialectCatalog.Commands.SelectMany(command => command.Split(' ')))
            .Concat(DialectCatalog.All.SelectMany(FormsOf).SelectMany(WordsOf))
            .Concat(StatesAndEvents().SelectMany(text => LetterRuns().Matches(text).Select(match => match.Value)))
            .Where(word => word.Length > 1);

    private static IEnumerable<IForm> FormsOf(Dialect dialect) => [.. dialect.LineForms, .. dialect.SessionForms, .. dialect.Commands.SelectMany(command => command.Forms)];

    /// <summary>The words that a form spells out, those that it chooses from, and those that its samples have where no name could stand.</summary>
    private static IEnumerable<string> WordsOf(IForm form) =>
        form.Template.Alternatives.SelectMany(tokens => tokens).SelectMany(WordsOf).Concat(ChoicesOf(form)).SelectMany(text => LetterRuns().Matches(text).Select(match => match.Value));

    private static IEnumerable<string> WordsOf(TemplateToken token) => token switch
    {
        TemplateToken.Word word => [word.Text],
        TemplateToken.Hole hole => hole.Field.Choices,
        _ => [],
    };

    private static IEnumerable<string> ChoicesOf(IForm form)
    {
        var trie = new FormTrie<IForm>([form]);
        var captured = new Captured[FormTrie<IForm>.MostHoles];
        foreach (var sample in form.Samples.Select(sample => Encoding.UTF8.GetBytes(sample.Trim())))
        {
            var holes = trie.Match(sample, captured).Holes.All;
            for (var hole = 0; hole < holes.Count; hole++)
            {
                var choice = Encoding.UTF8.GetString(sample.AsSpan(captured[hole].Start, captured[hole].Length));
                if (IsChoice(holes[hole]) && !Digits().IsMatch(choice)) yield return choice;
            }
        }
    }

    private static IEnumerable<string> StatesAndEvents() =>
        from type in typeof(PrintedAttribute).Assembly.GetTypes()
        where type.IsEnum
        from member in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        select member.GetCustomAttribute<PrintedAttribute>()?.Word ?? member.Name;

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*(?:[-_.'][A-Za-z0-9]+)*")]
    private static partial Regex LetterRuns();

    [GeneratedRegex("^(?i:vty|tty|con|aux|phase|group|grp|sha|md|aes|gcm|hmac|des|slot|disk|bootflash|cpu|rp|rsp|lc|level|type|dot|ipv|ikev|snmpv|rfc|net|[a-z])\\d{1,4}$")]
    private static partial Regex Numbered();

    /// <summary>Parts of words that make other words of devices from words of devices.</summary>
    [GeneratedRegex("^(esp|ah|non|pre|re|auto|un|multi|sub|ip|ipv[46]|no|in|out|per|self|one|two|way|out|based|sha|md5)$")]
    private static partial Regex Joining();

    /// <summary>Digits that may be those of an address, an SPI or a cookie.</summary>
    [GeneratedRegex("[0-9A-Fa-f]{6}|[0-9].*[0-9].*[0-9]")]
    private static partial Regex Digits();

    [GeneratedRegex("[-.'+]")]
    private static partial Regex Parts();

    /// <summary><c>12.4</c>, <c>15.2(4)M3</c> up to its bracket, <c>16.9.4</c>, <c>03.16.04b</c>.</summary>
    [GeneratedRegex(@"^\d{1,5}(\.\d{1,6})*[A-Za-z]{0,3}\d{0,2}[a-z]?$")]
    private static partial Regex Release();

    /// <summary><c>874020K</c></summary>
    [GeneratedRegex(@"^\d+[KMG]B?$")]
    private static partial Regex Size();

    /// <summary>Facility and severity in words: <c>Local7.Notice</c> (RFC 5424 §6.2.1).</summary>
    [GeneratedRegex(@"^(?i:kern|kernel|user|mail|system|daemon|auth|security\d?|syslog|lpr|news|uucp|cron|clock|ntp|ftp|local[0-7])\.(?i:emerg|alert|crit(ical)?|err(or)?|warn(ing)?|notice|info|debug)$")]
    private static partial Regex Priority();

    [GeneratedRegex(@"^[a-z]{2,}\.[A-Z][A-Za-z]+$")]
    private static partial Regex Glued();

    /// <summary>Uptimes, dates (ISO 8601), offsets of zones, and a process behind its protocol: <c>2w3d</c>, <c>2025-06-23T16</c>, <c>UTC+07</c>, <c>OSPF-1</c>.</summary>
    [GeneratedRegex(@"^((\d+[ywdhms])+|\d{4}-\d{2}-\d{2}(T\d{2})?|UTC[+-]\d{1,2}|(OSPF|EIGRP|BGP|RIP|ISIS)-\d+)$")]
    private static partial Regex Stamp();

    /// <summary>States, inputs and exchanges of IKE: <c>IKE_I_MM2</c>, <c>IKE_MESG_FROM_PEER</c>, <c>EV_CHK_AUTH</c>, <c>R_VERIFY_AUTH</c>, where I and R are the two sides.</summary>
    [GeneratedRegex("^(IKE|IKEV2|MM|QM|AG|EV|I|R|CONF|XAUTH|DPD|CRYPTO|PKI|ISAKMP|IPSEC)_[A-Z0-9_]+$")]
    private static partial Regex MessageType();
}
