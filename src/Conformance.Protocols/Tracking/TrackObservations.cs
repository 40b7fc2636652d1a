using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>A tracked object changed: <c>%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down</c>.</summary>
/// <param name="Number">The object's number.</param>
/// <param name="Subject">What is tracked, as printed; blank where the line does not say.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Teller">Who says so, each once of the same move: <see cref="BySyslog"/>, <see cref="ByDebug"/>, or the client that was told, as <c>Gi0/0:1</c>.</param>
public readonly record struct TrackSeen(int Number, string Subject, TrackState From, TrackState To, string Teller) : IObservation
{
    /// <summary>The syslog message.</summary>
    public const string BySyslog = "syslog";

    /// <summary>The line of <c>debug track</c>.</summary>
    public const string ByDebug = "debug";

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Tracks.Saw(this, by);
}
