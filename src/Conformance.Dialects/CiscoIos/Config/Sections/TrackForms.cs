using System.Buffers;
using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>The sections of tracked objects.</summary>
internal static class TrackForms
{
    private static readonly SearchValues<byte> SubjectByte = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ._:/-"u8);
    private static readonly Field<string> Aspect = Text("aspect", Scan.OneOf("line-protocol", "ip routing", "ipv6 routing"));
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("ip sla", "rtr", "ip route", "ipv6 route", "list", "stub-object", "application", "service"));
    private static readonly Field<string> Subject = Text("subject", SubjectLength);
    private static readonly Field<CommandOptions> Delays = OptionGrammar.Field("up #", "down #");
    private static readonly Field<string> Weight = Text("weight", Scan.Rest);

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"track {Figure} interface {TypedPort} {Aspect}",
            (draft, line, _) => Begin(draft, line.Get(Figure), $"interface {line.Get(TypedPort)} {line.Get(Aspect)}"),
            "track 1 interface FastEthernet0/1 line-protocol").Opening(),
        Line(
            $"track {Figure} {Kind} {Subject}",
            (draft, line, _) => Begin(draft, line.Get(Figure), $"{line.Get(Kind)} {line.Get(Subject)}"),
            "track 2 ip sla 1 reachability",
            "track 3 list boolean and").Opening(),
        Line($"track {Figure} {Kind}", (draft, line, _) => Begin(draft, line.Get(Figure), line.Get(Kind)), "track 4 stub-object"),
        Line($"track {Figure}", (draft, line, _) => Begin(draft, line.Get(Figure), ""), "track 5"),
        Context($"track timer {Rest}", "track timer interface 5"),
        Context($"track resolution {Rest}", "track resolution ip route ospf 300"),
        Sets(
            $"delay {Delays}",
            Delays,
            (TrackConfiguration track, CommandOptions delays) => track with { DelayUpSeconds = delays.Number("up"), DelayDownSeconds = delays.Number("down") },
            "delay down 10 up 20"),
        Sets(
            $"object {Figure}{Optional($" {Weight}")}",
            line => line.Has(Weight) ? $"{line.Get(Figure)} {line.Get(Weight)}" : $"{line.Get(Figure)}",
            (TrackConfiguration track, string text) => track with { Objects = track.Objects.With(text) },
            "object 1",
            "object 2 not",
            "object 3 weight 20"),
        SetsOwn($"threshold {Rest}", Rest, (TrackConfiguration track, string text) => track with { Threshold = text }, "threshold weight up 30 down 10"),
        SetsOwn($"ip vrf {Label}", Label, (TrackConfiguration track, string vrf) => track with { Vrf = vrf }, "ip vrf CUSTOMER").Opening(),
    ];

    /// <summary>Words and addresses; an author's remark begins with another mark.</summary>
    private static int SubjectLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(SubjectByte);
        var words = end < 0 ? text : text[..end];
        var remark = words.IndexOf("//"u8);
        if (remark >= 0) words = words[..remark];
        return words.TrimEnd((byte)' ') is { IsEmpty: false } subject ? subject.Length : Scan.No;
    }

    private static void Begin(ConfigurationDraft draft, int number, string subject)
    {
        draft.Open(new TrackConfiguration(number, subject), number);
        if (subject.Length > 0) draft.Set((TrackConfiguration track) => track with { Subject = subject });
    }
}
