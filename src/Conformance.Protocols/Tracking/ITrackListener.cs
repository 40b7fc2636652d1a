using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>Is told what a log states about tracked objects; what is not implemented is ignored.</summary>
public interface ITrackListener
{
    /// <summary>A tracked object changed.</summary>
    void Saw(in TrackSeen seen, in Witness by)
    {
    }
}
