using System.Globalization;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Vrrp;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>What decides whether a router becomes Active or Master, as an answer or the configuration says: its priority, what tracked objects take from it, and preemption (Cisco document 9234).</summary>
internal static class GroupElections
{
    private const string Down = "Down";

    /// <summary>As <c>show standby</c> has it; null for its brief form, which tells no configured priority.</summary>
    public static GroupElection? Of(HsrpGroupRow row) => row.ConfiguredPriority is { } priority
        ? new(priority, row.Preempt, [.. row.Tracks.Where(track => !track.ShutsDown).Select(TrackOf)], row.ActivePriority ?? row.StandbyPriority) { IsShown = true }
        : null;

    /// <summary>As <c>show vrrp</c> has it, which prints the configured priority where the effective one is another; null for its brief form. A master hears nobody.</summary>
    public static GroupElection? Of(VrrpGroupRow row, bool isMaster) => row is { AdvertisementMs: not null, Priority: { } effective }
        ? new(row.ConfiguredPriority ?? effective, row.Preempt, [.. row.Tracks.Where(track => !track.ShutsDown).Select(TrackOf)], isMaster ? null : row.MasterPriority) { IsShown = true }
        : null;

    private static GroupTrack TrackOf(HsrpTrackRow track) => TrackOf(track.Subject, track.Decrement, track.State);

    private static GroupTrack TrackOf(VrrpTrackRow track) => TrackOf(track.Number.ToString(CultureInfo.InvariantCulture), track.Decrement, track.State);

    private static GroupTrack TrackOf(string subject, int? decrement, string state) =>
        new(subject, decrement ?? GroupTrackConfiguration.DefaultDecrement, state.Equals(Down, StringComparison.OrdinalIgnoreCase));

    /// <summary>As the configuration has it. Of preemption it proves only that it is configured: its line may be missing from the capture.</summary>
    public static GroupElection Of(HsrpGroupConfiguration configured) =>
        new(configured.Priority, configured.Preempt ? true : null, [.. configured.Tracks.Where(track => !track.IsShutdown).Select(track => new GroupTrack(track.Subject, track.Decrement, null))], null);
}
