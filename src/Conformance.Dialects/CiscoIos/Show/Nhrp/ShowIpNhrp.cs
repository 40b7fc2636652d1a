using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Nhrp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Nhrp.ShowIpNhrp>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Nhrp;

/// <summary><c>show ip nhrp</c>, plain, detail and brief: a record per entry of the cache (Cisco IOS IP Addressing Services Command Reference).</summary>
internal sealed class ShowIpNhrp(CommandArguments arguments) : IAnswer
{
    /// <summary>The width of the column for the interface in the brief form: a name that fills it may be cut.</summary>
    private const int InterfaceColumn = 7;

    private static readonly Field<string> Target = NhrpFields.Target;
    private static readonly Field<string> NextHop = Address("next hop");
    private static readonly Field<string> Nbma = Address("NBMA address");
    private static readonly Field<string> Created = NhrpFields.Age;
    private static readonly Field<string> Expires = Text("time to expiry", RouteAge.Length);
    private static readonly Field<string> Type = Text("type", Scan.OneOf("dynamic", "static", "incomplete"));
    private static readonly Field<string> Flags = Remainder("flags");
    private static readonly Field<string> Cut = Text("interface column", Scan.Name);
    private static readonly Field<string> Claimed = Address("claimed NBMA address");
    private static readonly Field<int> Count = Int("count");

    private readonly RowsInProgress<NhrpEntryRow> rows = new(new());

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of("show ip nhrp", arguments => new ShowIpNhrp(arguments), [.. Entries, .. Brief]);

    private static AnswerForm<ShowIpNhrp>[] Entries =>
    [
        Line($"{Target} via {NextHop}", (answer, line, at) => answer.rows.Begin(Entry(line), at), "10.101.0.2/32 via 10.101.0.2").Beginning(),
        Line($"{Target}", (answer, line, at) => answer.rows.Begin(Entry(line), at), "10.1.1.4/32").Beginning(),
        Line(
            $"{Target}{Optional($" via {NextHop}")}, {Port} created {Created}{Optional($",")}{Optional($" never")} expire{Optional($" {Expires}")}",
            (answer, line, at) => answer.rows.Begin(Aged(Entry(line), line), at),
            "10.0.0.2/32 via 10.0.0.2, Tunnel0 created 00:17:49, expire 00:01:30",
            "10.1.1.4, Tunnel1 created 00:00:07, expire 00:02:57").Beginning(),
        Line(
            $"{Port} created {Created}{Optional($",")}{Optional($" never")} expire{Optional($" {Expires}")}",
            (answer, line, at) => answer.rows.Set(Aged(answer.rows.Current, line), at),
            "Tunnel10 created 22:36:19, expire 00:01:11",
            "Tunnel51 created 06:25:48, never expire",
            "Tunnel0 created 01:45:11 expire 00:09:53"),
        Line(
            $"Type: {Type}{Optional($",")} Flags:{Optional($" {Flags}")}",
            (answer, line, at) => answer.rows.Set(answer.rows.Current with { Type = line.Get(Type), Flags = line.Find(Flags) ?? "" }, at),
            "Type: dynamic, Flags: unique registered used nhop",
            "Type: static, Flags:",
            "Type: dynamic Flags: registered nhop"),
        Line($"NBMA address: {Nbma}", (answer, line, at) => answer.rows.Set(answer.rows.Current with { NbmaAddress = line.Get(Nbma) }, at), "NBMA address: 172.16.9.61"),
        Context($"(Claimed NBMA address: {Nbma})", "(Claimed NBMA address: 10.1.1.2)"),
        Context($"Group: {Rest}", "Group: DMVPN_TUNNEL_SHAPING_LOW"),
        Context($"Preference: {Count}", "Preference: 255"),
        Context($"Cache hits: {Count}", "Cache hits: 4"),
        Context($"(no-socket)", "(no-socket)"),
    ];

    private static AnswerForm<ShowIpNhrp>[] Brief =>
    [
        Context($"Target Via NBMA Mode Intfc Claimed", "Target             Via            NBMA           Mode   Intfc   Claimed").Opening(),
        Line(
            $"{Target} {NextHop} {Nbma} {Type} {Cut} <{Optional($" {Claimed}")} >",
            (answer, line, at) => answer.rows.Begin(Entry(line) with { NbmaAddress = line.Get(Nbma), Type = line.Get(Type), Interface = Whole(line.Get(Cut)) }, at),
            "10.0.123.2/32 10.0.123.2      200.0.123.2     dynamic  Tu123   <   >").Beginning(),
    ];

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<NhrpEntryRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), !arguments.IsFiltered && arguments.Words.All(IsStyle))];

    private static NhrpEntryRow Entry(Fields line) => new() { Target = line.Get(Target), NextHop = line.Find(NextHop) ?? "" };

    private static NhrpEntryRow Aged(NhrpEntryRow row, Fields line) =>
        row with { Interface = line.Get(Port), Created = line.Get(Created), Expires = line.Find(Expires) ?? "never" };

    private static string Whole(string column) => column.Length < InterfaceColumn ? InterfaceNames.Full(column) : "";

    private static bool IsStyle(string word) =>
        "detail".StartsWith(word, StringComparison.OrdinalIgnoreCase) || "brief".StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
