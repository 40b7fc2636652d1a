using System.Runtime.InteropServices;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// A line of an answer that may go on in the next one: devices break long rows, terminals wrap at their edge, also inside a word. Log lines and strangers
/// may stand between its parts. Parts are only joined where the whole then has a known form.
/// </summary>
internal sealed class UnfinishedLine
{
    private readonly List<byte> text = [];
    private readonly List<byte> candidate = [];
    private readonly List<LinePart> parts = [];
    private (int Bytes, int Parts) whole;
    private Fit fit;
    private int trailingBlanks;

    /// <summary>Whether a line is unfinished.</summary>
    public bool IsOpen => parts.Count > 0;

    /// <summary>Whether what is there fits a form as it is.</summary>
    public bool IsWhole => IsOpen && fit.Fits;

    /// <summary>Whether nothing can follow any more: devices do not break a line where it is whole, terminals do.</summary>
    public bool IsClosed => fit.Fits && !EndsAtEdge;

    /// <summary>The parts up to the longest text that fits a form; none where no text did.</summary>
    public ReadOnlySpan<LinePart> WholeParts => CollectionsMarshal.AsSpan(parts)[..whole.Parts];

    /// <summary>The parts behind those, which found no rest.</summary>
    public ReadOnlySpan<LinePart> LooseParts => CollectionsMarshal.AsSpan(parts)[whole.Parts..];

    /// <summary>The longest text that fits a form.</summary>
    public ReadOnlySpan<byte> WholeText => CollectionsMarshal.AsSpan(text)[..whole.Bytes];

    /// <summary>All of the text.</summary>
    public ReadOnlySpan<byte> Text => CollectionsMarshal.AsSpan(text);

    /// <summary>How well the text fits in all.</summary>
    public Fit Fit => fit;

    private bool EndsAtEdge { get; set; }

    /// <summary>Begins a line.</summary>
    /// <param name="line">The physical line, blanks and all.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="found">How it fits by itself.</param>
    /// <param name="isAtEdge">Whether it ends where the terminal wraps.</param>
    public void Begin(ReadOnlySpan<byte> line, SourceSpan at, Fit found, bool isAtEdge)
    {
        Close();
        text.AddRange(line.Trim(" \t"u8));
        Add(line, at, 0, found, isAtEdge);
    }

    /// <summary>Adds <paramref name="line"/> if the whole then has a form or may still get one.</summary>
    public bool TryAdd(ReadOnlySpan<byte> line, SourceSpan at, FitTest test, bool isAtEdge)
    {
        if (!CanAdd(line, test, isAtEdge, out var joined)) return false;
        var start = text.Count;
        text.Clear();
        text.AddRange(CollectionsMarshal.AsSpan(candidate));
        Add(line, at, start, joined, isAtEdge);
        return true;
    }

    /// <summary>Whether <paramref name="line"/> continues this one; gives how the whole then fits.</summary>
    public bool CanAdd(ReadOnlySpan<byte> line, FitTest test, bool isAtEdge, out Fit joined)
    {
        var next = line.TrimStart(" \t"u8);
        var printed = trailingBlanks + line.Length - next.Length;
        Span<int> gaps = !EndsAtEdge ? [1, 0] : fit.Fits ? [printed] : [printed, 0, 1];
        foreach (var blanks in gaps)
        {
            Compose(blanks, next.TrimEnd(" \t"u8));
            joined = test(CollectionsMarshal.AsSpan(candidate));
            if (IsProgress(joined, isAtEdge) && !(joined.IsOpenEnded && fit.Fits && blanks == 0 && TerminalEdge.Parts(text[^1], next[0]))) return true;
        }

        joined = default;
        return false;
    }

    /// <summary>Forgets it.</summary>
    public void Close()
    {
        parts.Clear();
        text.Clear();
        whole = default;
        fit = default;
    }

    /// <summary>Free text would swallow a stranger, unless the terminal wrapped it; a line that was whole is not given up for one that is not.</summary>
    private bool IsProgress(Fit joined, bool isAtEdge) =>
        joined.Fits ? !joined.IsOpenEnded || EndsAtEdge : joined.MayGoOn && joined.Reach > text.Count && (!fit.Fits || (EndsAtEdge && isAtEdge));

    private void Compose(int blanks, ReadOnlySpan<byte> next)
    {
        candidate.Clear();
        candidate.AddRange(CollectionsMarshal.AsSpan(text));
        for (var i = 0; i < blanks; i++) candidate.Add((byte)' ');
        candidate.AddRange(next);
    }

    private void Add(ReadOnlySpan<byte> line, SourceSpan at, int start, Fit found, bool isAtEdge)
    {
        parts.Add(new(at, start, line.Length - line.TrimStart(" \t"u8).Length));
        fit = found;
        if (fit.Fits) whole = (text.Count, parts.Count);
        EndsAtEdge = isAtEdge;
        trailingBlanks = line.Length - line.TrimEnd(" \t"u8).Length;
    }
}
