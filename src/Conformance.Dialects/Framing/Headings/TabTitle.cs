namespace Conformance.Dialects.Framing.Headings;

/// <summary>The title of a tab, in which authors of pages put the lines of one of several routers: <c>=== "R1"</c> (Material for MkDocs), <c>{% tab title="R1" %}</c> (GitBook).</summary>
internal static class TabTitle
{
    private static ReadOnlySpan<byte> Open => "=== \""u8;

    private static ReadOnlySpan<byte> OpenTag => "{% tab title=\""u8;

    private static ReadOnlySpan<byte> CloseTag => "\" %}"u8;

    /// <summary>Reads the title; false where <paramref name="text"/> opens no tab.</summary>
    /// <param name="text">A line without blanks at its ends.</param>
    /// <param name="title">The title.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> title)
    {
        title = default;
        if (text.StartsWith(Open) && text[^1] == '"' && text.Length > Open.Length) title = text[Open.Length..^1];
        else if (text.StartsWith(OpenTag) && text.EndsWith(CloseTag) && text.Length > OpenTag.Length + CloseTag.Length) title = text[OpenTag.Length..^CloseTag.Length];
        return !title.IsEmpty;
    }
}
