namespace Conformance.Benchmarks.Compared;

/// <summary>Other programs that go through a log: ripgrep with twelve literals, and liblognorm with a rule for each template.</summary>
internal static class ForeignTools
{
    private static readonly string[] Literals =
    [
        "Hello  out", "Hello  in", " -> ", "STATECHANGE", "router is", "received packet", "sending packet", "processing NOTIFY", "deleting node", "OSPF: Rcv hello", "SESSION_STATUS", "changed state to",
    ];

    private static readonly string[] Rules =
    [
        "HSRP: %port:word% Grp %group:number% Hello%-:whitespace%%direction:word%%-:whitespace%%sender:ipv4% %state:word%%-:whitespace%pri %priority:number% vIP %vip:ipv4% hel %hello:number% hol %hold:number% id %mac:word%",
        "HSRP: %port:word% Grp %group:number% %from:word% -> %to:word%",
        "HSRP: %port:word% Grp %group:number% %from:word% -> %to:word% (active %active:char-to:,%, passive %passive:char-to:)%)",
        "%%HSRP-%severity:number%-STATECHANGE: %port:word% Grp %group:number% state %from:word% -> %to:word%",
        "HSRP: %port:word% Grp %group:number% Redundancy \"%name:char-to:\"%\" state %from:word% -> %to:word%",
        "HSRP: %port:word% Grp %group:number% %state:char-to::%: %event:rest%",
        "HSRP: %port:word% Grp %group:number% %role:word% router is %router:rest%",
        "HSRP: %port:word% Interface %state:rest%",
        "ISAKMP (0:%connection:number%): received packet from %peer:ipv4% (%role:char-to:)%) %state:word%%-:rest%",
        "ISAKMP (0:%connection:number%): sending packet to %peer:ipv4% (%role:char-to:)%) %state:word%%-:rest%",
        "ISAKMP (0:%connection:number%): sending packet to %peer:ipv4% my_port %sport:number% peer_port %dport:number% (%role:char-to:)%) %state:word%",
        "ISAKMP (0:%connection:number%): processing NOTIFY %kind:word% protocol %protocol:number%",
        "ISAKMP (0:%connection:number%): processing %payload:word% payload. message ID = %id:number%",
        "ISAKMP (0:%connection:number%): purging node %node:word%",
        "ISAKMP (0:%connection:number%): deleting node %node:word% error %error:word% reason \"%reason:char-to:\"%\"",
        "ISAKMP (0:%connection:number%): deleting SA reason \"%reason:char-to:\"%\" state (%role:char-to:)%) %state:word%%-:rest%",
        "ISAKMP (0:%connection:number%): incrementing error counter on sa: %counter:word%",
        "ISAKMP (0:%connection:number%): peer not responding!",
        "ISAKMP (0:%connection:number%): beginning Main Mode exchange",
        "ISAKMP (0:%connection:number%): SA has been authenticated with %peer:ipv4%",
        "IPSEC(rte_mgr): VPN Route %what:word% %prefix:ipv4% %mask:ipv4% via %peer:ipv4% in %table:rest%",
        "IPSEC(key_engine_delete_sas): delete all SAs shared with %peer:ipv4%",
        "%%CRYPTO-5-SESSION_STATUS: Crypto tunnel is %state:char-to:.%.%-:whitespace%Peer %peer:ipv4%:%port:number%%-:whitespace%Id: %id:ipv4%",
        "OSPF: Rcv hello from %router:ipv4% area %area:number% from %port:word% %address:ipv4%",
        "OSPF: End of hello processing",
        "%%LINK-%severity:number%-%mnemonic:char-to::%: Interface %port:char-to:,%, changed state to %state:rest%",
        "%%LINEPROTO-%severity:number%-UPDOWN: Line protocol on Interface %port:char-to:,%, changed state to %state:rest%",
    ];

    /// <summary>The headers in front of a message: relayed, of a console whose clock is set, and of one whose clock is not.</summary>
    private static readonly string[] Headers =
    [
        "%month:word%%-:whitespace%%day:number% %time:time-24hr% %host:word% %sequence:number%: *%dmonth:word%%-:whitespace%%dday:number% %dtime:char-to:\\x20%",
        "%month:word%%-:whitespace%%day:number% %time:char-to:\\x20%",
        "*%month:word%%-:whitespace%%day:number% %time:char-to:\\x20%",
    ];

    /// <summary>ripgrep's command line; it exits with 1 where nothing is found.</summary>
    public static (string Program, string[] Arguments) Ripgrep(string path) => ("rg", ["-c", "-F", "--no-mmap", .. Literals.SelectMany(literal => new[] { "-e", literal }), path]);

    /// <summary>lognormalizer's command line; it reads standard input.</summary>
    public static (string Program, string[] Arguments) Lognormalizer(string path, string rules) => ("sh", ["-c", "exec lognormalizer -r \"$1\" -e json < \"$0\" > /dev/null", path, rules]);

    /// <summary>Writes the rule base for lognormalizer.</summary>
    public static void WriteRules(string path) => File.WriteAllLines(path, ["version=2", .. Headers.SelectMany(header => Rules.Select(rule => $"rule=:{header} {rule}"))]);

    /// <summary>Whether a program is on the path.</summary>
    public static bool IsPresent(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
