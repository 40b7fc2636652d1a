using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Tracking.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary>The lines of <c>show track</c> that say who tracks the object.</summary>
internal static class TrackClientLines
{
    private static readonly Field<string> Gateway = Text("client", Scan.OneOf("HSRP", "VRRPv3", "VRRP", "GLBP"));

    private static readonly Field<string> Other = Text("client", Scan.OneOf(
        "STATIC-IP-ROUTINGTrack-list", "STATIC-IP-ROUTING", "STATIC-IPv6-ROUTING", "Static IP Routing", "ROUTE-MAP", "Route Map", "EEM applet", "EEM", "Track-list", "Track List", "Track list"));

    private static readonly Field<string> Instance = Text("instance", Scan.Rest);

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowTrack>[] Forms =
    [
        Context($"Tracked by:", "Tracked by:"),
        Line($"{Gateway} {Port} {Group}", (answer, line, at) => Add(answer, $"{line.Get(Gateway)} {line.Get(Port)} {line.Get(Group)}", at), "HSRP FastEthernet0/0 1", "VRRP Vlan192 1"),
        Line($"{Other} {Instance}", (answer, line, at) => Add(answer, $"{line.Get(Other)} {line.Get(Instance)}", at), "STATIC-IP-ROUTING 0", "Static IP Routing 0", "ROUTE-MAP 0", "Route Map 0", "Track List 10", "EEM applet ISP-DOWN"),
        Line($"Tracked by: {Other} {Instance}", (answer, line, at) => Add(answer, $"{line.Get(Other)} {line.Get(Instance)}", at), "Tracked by: STATIC-IP-ROUTING 0"),
    ];

    private static void Add(ShowTrack answer, string client, SourceSpan at) => answer.Set(answer.Track with { Clients = [.. answer.Track.Clients, client] }, at);
}
