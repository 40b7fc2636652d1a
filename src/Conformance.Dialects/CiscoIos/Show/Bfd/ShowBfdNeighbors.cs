using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Bfd;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Bfd.ShowBfdNeighbors>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Bfd;

/// <summary><c>show bfd neighbors</c>, with the own address in front (IOS 12.4) or without, also with <c>details</c>; a port channel has a session per member.</summary>
internal sealed class ShowBfdNeighbors(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Neighbor = Address("neighbour");
    private static readonly Field<string> Own = Address("own address");
    private static readonly Field<long> Local = Long("local discriminator");
    private static readonly Field<long> Remote = Long("remote discriminator");
    private static readonly Field<string> Heard = Text("remote heard", Scan.OneOf("AdminDown", "Down", "Init", "Up", "0", "1"));
    private static readonly Field<string> State = Text("state", Scan.OneOf("AdminDown", "Down", "Init", "Up"));
    private static readonly Field<string> Channel = Word("port channel of the interface");
    private static readonly Field<string> Heading = Text("heading", Scan.OneOf("Holdown", "Holddown"));
    private static readonly Field<int> HoldDown = Int("milliseconds to the detection time");
    private static readonly Field<int> Multiplier = Int("multiplier");

    private readonly RowsInProgress<BfdNeighborRow> rows = new(new() { Neighbor = "" });

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show bfd neighbors",
        arguments => new ShowBfdNeighbors(arguments),
        [
            Context($"IPv4 Sessions", "IPv4 Sessions").Opening(),
            Context($"IPv6 Sessions", "IPv6 Sessions").Opening(),
            Context($"Port Channel IPv4 Sessions", "Port Channel IPv4 Sessions").Opening(),
            Context(
                $"NeighAddr LD/RD RH/RS State Int{Optional($" Parent Int")}",
                "NeighAddr                              LD/RD         RH/RS     State     Int",
                "NeighAddr                              LD/RD         RH/RS     State     Int             Parent Int").Opening(),
            Context($"OurAddr NeighAddr LD/RD RH/RS {Heading}(mult) State Int", "OurAddr       NeighAddr     LD/RD  RH/RS   Holdown(mult)  State     Int").Opening(),
            Line(
                $"{Neighbor} {Local}/{Remote} {Heard} {State} {Port}{Optional($" {Channel}")}",
                (answer, line, at) => answer.Add(line, at),
                "192.51.100.205                       4097/0          Down      Down      Gi3.24",
                "20.0.0.1                             4100/4099       Up        Up        Gi4             Po1").Beginning(),
            Line(
                $"{Own} {Neighbor} {Local}/{Remote} {Heard}{Optional($"(RH)")} {HoldDown}{Optional($" ")}({Multiplier}{Optional($" ")}) {State} {Port}",
                (answer, line, at) => answer.Add(line, at),
                "172.16.1.1    172.16.1.2     6/1    Up        0    (3 )   Up        Fa0/1",
                "10.1.1.1      10.1.1.2       1/2    1       532 (3 )       Up       Et0/0",
                "172.16.1.1    172.16.1.3     5/3    1(RH)    150 (3 )       Up   Fa0/1").Beginning(),
            .. BfdNeighborDetailLines.Forms,
        ]);

    /// <summary>The session that lines add to.</summary>
    public BfdNeighborRow Session => rows.Current;

    /// <summary>Sets what a line says about the session.</summary>
    public void Set(BfdNeighborRow row, SourceSpan at) => rows.Set(row, at);

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
    [
        new Capture<BfdNeighborRow>(
            Command.Name,
            whole,
            rows.Complete((row, span) => row with { Span = span }),
            IsComplete: !arguments.IsFiltered && arguments.Words.All(word => word.Length > 0 && "details".StartsWith(word, StringComparison.OrdinalIgnoreCase))),
    ];

    private void Add(Fields line, SourceSpan at) => rows.Begin(
        new()
        {
            Neighbor = line.Get(Neighbor),
            LocalAddress = line.Find(Own) ?? "",
            LocalDiscriminator = line.Get(Local),
            RemoteDiscriminator = line.Get(Remote),
            RemoteHeard = line.Get(Heard),
            State = line.Get(State),
            Interface = line.Get(Port),
        },
        at);
}
