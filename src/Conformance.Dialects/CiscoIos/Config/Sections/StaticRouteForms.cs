using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>IPv4 static routes.</summary>
internal static class StaticRouteForms
{
    private static readonly Field<string> Hop = new("next hop", Scan.Address, (value, words) => words.Text(value));
    private static readonly Field<string> Vrf = Word("vrf");
    private static readonly Field<CommandOptions> Options = OptionGrammar.Field("#", "tag #", "name *", "track #", "permanent", "global", "multicast", "dhcp");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"ip route {Optional($"vrf {Vrf} ")}{Ip} {Mask} {Hop}{Optional($" {Options}")}",
            (draft, line, _) => Add(draft, line, ""),
            "ip route 172.16.172.64 255.255.255.240 172.16.172.49",
            "ip route vrf CUSTOMER 0.0.0.0 0.0.0.0 10.1.1.1 global 100 name UPLINK track 3").Opening(),
        Line(
            $"ip route {Optional($"vrf {Vrf} ")}{Ip} {Mask} {TypedPort}{Optional($" {Hop}")}{Optional($" {Options}")}",
            (draft, line, _) => Add(draft, line, line.Get(TypedPort)),
            "ip route 10.0.0.0 255.0.0.0 Null0 254",
            "ip route 10.2.0.0 255.255.0.0 FastEthernet0/0 10.1.1.1 permanent",
            "ip route 0.0.0.0 0.0.0.0 GigabitEthernet0/0 dhcp").Opening(),
        Line(
            $"ip route {Optional($"vrf {Vrf} ")}{Ip} {Mask} dhcp{Optional($" {Options}")}",
            (draft, line, _) => Add(draft, line, ""),
            "ip route 0.0.0.0 0.0.0.0 dhcp 254"),
        Context($"ip route static {Rest}", "ip route static bfd GigabitEthernet0/0 10.1.1.1", "ip route static inter-vrf"),
        Context($"ip route profile", "ip route profile"),
    ];

    private static void Add(ConfigurationDraft draft, Fields line, string port)
    {
        var options = line.Find(Options) ?? CommandOptions.None;
        var learned = !line.Has(Hop) && (port.Length == 0 || options.Has("dhcp"));
        var route = new StaticRoute(Prefix(line.Get(Ip), line.Get(Mask)), line.Find(Hop) ?? (learned ? "dhcp" : ""), port)
        {
            Vrf = line.Find(Vrf) ?? "",
            Distance = options.Number(""),
            Tag = options.Has("tag") ? Ios.LongNumber(System.Text.Encoding.ASCII.GetBytes(options.Text("tag"))) : null,
            Name = options.Text("name"),
            Track = options.Number("track"),
            IsPermanent = options.Has("permanent"),
            IsGlobal = options.Has("global"),
        };
        draft.SetGlobal(device => device with { StaticRoutes = device.StaticRoutes.With(route) });
    }
}
