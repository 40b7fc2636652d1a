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

    /// <summary>Whether <paramref name="capture"/> holds rows of this kind.</summary>
    internal abstract bool Holds(Capture capture);

    /// <summary>Begins to collect rows.</summary>
    /// <param name="owns">Whether a device owns an address; null where that is unknown.</param>
    /// <param name="repeated">What a second answer of a device to the same command means.</param>
    internal abstract CollectedRows Collect(Func<string, string, bool?> owns, RepeatedCapture repeated);
}

/// <summary>The table of rows of <typeparamref name="TRow"/>.</summary>
/// <typeparam name="TRow">The row of a capture.</typeparam>
/// <param name="schema">Its columns.</param>
/// <param name="cells">The table's rows that a row of a capture gives.</param>
public sealed class CaptureTable<TRow>(TableSchema schema, Func<string, TRow, Func<string, string, bool?>, IEnumerable<string[]>> cells) : CaptureTable(schema)
{
    /// <inheritdoc/>
    internal override bool Holds(Capture capture) => capture is Capture<TRow>;

    /// <inheritdoc/>
    internal override CollectedRows Collect(Func<string, string, bool?> owns, RepeatedCapture repeated) =>
        new CollectedCells<TRow>(Schema, (device, row) => cells(device, row, owns), repeated);
}
