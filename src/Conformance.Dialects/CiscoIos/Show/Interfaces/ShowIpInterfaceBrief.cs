using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowIpInterfaceBrief>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary><c>show ip interface brief</c>. A name that fills its column may touch the word behind it.</summary>
internal sealed class ShowIpInterfaceBrief(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> BriefPort = new("interface", PortLength, (value, words) => words.Interface(value)) { EndsItself = true };
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<string> Unassigned = Text("address", Scan.OneOf("unassigned"));
    private static readonly Field<bool> IsValid = OneOf("validity", ("YES", true), ("NO", false));
    private static readonly Field<string> Method = Name("method");
    private static readonly Field<string> State = Text("state", InterfaceState.Length);
    private static readonly Field<string> LineProtocol = Text("line protocol", InterfaceState.Length);

    private readonly List<InterfaceBriefRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip interface brief",
        arguments => new ShowIpInterfaceBrief(arguments),
        [
            Context(
                $"Any interface listed with OK? value \"NO\" does not have a valid configuration",
                "Any interface listed with OK? value \"NO\" does not have a valid configuration").Opening(),
            Context($"Interface IP-Address OK? Method Status Protocol", "Interface              IP-Address      OK? Method Status                Protocol").Opening(),
            Line(
                $"{BriefPort} {Ip} {IsValid} {Method} {State} {LineProtocol}",
                (answer, line, at) => answer.Add(line.Get(Ip), line, at),
                "GigabitEthernet0/0     10.1.18.80      YES NVRAM  up                    up",
                "ucse1/0/0              10.19.14.1      YES other  administratively down down").Opening(),
            Line(
                $"{BriefPort} {Unassigned} {IsValid} {Method} {State} {LineProtocol}",
                (answer, line, at) => answer.Add(line.Get(Unassigned), line, at),
                "Ethernet0/0.100            unassigned      YES NVRAM  deleted               down").Opening(),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<InterfaceBriefRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered)];

    /// <summary>A name, without the word that touches it.</summary>
    private static int PortLength(ReadOnlySpan<byte> text)
    {
        var name = Scan.Name(text);
        if (name < 0) return name;
        var glued = text[..name].IndexOf("unassigned"u8);
        return glued > 0 ? glued : name;
    }

    private void Add(string address, Fields line, SourceSpan at) =>
        rows.Add(new(line.Get(BriefPort), address, line.Get(IsValid), line.Get(Method), line.Get(State), line.Get(LineProtocol), at));
}
