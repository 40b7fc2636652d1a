using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Forwarding;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Forwarding.ShowIpCef>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary><c>show ip cef PREFIX detail</c> as IOS 12.x prints it.</summary>
internal sealed class ShowIpCef(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Prefix = Text("prefix", Scan.Name);
    private static readonly Field<int> Version = Int("version");
    private static readonly Field<int> Epoch = Int("epoch");
    private static readonly Field<string> Adjacency = Address("adjacency");
    private static readonly Field<string> Via = Address("via");
    private static readonly Field<string> NextHop = Address("next hop");
    private static readonly Field<string> ResolvedBy = Text("resolving prefix", Scan.Word);
    private static readonly Field<int> Packets = Int("packets");
    private static readonly Field<long> Bytes = Long("bytes");
    private static readonly Field<int> Dependencies = Int("dependencies");

    private readonly List<CefRow> rows = [];
    private string prefix = "";
    private string via = "";

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip cef",
        arguments => new ShowIpCef(arguments),
        [
            Line(
                $"{Prefix}, version {Version}, epoch {Epoch}{Optional($", cached adjacency {Adjacency}")}",
                (answer, line, _) => answer.prefix = line.Get(Prefix),
                "20.1.1.0/24, version 66, epoch 0, cached adjacency 172.16.172.49").Opening(),
            Context($"{Packets} packets, {Bytes} bytes", "0 packets, 0 bytes"),
            Line(
                $"via {Via}, {Dependencies} dependencies, recursive",
                (answer, line, _) => answer.via = line.Get(Via),
                "via 172.16.172.69, 0 dependencies, recursive"),
            Line(
                $"next hop {NextHop}, {Port} via {ResolvedBy}",
                (answer, line, at) => answer.Add(line, at),
                "next hop 172.16.172.49, FastEthernet0/0 via 172.16.172.64/28"),
            Context($"valid cached adjacency", "valid cached adjacency"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<CefRow>(Command.Name, whole, rows, IsComplete: arguments.Words.Count == 0)];

    private void Add(Fields line, SourceSpan at) =>
        rows.Add(new(arguments.After("vrf"), prefix, via, line.Get(NextHop), line.Get(Port), line.Get(ResolvedBy), at));
}
