using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Answers;

/// <summary>What stands between the log lines of a dialect: show commands, their answers, and the lines between any answers. It is compiled when the first of them is met: many logs have none.</summary>
internal sealed class ShowCatalog
{
    private readonly FormTrie<OpeningForm> openings;
    private readonly FormTrie<SessionForm> sessionLines;
    private readonly List<CommandName> names;
    private readonly byte[][] neighbourSigns;

    /// <summary>Compiles it.</summary>
    /// <param name="sessionForms">The lines that stand between any answers.</param>
    /// <param name="commands">The show commands.</param>
    /// <param name="otherCommands">Commands that begin as one of those and answer otherwise: they are not read.</param>
    /// <param name="neighbours">What the first line begins with that is shown of a neighbour, and the command whose answer for the device itself looks like what stands below.</param>
    public ShowCatalog(IReadOnlyList<SessionForm> sessionForms, IReadOnlyList<ShowCommand> commands, IReadOnlyList<string> otherCommands, (IReadOnlyList<string> Signs, ShowCommand Release) neighbours)
    {
        neighbourSigns = [.. neighbours.Signs.Select(Encoding.ASCII.GetBytes)];
        Release = neighbours.Release;
        (SessionForms, Commands) = (sessionForms, commands);
        names = LongestFirst(commands, otherCommands);
        sessionLines = new(sessionForms);
        openings = new(commands.SelectMany(command => command.Openings.Select(template => new OpeningForm(template, command))));
    }

    /// <summary>The lines that stand between any answers.</summary>
    public IReadOnlyList<SessionForm> SessionForms { get; }

    /// <summary>The show commands.</summary>
    public IReadOnlyList<ShowCommand> Commands { get; }

    /// <summary>The command that shows what a device runs.</summary>
    public ShowCommand Release { get; }

    /// <summary>The command that is typed as <paramref name="typed"/>, the one with the most words where several fit; null for one that is not read.</summary>
    public ShowCommand? Find(CommandLine typed, out CommandArguments arguments)
    {
        arguments = CommandArguments.None;
        foreach (var (name, command) in names)
        {
            if (!typed.TryMatch(name, out var words)) continue;
            if (command is not null) arguments = new(words, typed.IsFiltered);
            return command;
        }

        return null;
    }

    /// <summary>How a text fits the lines by which answers are recognised.</summary>
    /// <param name="text">The text.</param>
    /// <param name="command">The command whose answer begins with it; null where it begins none.</param>
    public Fit FindOpening(ReadOnlySpan<byte> text, out ShowCommand? command)
    {
        Span<Captured> captured = stackalloc Captured[FormTrie<OpeningForm>.MostHoles];
        var match = openings.Match(text, captured);
        command = match.Form?.Command;
        return match.Fit;
    }

    /// <summary>Whether <paramref name="text"/> begins what a device shows of a neighbour.</summary>
    public bool BeginsNeighbour(ReadOnlySpan<byte> text)
    {
        foreach (var sign in neighbourSigns)
        {
            if (text.StartsWith(sign)) return true;
        }

        return false;
    }

    /// <summary>Whether a device prints <paramref name="text"/> between any answers: its load and clock before one, a marker below a mistyped command.</summary>
    public bool IsSessionLine(ReadOnlySpan<byte> text) => sessionLines.Match(text, new Captured[FormTrie<SessionForm>.MostHoles]).Form is not null;

    /// <summary>All names by which a command is found, those with the most words first; without a command those that are not read.</summary>
    private static List<CommandName> LongestFirst(IReadOnlyList<ShowCommand> commands, IReadOnlyList<string> otherCommands) =>
    [
        .. commands.SelectMany(command => command.Aliases.Prepend(command.Name).Select(name => new CommandName(name, command)))
            .Concat(otherCommands.Select(name => new CommandName(name, null)))
            .OrderByDescending(named => named.Name.AsSpan().Count(' ')),
    ];

    private sealed record CommandName(string Name, ShowCommand? Command);

    private sealed class OpeningForm(LineTemplate template, ShowCommand command) : IForm
    {
        public string Id => $"{command.Name}: {template}";

        public LineTemplate Template => template;

        public IReadOnlyList<string> Samples => [];

        public ShowCommand Command => command;
    }
}
