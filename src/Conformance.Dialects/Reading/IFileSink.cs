using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>Receives the sessions of several files.</summary>
internal interface IFileSink : ISessionSink
{
    /// <summary>The session of a file begins.</summary>
    void BeginFile(int index);
}
