using Conformance.Protocols.Captures;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>The rows that an answer gives; every line of it must be read.</summary>
internal static class ShownRows
{
    /// <summary>Reads <paramref name="text"/> as the answer to a command; a blank one is found out from the text.</summary>
    public static IReadOnlyList<TRow> Of<TRow>(string command, string text)
    {
        var read = Replayed.Of(text, command: command);
        Assert.Empty(read.Unread);
        return [.. read.Captures.OfType<Capture<TRow>>().SelectMany(capture => capture.Rows)];
    }
}
