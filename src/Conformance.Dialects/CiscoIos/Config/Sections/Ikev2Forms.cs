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

/// <summary>The sections of IKEv2 proposals, policies and profiles; <see cref="IsakmpForms"/> has the commands that ISAKMP names alike.</summary>
internal static class Ikev2Forms
{
    private static readonly Field<string> Method = Text("authentication", Scan.OneOf("pre-share", "rsa-sig", "ecdsa-sig", "eap", "anyconnect-eap"));
    private static readonly Field<string> Place = Text("place", Scan.OneOf("local", "aaa"));

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line($"crypto ikev2 proposal {Label}", (draft, line, _) => draft.Open(new Ikev2Proposal(line.Get(Label))), "crypto ikev2 proposal STRONG").Opening(),
        Sets($"integrity {Rest}", Rest, (Ikev2Proposal proposal, string words) => proposal with { Integrity = words }, "integrity sha512 sha256"),
        Sets($"prf {Rest}", Rest, (Ikev2Proposal proposal, string words) => proposal with { Prf = words }, "prf sha256"),

        Line($"crypto ikev2 policy {Label}", (draft, line, _) => draft.Open(new Ikev2Policy(line.Get(Label))), "crypto ikev2 policy SITES").Opening(),
        Line($"match fvrf {Label}", (draft, line, _) => MatchVrf(draft, line.Get(Label)), "match fvrf any"),
        Line(
            $"match address local {Rest}",
            (draft, line, _) => MatchLocal(draft, line.Get(Rest)),
            "match address local 10.1.1.1",
            "match address local interface Loopback0"),
        Sets($"proposal {Label}", Label, (Ikev2Policy policy, string proposal) => policy with { Proposals = policy.Proposals.With(proposal) }, "proposal STRONG"),

        Line($"crypto ikev2 profile {Label}", (draft, line, _) => draft.Open(new Ikev2Profile(line.Get(Label))), "crypto ikev2 profile SITES").Opening(),
        Sets(
            $"match identity remote {Rest}",
            Rest,
            (Ikev2Profile profile, string identity) => Match(profile, $"identity remote {identity}"),
            "match identity remote address 10.1.1.1 255.255.255.255"),
        Sets($"match certificate {Label}", Label, (Ikev2Profile profile, string map) => Match(profile, $"certificate {map}"), "match certificate SITES"),
        Sets(
            $"authentication local {Method}{Optional($" key {Optional($"{Encryption} ")}{Secret}")}",
            Method,
            (Ikev2Profile profile, string method) => profile with { LocalAuthentication = method },
            "authentication local pre-share",
            "authentication local pre-share key <secret:1>"),
        Sets(
            $"authentication remote {Method}{Optional($" key {Optional($"{Encryption} ")}{Secret}")}{Optional($" query-identity")}",
            Method,
            (Ikev2Profile profile, string method) => profile with { RemoteAuthentications = profile.RemoteAuthentications.With(method) },
            "authentication remote rsa-sig"),
        Sets(
            $"keyring {Place} {Label}{Optional($" name-mangler {Other}")}",
            Label,
            (Ikev2Profile profile, string keyring) => profile with { Keyring = keyring },
            "keyring local SITES"),
        Sets($"keyring ppk {Label}", (Ikev2Profile profile) => profile, "keyring ppk QUANTUM"),
        Sets($"dpd {Rest}", Rest, (Ikev2Profile profile, string dpd) => profile with { Dpd = dpd }, "dpd 10 2 periodic"),
        Sets($"ivrf {Label}", Label, (Ikev2Profile profile, string vrf) => profile with { Ivrf = vrf }, "ivrf CUSTOMER"),
        Sets(
            $"virtual-template {Figure}{Optional($" mode auto")}",
            Figure,
            (Ikev2Profile profile, int template) => profile with { VirtualTemplate = template },
            "virtual-template 1"),
    ];

    private static Ikev2Profile Match(Ikev2Profile profile, string what) => profile with { Matches = profile.Matches.With(what) };

    private static void MatchVrf(ConfigurationDraft draft, string vrf)
    {
        draft.SetInnermost((Ikev2Policy policy) => policy with { Fvrf = vrf });
        draft.SetInnermost((Ikev2Profile profile) => Match(profile, $"fvrf {vrf}"));
    }

    private static void MatchLocal(ConfigurationDraft draft, string address)
    {
        draft.SetInnermost((Ikev2Policy policy) => policy with { LocalAddresses = policy.LocalAddresses.With(address) });
        draft.SetInnermost((Ikev2Profile profile) => Match(profile, $"address local {address}"));
    }
}
