using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Compared;

/// <summary>What one writes in an afternoon: a source-generated expression for each template, the first that matches counts, its groups are converted.</summary>
public sealed partial class RegexPerTemplate : IReading
{
    private static readonly (string Name, Regex Template)[] Templates =
    [
        ("hello", Hello()), ("transition", Transition()), ("state change", StateChange()), ("redundancy", Redundancy()), ("event", Event()), ("router", Router()),
        ("packet", Packet()), ("notify", Notify()), ("payload", Payload()), ("node", Node()), ("OSPF hello", OspfHello()), ("OSPF end", OspfEnd()), ("session", Session()), ("link", Link()),
        ("route", Route()), ("ISAKMP", OtherIsakmp()),
    ];

    /// <inheritdoc/>
    public string Name => "regex";

    /// <inheritdoc/>
    public CountedReading Read(string path)
    {
        var found = new Dictionary<string, long>();
        var lines = 0L;
        foreach (var line in File.ReadLines(path))
        {
            lines++;
            var name = NameOf(line);
            found[name] = found.GetValueOrDefault(name) + 1;
        }

        return new(lines, found);
    }

    private static string NameOf(string line)
    {
        foreach (var (name, template) in Templates)
        {
            var match = template.Match(line);
            if (!match.Success) continue;
            if (match.Groups["group"] is { Success: true } group) _ = int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
            return name;
        }

        return "none";
    }

    [GeneratedRegex(@"HSRP: (?<port>\S+) Grp (?<group>\d+) Hello +(?<direction>in|out) +(?<sender>[\d.]+) +(?<state>\w+) +pri (?<priority>\d+) vIP (?<vip>[\d.]+) hel (?<hello>\d+) hol (?<hold>\d+) id (?<mac>[\da-f.]+)$")]
    private static partial Regex Hello();

    [GeneratedRegex(@"HSRP: (?<port>\S+) Grp (?<group>\d+) (?<from>\w+) -> (?<to>\w+)(?: \(active (?<before>\d+)(?:->(?<after>\d+))?, passive (?<pbefore>\d+)(?:->(?<pafter>\d+))?\))?$")]
    private static partial Regex Transition();

    [GeneratedRegex(@"%HSRP-(?<severity>\d)-STATECHANGE: (?<port>\S+) Grp (?<group>\d+) state (?<from>\w+) -> (?<to>\w+)$")]
    private static partial Regex StateChange();

    [GeneratedRegex("HSRP: (?<port>\\S+) Grp (?<group>\\d+) Redundancy \"(?<name>[^\"]+)\" state (?<from>\\w+) -> (?<to>\\w+)$")]
    private static partial Regex Redundancy();

    [GeneratedRegex(@"HSRP: (?<port>\S+) Grp (?<group>\d+) (?<state>\w+): (?<letter>[a-z])/(?<words>[^(]+)(?: \((?:(?<priority>\d+)/)?(?<router>[^)]+)\))?$")]
    private static partial Regex Event();

    [GeneratedRegex(@"HSRP: (?<port>\S+) Grp (?<group>\d+) (?<role>Active|Standby) router is (?<router>[^,]+)(?:, was (?<was>\S+))?$")]
    private static partial Regex Router();

    [GeneratedRegex(@"ISAKMP ?\((?:0:)?(?<connection>\d+)\): (?<way>received packet from|sending packet to) (?<peer>[\d.]+) (?:my_port \d+ peer_port \d+ )?\((?<role>[IR])\) (?<state>\w+) *$")]
    private static partial Regex Packet();

    [GeneratedRegex(@"ISAKMP ?\((?:0:)?(?<connection>\d+)\): processing NOTIFY (?<kind>\w+) protocol (?<protocol>\d)$")]
    private static partial Regex Notify();

    [GeneratedRegex(@"ISAKMP ?\((?:0:)?(?<connection>\d+)\): processing (?<payload>\w+) payload\. message ID = (?<id>-?\d+)$")]
    private static partial Regex Payload();

    [GeneratedRegex("ISAKMP ?\\((?:0:)?(?<connection>\\d+)\\): (?<what>purging|deleting) node (?<node>-?\\d+)(?: error (?<error>\\w+) reason \"(?<reason>[^\"]+)\")?$")]
    private static partial Regex Node();

    [GeneratedRegex(@"OSPF: Rcv hello from (?<router>[\d.]+) area (?<area>[\d.]+) from (?<port>\S+) (?<address>[\d.]+)$")]
    private static partial Regex OspfHello();

    [GeneratedRegex(@"OSPF: End of hello processing$")]
    private static partial Regex OspfEnd();

    [GeneratedRegex(@"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is (?<state>\w+) *\. +Peer (?<peer>[\d.]+):(?<port>\d+) +Id: (?<id>\S+)$")]
    private static partial Regex Session();

    [GeneratedRegex(@"%LINE?(?<layer>K|PROTO)-\d-\w+: (?:Line protocol on )?Interface (?<port>\S+), changed state to (?<state>.+)$")]
    private static partial Regex Link();

    [GeneratedRegex(@"IPSEC\(rte_mgr\): VPN Route (?<what>Added|Removed) (?<prefix>[\d.]+) (?<mask>[\d.]+) via (?<peer>[\d.]+) in (?<table>.+)$")]
    private static partial Regex Route();

    [GeneratedRegex(@"ISAKMP ?\((?:0:)?(?<connection>\d+)\): (?<words>.+)$")]
    private static partial Regex OtherIsakmp();
}
