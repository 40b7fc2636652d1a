using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>The body of a log line that is whole by itself: its form, its values, and what it states. Whoever asks gets the same for ever.</summary>
/// <param name="body">Its bytes.</param>
/// <param name="form">The place in the forms that it leads to.</param>
/// <param name="values">The places of its values.</param>
internal sealed class KnownBody(byte[] body, FormNode form, Captured[] values)
{
    /// <summary>The place in the forms that it leads to.</summary>
    public FormNode Form => form;

    /// <summary>The places of its values.</summary>
    public ReadOnlySpan<Captured> Values => values;

    /// <summary>What it states, boxed; null before somebody has asked, and where it states nothing.</summary>
    public object? Statement { get; set; }

    /// <summary>Whether <paramref name="other"/> is the same body.</summary>
    public bool Is(ReadOnlySpan<byte> other) => other.SequenceEqual(body);
}
