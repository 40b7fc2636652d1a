using Conformance.Protocols.Captures;
using Conformance.Testing;

namespace Conformance.Tests.Show;

/// <summary>What a short capture shows, read as the answer to a command.</summary>
internal static class ShownRows
{
    /// <summary>The rows of a kind; the text must be read to its last line.</summary>
    public static IReadOnlyList<TRow> Of<TRow>(string command, string text)
    {
        var read = Replayed.Of(text, command: command);
        Xunit.Assert.Empty(read.Unread);
        return [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows)];
    }

    /// <summary>The rows of all tables, a line per row.</summary>
    public static IReadOnlyList<string> Cells(string command, string text) => ShownTables.Of(text, command).Csv.Split('\n');
}
