using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Tracking.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Tracking.TrackedSubject;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary>The lines of <c>show track brief</c>.</summary>
internal static class TrackBriefLines
{
    private static readonly Field<int> ObjectNumber = Int("object");
    private static readonly Field<TrackState> State = OneOf("state", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<string> LastChange = Word("last change");

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowTrack>[] Forms =
    [
        Header($"Track Type Instance Parameter State Last Change", "Track Type Instance Parameter State Last Change"),
        Header($"Track Object Parameter Value Last Change", "Track Object Parameter Value Last Change"),
        Row($"{ObjectNumber} interface {Port} {InterfaceProperty} {State} {LastChange}", OfInterface, "2 interface Ethernet0/1 line-protocol Up 00:07:55"),
        Row($"{ObjectNumber} ip sla {Operation} {Property} {State} {LastChange}", line => OfOperation("ip sla", line), "1 ip sla 1 reachability Up 2w1d"),
        Row($"{ObjectNumber} rtr {Operation} {Property} {State} {LastChange}", line => OfOperation("rtr", line), "1 rtr 1 reachability Up 00:01:08"),
        Row(
            $"{ObjectNumber} ip route {Network}/{Length} {Property} {State} {LastChange}",
            line => OfRoute("ip route", line),
            "5 ip route 10.21.12.0/24 reachability Down 00:00:24"),
        Row(
            $"{ObjectNumber} ip route {Network}{Optional($" {Mask}")} {Property} {State} {LastChange}",
            line => OfRoute("ip route", line),
            "5 ip route 10.21.12.0 255.255.255.0 reachability Down 00:00:24"),
        Row(
            $"{ObjectNumber} ipv6 route {Network}/{Length} {Property} {State} {LastChange}",
            line => OfRoute("ipv6 route", line),
            "5 ipv6 route 2001:DB8::/32 reachability Up 00:00:24"),
        Row($"{ObjectNumber} list {Combination} {State} {LastChange}", OfList, "4 list boolean Up 00:05:08"),
        Row($"{ObjectNumber} stub-object {State} {LastChange}", _ => "stub-object", "7 stub-object Up 00:05:08"),
    ];

    private delegate string SubjectOf(Fields line);

    private static AnswerForm<ShowTrack> Header(LineTemplate template, string sample) =>
        new AnswerForm<ShowTrack>(template, LineSupport.Context, static (answer, _, _) => answer.NoteBrief(), [sample]).Opening();

    private static AnswerForm<ShowTrack> Row(LineTemplate template, SubjectOf subjectOf, string sample) =>
        Line(
            template,
            (answer, line, at) => answer.AddBrief(
                new() { Number = line.Get(ObjectNumber), Subject = subjectOf(line), State = line.Get(State), LastChange = line.Get(LastChange) }, at),
            sample).Opening();
}
