using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>What decides whether a router becomes Active, as an answer or the configuration says: its priority, what tracked objects take from it, and preemption (Cisco document 9234).</summary>
internal static class HsrpElection
{
    private const string Down = "Down";

    /// <summary>As <c>show standby</c> has it; null for its brief form, which tells no configured priority.</summary>
    public static GroupElection? Of(HsrpGroupRow row) => row.ConfiguredPriority is { } priority
        ? new(priority, row.Preempt, [.. row.Tracks.Where(track => !track.ShutsDown).Select(TrackOf)], row.ActivePriority ?? row.StandbyPriority) { IsShown = true }
        : null;

    private static GroupTrack TrackOf(HsrpTrackRow track) => new(track.Subject, track.Decrement ?? GroupTrackConfiguration.DefaultDecrement, track.State.Equals(Down, StringComparison.OrdinalIgnoreCase));

    /// <summary>As the configuration has it. Of preemption it proves only that it is configured: its line may be missing from the capture.</summary>
    public static GroupElection Of(HsrpGroupConfiguration configured) =>
        new(configured.Priority, configured.Preempt ? true : null, [.. configured.Tracks.Where(track => !track.IsShutdown).Select(track => new GroupTrack(track.Subject, track.Decrement, null))], null);
}
