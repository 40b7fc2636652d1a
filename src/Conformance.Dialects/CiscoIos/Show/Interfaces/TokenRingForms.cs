using Conformance.Dialects.Answers;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines of Token Ring interfaces.</summary>
internal static class TokenRingForms
{
    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Context($"Ring speed: {Rest}", "Ring speed: 16 Mbps"),
        Context($"Duplex: {Rest}", "Duplex: half"),
        Context($"Mode: {Rest}", "Mode: Classic token ring station"),
        Context($"Single ring node, {Rest}", "Single ring node, Source Route Transparent Bridge capable"),
        Context($"Multiring node, {Rest}", "Multiring node, Source Route Bridge capable"),
        Context($"Source bridging {Rest}", "Source bridging enabled, srn 5 bn 1 trn 100 (ring group)"),
        Context($"spanning explorer {Rest}", "spanning explorer enabled"),
        Context($"Group Address: {Rest}", "Group Address: 0x00000000, Functional Address: 0x0880011A"),
        Context($"Ethernet Transit OUI: {Rest}", "Ethernet Transit OUI: 0x000000"),
        Context($"Last Ring Status {Rest}", "Last Ring Status 18:15:54 <Soft Error> (0x2000)"),
    ];
}
