using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing;

/// <summary>Decides whether a line may continue a record, and where in it the record goes on: behind what a relay put before it.</summary>
internal delegate Continuation ContinuationTest(ReadOnlySpan<byte> line, out int start);

/// <summary>Says how a text fits the forms that are expected.</summary>
internal delegate Fit FitTest(ReadOnlySpan<byte> text);

/// <summary>
/// Puts log lines together that a device prints, or an author wraps, over several lines, also inside a word. Lines are only joined where the whole then has a
/// known form: nothing is swallowed on suspicion. A record that ends with free text goes on in an indented line, and in
/// one that says more of its form than that text. Blank lines stand between the parts of a record
/// where a text went through a mail or a web page.
/// </summary>
/// <param name="lines">The file's lines; the record begins with the next one.</param>
/// <param name="continues">Whether a line may continue a record.</param>
internal sealed class RecordJoiner(ShownLines lines, ContinuationTest continues)
{
    private readonly List<byte> joined = [];
    private readonly List<int> apart = [];
    private bool brokeWord;

    /// <summary>Whether a line was joined that had been broken inside a word or at the terminal's edge, where no device breaks one.</summary>
    public bool JoinedBrokenWord { get; private set; }

    /// <summary>How many lines behind the first those of the record stand that lines of other hosts part from it; none where it stands in one piece.</summary>
    public IReadOnlyList<int> Apart => apart.Count == 0 ? [] : [.. apart];

    /// <summary>The lines of a record that its author ended with the dots of an omission, so that it is none; 0 where none stands.</summary>
    public int Shortened { get; private set; }

    /// <summary>Adds following lines as long as a longer form goes on or the terminal wrapped, and keeps the longest text that fits.</summary>
    /// <param name="first">The text so far.</param>
    /// <param name="fit">How that text fits by itself.</param>
    /// <param name="isAtEdge">Whether its last line ends where the terminal wraps.</param>
    /// <param name="isRelayed">Whether a relay wrote it down, so that lines of other hosts may stand between its own.</param>
    /// <param name="test">Says how a longer text fits.</param>
    /// <param name="used">The physical lines that text has.</param>
    /// <param name="count">The physical lines in the result.</param>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> first, Fit fit, bool isAtEdge, bool isRelayed, FitTest test, int used, out int count)
    {
        joined.Clear();
        joined.AddRange(first);
        (brokeWord, JoinedBrokenWord, Shortened) = (false, false, 0);
        count = used;
        var length = first.Length;
        var (parted, kept) = (0, 0);
        apart.Clear();
        for (var ahead = used; (isAtEdge || fit.MayGoOn || fit.IsOpenEnded) && ahead <= LineBuffer.Lookahead; ahead++)
        {
            if (IsGap(ahead, isAtEdge, fit)) continue;
            if (isRelayed && IsPassedOver(ahead))
            {
                if (parted == 0) parted = ahead;
                continue;
            }

            if (Shortened == 0 && ahead > used && IsOmission(ahead)) Shortened = ahead;
            var isWhole = fit.Fits;
            var before = joined.Count;
            if (!TryAdd(ahead, isAtEdge, test, out fit, out var next) || (isWhole && fit is { Fits: false, MayGoOn: false })) break;
            if (parted > 0 && !next.IsRelayed) break; // What no relay headed is of the line above it.
            if (parted > 0) apart.Add(ahead);
            var isWrapped = isAtEdge && !next.BeginsAfresh;
            isAtEdge = next.IsAtEdge;
            if (!(fit.Fits ? !fit.IsOpenEnded || next.IsIndented || isWrapped || (!isWhole && !OpenEnd.Takes(Text(before), test)) : isWrapped)) continue;
            (count, length, JoinedBrokenWord, kept) = (parted > 0 ? parted : ahead + 1, joined.Count, brokeWord, apart.Count);
        }

        apart.RemoveRange(kept, apart.Count - kept);
        return Text(length);
    }

    /// <summary>Whether a line is of another host, between those of the record.</summary>
    private bool IsPassedOver(int ahead) => lines.TryPeek(ahead, out var physical) && continues(lines.Text(physical), out _) == Continuation.OfAnotherHost;

    /// <summary>A blank line in a record that is not whole.</summary>
    private bool IsGap(int ahead, bool isAtEdge, Fit fit) =>
        !isAtEdge && fit is { MayGoOn: true, IsOpenEnded: false } && lines.TryPeek(ahead, out var physical) && lines.Text(physical).Trim(" \t"u8).IsEmpty;

