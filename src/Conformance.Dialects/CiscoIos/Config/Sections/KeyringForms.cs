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

/// <summary>Which peers have pre-shared keys: in keyrings and outside. The keys themselves were replaced before.</summary>
internal static class KeyringForms
{
    private static readonly Field<string> Side = Text("side", Scan.OneOf("local", "remote"));

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line(
            $"crypto isakmp key {Optional($"{Encryption} ")}{Secret} address {Optional($"ipv6 ")}{Ip}{Optional($" {Mask}")}{Optional($" no-xauth")}",
            (draft, line, _) => AddGlobal(draft, AddressOf(line), ""),
            "crypto isakmp key <secret:1> address 172.16.172.69",
            "crypto isakmp key 6 <secret:1> address 0.0.0.0 0.0.0.0 no-xauth").Opening(),
        Line(
            $"crypto isakmp key {Optional($"{Encryption} ")}{Secret} hostname {Host}{Optional($" no-xauth")}",
            (draft, line, _) => AddGlobal(draft, "", line.Get(Host)),
            "crypto isakmp key <secret:1> hostname hub.example.com").Opening(),
        Line(
            $"crypto keyring {Label}{Optional($" vrf {Other}")}",
            (draft, line, _) => draft.Open(new Keyring("isakmp", line.Get(Label)) { Vrf = line.Find(Other) ?? "" }),
            "crypto keyring SITE vrf INTERNET").Opening(),
        Line(
            $"pre-shared-key address {Optional($"ipv6 ")}{Ip}{Optional($" {Mask}")} key {Optional($"{Encryption} ")}{Secret}",
            (draft, line, _) => Add(draft, AddressOf(line), ""),
            "pre-shared-key address 10.1.1.1 255.255.255.255 key <secret:1>"),
        Line(
            $"pre-shared-key hostname {Host} key {Optional($"{Encryption} ")}{Secret}",
            (draft, line, _) => Add(draft, "", line.Get(Host)),
            "pre-shared-key hostname hub.example.com key 6 <secret:1>"),
        Line($"local-address {TypedPort}{Optional($" {Label}")}", (draft, line, _) => SetLocal(draft, line.Get(TypedPort)), "local-address Loopback0"),
        Line($"local-address {Ip}{Optional($" {Label}")}", (draft, line, _) => SetLocal(draft, line.Get(Ip)), "local-address 10.1.1.1"),

        Line($"crypto ikev2 keyring {Label}", (draft, line, _) => draft.Open(new Keyring("ikev2", line.Get(Label))), "crypto ikev2 keyring SITES").Opening(),
        Line($"peer {Label}", (draft, line, _) => BeginPeer(draft, line.Get(Label)), "peer HUB"),
        Sets($"address {Ip}{Optional($" {Mask}")}", AddressOf, (KeyringPeer peer, string address) => peer with { Address = address }, "address 10.1.1.1 255.255.255.255"),
        Line($"identity {Rest}", (draft, line, _) => Identify(draft, line.Get(Rest)), "identity address 10.1.1.1"),
        Context($"pre-shared-key {Optional($"{Side} ")}{Optional($"{Encryption} ")}{Secret}", "pre-shared-key local <secret:1>", "pre-shared-key 6 <secret:1>"),
    ];

    private static string AddressOf(Fields line) => line.Has(Mask) ? $"{line.Get(Ip)} {line.Get(Mask)}" : line.Get(Ip);

    private static void AddGlobal(ConfigurationDraft draft, string address, string host)
    {
        draft.Close();
        AddTo(draft, new Keyring("isakmp", ""), address, host);
    }

    private static void Add(ConfigurationDraft draft, string address, string host)
    {
        if (draft.Opened<Keyring>() is { } keyring) AddTo(draft, keyring, address, host);
    }

    private static void AddTo(ConfigurationDraft draft, Keyring keyring, string address, string host) =>
        draft.Set(device => device with { KeyringPeers = device.KeyringPeers.With(new KeyringPeer(keyring) { Address = address, Hostname = host }) });

    private static void SetLocal(ConfigurationDraft draft, string local)
    {
        draft.SetInnermost((Keyring keyring) => keyring with { LocalAddress = local });
        draft.SetInnermost((IsakmpProfile profile) => profile with { LocalAddress = local });
    }

    private static void BeginPeer(ConfigurationDraft draft, string name)
    {
        if (draft.Opened<Keyring>() is { } keyring) draft.OpenInner(new KeyringPeer(keyring) { Name = name });
    }

    private static void Identify(ConfigurationDraft draft, string identity)
    {
        draft.SetInnermost((KeyringPeer peer) => peer with { Identity = identity });
        if (identity.StartsWith("local ", StringComparison.Ordinal)) draft.SetInnermost((Ikev2Profile profile) => profile with { LocalIdentity = identity["local ".Length..] });
    }
}
