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

/// <summary>Transform sets and IPsec profiles, and what the latter have in common with crypto maps.</summary>
internal static class IpsecForms
{
    /// <summary>IOS's group where the command names none (Cisco IOS Security Command Reference, <c>set pfs</c>).</summary>
    private const string DefaultGroup = "group1";

    private static readonly Field<string> Mode = Text("mode", Scan.OneOf("tunnel", "transport", "transport require"));
    private static readonly Field<CommandOptions> Lifetime = OptionGrammar.Field("seconds #", "kilobytes *", "days #");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"crypto ipsec transform-set {Label} {Rest}",
            (draft, line, _) => Begin(draft, line.Get(Label), line.Get(Rest)),
            "crypto ipsec transform-set myset esp-des esp-md5-hmac").Opening(),
        Sets($"mode {Mode}", Mode, (TransformSet set, string mode) => set with { Mode = mode }, "mode transport"),
        Line($"crypto ipsec profile {Label}", (draft, line, _) => draft.Open(new IpsecProfile(line.Get(Label))), "crypto ipsec profile DMVPN").Opening(),

        Either(
            $"set transform-set {Rest}",
            line => line.Get(Rest).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (map, sets) => map with { TransformSets = sets },
            (profile, sets) => profile with { TransformSets = sets },
            "set transform-set myset other"),
        Either(
            $"set pfs{Optional($" {Label}")}",
            line => line.Find(Label) ?? DefaultGroup,
            (map, group) => map with { Pfs = group },
            (profile, group) => profile with { Pfs = group },
            "set pfs group14",
            "set pfs"),
        Either(
            $"set security-association lifetime {Lifetime}",
            line => line.Get(Lifetime),
            (map, lifetime) => map with { LifetimeSeconds = SecondsOf(lifetime) ?? map.LifetimeSeconds, LifetimeKilobytes = KilobytesOf(lifetime) ?? map.LifetimeKilobytes },
            (profile, lifetime) => profile with { LifetimeSeconds = SecondsOf(lifetime) ?? profile.LifetimeSeconds, LifetimeKilobytes = KilobytesOf(lifetime) ?? profile.LifetimeKilobytes },
            "set security-association lifetime seconds 86400",
            "set security-association lifetime kilobytes disable"),
        Either(
            $"set isakmp-profile {Label}",
            line => line.Get(Label),
            (map, name) => map with { IsakmpProfile = name },
            (profile, name) => profile with { IsakmpProfile = name },
            "set isakmp-profile SITE"),
        Either(
            $"set ikev2-profile {Label}",
            line => line.Get(Label),
            (map, name) => map with { Ikev2Profile = name },
            (profile, name) => profile with { Ikev2Profile = name },
            "set ikev2-profile SITE"),
        Context($"set security-association idle-time {Seconds}{Optional($" default")}", "set security-association idle-time 600"),
        Context($"set security-association level per-host", "set security-association level per-host"),
        Context($"set security-association replay {Rest}", "set security-association replay window-size 1024", "set security-association replay disable"),
        Context($"set security-association dummy {Rest}", "set security-association dummy pps 10"),
        Context($"set security-association ecn {Rest}", "set security-association ecn discard"),
        Context($"set security-policy limit {Figure}", "set security-policy limit 1"),
        Context($"set identity {Label}", "set identity PARTNERS"),
        Context($"set mixed-mode", "set mixed-mode"),
        Context($"set session-key {Rest}", "set session-key inbound esp 256 cipher <secret:1>"),
    ];

    private static void Begin(ConfigurationDraft draft, string name, string transforms) =>
        draft.Open(new TransformSet(name, string.Join(' ', transforms.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static int? SecondsOf(CommandOptions lifetime) => lifetime.Number("seconds") ?? lifetime.Number("days") * 86400;

    private static string? KilobytesOf(CommandOptions lifetime) => lifetime.Has("kilobytes") ? lifetime.Text("kilobytes") : null;

    /// <summary>A command that crypto maps and IPsec profiles have.</summary>
    private static AnswerForm<ConfigurationDraft> Either<TValue>(
        LineTemplate template, Binder<TValue> valueOf, Func<CryptoMapEntry, TValue, CryptoMapEntry> inMap, Func<IpsecProfile, TValue, IpsecProfile> inProfile, params string[] samples) =>
        Line(template, (draft, line, _) => Set(draft, valueOf(line), inMap, inProfile), samples);

    private static void Set<TValue>(ConfigurationDraft draft, TValue value, Func<CryptoMapEntry, TValue, CryptoMapEntry> inMap, Func<IpsecProfile, TValue, IpsecProfile> inProfile)
    {
        draft.SetInnermost((CryptoMapEntry map) => inMap(map, value));
        draft.SetInnermost((IpsecProfile profile) => inProfile(profile, value));
    }
}
