using Conformance.Protocols;
using Conformance.Protocols.Captures;

namespace Conformance.Dialects.Reading;

/// <summary>Receives what a trace states, file by file, each in the order it stands there, with devices resolved.</summary>
public interface ITraceSink
{
    /// <summary>A file begins.</summary>
    void BeginFile(CaptureFile file, int index);

    /// <summary>The listeners of a device.</summary>
    Listeners ListenersOf(string device);

    /// <summary>A device's answer to a show command, or its configuration.</summary>
    void Shown(string device, Capture capture);
}
