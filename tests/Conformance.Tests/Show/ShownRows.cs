using Conformance.Protocols.Captures;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>What an answer to a show command gives, read as a file is read.</summary>
internal static class ShownRows
{
    /// <summary>The rows of <paramref name="text"/>, every line of which must be read.</summary>
    public static IReadOnlyList<TRow> Of<TRow>(string command, string text)
    {
        var read = Replayed.Of(text, command: command);
        Assert.Empty(read.Unread);
        return [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows)];
    }

    /// <summary>The rows of <paramref name="text"/> as cells, with a stranger before the line at <paramref name="position"/>; the stranger alone may be unread.</summary>
    public static IReadOnlyList<string> BesideStranger<TRow>(string command, string text, int position, string stranger, Func<TRow, string> cell)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(position, stranger);
        var read = Replayed.Of(string.Join('\n', lines), command: command);
        Assert.Equal([position + 1], read.Unread);
        return [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows).Select(cell)];
    }
}
