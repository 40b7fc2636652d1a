using System.Text.RegularExpressions;

namespace Conformance.Dialects.Sharing;

/// <summary>Where a line holds a name or free text, whatever its words are: those that devices use as well would else be left.</summary>
internal static partial class NamePlaces
{
    /// <summary>Names of users, maps, lists, profiles and the like, as configurations and messages print them.</summary>
    [GeneratedRegex(
        """
        (?:^|[#>]\s?)\s*(?:no\s)?(?:hostname|username|ip\sdomain[-\s]name|snmp-server\suser|ip\shost|crypto\s(?:pki|ca)\strustpoint)\s+(?<name>[^\s<]+)
        |\bby\s(?<name>[^\s<]+)\son\s(?:vty|tty|con|aux)
        |\[user:\s?(?<name>[^\s\]<]+)\]
        |\bUser\s(?<name>[^\s<]+)\shas\s
        |,\suser\s(?<name>[^\s<]+)$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex Names();

    /// <summary>Names of maps, lists, profiles and the like, which are mapped wherever they stand unless they are plain words.</summary>
    [GeneratedRegex(
        """
        \b(?:crypto\s(?:dynamic-)?map|Crypto\smap\stag:|Crypto\sMap|transform-set|(?:isakmp|ipsec|ikev2)\sprofile|isakmp-profile
        |crypto\skeyring|keyring|(?:ip|ipv6)\saccess-list(?:\s(?:extended|standard))?
        |access-group|access-class|match\saddress|route-map|class-map(?:\smatch-a\w+)?|policy-map|service-policy\s(?:in|out)put|prefix-list
        |vrf(?:\sdefinition|\sforwarding)?|key\schain|key-chain|trustpoint
        |redundancy|Group\sname\sis|(?:standby|vrrp)\s\d+\sname|proposal|ikev2\spolicy|distribute-list
        |aaa\sgroup\sserver\s\S+|server\sgroup|tunnel-group|client\sconfiguration\sgroup|pool|identity)
        [\s"':]{1,3}(?<name>[A-Za-z][A-Za-z0-9]*(?:[-_.]?[A-Za-z0-9]+)*)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex Labels();

    /// <summary>What stands in front of free text that goes to the end of the line.</summary>
    [GeneratedRegex(
        """
        ^\s*(?:\d+\s)?(?:access-list\s\S+\s)?(?:description|remark)\s+(?=\S)
        |^\s*snmp-server\s(?:location|contact|chassis-id)\s+(?=\S)
        |^\s*Description:\s*(?=\S)
        |^\s*!\s*(?=[A-Za-z])(?!\sLast\sconfiguration|\sNVRAM\sconfig|\sNo\sconfiguration)
        |-USERLOG_[A-Z]+:\s(?:Message\sfrom\s\S+\s)?
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    public static partial Regex FreeText();

    /// <summary>A banner with its end mark, <c>^C</c> or a letter, up to its text.</summary>
    [GeneratedRegex(@"^\s*(?:banner\s+(?:motd|login|exec|incoming|slip-ppp|prompt-timeout|lcd)|aaa authentication (?:banner|fail-message))\s+(?<mark>\^[A-Z]|\S)")]
    public static partial Regex Banner();
}
