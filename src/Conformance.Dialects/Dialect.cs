using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects;

/// <summary>How one operating system writes its logs and answers.</summary>
internal sealed class Dialect
{
    private readonly FormTrie<LineForm> lines;
    private readonly FormTrie<OpeningForm> openings;
    private readonly IReadOnlyList<ShowCommand> commands;

    /// <summary>Compiles a dialect.</summary>
    /// <param name="name">Its name: <c>cisco-ios</c>.</param>
    /// <param name="fullInterfaceName">Expands an interface name as printed.</param>
    /// <param name="lineForms">Its log lines.</param>
    /// <param name="commands">Its show commands.</param>
    public Dialect(string name, Func<string, string> fullInterfaceName, IReadOnlyList<LineForm> lineForms, IReadOnlyList<ShowCommand> commands)
    {
        Name = name;
        FullInterfaceName = fullInterfaceName;
        LineForms = lineForms;
        this.commands = commands;
        lines = new(lineForms);
        openings = new(commands.SelectMany(command => command.Openings.Select(template => new OpeningForm(template, command))));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Expands an interface name as printed.</summary>
    public Func<string, string> FullInterfaceName { get; }

    /// <summary>Its log lines.</summary>
    public IReadOnlyList<LineForm> LineForms { get; }

    /// <summary>Its show commands.</summary>
    public IReadOnlyList<ShowCommand> Commands => commands;

    /// <summary>Finds the form of a log line's body.</summary>
    public FormMatch<LineForm> MatchLine(ReadOnlySpan<byte> body, Span<Captured> captured) => lines.Match(body, captured);

    /// <summary>Whether <paramref name="body"/> begins as log lines of this dialect do, whether or not its form is known.</summary>
    public bool BeginsLogLine(ReadOnlySpan<byte> body) => SyslogMessage.IsOne(body) || lines.Begins(body);

    /// <summary>The command that is typed as <paramref name="typed"/>, the one with the most words where several fit; null for one that is not read.</summary>
    public ShowCommand? Find(CommandLine typed, out CommandArguments arguments)
    {
        ShowCommand? found = null;
        arguments = CommandArguments.None;
        foreach (var command in commands.OrderByDescending(command => command.Name.Count(letter => letter == ' ')))
        {
            if (!typed.TryMatch(command.Name, out var words)) continue;
            found = command;
            arguments = new(words, typed.IsFiltered);
            break;
        }

        return found;
    }

    /// <summary>The command whose answer begins with <paramref name="text"/>; null where it begins none.</summary>
    public ShowCommand? FindOpening(ReadOnlySpan<byte> text)
    {
        Span<Captured> captured = stackalloc Captured[FormTrie<OpeningForm>.MostHoles];
        return openings.Match(text, captured).Form?.Command;
    }

    /// <summary>Its forms as text.</summary>
    public IEnumerable<string> Describe() => LineForms.Select(form => $"{form.Id} {form.Template}").Concat(commands.SelectMany(command => command.Describe()));

    private sealed class OpeningForm(LineTemplate template, ShowCommand command) : IForm
    {
        public string Id => $"{command.Name}: {template}";

        public LineTemplate Template => template;

        public IReadOnlyList<string> Samples => [];

        public ShowCommand Command => command;
    }
}
