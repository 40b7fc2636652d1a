using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.ShowStandbyDelay>;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary><c>show standby delay</c>.</summary>
internal sealed class ShowStandbyDelay(CommandArguments arguments) : IAnswer
{
    private static readonly Field<int> Minimum = Int("minimum delay s");
    private static readonly Field<int> Reload = Int("reload delay s");

    private readonly List<HsrpDelayRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show standby delay",
        arguments => new ShowStandbyDelay(arguments),
        [
            Context($"Interface Minimum Reload", "Interface          Minimum Reload").Opening(),
            Line(
                $"{Port} {Minimum} {Reload}",
                (answer, line, at) => answer.rows.Add(new(line.Get(Port), line.Get(Minimum), line.Get(Reload), at)),
                "GigabitEthernet1   99      888"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<HsrpDelayRow>(Command.Name, whole, rows, IsComplete: arguments.Words.Count == 0 && !arguments.IsFiltered)];
}
