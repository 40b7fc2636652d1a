using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>What makes an interface a tunnel, for GRE and for IPsec's virtual tunnel interfaces.</summary>
internal static class TunnelForms
{
    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Tunnel($"tunnel source {TypedPort}", TypedPort, (tunnel, source) => tunnel with { Source = source }, "tunnel source FastEthernet0/0"),
        Tunnel($"tunnel source {Host}", Host, (tunnel, source) => tunnel with { Source = source }, "tunnel source 10.1.1.1", "tunnel source dynamic"),
        Tunnel(
            $"tunnel destination {Host}",
            Host,
            (tunnel, destination) => tunnel with { Destination = destination },
            "tunnel destination 10.1.1.2",
            "tunnel destination dynamic"),
        Tunnel($"tunnel mode {Rest}", Rest, (tunnel, mode) => tunnel with { Mode = mode }, "tunnel mode ipsec ipv4", "tunnel mode gre multipoint"),
        Tunnel($"tunnel vrf {Label}", Label, (tunnel, vrf) => tunnel with { Vrf = vrf }, "tunnel vrf INTERNET"),
        Tunnel($"tunnel key {Label}", Label, (tunnel, key) => tunnel with { Key = key }, "tunnel key 100"),
        Tunnel(
            $"tunnel protection ipsec profile {Label}{Optional($" shared")}{Optional($" ikev2-profile {Other}")}{Optional($" isakmp-profile {Host}")}",
            Label,
            (tunnel, profile) => tunnel with { IpsecProfile = profile },
            "tunnel protection ipsec profile DMVPN shared"),
    ];

    private static AnswerForm<ConfigurationDraft> Tunnel(
        LineTemplate template, Field<string> field, Func<TunnelConfiguration, string, TunnelConfiguration> change, params string[] samples) =>
        Sets(template, field, (InterfaceConfiguration port, string value) => port with { Tunnel = change(port.Tunnel ?? new(), value) }, samples);
}
