using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.CiscoIos.Config.Sections;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config;

/// <summary><c>show running-config</c>, the other commands that print a configuration, or a configuration file.</summary>
internal static class ShowRunningConfig
{
    /// <summary>The command's name.</summary>
    public const string Name = "show running-config";

    private static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        .. FrameForms.Forms, .. SettingForms.Forms, .. InterfaceForms.Forms, .. InterfaceOspfForms.Forms, .. TunnelForms.Forms, .. HsrpForms.Forms,
        .. VrrpForms.Forms, .. CryptoMapForms.Forms, .. IsakmpForms.Forms, .. KeyringForms.Forms, .. Ikev2Forms.Forms, .. IpsecForms.Forms,
        .. AccessListForms.Forms, .. StaticRouteForms.Forms, .. OspfForms.Forms, .. TrackForms.Forms,
    ];

    private static readonly Lazy<FormTrie<AnswerForm<ConfigurationDraft>>> Trie = new(() => new(Forms, convincing: 1));

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = new ShowCommand(
        Name,
        (arguments, words) => new ConfigurationReader(Trie.Value, new ConfigurationDraft(arguments), words),
        [.. Forms.Where(form => form.Opens).Select(form => form.Template)],
        Forms).AlsoAs("show startup-config", "show configuration", "write terminal", "more system:running-config", "more nvram:startup-config").OutlastingMessages();
}
