using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The counters that <c>show vrrp detail</c> prints below a group.</summary>
internal static class VrrpCounterLines
{
    private static readonly Field<string> Version = Text("version", Scan.OneOf("VRRPv2", "VRRPv3"));
    private static readonly Field<int> Received = Int("count");
    private static readonly Field<string> From = Text("state", Scan.OneOf("Init", "Backup", "Master"));
    private static readonly Field<string> To = Text("state", Scan.OneOf("init", "backup", "master"));

    private static readonly Field<string> Cause = Text("cause", Scan.OneOf(
        "VRRPv2 incompatibility", "IP Address Owner conflicts", "Invalid address count", "IP address configuration mismatch", "Invalid Advert Interval",
        "Adverts received in Init state", "Invalid group other reason"));

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Context($"{Version} Advertisements: sent {Count} (errors {Count2}) - rcvd {Received}", "VRRPv3 Advertisements: sent 61 (errors 0) - rcvd 0"),
        Context($"Group Discarded Packets: {Count}", "Group Discarded Packets: 0"),
        Context($"{Cause}{Optional($" ")}: {Count}", "IP Address Owner conflicts: 0", "IP address configuration mismatch : 0"),
        Context($"Group State transition:", "Group State transition:"),
        Context($"{From} to {To}: {Count}{Optional($" ({Note})")}", "Init to backup: 1 (Last change Sun Mar 13 19:52:56.874)", "Master to backup: 0"),
    ];
}
