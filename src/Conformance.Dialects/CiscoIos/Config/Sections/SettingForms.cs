using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>Global settings: what later text is read by, such as the resolution of timestamps, and what the protocols' defaults are.</summary>
internal static class SettingForms
{
    private static readonly Field<string> Setting = Text("setting", Scan.OneOf(
        "clock summer-time", "clock timezone", "crypto ikev2 cookie-challenge", "crypto ikev2 dpd", "crypto ikev2 fragmentation", "crypto ikev2 limit", "crypto ikev2 nat",
        "crypto ipsec df-bit",
        "crypto ipsec fragmentation", "crypto ipsec nat-transparency", "crypto ipsec security-association", "crypto isakmp aggressive-mode", "crypto isakmp enable",
        "crypto isakmp identity",
        "crypto isakmp invalid-spi-recovery", "crypto isakmp keepalive", "crypto isakmp nat", "crypto isakmp peer", "fhrp version", "ip default-gateway", "ip domain list",
        "ip domain lookup", "ip domain name",
        "ip domain-list", "ip domain-lookup", "ip domain-name", "ip name-server", "ip routing", "logging buffered", "logging console", "logging facility", "logging host",
        "logging monitor",
        "logging origin-id", "logging rate-limit", "logging source-interface", "logging trap", "ntp server", "redundancy inter-device", "service sequence-numbers", "service timestamps",
        "service timestamps debug", "service timestamps log"));

    private static readonly Field<string> Release = Text("release", Scan.Digits);
    private static readonly Field<int> Minor = Int("minor release");

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Line($"version {Release}.{Minor}", (draft, line, at) => SetVersion(draft, $"{line.Get(Release)}.{line.Get(Minor)}", at), "version 12.3", "version 17.12").Opening(),
        Line($"hostname {Host}", (draft, line, _) => SetHostname(draft, line.Get(Host).Trim('"')), "hostname 7204VXR-1").Opening(),
        // As it is typed.
        Line($"Hostname {Host}", (draft, line, _) => SetHostname(draft, line.Get(Host).Trim('"')), "Hostname Hub").Opening(),
        Line($"boot system flash {Label}", (draft, line, at) => SetImage(draft, line.Get(Label), at), "boot system flash disk1:c7200-a3jk9s-mz.123-7.T1"),
        Line($"boot system flash {Label} {Ip}", (draft, line, at) => SetImage(draft, line.Get(Label), at), "boot system flash c2500-is-l.120-7.T 10.1.1.9"),
        Line($"boot system tftp {Label} {Ip}", (draft, line, at) => SetImage(draft, line.Get(Label), at), "boot system tftp c2500-is-l.120-7.T 10.1.1.9"),
        Line($"boot system switch {Other} {Label}", (draft, line, at) => SetImage(draft, line.Get(Label), at), "boot system switch all flash:packages.conf"),
        Line(
            $"boot system {Label}",
            (draft, line, at) => SetImage(draft, line.Get(Label), at),
            "boot system bootflash:asr1000rp1-adventerprisek9.03.16.05.S.155-3.S5-ext.bin"),
        Line(
            $"{Setting} {Rest}",
            (draft, line, _) => draft.AddSetting(line.Get(Setting), line.Get(Rest)),
            "service timestamps debug datetime msec",
            "fhrp version vrrp v3"),
        Line($"{Setting}", (draft, line, _) => draft.AddSetting(line.Get(Setting), ""), "service sequence-numbers"),
        Line(
            $"no {Setting}{Optional($" {Rest}")}",
            (draft, line, _) => draft.AddSetting(line.Get(Setting), line.Has(Rest) ? $"no {line.Get(Rest)}" : "no"),
            "no service timestamps debug uptime"),
    ];

    private static void SetVersion(ConfigurationDraft draft, string release, SourceSpan at)
    {
        draft.SetGlobal(device => device with { Version = release, VersionSpan = at });
        draft.AddSetting("version", release);
    }

    /// <summary>A peer of an IKEv2 keyring is named by the same word.</summary>
    private static void SetHostname(ConfigurationDraft draft, string hostname)
    {
        if (draft.Innermost is KeyringPeer)
        {
            draft.SetInnermost((KeyringPeer peer) => peer with { Hostname = hostname });
            return;
        }

        draft.SetGlobal(device => device with { Hostname = hostname });
        draft.AddSetting("hostname", hostname);
    }

    /// <summary>A router boots the first image that it finds.</summary>
    private static void SetImage(ConfigurationDraft draft, string image, SourceSpan at)
    {
        draft.SetGlobal(device => device.BootImage.Length > 0 ? device : device with { BootImage = image, BootImageSpan = at });
        draft.AddSetting("boot system", image);
    }
}
