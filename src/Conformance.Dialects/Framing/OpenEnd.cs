namespace Conformance.Dialects.Framing;

/// <summary>The end of a text behind which any words make a record, as behind <c>Configured from console by</c>: a line or a command that makes one there shows nothing by it.</summary>
internal static class OpenEnd
{
    /// <summary>Whether <paramref name="text"/> has one.</summary>
    public static bool Takes(ReadOnlySpan<byte> text, FitTest test) => test([.. text, .. " any words"u8]).Fits;
}
