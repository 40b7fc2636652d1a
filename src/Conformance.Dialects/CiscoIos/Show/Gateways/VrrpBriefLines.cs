using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The lines of <c>show vrrp brief</c>, version 2 and 3.</summary>
internal static class VrrpBriefLines
{
    /// <summary>The priority that only the owner of the virtual address has, RFC 3768 §5.3.4.</summary>
    private const int OwnerPriority = 255;

    private static readonly Field<string> Family = Text("address family", Scan.OneOf("IPv4", "IPv6"));
    private static readonly Field<int> MasterDown = Int("master down time");
    private static readonly Field<string> State = Text("state", Scan.OneOf("Master", "Backup", "Init", "MASTER", "BACKUP", "INIT"));
    private static readonly Field<string> Master = Text("master", Ip.FirstLength);

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Header($"Interface Grp Pri Time Own Pre State Master addr Group addr", "Interface Grp Pri Time Own Pre State Master addr Group addr"),
        Header($"Interface Grp A-F Pri Time Own Pre State Master addr/Group addr", "Interface Grp A-F Pri Time Own Pre State Master addr/Group addr"),
        Line(
            $"{Port} {Group} {Optional($"{Family} ")}{Priority} {MasterDown} {Optional($"{Flag} ")}{Optional($"{Flag2} ")}{State} {Master}{Optional($"(local)")} {Ip}",
            (answer, line, at) => Add(answer, line, at),
            "Fa0/1 1 110 3570 Y Master 192.168.88.2 192.168.88.1",
            "Gi0/0 6 IPv6 110 0 N Y MASTER FE80::1:A(local) FE80::1:1",
            "Gi0/1 1 IPv4 100 0 N Y INIT AF-UNDEFINED no address").Opening(),
    ];

    private static AnswerForm<GatewayGroups> Header(LineTemplate template, string sample) =>
        new AnswerForm<GatewayGroups>(template, LineSupport.Context, (answer, _, _) => answer.IsBrief = true, [sample]).Opening();

    private static void Add(GatewayGroups answer, Fields line, SourceSpan at)
    {
        var (isOwner, preempts) = Flags(line);
        answer.AddBrief(
            new Protocols.Vrrp.VrrpGroupRow
            {
                Interface = line.Get(Port),
                Group = line.Get(Group),
                AddressFamily = line.Find(Family) ?? "",
                Priority = line.Get(Priority),
                MasterDownMs = line.Get(MasterDown),
                IsOwner = isOwner,
                Preempt = preempts,
                State = line.Get(State),
                MasterRouter = line.Get(Master),
                VirtualIp = line.Get(Ip),
            },
            at);
    }

    /// <summary>Own and Pre. Version 2 leaves a blank for no, so of a single Y the priority says which it is: the owner's is 255, and no other router's.</summary>
    private static (bool IsOwner, bool Preempts) Flags(Fields line)
    {
        var hasBoth = line.Has(Flag) && line.Has(Flag2);
        if (hasBoth) return (line.Get(Flag) == "Y", line.Get(Flag2) == "Y");
        var single = line.Find(Flag) ?? line.Find(Flag2);
        var isOwner = line.Get(Priority) == OwnerPriority;
        return (isOwner, single == "Y" && !isOwner);
    }
}
