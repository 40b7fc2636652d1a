using System.Buffers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What IOS prints between answers: load and clock before one (<c>terminal exec prompt timestamp</c>), what it says to a mistyped command, what it answers to
/// commands that are no show commands (ping, debug, write, configure, telnet), and what pyATS writes above an answer that it captures.
/// </summary>
internal static class SessionLines
{
    private static readonly Field<string> Weekday = Text("weekday", Scan.OneOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
    private static readonly Field<string> Month = Word("month");
    private static readonly Field<string> Date = Word("date");
    private static readonly Field<string> Zone = Word("zone");
    private static readonly Field<string> Year = Word("year");
    private static readonly Field<string> Clock = Word("time");
    private static readonly Field<string> Login = Word("login");
    private static readonly SearchValues<byte> PingMark = SearchValues.Create("!.UQM?&CNA"u8);
    private static readonly Field<string> Marks = Text("one mark per echo", PingMarks);
    private static readonly Field<string> Probes = Text("probes", ProbesLength);
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Size = Int("size");
    private static readonly Field<string> Destination = Text("destination", Scan.Host);

    /// <summary>Only an address makes <c>ping</c> a command whose prompt was left out: a sentence may begin with that word.</summary>
    private static readonly Field<string> Target = Address("target");

    private static readonly Field<string> Secret = Text("secret", SecretLength);

    /// <summary>Commands that change no state and that people write without a prompt: what is to be done, or what was typed while a message came.</summary>
    private static readonly Field<string> Typed = Text("command", Scan.OneOf("configure terminal", "config t", "conf t", "write memory", "write mem", "wr mem", "wr"));

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms =
    [
        new($"Load for five secs: {Rest}", "Load for five secs: 3%/0%; one minute: 5%; five minutes: 4%"),
        new($"Time source is {Rest}", "Time source is NTP, 14:03:04.141 EST Fri Mar 1 2019", "Time source is hardware calendar, *01:27:16.512 UTC Mon Nov 5 2012"),
        new($"{Weekday} {Month} {Date} {Clock}{Optional($" {Zone}")}{Optional($" {Year}")}", "Tue May 22 22:32:30.765 UTC", "Thu Nov 23 10:00:00 UTC 2023"),
        new(
            $"{Date} {Clock} %UNICON-INFO: {Rest}",
            "2021-06-30 20:43:52,223: %UNICON-INFO: +++ R1 with alias 'cli': executing command 'show standby all' +++"),
        new($"!", "!"),
        new($"^", "^"),
        new($"Translating \"{Rest}", "Translating \"shwo\"...domain server (255.255.255.255)"),
        new($"{Typed}", "conf t", "configure terminal", "wr", "write memory"),
        new($"Enter configuration commands, one per line.{Optional($" End with CNTL/Z.")}", "Enter configuration commands, one per line.  End with CNTL/Z.", "Enter configuration commands, one per line."),
        new($"End with CNTL/Z.", "End with CNTL/Z."),
        new($"%Invalid next hop address (it's this router)", "%Invalid next hop address (it's this router)"),
        new($"Password:{Optional($"{Secret}")}", "Password:", "Password:<secret:1>"),
        new($"{Secret}", "<secret:1>"),
        new($"Username:{Optional($" {Login}")}", "Username:", "Username: admin"),
        new($"Building configuration...", "Building configuration..."),
        new($"Warning: Attempting to overwrite an NVRAM configuration previously written", "Warning: Attempting to overwrite an NVRAM configuration previously written"),
        new($"Type escape sequence to abort.", "Type escape sequence to abort."),
        new($"Sending {Count}, {Size}-byte ICMP Echos to {Destination}, timeout is {Rest}", "Sending 5, 100-byte ICMP Echos to 3.3.3.3, timeout is 2 seconds:"),
        new($"Packet sent with a source address of {Rest}", "Packet sent with a source address of 2.2.2.2"),
        new($"Packet sent with the DF bit set", "Packet sent with the DF bit set"),
        new($"ping {Target}{Optional($" {Rest}")}", "ping 10.2.0.2 source 10.1.0.1", "ping 10.1.1.1"),
        new($"{Marks}", ".....", "!!!!!", ".!!!!", "U.U.U"),
        new(
            $"Success rate is {Count} percent ({Rest}",
            "Success rate is 80 percent (4/5), round-trip min/avg/max = 12/12/12 ms",
            "Success rate is 0 percent (0/5)"),
        new($"Tracing the route to {Rest}", "Tracing the route to 10.1.1.1"),
        new($"VRF info: (vrf in name/id, vrf out name/id)", "VRF info: (vrf in name/id, vrf out name/id)"),
        new(
            $"{Count} {Optional($"{Destination} ")}{Probes}",
            "1 192.168.1.3 72 msec 28 msec 44 msec",
            "2 10.0.0.1 [AS 65000] [MPLS: Labels 26/0/55 Exp 0] 124 msec 128 msec 116 msec",
            "3 172.16.45.5 12 msec *  9 msec",
            "4  *  *  *"),
        new($"{Target} {Probes}", "40.0.0.2 36 msec 76 msec"),
        new($"Trying {Destination} ...{Optional($" Open")}", "Trying 10.1.1.1 ... Open", "Trying 10.1.1.1 ..."),
        new($"[Connection to {Destination} closed by foreign host]", "[Connection to 10.1.1.1 closed by foreign host]"),
    ];

    /// <summary>What traceroute prints of a hop behind its address: the time of each probe, a star for one that was not answered; labels and the like stand before them.</summary>
    private static int ProbesLength(ReadOnlySpan<byte> text) =>
        text.TrimEnd(" *"u8).IsEmpty || (text.TrimEnd(" *"u8).EndsWith(" msec"u8) && (char.IsAsciiDigit((char)text[0]) || text[0] is (byte)'[' or (byte)'(' or (byte)'*')) ? text.Length : Scan.No;

    /// <summary>What the door put in the place of a secret that was typed.</summary>
    internal static int SecretLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("<secret:"u8) && text.IndexOf((byte)'>') is > 0 and var end && Scan.Digits(text["<secret:".Length..]) == end - "<secret:".Length ? end + 1 : Scan.No;

    /// <summary>What ping prints for each echo: <c>!</c> a reply, <c>.</c> none in time, a letter for an ICMP error or an interrupted packet.</summary>
    private static int PingMarks(ReadOnlySpan<byte> text)
    {
        var isMarks = !text.ContainsAnyExcept(PingMark) && text.IndexOfAny((byte)'!', (byte)'.') >= 0;
        return isMarks ? text.Length : Scan.No;
    }
}
