using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>A log line as read.</summary>
/// <param name="body">Its text behind sequence number and timestamp.</param>
/// <param name="form">Its form; null where none is known.</param>
/// <param name="captured">Its values.</param>
/// <param name="holes">What they are.</param>
/// <param name="time">Its time.</param>
/// <param name="count">The physical lines it has.</param>
internal readonly ref struct LogLine(ReadOnlySpan<byte> body, LineForm? form, Captured[] captured, Field[] holes, DeviceTime time, int count)
{
    private readonly ReadOnlySpan<byte> body = body;

    /// <summary>Whether it was put together again from what damage left of it.</summary>
    public bool IsReassembled { get; init; }

    /// <summary>The host of the prompt that had cut it; empty where none did.</summary>
    public ReadOnlySpan<byte> CutBy { get; init; }

    /// <summary>Where a line that surely began as a known one stops being it, 1-based; 0 for all others.</summary>
    public int Column { get; init; }

    /// <summary>Its form; null where none is known.</summary>
    public LineForm? Form => form;

    /// <summary>Its time.</summary>
    public DeviceTime Time => time;

    /// <summary>The physical lines it has.</summary>
    public int Count => count;

    /// <summary>
    /// How far it is understood: a syslog message of any facility by its shape, another line that only has a timestamp not at all. One that ends in the middle of
    /// a known form is malformed: what it meant to say is lost, which must not pass for understood.
    /// </summary>
    public LineSupport Support => form?.Support
        ?? (Column > 0 ? LineSupport.Malformed : SyslogMessage.IsOne(body) ? LineSupport.Context : LineSupport.Unrecognized);

    /// <summary>Its values.</summary>
    public Fields Values(Lexicon words) => new(body, captured, holes, words);
}
