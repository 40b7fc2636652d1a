using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>Receives what a session holds, in the order it stands there.</summary>
internal interface ISessionSink
{
    /// <summary>Every physical line passes here once, with how far it was understood.</summary>
    void Lines(SourceSpan span, LineSupport support);

    /// <summary>A record of a known form.</summary>
    /// <param name="host">The host of the last prompt above it; blank where none stood there.</param>
    /// <param name="form">Its form.</param>
    /// <param name="line">Its values.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="time">Its time.</param>
    void Log(string host, LineForm form, Fields line, SourceSpan span, DeviceTime time);

    /// <summary>A prompt.</summary>
    void Prompt(string host, SourceSpan span);

    /// <summary>A whole answer.</summary>
    /// <param name="host">The host of the prompt above it; blank where none stood there.</param>
    /// <param name="capture">What it held.</param>
    void Answer(string host, Capture capture);
}
