using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Configuration;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Config.ConfigurationDraft>;
using static Conformance.Dialects.CiscoIos.Config.Reading.ConfigurationFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Config.Sections;

/// <summary>IPv4 access lists, numbered and named.</summary>
internal static class AccessListForms
{
    private static readonly Field<int> List = Int("access list");
    private static readonly Field<int> OtherProtocol = new("access list of another protocol", OtherProtocolLength, (value, _) => Ios.Number(value));
    private static readonly Field<AccessListEntry> Rule = AccessListSyntax.Rule;

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ConfigurationDraft>[] Forms =
    [
        Context($"access-list {OtherProtocol} {Rest}", "access-list 700 permit 0000.0c00.0000 0000.00ff.ffff"),
        Line(
            $"access-list {List} {Rule}",
            (draft, line, _) => AddNumbered(draft, line.Get(List), line.Get(Rule)),
            "access-list 101 permit ip 20.1.1.0 0.0.0.255 host 99.99.99.99",
            "access-list 10 permit 10.1.1.0 0.0.0.255"),
        Line($"access-list {List} remark {Rest}", (draft, line, _) => AddNumbered(draft, line.Get(List), Remark(line.Get(Rest))), "access-list 101 remark VPN"),
        Line($"access-list {List} remark", (draft, line, _) => AddNumbered(draft, line.Get(List), Remark("")), "access-list 101 remark"),
        Context($"access-list {List} dynamic {Rest}", "access-list 101 dynamic LOCK timeout 10 permit ip any any"),
        Context($"access-list rate-limit {Rest}", "access-list rate-limit 1 5"),
        Context($"access-list compiled{Optional($" {Rest}")}", "access-list compiled"),
        Line($"ip access-list extended {Label}", (draft, line, _) => draft.Open(new AccessListSection(line.Get(Label))), "ip access-list extended VPN").Opening(),
        Line($"ip access-list standard {Label}", (draft, line, _) => draft.Open(new AccessListSection(line.Get(Label))), "ip access-list standard INSIDE").Opening(),
        Context($"ip access-list logging {Rest}", "ip access-list logging interval 10"),
        Context($"ip access-list log-update {Rest}", "ip access-list log-update threshold 10"),
        Context($"ip access-list match-local-traffic", "ip access-list match-local-traffic"),
        Context($"ip access-list persistent", "ip access-list persistent"),
        Context($"ip access-list resequence {Rest}", "ip access-list resequence VPN 10 10"),
        Line($"ip access-list role-based {Label}", (draft, _, _) => draft.Open(OtherSection.Instance), "ip access-list role-based EMPLOYEES"),
        Line(
            $"{Optional($"{Figure} ")}{Rule}",
            (draft, line, _) => AddNamed(draft, line.Get(Rule) with { Sequence = line.FindNumber(Figure) }),
            "permit ip any any",
            "10 permit tcp any host 10.1.1.1 eq www"),
        Line(
            $"{Optional($"{Figure} ")}remark {Rest}",
            (draft, line, _) => AddNamed(draft, Remark(line.Get(Rest)) with { Sequence = line.FindNumber(Figure) }),
            "remark ## permit IPsec",
            "10 remark VPN"),
        Context($"{Ip} {Mask}", "10.0.0.0 255.0.0.0"),
        Context($"evaluate {Label}", "evaluate SESSIONS"),
        Context($"dynamic {Label} {Optional($"timeout {Seconds} ")}{Rule}", "dynamic LOCK timeout 10 permit ip any any"),
    ];

    private static AccessListEntry Remark(string text) => new() { Action = "remark", Options = text };

    private static void AddNumbered(ConfigurationDraft draft, int list, AccessListEntry entry)
    {
        draft.Close();
        Add(draft, list.ToString(System.Globalization.CultureInfo.InvariantCulture), entry);
    }

    private static void AddNamed(ConfigurationDraft draft, AccessListEntry entry)
    {
        if (draft.Opened<AccessListSection>() is { } section) Add(draft, section.Name, entry);
    }

    private static void Add(ConfigurationDraft draft, string list, AccessListEntry entry) =>
        draft.Set(device => device with { AccessLists = device.AccessLists.With(entry with { List = list }) });

    /// <summary>The numbers 200 to 1299 are lists of other protocols: Ethernet types, DECnet, AppleTalk, MAC addresses, IPX.</summary>
    private static int OtherProtocolLength(ReadOnlySpan<byte> text)
    {
        var digits = Scan.Digits(text);
        return digits > 0 && Ios.Number(text[..digits]) is >= 200 and < 1300 ? digits : Scan.No;
    }
}
