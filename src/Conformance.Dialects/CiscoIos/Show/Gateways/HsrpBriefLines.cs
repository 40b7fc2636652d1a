using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The lines of <c>show standby brief</c>; a row with long addresses is printed over two lines.</summary>
internal static class HsrpBriefLines
{
    private static readonly Field<string> Preempts = Text("P", Scan.OneOf("P"));
    private static readonly Field<string> State = Text("state", Scan.OneOf("Active", "Standby", "Listen", "Learn", "Speak", "Init", "Disabled"));
    private static readonly Field<string> Active = Text("active router", Ip.FirstLength);
    private static readonly Field<string> Standby = Text("standby router", Ip.FirstLength);

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Context($"P indicates configured to preempt.", "P indicates configured to preempt.").Opening(),
        Context($"|", "|"),
        Header($"Interface Grp Pri P State Active Standby Virtual IP", "Interface Grp Pri P State Active Standby Virtual IP"),
        Header($"Interface Grp Prio P State Active Standby Virtual IP", "Interface Grp Prio P State Active Standby Virtual IP"),
        Header($"Interface Grp Prio P State Active addr Standby addr Group addr", "Interface Grp Prio P State Active addr Standby addr Group addr"),
        Line(
            $"{Port} {Group} {Priority} {Optional($"{Preempts} ")}{State} {Active} {Standby} {Ip}",
            (answer, line, at) => Add(answer, line, at),
            "Vl1 6 120 P Active local FE80::B FE80::DEF",
            "Vl1309 1 110 Init unknown unknown 40.1.31.100").Opening(),
    ];

    private static AnswerForm<GatewayGroups> Header(LineTemplate template, string sample) =>
        new AnswerForm<GatewayGroups>(template, LineSupport.Context, (answer, _, _) => answer.IsBrief = true, [sample]).Opening();

    private static void Add(GatewayGroups answer, Fields line, SourceSpan at)
    {
        var group = GatewayGroups.WithState(new() { Interface = line.Get(Port), Group = line.Get(Group) }, line.Get(State));
        answer.AddBrief(
            group with
            {
                Priority = line.Get(Priority),
                Preempt = line.Has(Preempts),
                ActiveRouter = line.Get(Active),
                StandbyRouter = line.Get(Standby),
                VirtualIp = line.Get(Ip),
            },
            at);
    }
}
