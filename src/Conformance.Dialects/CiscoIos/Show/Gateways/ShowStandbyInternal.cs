using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.ShowStandbyInternal>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary><c>show standby internal</c>: the hash tables of the process, which tell nothing that <c>show standby</c> does not.</summary>
internal sealed class ShowStandbyInternal : IAnswer
{
    private static readonly Field<string> Process = Text("process", Scan.OneOf("common process", "IPv4 process", "IPv6 process", "Timer wheel"));
    private static readonly Field<string> Family = Text("family", Scan.OneOf("IP", "IPv6"));
    private static readonly Field<string> Able = Text("capability", Scan.OneOf("capable", "enabled", "disabled", "incapable"));
    private static readonly Field<string> Scope = Text("scope", Scan.UntilBracket);
    private static readonly Field<int> Slot = Int("slot");
    private static readonly Field<int> Most = Int("maximum");
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Mac = Text("MAC address", Scan.Host);
    private static readonly Field<string> Detail = Text("detail", Scan.Rest);

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show standby internal",
        _ => new ShowStandbyInternal(),
        [
            Context($"HSRP {Process} {Optional($"not ")}running", "HSRP common process not running", "HSRP Timer wheel running").Opening(),
            Context($"MsgQ size {Slot}, max {Most}", "MsgQ size 0, max 0"),
            Context($"HSRP HA {Able}{Optional($", {Detail}")}", "HSRP HA capable, v3 to v4 transform disabled").Opening(),
            Context($"HSRP virtual {Family} Hash Table{Optional($" ({Scope})")}", "HSRP virtual IP Hash Table (global)", "HSRP virtual IPv6 Hash Table (global)").Opening(),
            Context($"{Slot} {Ip} {Port} Grp {Group}", "103 192.168.1.254                    Gi1/0/1    Grp 0", "78  2001:DB8:10:1:1::254             Gi1        Grp 20"),
            Context($"HSRP MAC Address Table", "HSRP MAC Address Table").Opening(),
            Context($"{Slot} {Port} {Mac}", "169 Gi1/0/1 0000.0cff.b30c"),
            Context($"{Port} Grp {Group}", "Gi1/0/1 Grp 5"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [];
}
