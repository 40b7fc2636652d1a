using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// The dots and exclamation marks that a ping prints into whatever the console shows: <c>Old State = .IKE_I_MM2</c>, <c>IKE_QM_PHASE2_COMPLETE.....</c>. Where
/// taking one run of them away, or a part of it, leaves exactly one text that is a line, that is the line.
/// </summary>
internal sealed class StrayMarks
{
    /// <summary>The most marks at either end of a run that may belong to the line: <c>a queue event...</c>.</summary>
    private const int MostOwn = 3;

    private readonly List<byte> candidate = [];
    private readonly List<byte> only = [];

    /// <summary>The fewest marks that no sentence has.</summary>
    private const int FewestInText = 4;

    /// <summary>The first place where two marks stand together, as within no value of a device.</summary>
    public static bool TryFindRun(ReadOnlySpan<byte> text, out int start)
    {
        for (start = 0; start + Vector128<byte>.Count < text.Length; start += Vector128<byte>.Count)
        {
            var (marks, behind) = (Vector128.Create(text[start..]), Vector128.Create(text[(start + 1)..]));
            var pairs = Vector128.Equals(marks, behind) & (Vector128.Equals(marks, Vector128.Create((byte)'.')) | Vector128.Equals(marks, Vector128.Create((byte)'!')));
            if (pairs == default) continue;
            start += BitOperations.TrailingZeroCount(pairs.ExtractMostSignificantBits());
            return true;
        }

        for (; start + 1 < text.Length; start++)
        {
            if (text[start] is (byte)'.' or (byte)'!' && text[start + 1] == text[start]) return true;
        }

        start = -1;
        return false;
    }

    /// <summary>Where the run begins that ends at <paramref name="end"/>, as words do that might go on behind it; <paramref name="end"/> where none stands there.</summary>
    public static int StartOfRun(ReadOnlySpan<byte> text, int end) => text[..end].TrimEnd(".!"u8).Length;

    /// <summary>Takes a run out of free text, if it is longer than any of the text's own; a part of it may belong to a value that then shows itself.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="test">Says how a text fits.</param>
    public Repair RemoveLong(ReadOnlySpan<byte> text, int start, FitTest test)
    {
        var length = RunLength(text[start..]);
        if (length < FewestInText) return default;
        var exact = Remove(text, start, start + 1, candidate => test(candidate) is { IsOpenEnded: false } fit ? fit : default);
        if (exact.IsDone || exact.IsAmbiguous) return exact;
        Compose(text[..start], text[(start + length)..]);
        return test(CollectionsMarshal.AsSpan(candidate)).Fits ? Repair.Of(CollectionsMarshal.AsSpan(candidate)) : default;
    }

    /// <summary>Takes a run of marks away that begins in the given part of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="from">Where the run begins at the earliest.</param>
    /// <param name="to">Where it begins at the latest.</param>
    /// <param name="test">Says how a text fits.</param>
    public Repair Remove(ReadOnlySpan<byte> text, int from, int to, FitTest test)
    {
        only.Clear();
        for (var at = from; at < to;)
        {
            var length = RunLength(text[at..]);
            if (length > 0 && !TryWithout(text, at, length, test)) return new(default, 1, default, isAmbiguous: true);
            at += Math.Max(1, length);
        }

        return Repair.Of(CollectionsMarshal.AsSpan(only));
    }

    /// <summary>Tries what a run leaves when a part of it goes; false where a second text fits.</summary>
    private bool TryWithout(ReadOnlySpan<byte> text, int at, int length, FitTest test)
    {
        for (var before = 0; before < Math.Min(MostOwn, length); before++)
        {
            for (var after = 0; before + after < Math.Min(MostOwn, length); after++)
            {
                Compose(text[..(at + before)], text[(at + length - after)..]);
                if (!test(CollectionsMarshal.AsSpan(candidate)).Fits || IsKnown()) continue;
                if (only.Count > 0) return false;
                only.AddRange(candidate);
            }
        }

        return true;
    }

    /// <summary>Whether the one text that fits is this one; the full stop at its end is the device's or the ping's, and says nothing.</summary>
    private bool IsKnown() => only.Count > 0 && Sentence(only).SequenceEqual(Sentence(candidate));

    private static ReadOnlySpan<byte> Sentence(List<byte> text) => ((ReadOnlySpan<byte>)CollectionsMarshal.AsSpan(text)).TrimEnd((byte)'.');

    /// <summary>A line has no blanks at its ends.</summary>
    private void Compose(ReadOnlySpan<byte> front, ReadOnlySpan<byte> back)
    {
        candidate.Clear();
        candidate.AddRange(front);
        candidate.AddRange(back);
        while (candidate is [.., (byte)' ']) candidate.RemoveAt(candidate.Count - 1);
        while (candidate is [(byte)' ', ..]) candidate.RemoveAt(0);
    }

    private static int RunLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept((byte)'.', (byte)'!');
        return length < 0 ? text.Length : length;
    }
}
