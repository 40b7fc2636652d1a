using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug glbp</c> prints. Its lines look like those of HSRP, and its letters mean other events; nothing here is replayed. A forwarder is named by
/// its group and number, <c>1.2</c>.
/// </summary>
internal static class GlbpLines
{
    private static readonly Field<int> Forwarder = Int("forwarder");
    private static readonly Field<string> Letter = Text("event", Scan.Name);
    private static readonly Field<string> Said = ToLineEnd("words");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.glbp.event",
            $"GLBP: {Port} {Group}{Optional($".{Forwarder}")} {State}: {Letter}{Optional($" {Said}")}",
            "GLBP: Fa0/0 1 Standby: g/Active timer expired (10.10.10.3)",
            "GLBP: Fa0/0 1.1 Listen: g/Active timer expired",
            "GLBP: Fa0/0 1.1 Active: i/Hello rcvd from higher pri Active router (167/10.10.10.3)"),
        Context(
            "ios.glbp.transition",
            $"GLBP: {Port} {Group}{Optional($".{Forwarder}")} {From} -> {To}",
            "GLBP: Fa0/0 1 Standby -> Active",
            "GLBP: Fa0/0 1.1 Listen -> Active"),
        Context(
            "ios.glbp.router",
            $"GLBP: {Port} {Group} {Role} router {Optional($"IP ")}is {Router}{Optional($", was {Was}")}",
            "GLBP: Fa0/0 1 Active router IP is local, was 10.10.10.3",
            "GLBP: Fa0/0 1 Standby router is unknown, was local"),
        Context(
            "ios.glbp.hello",
            $"GLBP: {Port} Grp {Group} Hello {Direction} {Optional($"{Sender} ")}{Said}",
            "GLBP: Fa0/0 Grp 1 Hello  in  10.10.10.3 VG Active  pri 150 vIP 10.10.10.1 hello 3000, hold 10000 VF 1 Active  pri 167 vMAC 0007.b400.0101",
            "GLBP: Fa0/0 Grp 1 Hello  out 10.10.10.2 VF 1 Active  pri 135 vMAC 0007.b400.0101",
            "GLBP: Fa0/0 Grp 1021 Hello  out VG Active  pri 100 vIP 10.20.20.100"),
        Context("ios.glbp.api", $"GLBP: {Port} API {Said}", "GLBP: Fa0/0 API MAC address update"),
    ];
}
