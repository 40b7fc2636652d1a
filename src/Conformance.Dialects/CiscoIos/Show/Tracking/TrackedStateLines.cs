using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Tracking.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary>The lines of <c>show track</c> that say how the object is.</summary>
internal static class TrackedStateLines
{
    private static readonly Field<string> Aspect = Text("aspect", Scan.OneOf(
        "Line protocol", "IP routing", "IPv6 routing", "Reachability", "State", "Metric threshold", "Boolean AND", "Boolean OR", "Threshold weight", "Threshold percentage"));

    private static readonly Field<TrackState> State = OneOf("state", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<TrackState> Pending = OneOf("pending state", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<string> Reason = Text("reason", BracketsLength);
    private static readonly Field<string> Remaining = Text("remaining", Scan.UntilBracket);
    private static readonly Field<string> Origin = Text("origin", BracketsLength);
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<string> LastChange = Name("last change");
    private static readonly Field<string> Author = Text("who changed it", Scan.Rest);
    private static readonly Field<int> Up = Int("up");
    private static readonly Field<int> Down = Int("down");
    private static readonly Field<string> Unit = Text("unit", Scan.OneOf("secs", "sec"));
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("weight", "percentage", "metric"));
    private static readonly Field<string> FirstHop = new("interface", Scan.Name, (value, words) => words.Interface(value));
    private static readonly Field<string> Was = Text("was", Scan.UntilBracket);
    private static readonly Field<string> ReturnCode = Text("return code", Scan.Rest);
    private static readonly Field<int> Rtt = Int("RTT ms");
    private static readonly Field<int> Member = Int("member");
    private static readonly Field<string> Not = Text("not", Scan.OneOf("not"));
    private static readonly Field<int> Weight = Int("weight");
    private static readonly Field<string> MemberState = Text("member state", Scan.OneOf("Up", "Down"));

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowTrack>[] Forms =
    [
        Line(
            $"{Aspect} is {State}{Optional($" {Reason}")}{Optional($", delayed {Pending} ({Remaining})")}{Optional($" {Origin}")}",
            (answer, line, at) => answer.Set(answer.Track with { State = line.Get(State), Reason = (line.Find(Reason) ?? line.Find(Origin) ?? "").Trim('(', ')') }, at),
            "Line protocol is Up",
            "Line protocol is Down (hw down)",
            "IP routing is Down (interface is down)",
            "Reachability is Up (OSPF)",
            "Reachability is Down (no ip route), delayed Up (1 sec remaining) (connected)",
            "Metric threshold is Down (no route)",
            "Boolean AND is Up",
            "State is Up"),
        Line(
            $"{Changes} change{Optional($"s")}, last change {LastChange}{Optional($", by {Author}")}",
            (answer, line, at) => answer.Set(answer.Track with { Changes = line.Get(Changes), LastChange = line.Get(LastChange) }, at),
            "1 change, last change 03:18:22",
            "1 change, last change 00:00:04, by Undefined"),
        Line($"Delay up {Up} {Unit}{Optional($", down {Down} {Unit}")}", (answer, line, at) => SetDelay(answer, line, at), "Delay up 20 secs, down 10 secs", "Delay up 2 secs, down 1 sec"),
        Line($"Delay down {Down} {Unit}", (answer, line, at) => SetDelay(answer, line, at), "Delay down 5 secs"),
        Context($"Metric threshold down {Down} up {Up}", "Metric threshold down 255 up 254"),
        Context($"Threshold {Kind} down {Down}{Optional($"%")} up {Up}{Optional($"%")}", "Threshold weight down 10 up 30", "Threshold percentage down 30% up 40%"),
        Context($"Threshold {Kind} up {Up}{Optional($"%")} down {Down}{Optional($"%")}", "Threshold weight up 30 down 10"),
        Line(
            $"First-hop interface is {FirstHop}{Optional($" (was {Was})")}",
            (answer, line, at) => answer.Set(answer.Track with { FirstHop = line.Get(FirstHop) }, at),
            "First-hop interface is Ethernet0/0",
            "First-hop interface is unknown (was Ethernet1/0)"),
        Line(
            $"Latest operation return code: {ReturnCode}",
            (answer, line, at) => answer.Set(answer.Track with { ReturnCode = line.Get(ReturnCode) }, at),
            "Latest operation return code: OK",
            "Latest operation return code: Over threshold"),
        Context($"Latest RTT (millisecs) {Rtt}", "Latest RTT (millisecs) 16"),
        Context($"Latest RTT (millisecs): {Rtt}", "Latest RTT (millisecs): 76"),
        Line(
            $"object {Member}{Optional($" {Not}")}{Optional($" weight {Weight}")} {MemberState}{Optional($" {Reason}")}",
            AddMember,
            "object 1 Up",
            "object 2 not Down",
            "object 3 weight 10 Down (0/40)"),
    ];

    private static void AddMember(ShowTrack answer, Fields line, SourceSpan at) => answer.Set(
        answer.Track with { Members = [.. answer.Track.Members, $"{line.Get(Member)}{(line.Has(Not) ? " not" : "")} {line.Get(MemberState)}"] }, at);

    private static void SetDelay(ShowTrack answer, Fields line, SourceSpan at) => answer.Set(
        answer.Track with { DelayUpSeconds = line.FindNumber(Up) ?? answer.Track.DelayUpSeconds, DelayDownSeconds = line.FindNumber(Down) ?? answer.Track.DelayDownSeconds }, at);

    /// <summary>Text in brackets, which may hold brackets: <c>((hw down))</c>.</summary>
    private static int BracketsLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != '(') return Scan.No;
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            if (text[at] == ')' && --depth == 0) return at + 1;
        }

        return Scan.CutShort;
    }
}
