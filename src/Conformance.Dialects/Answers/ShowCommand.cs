using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Answers;

/// <summary>A show command that the dialect reads.</summary>
/// <param name="name">The command in full.</param>
/// <param name="start">Begins an answer, given the words typed behind the command.</param>
/// <param name="openings">The templates of lines by which an answer without command echo is recognised.</param>
/// <param name="forms">All its forms.</param>
internal sealed class ShowCommand(
    string name, Func<CommandArguments, Lexicon, AnswerReader> start, IReadOnlyList<LineTemplate> openings, IReadOnlyList<IForm> forms)
{
    /// <summary>The command in full.</summary>
    public string Name { get; } = name;

    /// <summary>Other commands whose answer is the same, in full.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>Whether messages stand inside its answer, or none of them can come too early for what it shows.</summary>
    public bool OutlastsMessages { get; private init; }

    /// <summary>The templates of lines by which an answer without command echo is recognised.</summary>
    public IReadOnlyList<LineTemplate> Openings { get; } = openings;

    /// <summary>A command whose answer is read by forms.</summary>
    public static ShowCommand Of<TAnswer>(string name, Func<CommandArguments, TAnswer> begin, IReadOnlyList<AnswerForm<TAnswer>> forms)
        where TAnswer : IAnswer
    {
        var trie = new Lazy<FormTrie<AnswerForm<TAnswer>>>(() => new(forms, convincing: 1));
        return new(
            name,
            (arguments, words) => new FormAnswerReader<TAnswer>(trie.Value, begin(arguments), words, arguments.IsFiltered),
            [.. forms.Where(form => form.Opens).Select(form => form.Template)],
            forms);
    }

    /// <summary>The same command, which may also be typed in other words.</summary>
    public ShowCommand AlsoAs(params string[] aliases) => new(Name, start, Openings, Forms) { Aliases = aliases, OutlastsMessages = OutlastsMessages };

    /// <summary>The same command, whose answer a message does not end.</summary>
    public ShowCommand OutlastingMessages() => new(Name, start, Openings, Forms) { Aliases = Aliases, OutlastsMessages = true };

    /// <summary>All its forms.</summary>
    public IReadOnlyList<IForm> Forms { get; } = forms;

    /// <summary>Its forms as text.</summary>
    public IEnumerable<string> Describe() => Forms.Select(form => $"{Name} {form.Template}");

    /// <summary>Begins an answer.</summary>
    public AnswerReader Start(CommandArguments arguments, Lexicon words) => start(arguments, words);
}
