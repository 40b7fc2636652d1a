using Conformance.Dialects.Forms;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>A log line as read.</summary>
/// <param name="body">Its text behind sequence number and timestamp.</param>
/// <param name="form">Its form; null where none is known.</param>
/// <param name="captured">Its values.</param>
/// <param name="holes">What they are.</param>
/// <param name="header">What stands before the body.</param>
/// <param name="host">The device's name or address in the header; blank where none stands there.</param>
/// <param name="count">The physical lines it has.</param>
internal readonly ref struct LogLine(ReadOnlySpan<byte> body, LineForm? form, Captured[] captured, FormHoles holes, LogHeader header, string host, int count)
{
    private readonly ReadOnlySpan<byte> body = body;

    /// <summary>Whether it was put together again from what damage left of it.</summary>
    public bool IsReassembled { get; init; }

    /// <summary>The host of the prompt that had cut it; empty where none did.</summary>
    public ReadOnlySpan<byte> CutBy { get; init; }

    /// <summary>How many lines behind its first those stand that lines of other hosts part from it.</summary>
    public IReadOnlyList<int> Apart { get; init; } = [];

    /// <summary>Where a line that surely began as a known one stops being it, 1-based; 0 for all others.</summary>
    public int Column { get; init; }

    /// <summary>What shows that a person typed or shortened it; null where nothing does.</summary>
    public Retyping? Retyping { get; init; }

    /// <summary>Its form; null where none is known.</summary>
    public LineForm? Form => form;

    /// <summary>Whether the prompt of the next command may stand in it: no form knows it, or its last value takes whatever there is.</summary>
    public bool MayHoldPrompt => Prompt.HasMark(body) && (form is null || holes.MayHoldPrompt);

    /// <summary>Its time.</summary>
    public DeviceTime Time => header.Time;

    /// <summary>What stands before the body.</summary>
    public LogHeader Header => header;

    /// <summary>The device's name or address in the header; blank where none stands there.</summary>
    public string Host => host;

    /// <summary>Whether it is a message without a form that states nothing which is followed.</summary>
    public bool IsOther { get; init; }

    /// <summary>The physical lines it has.</summary>
    public int Count => count;

    /// <summary>
    /// How far it is understood: a syslog message of any facility by its shape, another line that only has a timestamp not at all. One that ends in the middle of
    /// a known form is malformed: what it meant to say is lost, which must not pass for understood; so is a syslog message by whose name a state is followed.
    /// What a person typed or shortened is no line of the device, and a debug that is not read states nothing here.
    /// </summary>
    public LineSupport Support => form?.Support
        ?? (IsOther || Retyping is not null ? LineSupport.Unsupported : Column > 0 ? LineSupport.Malformed : SyslogMessage.IsOne(body) ? LineSupport.Context : LineSupport.Unrecognized);

    /// <summary>Its values.</summary>
    public Fields Values(Lexicon words) => new(body, captured, holes, words);
}
