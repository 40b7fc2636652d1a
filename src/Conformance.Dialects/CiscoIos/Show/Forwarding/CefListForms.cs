using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Forwarding.ShowIpCef>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Forwarding.CefFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The lines of the plain <c>show ip cef</c>: a prefix with its first path, and each further path on a line.</summary>
internal static class CefListForms
{
    private static readonly Field<string> Source = Address("source");
    private static readonly Field<string> Destination = Address("destination");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpCef>> Forms { get; } =
    [
        Context($"Prefix Next Hop Interface", "Prefix               Next Hop             Interface").Opening(),
        Line(
            $"{Prefix} {NextHop} {Port}",
            (answer, line, at) => answer.AddPrefix(line, at),
            "0.0.0.0/0            172.17.40.1          Tunnel0"),
        Line(
            $"{Prefix} {Disposition}{Optional($" {Port}")}",
            (answer, line, at) => answer.AddPrefix(line, at),
            "10.191.64.0/24       attached             GigabitEthernet0/0",
            "0.0.0.0/0            no route",
            "224.0.0.0/4          drop").Opening(),
        Line($"{NextHop} {Port}", (answer, line, at) => answer.AddPath(line, at), "10.180.101.10        GigabitEthernet1/0/2"),
        Line($"{Disposition} {Port}", (answer, line, at) => answer.AddPath(line, at), "attached             GigabitEthernet2"),
        Context($"{Source} -> {Destination} =>{Optional($" ")}{Flags}", "10.165.16.70 -> 10.83.64.240 => IP adj out of Vlan3584, addr 172.21.141.251"),
        Context($"%{Optional($" ")}{Optional($"IPv4 ")}CEF not running", "%IPv4 CEF not running").Opening(),
    ];
}
