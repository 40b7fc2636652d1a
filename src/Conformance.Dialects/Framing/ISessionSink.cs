using Conformance.Dialects.Forms;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>Receives what a session holds, in the order it stands there.</summary>
internal interface ISessionSink
{
    /// <summary>Whether it wants no more.</summary>
    bool IsStopped => false;

    /// <summary>Every physical line passes here once.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="support">How far it was understood.</param>
    /// <param name="column">Where a malformed line stops being what it began as, 1-based; 0 where that is unknown.</param>
    void Lines(in SourceSpan span, LineSupport support, int column = 0);

    /// <summary>A line of an answer that was not understood: malformed where it surely began as a known one, else unrecognised.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="fit">How far it could be followed.</param>
    /// <param name="shift">What the reach must be moved by to count from the start of this line, bytes.</param>
    void NotUnderstood(SourceSpan span, Fit fit, int shift) => Lines(
        span, fit.IsConvincing ? LineSupport.Malformed : LineSupport.Unrecognized, fit.IsConvincing ? Math.Max(0, fit.Reach + shift + 1) : 0);

    /// <summary>The header of a record, of a known form or not, before the record itself.</summary>
    /// <param name="host">The host in the header, else of the last prompt above it; blank where none stood there.</param>
    /// <param name="stamp">Its times and numbers.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="isRelayed">Whether the host is the header's.</param>
    void Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed)
    {
    }

    /// <summary>A record of a known form.</summary>
    /// <param name="host">The host in its header, else of the last prompt above it; blank where none stood there.</param>
    /// <param name="form">Its form.</param>
    /// <param name="line">Its values.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="time">Its time.</param>
    /// <param name="isReassembled">Whether it was put together again from what damage left of it.</param>
    void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled);

    /// <summary>A record of a known form behind its header: nearly all lines of a log.</summary>
    /// <param name="host">The host in its header, else of the last prompt above it; blank where none stood there.</param>
    /// <param name="stamp">Its times and numbers.</param>
    /// <param name="isRelayed">Whether the host is the header's.</param>
    /// <param name="form">Its form.</param>
    /// <param name="line">Its values.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="isReassembled">Whether it was put together again from what damage left of it.</param>
    void Record(string host, in LogStamp stamp, bool isRelayed, LineForm form, in Fields line, in SourceSpan span, bool isReassembled)
    {
        Stamp(host, stamp, span, isRelayed);
        Log(host, form, line, span, stamp.Time, isReassembled);
    }

    /// <summary>A line of another operating system, which is not read.</summary>
    /// <param name="host">The host that a relay names, else of the last prompt above it; blank where none stood there.</param>
    /// <param name="system">The system.</param>
    /// <param name="span">Where it stands.</param>
    void Foreign(string host, ForeignSystem system, SourceSpan span)
    {
    }

    /// <summary>A line that a person typed or shortened, which is not read.</summary>
    /// <param name="host">The host in its header, else of the last prompt above it; blank where none stood there.</param>
    /// <param name="retyping">What shows it.</param>
    /// <param name="span">Where it stands.</param>
    void Retyped(string host, Retyping retyping, SourceSpan span)
    {
    }

    /// <summary>A prompt.</summary>
    void Prompt(string host, SourceSpan span);

    /// <summary>The router of the last prompt was given another name there, and the next prompt has it.</summary>
    /// <param name="host">Its name until then.</param>
    /// <param name="name">Its name from then on.</param>
    void Renamed(string host, string name)
    {
    }

    /// <summary>An author says in a line of its own whose the lines below are.</summary>
    /// <param name="host">The host.</param>
    /// <param name="span">The line that says so and nothing else; no line where it stands inside one.</param>
    void Headed(string host, SourceSpan span)
    {
    }

    /// <summary>A whole answer.</summary>
    /// <param name="host">The host of the prompt above it; blank where none stood there.</param>
    /// <param name="capture">What it held.</param>
    void Answer(string host, Capture capture);
}
