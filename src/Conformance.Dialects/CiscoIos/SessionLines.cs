using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What IOS prints between answers: load and clock before one (<c>terminal exec prompt timestamp</c>), what it says to a mistyped command,
/// and what pyATS writes above an answer that it captures.
/// </summary>
internal static class SessionLines
{
    private static readonly Field<string> Weekday = Text("weekday", Scan.OneOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
    private static readonly Field<string> Date = Word("date");
    private static readonly Field<string> Clock = Word("time");

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms =
    [
        new($"Load for five secs: {Rest}", "Load for five secs: 3%/0%; one minute: 5%; five minutes: 4%"),
        new($"Time source is {Rest}", "Time source is NTP, 14:03:04.141 EST Fri Mar 1 2019", "Time source is hardware calendar, *01:27:16.512 UTC Mon Nov 5 2012"),
        new($"{Weekday} {Rest}", "Tue May 22 22:32:30.765 UTC"),
        new(
            $"{Date} {Clock} %UNICON-INFO: {Rest}",
            "2021-06-30 20:43:52,223: %UNICON-INFO: +++ R1 with alias 'cli': executing command 'show standby all' +++"),
        new($"!", "!"),
        new($"^", "^"),
        new($"% Invalid input detected at '^' marker.", "% Invalid input detected at '^' marker."),
        new($"% Incomplete command.", "% Incomplete command."),
        new($"% Ambiguous command: {Rest}", "% Ambiguous command:  \"sh ip int\""),
        new($"% Unknown command or computer name, or unable to find computer address", "% Unknown command or computer name, or unable to find computer address"),
        new($"% Type \"show ?\" for a list of subcommands", "% Type \"show ?\" for a list of subcommands"),
        new($"Translating \"{Rest}", "Translating \"shwo\"...domain server (255.255.255.255)"),
        new($"Enter configuration commands, one per line. End with CNTL/Z.", "Enter configuration commands, one per line.  End with CNTL/Z."),
        new($"Password:", "Password:"),
        new($"[OK]", "[OK]"),
    ];
}
