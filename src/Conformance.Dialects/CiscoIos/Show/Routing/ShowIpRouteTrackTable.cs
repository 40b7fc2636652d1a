using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Routing.ShowIpRouteTrackTable>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary><c>show ip route track-table</c>: the static routes that depend on a tracked object, as they are configured.</summary>
internal sealed class ShowIpRouteTrackTable(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Vrf = Word("vrf");
    private static readonly Field<string> Network = Address("network");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Hop = Address("next hop");
    private static readonly Field<int> Distance = Int("administrative distance");
    private static readonly Field<string> Name = new PhraseField("name");
    private static readonly Field<int> Track = Int("tracked object");
    private static readonly Field<string> State = Text("state", Scan.OneOf("up", "down"));

    private readonly List<TrackedRouteRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip route track-table",
        arguments => new ShowIpRouteTrackTable(arguments),
        [
            Line(
                $"ip route {Optional($"vrf {Vrf} ")}{Network} {Mask} {Hop}{Optional($" {Distance}")}{Optional($" name {Name}")} track {Track} state is [{State}]",
                (answer, line, at) => answer.Add(line, at),
                "ip route 100.3.3.3 255.255.255.255 2.2.2.2 track 1 state is [up]",
                "ip route 192.168.30.0 255.255.255.0 10.0.254.139 10 name VLAN30 to CKD-R28 directly track 10 state is [down]"),
            Line(
                $"ip route {Optional($"vrf {Vrf} ")}{Network} {Mask} {Port}{Optional($" {Hop}")}{Optional($" {Distance}")}{Optional($" name {Name}")} track {Track} state is [{State}]",
                (answer, line, at) => answer.Add(line, at),
                "ip route 0.0.0.0 0.0.0.0 Serial0/0/0 10 name ISP_A track 100 state is [down]"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<TrackedRouteRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered)];

    private void Add(Fields line, SourceSpan at)
    {
        var (network, mask) = (line.Get(Network), line.Get(Mask));
        rows.Add(new(
            line.Find(Vrf) ?? "", Addresses.TryCidr(network, mask, out var prefix) ? prefix : $"{network} {mask}", line.Find(Hop) ?? "", line.Find(Port) ?? "",
            line.FindNumber(Distance), line.Find(Name) ?? "", line.Get(Track), line.Get(State), at));
    }
}
