using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>A log line that is whole by itself, but for its time and its number: its host, its form, its values, and what it states. Whoever asks gets the same for ever.</summary>
/// <param name="text">The bytes of the device's name or address in its header, and behind them those of its body.</param>
/// <param name="host">How many of them are the device's.</param>
/// <param name="form">The place in the forms that it leads to.</param>
/// <param name="values">The places of its values.</param>
internal sealed class KnownLine(byte[] text, int host, FormNode form, Captured[] values)
{
    private string? name;

    /// <summary>The place in the forms that it leads to.</summary>
    public FormNode Form => form;

    /// <summary>The places of its values.</summary>
    public ReadOnlySpan<Captured> Values => values;

    /// <summary>What it states, boxed; null before somebody has asked, and where it states nothing.</summary>
    public object? Statement { get; set; }

    /// <summary>The word that its host is; blank where it names none.</summary>
    public string Host(Lexicon words) => name ??= host > 0 ? words.Text(text.AsSpan(0, host)) : "";

    /// <summary>Has the processor fetch it, for who is soon to ask.</summary>
    public void Fetch() => _ = Volatile.Read(ref text[0]);

    /// <summary>Whether this is the line of a host with a body.</summary>
    public bool Is(ReadOnlySpan<byte> otherHost, ReadOnlySpan<byte> otherBody) => otherBody.SequenceEqual(text.AsSpan(host)) && otherHost.SequenceEqual(text.AsSpan(0, host));
}
