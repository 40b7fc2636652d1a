using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Config.Reading.SectionForm;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>The sections of ISAKMP policies and profiles; an IKEv2 proposal names some of its commands alike.</summary>
internal static class IsakmpForms
{
    private static readonly Field<string> Method = Text("authentication", Scan.OneOf("pre-share", "rsa-encr", "rsa-sig", "ecdsa-sig", "crack"));

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line($"crypto isakmp policy {Figure}", (draft, line, _) => Begin(draft, line.Get(Figure)), "crypto isakmp policy 1").Opening(),
        Sets($"encr {Rest}", Rest, (IsakmpPolicy policy, string words) => policy with { Encryption = words }, "encr aes 256"),
        Line($"encryption {Rest}", (draft, line, _) => SetEncryption(draft, line.Get(Rest)), "encryption 3des", "encryption aes-cbc-256 aes-cbc-128"),
        SetsOwn($"hash {Label}", Label, (IsakmpPolicy policy, string hash) => policy with { Hash = hash }, "hash md5"),
        SetsOwn($"authentication {Method}", Method, (IsakmpPolicy policy, string method) => policy with { Authentication = method }, "authentication pre-share"),
        Line($"group {Rest}", (draft, line, _) => SetGroup(draft, line.Get(Rest)), "group 2", "group 19 14"),
        Line($"lifetime {Figure}", (draft, line, _) => SetLifetime(draft, line.Get(Figure)), "lifetime 3600"),

        Line($"crypto isakmp profile {Label}", (draft, line, _) => draft.Open(new IsakmpProfile { Name = line.Get(Label) }), "crypto isakmp profile SITE").Opening(),
        SetsOwn($"keyring {Label}", Label, (IsakmpProfile profile, string keyring) => profile with { Keyrings = profile.Keyrings.With(keyring) }, "keyring SITE"),
        SetsOwn(
            $"match identity {Rest}",
            Rest,
            (IsakmpProfile profile, string identity) => profile with { MatchIdentities = profile.MatchIdentities.With(identity) },
            "match identity address 10.1.1.1 255.255.255.255"),
        SetsOwn($"self-identity {Rest}", Rest, (IsakmpProfile profile, string identity) => profile with { SelfIdentity = identity }, "self-identity address"),
        SetsOwn($"vrf {Label}", Label, (IsakmpProfile profile, string vrf) => profile with { Vrf = vrf }, "vrf CUSTOMER"),
    ];

    private static void Begin(ConfigurationDraft draft, int priority) => draft.Open(new IsakmpPolicy { Priority = priority }, priority);

    private static void SetEncryption(ConfigurationDraft draft, string words)
    {
        draft.SetInnermost((IsakmpPolicy policy) => policy with { Encryption = words });
        draft.SetInnermost((Ikev2Proposal proposal) => proposal with { Encryption = words });
    }

    private static void SetGroup(ConfigurationDraft draft, string groups)
    {
        draft.SetInnermost((IsakmpPolicy policy) => policy with { Group = groups });
        draft.SetInnermost((Ikev2Proposal proposal) => proposal with { Group = groups });
    }

    private static void SetLifetime(ConfigurationDraft draft, int seconds)
    {
        draft.SetInnermost((IsakmpPolicy policy) => policy with { LifetimeSeconds = seconds });
        draft.SetInnermost((Ikev2Profile profile) => profile with { LifetimeSeconds = seconds });
    }
}
