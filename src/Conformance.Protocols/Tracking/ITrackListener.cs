using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>Is told what a log states about tracked objects.</summary>
public interface ITrackListener
{
    /// <summary>A tracked object changed.</summary>
    void Saw(in TrackSeen seen, in Witness by);
}
