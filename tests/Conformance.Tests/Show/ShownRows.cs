using Conformance.Protocols.Captures;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>The rows that a short real capture gives, read as a file is.</summary>
internal static class ShownRows
{
    private const string Stranger = "Zzyzx frobnicated 7 wibbles";

    /// <summary>The rows of <paramref name="text"/>, every line of which must be read.</summary>
    /// <param name="command">What the text answers; blank where only its lines tell.</param>
    /// <param name="text">The capture.</param>
    public static IReadOnlyList<TRow> Of<TRow>(string command, string text)
    {
        var read = Replayed.Of(text, command: command);
        Assert.Empty(read.Unread);
        return RowsOf<TRow>(read);
    }

    /// <summary>The rows with a line in the capture that no form knows; that line alone must stay unread.</summary>
    public static IReadOnlyList<TRow> WithStranger<TRow>(string command, string text, int before, string stranger = Stranger)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(before, stranger);
        var read = Replayed.Of(string.Join('\n', lines), command: command);
        Assert.Equal([before + 1], read.Unread);
        return RowsOf<TRow>(read);
    }

    /// <summary>The rows with a stranger, as cells.</summary>
    public static IReadOnlyList<string> BesideStranger<TRow>(string command, string text, int position, string stranger, Func<TRow, string> cell) =>
        [.. WithStranger<TRow>(command, text, position, stranger).Select(cell)];

    /// <summary>The rows of all tables, a line per row.</summary>
    public static IReadOnlyList<string> Cells(string command, string text) => ShownTables.Of(text, command).Csv.Split('\n');

    private static IReadOnlyList<TRow> RowsOf<TRow>(Replayed read) => [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows)];
}
