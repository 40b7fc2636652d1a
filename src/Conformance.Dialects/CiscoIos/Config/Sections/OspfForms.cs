using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>The section of an OSPF process.</summary>
internal static class OspfForms
{
    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"router ospf {Figure}{Optional($" vrf {Label}")}",
            (draft, line, _) => Begin(draft, line.Get(Figure), line.Find(Label) ?? ""),
            "router ospf 1",
            "router ospf 10 vrf CUSTOMER").Opening(),
        Sets($"router-id {Ip}", Ip, (OspfConfiguration ospf, string id) => ospf with { RouterId = id }, "router-id 10.0.0.1"),
        Sets(
            $"network {Ip} {Mask} area {Area}",
            line => (WildcardPrefix(line.Get(Ip), line.Get(Mask)), line.Get(Area)),
            (OspfConfiguration ospf, (string, string) network) => ospf with { Networks = ospf.Networks.With(network) },
            "network 10.1.1.0 0.0.0.255 area 0"),
        Sets(
            $"area {Area} {Rest}",
            line => (line.Get(Area), line.Get(Rest)),
            (OspfConfiguration ospf, (string, string) setting) => ospf with { Areas = ospf.Areas.With(setting) },
            "area 1 stub no-summary"),
        Sets(
            $"redistribute {Rest}",
            Rest,
            (OspfConfiguration ospf, string what) => ospf with { Redistributes = ospf.Redistributes.With(what) },
            "redistribute static subnets"),
        Sets($"passive-interface default", (OspfConfiguration ospf) => ospf with { IsPassiveByDefault = true }, "passive-interface default"),
        Sets(
            $"passive-interface {TypedPort}",
            TypedPort,
            (OspfConfiguration ospf, string port) => ospf with { PassiveInterfaces = ospf.PassiveInterfaces.With(port) },
            "passive-interface Loopback0"),
        Sets(
            $"no passive-interface {TypedPort}",
            TypedPort,
            (OspfConfiguration ospf, string port) => ospf with { ActiveInterfaces = ospf.ActiveInterfaces.With(port) },
            "no passive-interface GigabitEthernet0/1"),
        Sets(
            $"default-information {Rest}",
            Rest,
            (OspfConfiguration ospf, string words) => ospf with { DefaultInformation = words },
            "default-information originate always"),
        Sets(
            $"auto-cost reference-bandwidth {Figure}",
            Figure,
            (OspfConfiguration ospf, int bandwidth) => ospf with { ReferenceBandwidth = bandwidth },
            "auto-cost reference-bandwidth 10000"),
        Sets($"bfd all-interfaces", (OspfConfiguration ospf) => ospf with { Bfd = true }, "bfd all-interfaces"),
    ];

    private static void Begin(ConfigurationDraft draft, int process, string vrf) => draft.Open(new OspfConfiguration(process) { Vrf = vrf }, process);
}
