using Conformance.Protocols.Tables;
using static Conformance.Protocols.Tracking.TrackEvent;
using static Conformance.Protocols.Tracking.TrackState;

namespace Conformance.Protocols.Tracking;

/// <summary>A tracked object as IOS reports it.</summary>
public static class TrackTable
{
    /// <summary>The tracked object of IOS.</summary>
    public static readonly TransitionTable<TrackState, TrackEvent, NoFacts> Ios = new("track", "Cisco document 9234, section Tracking")
    {
        // event    from  to    does
        { CameUp,   Down, Up,   "raise the priority of each tracking group by its decrement" },
        { WentDown, Up,   Down, "lower the priority of each tracking group by its decrement" },
    };
}
