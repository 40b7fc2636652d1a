using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>Recognises answers that no command echo announces by their lines, also by one that is wrapped.</summary>
/// <param name="lines">The file's lines.</param>
/// <param name="dialect">Knows the commands.</param>
internal sealed class OpeningFinder(ShownLines lines, Dialect dialect)
{
    /// <summary>How far the rest of a wrapped line is looked for: a log line or a stranger may stand between.</summary>
    private const int FarthestRest = 3;

    private readonly UnfinishedLine unfinished = new();

    /// <summary>The command whose answer begins with the current line; null where it begins none.</summary>
    /// <param name="line">The line, blanks and all.</param>
    /// <param name="isAtEdge">Whether it ends where the terminal wraps.</param>
    public ShowCommand? Find(ReadOnlySpan<byte> line, bool isAtEdge)
    {
        var fit = dialect.FindOpening(line.Trim(" \t"u8), out var command);
        if (command is not null || !(fit.MayGoOn || isAtEdge)) return command;
        unfinished.Begin(line, default, fit, isAtEdge);
        for (var ahead = 1; command is null && ahead <= FarthestRest && lines.TryPeek(ahead, out var next); ahead++)
        {
            var rest = lines.Text(next);
            if (unfinished.TryAdd(rest, default, Test, isAtEdge && rest.Length == line.Length) && unfinished.IsWhole) _ = dialect.FindOpening(unfinished.WholeText, out command);
        }

        return command;
    }

    private Fit Test(ReadOnlySpan<byte> text) => dialect.FindOpening(text, out _);
}
