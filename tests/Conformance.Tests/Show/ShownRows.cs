using Conformance.Protocols.Captures;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>The rows that a short real capture gives, read as a file is.</summary>
internal static class ShownRows
{
    /// <summary>The rows of the one answer with rows of <typeparamref name="TRow"/>; every line must have been read.</summary>
    /// <param name="command">What the text answers; blank where only its lines tell.</param>
    /// <param name="text">The capture.</param>
    public static IReadOnlyList<TRow> Of<TRow>(string command, string text)
    {
        var read = Replayed.Of(text, command: command);
        Assert.Empty(read.Unread);
        return Assert.Single(read.Captures.OfType<Capture<TRow>>()).Rows;
    }

    /// <summary>The rows with a line in the capture that no form knows; that line alone must stay unread.</summary>
    public static IReadOnlyList<TRow> WithStranger<TRow>(string command, string text, int before)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(before, "Zzyzx frobnicated 7 wibbles");
        var read = Replayed.Of(string.Join('\n', lines), command: command);
        Assert.Equal([before + 1], read.Unread);
        return [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows)];
    }
}
