using Conformance.Protocols.Tables;
using static Conformance.Protocols.Keepalive.KeepaliveEvent;
using static Conformance.Protocols.Keepalive.KeepaliveState;

namespace Conformance.Protocols.Keepalive;

/// <summary>The error counter of IOS keepalives and DPD: five unanswered probes in a row, and the peer is dead.</summary>
public static class KeepaliveTable
{
    /// <summary>A protected packet from the peer proves it alive and restarts the count.</summary>
    private static readonly Citation Reset = "RFC 3706 §5.5";

    /// <summary>The counter of IOS.</summary>
    public static readonly TransitionTable<KeepaliveState, KeepaliveEvent, NoFacts> Ios =
        new("isakmp-keepalive", "Cisco document 17826 L717-733", ends: StateSet<KeepaliveState>.Of(Dead))
        {
            // event             from      to        doescite
            { ProbeUnanswered,   Alive,    Suspect1, "probe again" },
            { ProbeUnanswered,   Suspect1, Suspect2, "probe again" },
            { ProbeUnanswered,   Suspect2, Suspect3, "probe again" },
            { ProbeUnanswered,   Suspect3, Suspect4, "probe again" },
            { ProbeUnanswered,   Suspect4, Suspect5 },
            { PeerNotResponding, Suspect5, Dead,     "tear down phase 2, then phase 1" },
            { PeerHeard,         Alive,    Alive,    "", Reset },
            { PeerHeard,         Suspect1, Alive,    "", Reset },
            { PeerHeard,         Suspect2, Alive,    "", Reset },
            { PeerHeard,         Suspect3, Alive,    "", Reset },
            { PeerHeard,         Suspect4, Alive,    "", Reset },
            { PeerHeard,         Suspect5, Alive,    "", Reset },
        };
}