    /// <summary>Three dots, which a ping prints only among others.</summary>
    private bool IsOmission(int ahead) => lines.TryPeek(ahead, out var physical) && lines.Text(physical).Trim(" \t"u8) is [(byte)'.', (byte)'.', (byte)'.'];

    private bool TryAdd(int ahead, bool isAtEdge, FitTest test, out Fit fit, out (bool IsIndented, bool BeginsAfresh, bool IsAtEdge, bool IsRelayed) next)
    {
        (fit, next) = (default, default);
        if (!lines.TryPeek(ahead, out var physical)) return false;
        var line = lines.Text(physical);
        if (physical.IsPiece || lines.IsFence(physical) || continues(line, out var start) != Continuation.GoesOn) return false;
        line = line[start..];
        isAtEdge &= start == 0;
        if (Remark.TryFind(line, out var remark)) line = line[..remark];
        next = (Scan.IsBlank(line[0]), start > 0 || (joined.Count > 0 && TerminalEdge.Parts(joined[^1], line[0])), TerminalEdge.IsOne(physical.Length), start > 0);
        var length = joined.Count;
        if (!isAtEdge || EndsWithBlank(ahead - 1)) joined.Add((byte)' ');
        joined.AddRange(isAtEdge ? line.TrimEnd(" \t"u8) : line.Trim(" \t"u8));
        fit = test(Text(joined.Count));
        brokeWord |= isAtEdge;
        if (isAtEdge && !fit.Fits) TryWithBlank(length, test, ref fit);
        if (fit.Fits || isAtEdge || (fit.MayGoOn && !EndsWithMark(line))) return true;
        byte[] text = line.Trim(" \t"u8).ToArray();
        if (fit.MayGoOn && GoesOn(ahead + 1, test)) return true;
        if (fit.MayGoOn || !TryWithoutBlank(length, test, ref fit)) TryWithoutMarks(length, text, test, ref fit);
        return true;
    }

    /// <summary>Whether the terminal's last column holds a blank: it broke the record there.</summary>
    private bool EndsWithBlank(int ahead) => lines.TryPeek(ahead, out var physical) && lines.EndsWithBlank(physical);

    private static bool EndsWithMark(ReadOnlySpan<byte> line) => line.TrimEnd(" \t"u8) is [.., (byte)'.' or (byte)'!'];

    /// <summary>Whether the record, marks and all, goes on in the line below: then the marks are its own.</summary>
    private bool GoesOn(int ahead, FitTest test)
    {
        if (!lines.TryPeek(ahead, out var physical)) return false;
        var line = lines.Text(physical);
        byte[] below = (continues(line, out var start) == Continuation.GoesOn ? line[start..] : line).Trim(" \t"u8).ToArray();
        return test([.. joined, .. below]) is { Fits: true } or { MayGoOn: true } || test([.. joined, (byte)' ', .. below]) is { Fits: true } or { MayGoOn: true };
    }

    /// <summary>The record may have been broken inside a word.</summary>
    private bool TryWithoutBlank(int length, FitTest test, ref Fit fit)
    {
        joined.RemoveAt(length);
        fit = test(Text(joined.Count));
        brokeWord |= fit.Fits || fit.MayGoOn;
        return fit.Fits || fit.MayGoOn;
    }

    /// <summary>The terminal may have wrapped the record at a blank, or the device have ended a line at its edge.</summary>
    private void TryWithBlank(int length, FitTest test, ref Fit fit)
    {
        joined.Insert(length, (byte)' ');
        var apart = test(Text(joined.Count));
        if (apart.Fits || (apart.MayGoOn && !fit.MayGoOn)) fit = apart;
        else joined.RemoveAt(length);
    }

    /// <summary>The marks of a ping may stand behind a part of a record as behind a line: <c>protocol : 17.</c></summary>
    private void TryWithoutMarks(int length, ReadOnlySpan<byte> text, FitTest test, ref Fit fit)
    {
        byte[] asItIs = [.. joined];
        joined.RemoveRange(length, joined.Count - length);
        joined.Add((byte)' ');
        joined.AddRange(text.TrimEnd(".!"u8));
        var bare = test(Text(joined.Count));
        if (bare.Fits || bare.MayGoOn)
        {
            (fit, brokeWord) = (bare, true);
            return;
        }

        joined.Clear();
        joined.AddRange(asItIs);
    }

    private ReadOnlySpan<byte> Text(int length) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(joined)[..length];
}
