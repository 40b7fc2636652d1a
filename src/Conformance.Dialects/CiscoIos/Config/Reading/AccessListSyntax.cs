using System.Net;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>The rule of an IPv4 access list: <c>permit tcp host 10.1.1.1 eq bgp any established</c>, or <c>permit 10.1.1.0 0.0.0.255</c> in a standard list.</summary>
internal static class AccessListSyntax
{
    private static readonly HashSet<string> Protocols =
        ["ahp", "eigrp", "esp", "gre", "icmp", "igmp", "ip", "ipinip", "ipv4", "nos", "object-group", "ospf", "pcp", "pim", "sctp", "tcp", "udp", "vrrp"];

    private static readonly HashSet<string> Options =
    [
        "ack", "dscp", "established", "fin", "fragments", "log", "log-input", "match-all", "match-any", "option", "precedence", "psh", "reflect", "rst", "syn", "time-range", "timeout",
        "tos", "ttl", "tracked", "urg",
    ];

    /// <summary>A field for the rule.</summary>
    public static Field<AccessListEntry> Rule { get; } = new("rule", text => TryRead(text, out _) ? text.Length : Scan.No, (text, _) => TryRead(text, out var entry) ? entry : new());

    private static bool TryRead(ReadOnlySpan<byte> text, out AccessListEntry entry)
    {
        entry = new();
        if (!text.StartsWith("permit "u8) && !text.StartsWith("deny "u8)) return false;
        var words = Encoding.UTF8.GetString(text).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return TryReadExtended(words, ref entry) || TryReadStandard(words, ref entry);
    }

    private static bool TryReadExtended(string[] words, ref AccessListEntry entry)
    {
        var at = 1;
        if (!TryTakeProtocol(words, ref at, out var protocol)
            || !TryTakeHosts(words, ref at, out var source) || !TryTakePorts(words, ref at, out var sourcePort)
            || !TryTakeHosts(words, ref at, out var destination) || !TryTakePorts(words, ref at, out var port)) return false;
        var options = words[at..];
        if (!AreOptions(options, protocol)) return false;
        entry = new()
        {
            Action = words[0],
            Protocol = protocol,
            Source = source,
            SourcePort = sourcePort,
            Destination = destination,
            DestinationPort = port,
            Options = string.Join(' ', options),
        };
        return true;
    }

    private static bool TryReadStandard(string[] words, ref AccessListEntry entry)
    {
        var at = 1;
        if (!TryTakeHosts(words, ref at, out var source) && !TryTakeHost(words, ref at, out source)) return false;
        if (at < words.Length && words[at..] is not ["log"]) return false;
        entry = new() { Action = words[0], Source = source, Options = string.Join(' ', words[at..]) };
        return true;
    }

    private static bool TryTakeProtocol(string[] words, ref int at, out string protocol)
    {
        protocol = at < words.Length ? words[at] : "";
        if (!Protocols.Contains(protocol) && !protocol.All(char.IsAsciiDigit)) return false;
        at++;
        if (protocol == "object-group" && at < words.Length) protocol = $"{protocol} {words[at++]}";
        return protocol.Length > 0;
    }

    private static bool TryTakeHosts(string[] words, ref int at, out string hosts)
    {
        hosts = "";
        switch (words[Math.Min(at, words.Length)..])
        {
            case ["any", ..]:
                hosts = "any";
                at++;
                return true;
            case ["host", var host, ..]:
                hosts = $"{host}/32";
                at += 2;
                return host != "any";
            case ["object-group" or "addrgroup" or "fqdn-group", var group, ..]:
                hosts = $"{words[at]} {group}";
                at += 2;
                return true;
            case [var address, var wildcard, ..] when IsAddress(address) && IsAddress(wildcard):
                hosts = ConfigurationFields.WildcardPrefix(address, wildcard);
                at += 2;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A standard list may name a single host without the word.</summary>
    private static bool TryTakeHost(string[] words, ref int at, out string host)
    {
        host = at < words.Length && IsAddress(words[at]) ? $"{words[at]}/32" : "";
        if (host.Length > 0) at++;
        return host.Length > 0;
    }

    /// <summary>Ports by number or name; <c>eq</c> and <c>neq</c> may have several.</summary>
    private static bool TryTakePorts(string[] words, ref int at, out string ports)
    {
        ports = "";
        var start = at;
        if (at >= words.Length || words[at] is not ("eq" or "neq" or "lt" or "gt" or "range" or "portgroup")) return true;
        var most = words[at++] switch { "eq" or "neq" => 10, "range" => 2, _ => 1 };
        for (; most > 0 && at < words.Length && IsPort(words, at); most--) at++;
        ports = string.Join(' ', words[start..at]);
        return at > start + 1;
    }

    private static bool IsPort(string[] words, int at) => !IsAddress(words[at]) && words[at] is not ("any" or "host" or "object-group" or "addrgroup") && !Options.Contains(words[at]);

    /// <summary>ICMP and IGMP have message names; other protocols only the words of a closed list, each possibly with values behind it.</summary>
    private static bool AreOptions(string[] words, string protocol) =>
        words.Length == 0 || Options.Contains(words[0]) || words[0][0] is '+' or '-' || protocol is "icmp" or "igmp";

    private static bool IsAddress(string word) => word.Contains('.', StringComparison.Ordinal) && IPAddress.TryParse(word, out _);
}
