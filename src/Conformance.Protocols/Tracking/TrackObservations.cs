using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>A tracked object changed: <c>%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down</c>.</summary>
/// <param name="Number">The object's number.</param>
/// <param name="Subject">What is tracked, as printed.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered.</param>
/// <param name="BySyslog">Whether a syslog message says so; else <c>debug track</c> does, of the same move.</param>
public readonly record struct TrackSeen(int Number, string Subject, TrackState From, TrackState To, bool BySyslog) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Tracks.Saw(this, by);
}
