namespace Conformance.Protocols.Tracking;

/// <summary>The state of a tracked object.</summary>
public enum TrackState
{
    /// <summary>Up.</summary>
    Up,

    /// <summary>Down: every group that tracks it loses its decrement.</summary>
    Down,
}
