using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>The rows of an answer whose records have several lines: the last row is the one that lines add to.</summary>
/// <typeparam name="TRow">The row, an immutable record.</typeparam>
/// <param name="empty">A row without values, which lines before the first header add to in vain.</param>
internal sealed class RowsInProgress<TRow>(TRow empty)
{
    private readonly List<(TRow Row, SourceSpan Span)> rows = [];
    private bool isOpen;
    private bool foundNoRow;

    /// <summary>The row that lines add to.</summary>
    public TRow Current => isOpen ? rows[^1].Row : empty;

    /// <summary>Begins a row.</summary>
    public void Begin(TRow row, SourceSpan at)
    {
        rows.Add((row, at));
        isOpen = true;
    }

    /// <summary>Ends the current row: lines up to the next header belong to a record whose header was not read.</summary>
    public void End() => isOpen = false;

    /// <summary>Replaces the current row by one that knows what the line at <paramref name="at"/> says.</summary>
    public void Set(TRow row, SourceSpan at)
    {
        if (isOpen) rows[^1] = (row, rows[^1].Span with { LastLine = at.LastLine });
        else Refuse();
    }

    /// <summary>Replaces the current row, whose lines stay the same.</summary>
    public void Replace(TRow row)
    {
        if (isOpen) rows[^1] = (row, rows[^1].Span);
    }

    /// <summary>Notes that a line found nothing that it could add to.</summary>
    public void Refuse() => foundNoRow = true;

    /// <summary>Whether a line found no row to add to since this was last asked.</summary>
    public bool TakeOrphan()
    {
        var isOrphan = foundNoRow;
        foundNoRow = false;
        return isOrphan;
    }

    /// <summary>The rows, each with its lines.</summary>
    public IReadOnlyList<TRow> Complete(Func<TRow, SourceSpan, TRow> withSpan) => rows.ConvertAll(pair => withSpan(pair.Row, pair.Span));
}
