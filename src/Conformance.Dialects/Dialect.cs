using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects;

/// <summary>How one operating system writes its logs and answers.</summary>
internal sealed class Dialect
{
    private const int LongestCommandWord = 20;

    private readonly FormTrie<LineForm> lines;
    private readonly Lazy<ShowCatalog> shows;
    private readonly string[] commandWords;
    private readonly Lazy<FormVocabulary> vocabulary;
    private readonly Lazy<OtherMessages> others;
    private readonly Lazy<FollowedMessages> followed;

    /// <summary>Compiles a dialect.</summary>
    /// <param name="name">Its name: <c>cisco-ios</c>.</param>
    /// <param name="fullInterfaceName">Expands an interface name as printed.</param>
    /// <param name="lineForms">Its log lines.</param>
    /// <param name="shows">Makes what stands between them.</param>
    /// <param name="commandWords">The words that commands begin with.</param>
    /// <param name="otherDebugs">The names of debugs that are not read: at the beginning of a message, and behind an interface.</param>
    public Dialect(
        string name,
        Func<string, string> fullInterfaceName,
        IReadOnlyList<LineForm> lineForms,
        Func<ShowCatalog> shows,
        string[] commandWords,
        (string[] Names, string[] OfInterfaces) otherDebugs)
    {
        Name = name;
        FullInterfaceName = fullInterfaceName;
        LineForms = lineForms;
        (this.shows, this.commandWords) = (new(shows), commandWords);
        lines = new(lineForms);
        others = new(() => new(lineForms, otherDebugs.Names, otherDebugs.OfInterfaces));
        followed = new(() => new(lineForms));
        vocabulary = new(() => new(lineForms.Concat<IForm>(SessionForms).Concat(Commands.SelectMany(command => command.Forms))));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Expands an interface name as printed.</summary>
    public Func<string, string> FullInterfaceName { get; }

    /// <summary>Its log lines.</summary>
    public IReadOnlyList<LineForm> LineForms { get; }

    /// <summary>The lines that stand between any answers.</summary>
    public IReadOnlyList<SessionForm> SessionForms => shows.Value.SessionForms;

    /// <summary>Its show commands.</summary>
    public IReadOnlyList<ShowCommand> Commands => shows.Value.Commands;

    /// <summary>Finds the form of a log line's body.</summary>
    public FormMatch<LineForm> MatchLine(ReadOnlySpan<byte> body, Span<Captured> captured) => lines.Match(body, captured);

    /// <summary>Where a log line's body leads.</summary>
    public FormPlace Walk(ReadOnlySpan<byte> body, Span<Captured> captured) => lines.Walk(body, captured);

    /// <summary>The first misspelt word of a log line's body that has no form; null where it is not surely of one but for a word or two.</summary>
    public Misspelling? FindMisspelling(ReadOnlySpan<byte> body) => lines.FindMisspelling(body, IsWord);

    /// <summary>Whether a word stands in any of the dialect's forms.</summary>
    public bool IsWord(string word) => vocabulary.Value.Has(word);

    /// <summary>Whether a log line's body that has no form is a message that states nothing which is followed.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isCertain">Whether its header shows that a device printed it.</param>
    public bool IsOtherMessage(ReadOnlySpan<byte> body, bool isCertain) => others.Value.IsOne(body, isCertain);

    /// <summary>Whether one of the words is a state, a role or a result that a device prints.</summary>
    public bool States(ReadOnlySpan<byte> text) => others.Value.StatesSomething(Encoding.Latin1.GetString(text));

    /// <summary>Whether a log line's body that has no form is a syslog message by whose name a state is followed.</summary>
    public bool IsFollowedMessage(ReadOnlySpan<byte> body) => followed.Value.IsOne(body);

    /// <summary>Whether <paramref name="body"/> begins as log lines of this dialect do, whether or not its form is known.</summary>
    public bool BeginsLogLine(ReadOnlySpan<byte> body) => SyslogMessage.IsOne(body) || lines.Begins(body);

    /// <summary>Whether <paramref name="typed"/> begins as commands do, whole or abbreviated: what else stands behind a prompt nobody typed.</summary>
    public bool IsCommand(ReadOnlySpan<byte> typed)
    {
        var length = typed.IndexOfAnyExceptInRange((byte)'a', (byte)'z');
        if (length == 0) return typed[0] is (byte)'?' or (byte)'!' or (byte)'^';
        Span<char> word = stackalloc char[Math.Min(length < 0 ? typed.Length : length, LongestCommandWord)];
        if (length > word.Length || (length > 0 && typed[length] is not ((byte)' ' or (byte)'-' or (byte)'?' or (byte)'\t'))) return false;
        System.Text.Encoding.ASCII.GetChars(typed[..word.Length], word);
        foreach (var command in commandWords)
        {
            if (command.AsSpan().StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>The command that is typed as <paramref name="typed"/>, the one with the most words where several fit; null for one that is not read.</summary>
    public ShowCommand? Find(CommandLine typed, out CommandArguments arguments) => shows.Value.Find(typed, out arguments);

    /// <summary>How a text fits the lines by which answers are recognised.</summary>
    /// <param name="text">The text.</param>
    /// <param name="command">The command whose answer begins with it; null where it begins none.</param>
    public Fit FindOpening(ReadOnlySpan<byte> text, out ShowCommand? command) => shows.Value.FindOpening(text, out command);

    /// <summary>The command that shows what a device runs.</summary>
    public ShowCommand Release => shows.Value.Release;

    /// <summary>Whether <paramref name="text"/> begins what a device shows of a neighbour.</summary>
    public bool BeginsNeighbour(ReadOnlySpan<byte> text) => shows.Value.BeginsNeighbour(text);

    /// <summary>Whether a device prints <paramref name="text"/> between any answers: its load and clock before one, a marker below a mistyped command.</summary>
    public bool IsSessionLine(ReadOnlySpan<byte> text) => shows.Value.IsSessionLine(text);

    /// <summary>Its forms as text.</summary>
    public IEnumerable<string> Describe() => LineForms.Concat<IForm>(SessionForms).Select(form => $"{form.Id} {form.Template}").Concat(Commands.SelectMany(command => command.Describe()));
}
