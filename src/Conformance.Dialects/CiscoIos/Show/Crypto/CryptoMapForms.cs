using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoMap>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto map</c> that say which entry is meant, what it protects and where it is used.</summary>
internal static class CryptoMapForms
{
    private static readonly Field<string> Map = Text("crypto map", Scan.UntilQuote);
    private static readonly Field<string> Family = Text("address family", Scan.OneOf("IPv4", "IPv6"));
    private static readonly Field<int> Sequence = Int("sequence");
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("ipsec-isakmp", "ipsec-manual", "cisco", "gdoi"));
    private static readonly Field<string> Local = Address("local address");
    private static readonly Field<string> Peer = Word("peer");
    private static readonly Field<string> Note = Text("note", Scan.UntilBracket);
    private static readonly Field<string> AccessList = Name("access list");
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("IN", "OUT"));
    private static readonly Field<bool> Flag = OneOf("dynamic", ("True", true), ("False", false));
    private static readonly Field<string> Template = Text("dynamic map", Scan.Name);
    private static readonly Field<string> UnquotedMap = Text("crypto map", Scan.Name);
    private static readonly Field<string> Group = Name("group");
    private static readonly Field<int> Identity = Int("identity number");
    private static readonly Field<string> Server = Address("key server");
    private static readonly Field<string> User = new("interface", CryptoScan.InterfaceName, (value, words) => words.Interface(value));

    /// <summary>Lines that an answer begins with.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoMap>> Openings { get; } =
    [
        Line(
            $"Crypto Map {Optional($"{Family} ")}\"{Map}\" {Sequence} {Kind}",
            (answer, line, at) => answer.Begin(new() { Name = line.Get(Map), Family = line.Find(Family) ?? "", Sequence = line.Get(Sequence), Kind = line.Get(Kind) }, at),
            "Crypto Map \"vpn\" 10 ipsec-isakmp",
            "Crypto Map IPv4 \"ikev2-cryptomap\" 1 ipsec-isakmp").Beginning(),
        Line(
            $"Crypto Map {UnquotedMap} {Sequence} {Kind}",
            (answer, line, at) => answer.Begin(new() { Name = line.Get(UnquotedMap), Sequence = line.Get(Sequence), Kind = line.Get(Kind) }, at),
            "Crypto Map CMAP 10 ipsec-isakmp").Beginning(),
        Line(
            $"Crypto Map Template{Optional($" ")}\"{Map}\" {Sequence}",
            (answer, line, at) => answer.Begin(new() { Name = line.Get(Map), Sequence = line.Get(Sequence), Kind = "template" }, at),
            "Crypto Map Template\"dyn1\" 10").Beginning(),
        Line(
            $"Crypto Map: \"{Map}\" idb: {Port} local address: {Local}",
            (answer, line, _) => answer.Bind(line.Get(Map), line.Get(Port), line.Get(Local)),
            "Crypto Map: \"vpnprof-head-1\" idb: FastEthernet0/0/0 local address: 172.17.0.11"),
        Context($"Crypto Map: \"{Map}\" {Rest}", "Crypto Map: \"Tunnel0-head-0\" IKEv2 profile: Demo-v2-Profile", "Crypto Map: \"vpn\" client configuration address respond"),
        Line($"Interfaces using crypto map {UnquotedMap}:", (answer, line, _) => answer.BeginUse(line.Get(UnquotedMap)), "Interfaces using crypto map vpn:"),
    ];

    /// <summary>The others.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoMap>> All { get; } =
    [
        Line($"{User}", (answer, line, _) => answer.Use(line.Get(User)), "GigabitEthernet0/1", "FastEthernet0/0.23"),
        Line($"Interfaces using crypto map {UnquotedMap}: {User}", (answer, line, _) => UseAt(answer, line), "Interfaces using crypto map vpn: FastEthernet0/0"),
        Line($"Description: {Rest}", (answer, line, at) => answer.Set(answer.Entry with { Description = line.Get(Rest) }, at), "Description: to the branch"),
        Line(
            $"WARNING: This crypto map is in an incomplete state!",
            (answer, _, at) => answer.Set(answer.Entry with { IsIncomplete = true }, at),
            "WARNING: This crypto map is in an incomplete state!"),
        Context($"(missing peer or access-list definitions)", "(missing peer or access-list definitions)"),
        Context($"Map is a PROFILE INSTANCE{Optional($".")}", "Map is a PROFILE INSTANCE."),
        Line(
            $"Peer{Optional($" ")}={Optional($" ")}{Peer}{Optional($" ({Note})")}",
            (answer, line, at) => answer.Set(answer.Entry with { Peers = [.. answer.Entry.Peers, line.Get(Peer)] }, at),
            "Peer = 172.20.249.12",
            "Peer = 2001::1",
            "Peer = hub.example.com (10.1.1.1)"),
        Line($"Current peer: {Peer}", (answer, line, at) => answer.Set(answer.Entry with { CurrentPeer = line.Get(Peer) }, at), "Current peer: 172.20.249.12"),
        Line(
            $"Dynamic map template tag: {Template}{Optional($", discover")}",
            (answer, line, at) => answer.Set(answer.Entry with { DynamicMap = line.Get(Template) }, at),
            "Dynamic map template tag: DMAP"),
        Line(
            $"dynamic (created from dynamic map {Template})",
            (answer, line, at) => answer.Set(answer.Entry with { DynamicMap = line.Get(Template) }, at),
            "dynamic (created from dynamic map DMAP/10)"),
        Context($"Access-List SS dynamic: {Flag}", "Access-List SS dynamic: False"),
        Context($"No matching address list set.", "No matching address list set."),
        Line(
            $"Extended IP access list{Optional($" {AccessList}")}",
            (answer, line, at) => answer.Set(answer.Entry with { AccessList = line.Find(AccessList) ?? "" }, at),
            "Extended IP access list 101",
            "Extended IP access list"),
        Line($"IPv6 access list {AccessList}", (answer, line, at) => answer.Set(answer.Entry with { AccessList = line.Get(AccessList) }, at), "IPv6 access list BRANCH6"),
        Context($"Extended IP access check {Direction} list {AccessList}", "Extended IP access check IN list sds"),
        Line(
            $"access-list {Rest}",
            (answer, line, at) => AddAccessEntry(answer, line.Get(Rest), at),
            "access-list 101 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255",
            "access-list  permit gre host 172.17.0.11 host 172.17.0.5"),
        Line($"source: addr = {Rest}", (answer, line, at) => AddAccessEntry(answer, "source " + line.Get(Rest), at), "source: addr = 172.21.114.123/0.0.0.0"),
        Line($"dest: addr = {Rest}", (answer, line, at) => AddAccessEntry(answer, "dest " + line.Get(Rest), at), "dest:   addr = 172.21.114.67/0.0.0.0"),
        Context($"Group Name: {Group}", "Group Name: diffint"),
        Context($"identity number {Identity}", "identity number 3333"),
        Context($"server address ipv4 {Server}", "server address ipv4 10.0.5.2"),
        Context($"No crypto maps found.", "No crypto maps found."),
    ];

    private static void UseAt(ShowCryptoMap answer, Fields line)
    {
        answer.BeginUse(line.Get(UnquotedMap));
        answer.Use(line.Get(User));
    }

    private static void AddAccessEntry(ShowCryptoMap answer, string entry, SourceSpan at) =>
        answer.Set(answer.Entry with { AccessEntries = [.. answer.Entry.AccessEntries, entry] }, at);
}
