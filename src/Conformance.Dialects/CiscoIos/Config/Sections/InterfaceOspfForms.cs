using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>The OSPF settings in the section of an interface.</summary>
internal static class InterfaceOspfForms
{
    private static readonly Field<string> Network = Text("network", Scan.OneOf("broadcast", "non-broadcast", "point-to-multipoint", "point-to-multipoint non-broadcast", "point-to-point"));

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Ospf(
            $"ip ospf {Figure} area {Area}{Optional($" secondaries none")}",
            line => (line.Get(Figure), line.Get(Area)),
            (ospf, on) => ospf with { Process = on.Item1, Area = on.Item2 },
            "ip ospf 1 area 0"),
        Ospf($"ip ospf cost {Figure}", line => line.Get(Figure), (ospf, cost) => ospf with { Cost = cost }, "ip ospf cost 10"),
        Ospf($"ip ospf hello-interval {Seconds}", line => line.Get(Seconds), (ospf, hello) => ospf with { HelloMs = MsOf(hello) }, "ip ospf hello-interval 5"),
        Ospf($"ip ospf dead-interval {Seconds}", line => line.Get(Seconds), (ospf, dead) => ospf with { DeadMs = MsOf(dead) }, "ip ospf dead-interval 20"),
        Ospf(
            $"ip ospf dead-interval minimal hello-multiplier {Figure}",
            line => line.Get(Figure),
            (ospf, hellos) => ospf with { DeadMs = 1000, HelloMs = 1000 / Math.Max(1, hellos) },
            "ip ospf dead-interval minimal hello-multiplier 4"),
        Ospf($"ip ospf priority {Figure}", line => line.Get(Figure), (ospf, priority) => ospf with { Priority = priority }, "ip ospf priority 0"),
        Ospf($"ip ospf network {Network}", line => line.Get(Network), (ospf, network) => ospf with { Network = network }, "ip ospf network point-to-point"),
        Ospf($"ip ospf bfd", _ => true, (ospf, on) => ospf with { Bfd = on }, "ip ospf bfd"),
        Ospf($"ip ospf bfd disable", _ => false, (ospf, on) => ospf with { Bfd = on }, "ip ospf bfd disable"),
    ];

    private static AnswerForm<ConfigurationDraft> Ospf<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<OspfInterfaceConfiguration, TValue, OspfInterfaceConfiguration> change, string sample) =>
        Sets(template, valueOf, (InterfaceConfiguration port, TValue value) => port with { Ospf = change(port.Ospf ?? new(), value) }, sample);
}
