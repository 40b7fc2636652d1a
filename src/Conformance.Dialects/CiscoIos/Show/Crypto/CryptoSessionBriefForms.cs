using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoSession>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto session brief</c>.</summary>
internal static class CryptoSessionBriefForms
{
    private static readonly Field<string> Legend = Text("legend", CryptoScan.Legend);
    private static readonly Field<string> Vrf = Word("inside VRF");
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> BriefPort = new("interface", CryptoScan.InterfaceName, (value, words) => words.Interface(value));
    private static readonly Field<string> User = Text("user name", CryptoScan.NameBeforeAge);
    private static readonly Field<string> Phase1Id = Text("group or phase 1 identity", CryptoScan.NameBeforeAge);
    private static readonly Field<string> Uptime = Text("uptime", RouteAge.Length);
    private static readonly Field<string> Letters = Text("status", CryptoScan.SessionLetters);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoSession>> All { get; } =
    [
        Context($"Status: A- Active, {Legend}", "Status: A- Active, U - Up, D - Down, I - Idle, S - Standby, N - Negotiating").Opening(),
        Line($"ivrf = {Vrf}", (answer, line, _) => answer.BeginVrf(VrfName.Of(line.Get(Vrf))), "ivrf = (none)"),
        Context($"Peer I/F Username Group/Phase1_id Uptime Status", "Peer            I/F          Username        Group/Phase1_id          Uptime   Status").Opening(),
        Line(
            $"{Peer} {BriefPort}{Optional($"{Optional($" {User}")} {Phase1Id}")}{Optional($" {Uptime}")} {Letters}",
            (answer, line, at) => answer.BeginBrief(
                new()
                {
                    Peer = line.Get(Peer),
                    Interface = line.Get(BriefPort),
                    Username = line.Find(User) ?? "",
                    Phase1Id = line.Find(Phase1Id) ?? "",
                    Uptime = line.Find(Uptime) ?? "",
                    Status = line.Get(Letters),
                },
                at),
            "10.255.0.46     Tu0                          R14                      00:10:53 UA",
            "10.3.3.1   Fa0/1             ra1                   ra1grp 00:17:31    UA",
            "10.0.0.2        Gi0/0                                                           D"),
    ];
}
