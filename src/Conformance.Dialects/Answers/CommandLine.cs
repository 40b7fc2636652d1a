using System.Buffers;
using Conformance.Dialects.Framing.Damage;

namespace Conformance.Dialects.Answers;

/// <summary>A command as typed, possibly abbreviated: <c>sh cry isa sa det</c>.</summary>
/// <param name="Words">Its words.</param>
internal sealed record CommandLine(IReadOnlyList<string> Words)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Splits a command into its words; what follows a pipe only filters the answer. Authors print what was typed bold: <c>R1#&lt;b>show standby&lt;/b></c>, <c>R1#**show standby**</c>.</summary>
    public static CommandLine Parse(string typed)
    {
        if (typed is ['<' or '*', ..]) typed = InlineMarkup.Undo(typed);
        var pipe = typed.IndexOf('|', StringComparison.Ordinal);
        var words = (pipe < 0 ? typed : typed[..pipe]).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return new(words is ["do", .. var rest] ? rest : words) { IsFiltered = pipe >= 0 };
    }

    /// <summary>Whether a pipe filters the answer, so that rows may be missing.</summary>
    public bool IsFiltered { get; private init; }

    /// <summary>Whether it asks to show something.</summary>
    public bool IsShow => Words.Count > 1 && Words[0].Length >= 2 && "show".StartsWith(Words[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it asks which words may follow: <c>bfd interval ?</c>.</summary>
    public bool IsHelp => Words is [.., [.., '?']];

    /// <summary>
    /// Whether its first words are those of <paramref name="command"/>, each possibly abbreviated as IOS accepts. A number between them is an argument:
    /// <c>show ip ospf 10 neighbor</c>.
    /// </summary>
    /// <param name="command">A command in full: <c>show crypto isakmp sa</c>.</param>
    /// <param name="arguments">The words between and behind.</param>
    public bool TryMatch(string command, out IReadOnlyList<string> arguments)
    {
        var at = 0;
        List<string>? numbers = null;
        arguments = [];
        foreach (var word in command.AsSpan().Split(' '))
        {
            while (at < Words.Count && IsNumber(Words[at])) (numbers ??= []).Add(Words[at++]);
            if (at == Words.Count || !command.AsSpan()[word].StartsWith(Words[at++], StringComparison.OrdinalIgnoreCase)) return false;
        }

        arguments = [.. numbers ?? [], .. Words.Skip(at)];
        return true;
    }

    private static bool IsNumber(string word) => !word.AsSpan().ContainsAnyExcept(Digits);
}
