using Conformance.Protocols.Captures;

namespace Conformance.Checks.Tables.Captures;

/// <summary>The table of one kind of row that routers show.</summary>
/// <param name="schema">Its columns.</param>
public abstract class CaptureTable(TableSchema schema)
{
    /// <summary>Its columns.</summary>
    public TableSchema Schema { get; } = schema;

    /// <summary>A table that needs no more than the device and the row.</summary>
    public static CaptureTable Of<TRow>(TableSchema schema, Func<string, TRow, string[]> cells) =>
        new CaptureTable<TRow>(schema, (device, row, _) => [cells(device, row)]);

    /// <summary>The rows of <paramref name="capture"/>; null where it holds rows of another kind.</summary>
    /// <param name="device">The device that showed it.</param>
    /// <param name="capture">What it showed.</param>
    /// <param name="owns">Whether a device owns an address; null where that is unknown.</param>
    public abstract IReadOnlyList<string[]>? RowsOf(string device, Capture capture, Func<string, string, bool?> owns);
}

/// <summary>The table of rows of <typeparamref name="TRow"/>.</summary>
/// <typeparam name="TRow">The row of a capture.</typeparam>
/// <param name="schema">Its columns.</param>
/// <param name="cells">The table's rows that a row of a capture gives.</param>
public sealed class CaptureTable<TRow>(TableSchema schema, Func<string, TRow, Func<string, string, bool?>, IEnumerable<string[]>> cells) : CaptureTable(schema)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string[]>? RowsOf(string device, Capture capture, Func<string, string, bool?> owns) =>
        capture is Capture<TRow> rows ? [.. rows.Rows.SelectMany(row => cells(device, row, owns))] : null;
}
