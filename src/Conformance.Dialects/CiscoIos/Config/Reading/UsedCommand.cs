using System.Text;
using Conformance.Protocols.Configuration;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>A command that the model uses, by its first words: one that no form reads was not understood, and must not pass as one that is not used.</summary>
internal static class UsedCommand
{
    private static readonly byte[][] Anywhere = Words(
        "access-list", "crypto dynamic-map", "crypto ikev2 keyring", "crypto ikev2 policy", "crypto ikev2 profile", "crypto ikev2 proposal",
        "crypto ipsec profile", "crypto ipsec transform-set", "crypto isakmp policy", "crypto isakmp profile", "crypto keyring", "crypto map", "interface",
        "ip access-list", "ip address", "ip route", "router ospf", "standby", "track", "vrrp");

    private static readonly Dictionary<Type, byte[][]> Inside = new()
    {
        [typeof(AccessListSection)] = Words("permit", "deny"),
        [typeof(CryptoMapEntry)] = Words("match", "set", "reverse-route"),
        [typeof(IpsecProfile)] = Words("set"),
        [typeof(IsakmpPolicy)] = Words("authentication", "encr", "encryption", "group", "hash", "lifetime"),
        [typeof(Ikev2Proposal)] = Words("encryption", "group", "integrity", "prf"),
        [typeof(Ikev2Policy)] = Words("match", "proposal"),
        [typeof(Ikev2Profile)] = Words("match", "identity", "authentication", "keyring", "lifetime"),
        [typeof(OspfConfiguration)] = Words("network", "redistribute", "router-id", "passive-interface", "area", "default-information"),
        [typeof(VrrpGroupConfiguration)] = Words("address", "preempt", "priority", "timers", "track"),
    };

    /// <summary>Whether a line is such a command.</summary>
    /// <param name="text">The line.</param>
    /// <param name="section">The section that it stands in; null outside.</param>
    public static bool IsOne(ReadOnlySpan<byte> text, object? section) =>
        BeginsWith(text, Anywhere) || (section is not null && Inside.TryGetValue(section.GetType(), out var words) && BeginsWith(text, words));

    private static bool BeginsWith(ReadOnlySpan<byte> text, byte[][] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word) && (text.Length == word.Length || text[word.Length] == ' ')) return true;
        }

        return false;
    }

    private static byte[][] Words(params string[] words) => [.. words.Select(Encoding.ASCII.GetBytes)];
}
