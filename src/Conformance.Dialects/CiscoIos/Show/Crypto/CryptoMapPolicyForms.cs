using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoMap>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto map</c> that say how an entry protects its traffic.</summary>
internal static class CryptoMapPolicyForms
{
    private static readonly Field<long> Kilobytes = Long("kilobytes");
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<bool> Flag = OneOf("yes or no", ("Y", true), ("N", false));
    private static readonly Field<string> DhGroup = Word("DH group");
    private static readonly Field<string> Profile = Word("profile");
    private static readonly Field<string> Set = Text("transform set", TransformSetName);
    private static readonly Field<string> Transforms = Text("transforms", UntilBrace);
    private static readonly Field<string> MoreTransforms = Text("transforms of the other protocol", UntilBrace);
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("Inbound", "Outbound"));
    private static readonly Field<string> Protocol = Text("protocol", Scan.OneOf("esp", "ah"));
    private static readonly Field<string> KeyKind = Text("kind of key", Scan.OneOf("cipher key:", "auth_key:", "auth key:", "key:"));
    private static readonly Field<int> Spi = Int("SPI");
    private static readonly Field<string> Switch = Text("on or off", Scan.OneOf("Enabled", "Disabled"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoMap>> All { get; } =
    [
        Line(
            $"Security association lifetime: {Kilobytes} kilobytes/{Seconds} seconds",
            (answer, line, at) => SetLifetime(answer, line, at),
            "Security association lifetime: 4608000 kilobytes/3600 seconds"),
        Line(
            $"Security-association lifetime: {Kilobytes} kilobytes/{Seconds} seconds",
            (answer, line, at) => SetLifetime(answer, line, at),
            "Security-association lifetime: 4608000 kilobytes/120 seconds"),
        Line($"Security association lifetime: {Seconds} seconds", (answer, line, at) => SetLifetime(answer, line, at), "Security association lifetime: 3600 seconds"),
        Context($"Security association idletime: {Seconds} seconds", "Security association idletime: 600 seconds"),
        Context($"Dualstack (Y/N): {Flag}", "Dualstack (Y/N): N"),
        Line(
            $"Responder-Only (Y/N): {Flag}",
            (answer, line, at) => answer.Set(answer.Entry with { IsResponderOnly = line.Get(Flag) }, at),
            "Responder-Only (Y/N): N"),
        Line($"PFS (Y/N): {Flag}", (answer, line, at) => answer.Set(answer.Entry with { PerfectForwardSecrecy = line.Get(Flag) }, at), "PFS (Y/N): Y"),
        Line($"DH group: {DhGroup}", (answer, line, at) => answer.Set(answer.Entry with { DhGroup = line.Get(DhGroup) }, at), "DH group:  group15"),
        Context($"Mixed-mode : {Switch}", "Mixed-mode : Disabled"),
        Line($"IKEv2 Profile: {Profile}", (answer, line, at) => answer.Set(answer.Entry with { IkeProfile = line.Get(Profile) }, at), "IKEv2 Profile: ikev2profile"),
        Line($"ISAKMP Profile: {Profile}", (answer, line, at) => answer.Set(answer.Entry with { IkeProfile = line.Get(Profile) }, at), "ISAKMP Profile: LEGACY"),
        Line($"Profile name: {Profile}", (answer, line, at) => answer.Set(answer.Entry with { IpsecProfile = line.Get(Profile) }, at), "Profile name: vpnprof"),
        Line($"Reverse Route Injection Enabled", (answer, _, at) => answer.Set(answer.Entry with { HasReverseRoute = true }, at), "Reverse Route Injection Enabled"),
        Context($"QOS pre-classification", "QOS pre-classification"),
        Context($"Always create SAs", "Always create SAs"),
        Context($"Transform sets={{", "Transform sets={"),
        Line($"Transform sets={{ {Transforms}}}", (answer, line, at) => AddSets(answer, line.Get(Transforms), at), "Transform sets={ t1, t4, }"),
        Line(
            $"{Set}: {{ {Transforms}}} ,",
            (answer, line, at) => AddSet(answer, $"{line.Get(Set)} ({line.Get(Transforms).Trim()})", at),
            "aes256-sha1:  { esp-aes esp-sha-hmac  } ,"),
        Line(
            $"{Set}: {{ {Transforms}}}{Optional($",")}",
            (answer, line, at) => AddSet(answer, $"{line.Get(Set)} ({line.Get(Transforms).Trim()})", at),
            "Demo-Set: { esp-256-aes esp-sha512-hmac  },",
            "TS_VPN: { esp-des esp-sha-hmac }"),
        Line(
            $"{Set}: {{ {Transforms}}} , {{ {MoreTransforms}}}{Optional($" ,")}",
            (answer, line, at) => AddSet(answer, $"{line.Get(Set)} ({line.Get(Transforms).Trim()} {line.Get(MoreTransforms).Trim()})", at),
            "both:  { ah-sha-hmac  } , { esp-3des  } ,"),
        Line($"{Set},", (answer, line, at) => AddSet(answer, line.Get(Set), at), "trans2,"),
        Context($"}}", "}"),
        Context($"{Direction} {Protocol} spi: {Spi}{Optional($",")}", "Inbound esp spi: 0,", "Outbound ah spi: 256,"),
        Context($"{KeyKind} {Rest}", "cipher key: ,", "key: <secret:1>,"),
    ];

    private static void SetLifetime(ShowCryptoMap answer, Fields line, SourceSpan at) =>
        answer.Set(answer.Entry with { LifetimeKilobytes = line.FindNumber(Kilobytes), LifetimeSeconds = line.Get(Seconds) }, at);

    private static void AddSets(ShowCryptoMap answer, string names, SourceSpan at)
    {
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) AddSet(answer, name, at);
    }

    private static void AddSet(ShowCryptoMap answer, string set, SourceSpan at) =>
        answer.Set(answer.Entry with { TransformSets = [.. answer.Entry.TransformSets, set] }, at);

    /// <summary>The name of a transform set, up to the colon or comma behind it.</summary>
    private static int TransformSetName(ReadOnlySpan<byte> text)
    {
        var length = Scan.Word(text);
        while (length > 0 && text[length - 1] is (byte)':' or (byte)',') length--;
        return length > 0 ? length : Scan.No;
    }

    private static int UntilBrace(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'}');
        return length < 0 ? Scan.CutShort : length;
    }
}
