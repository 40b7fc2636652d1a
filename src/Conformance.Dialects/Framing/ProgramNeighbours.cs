using Conformance.Dialects.Provenance;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing;

/// <summary>Tells source text of a program by several lines that stand together: a bracket or an <c>import</c> alone may be anything.</summary>
/// <param name="lines">The file's lines.</param>
internal sealed class ProgramNeighbours(ShownLines lines)
{
    /// <summary>The fewest lines around a line of a program that are of one as well.</summary>
    private const int Fewest = 2;

    /// <summary>How many lines, blank ones not counted, lie between a line and the farthest that tells what it is.</summary>
    private const int Farthest = 3;

    /// <summary>How many physical lines above a line still stand together with it.</summary>
    private const int FarthestAbove = 2 * Farthest;

    private readonly Queue<int> above = new();

    /// <summary>Notes that the line of a number is of a program.</summary>
    public void Note(int number)
    {
        above.Enqueue(number);
        if (above.Count > Fewest) above.Dequeue();
    }

    /// <summary>Whether the current line, which nothing else could be made of, is of a program.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="number">Its number.</param>
    public bool Surround(ReadOnlySpan<byte> text, int number) =>
        ProgramText.IsSign(text) && above.Count(line => number - line <= FarthestAbove) + Below() >= Fewest;

    private int Below()
    {
        var (signs, seen) = (0, 0);
        for (var ahead = 1; seen < Farthest && ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var next) && !next.IsPiece; ahead++)
        {
            var text = lines.Text(next).Trim(" \t"u8);
            if (text.IsEmpty) continue;
            seen++;
            if (ProgramText.IsSign(text)) signs++;
        }

        return signs;
    }
}
