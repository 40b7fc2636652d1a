using Conformance.Dialects.Forms;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing;

/// <summary>Decides whether a text is a continuation: a line without the marks that begin a record of its own.</summary>
internal delegate bool ContinuationTest(ReadOnlySpan<byte> text);

/// <summary>Says how a text fits the forms that are expected.</summary>
internal delegate Fit FitTest(ReadOnlySpan<byte> text);

/// <summary>
/// Puts log lines together that a device prints, or an author wraps, over several lines. Lines are only joined where the whole then has a known form:
/// nothing is swallowed on suspicion. An indented line continues a record that ends with free text.
/// </summary>
/// <param name="lines">The file's lines; the record begins with the next one.</param>
/// <param name="isContinuation">Whether a line may continue a record.</param>
internal sealed class RecordJoiner(ShownLines lines, ContinuationTest isContinuation)
{
    private readonly List<byte> joined = [];

    /// <summary>Adds following lines as long as a longer form goes on or the terminal wrapped, and keeps the longest text that fits.</summary>
    /// <param name="first">The first line's text.</param>
    /// <param name="fit">How that text fits by itself.</param>
    /// <param name="isAtEdge">Whether the first line ends where the terminal wraps.</param>
    /// <param name="test">Says how a longer text fits.</param>
    /// <param name="count">The physical lines in the result.</param>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> first, Fit fit, bool isAtEdge, FitTest test, out int count)
    {
        joined.Clear();
        joined.AddRange(first);
        count = 1;
        var length = first.Length;
        for (var ahead = 1; (isAtEdge || fit.MayGoOn || fit.IsOpenEnded) && ahead <= LineBuffer.Lookahead && TryAdd(ahead, isAtEdge, out var next); ahead++)
        {
            fit = test(Text(joined.Count));
            var isWrapped = isAtEdge && !next.BeginsAfresh;
            isAtEdge = next.IsAtEdge;
            if (!(fit.Fits ? !fit.IsOpenEnded || next.IsIndented || isWrapped : isWrapped)) continue;
            count = ahead + 1;
            length = joined.Count;
        }

        return Text(length);
    }

    private bool TryAdd(int ahead, bool isAtEdge, out (bool IsIndented, bool BeginsAfresh, bool IsAtEdge) next)
    {
        next = default;
        if (!lines.TryPeek(ahead, out var physical)) return false;
        var line = lines.Text(physical);
        if (physical.IsPiece || !isContinuation(line)) return false;
        next = (Scan.IsBlank(line[0]), TerminalEdge.Parts(joined[^1], line[0]), TerminalEdge.IsOne(physical.Length));
        if (!isAtEdge) joined.Add((byte)' ');
        joined.AddRange(isAtEdge ? line.TrimEnd(" \t"u8) : line.Trim(" \t"u8));
        return true;
    }

    private ReadOnlySpan<byte> Text(int length) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(joined)[..length];
}
