using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ospf.OspfNeighborEvent;
using static Conformance.Protocols.Ospf.OspfNeighborState;

namespace Conformance.Protocols.Ospf;

/// <summary>Where Cisco IOS departs from RFC 2328 §10.3, each with its source. A cell that is filled here replaces the RFC's.</summary>
public static class OspfIosQuirks
{
    /// <summary>IOS walks through every state: also on a link of two routers, and also where nothing has to be loaded.</summary>
    private static readonly Citation EveryStep =
        "IOS log of `log-adjacency-changes detail` (blog.ipspace.net, 2006-12, Enhanced OSPF Adjacency Logging): INIT to 2WAY, 2WAY to EXSTART, EXCHANGE to LOADING, LOADING to FULL";

    /// <summary>The Hello of an unknown neighbour raises HelloReceived and, in the same step, the second event: IOS's debug prints the second only.</summary>
    private static readonly Citation OneHello = "RFC 2328 §10.5: a Hello raises HelloReceived, then 2-WayReceived or 1-WayReceived";

    /// <summary>RFC 2328 with IOS's departures: the table that IOS logs are judged by.</summary>
    public static readonly TransitionTable<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> Ios =
        new("ospf", "RFC 2328 §10.3", basedOn: OspfNeighborTable.Rfc2328)
        {
            // event          from      to       does                              cite
            { TwoWayReceived, Init,     TwoWay,  "AdjOK? decides on an adjacency", EveryStep },
            { TwoWayReceived, Down,     TwoWay,  "start the inactivity timer",     OneHello },
            { TwoWayReceived, Attempt,  TwoWay,  "restart the inactivity timer",   OneHello },
            { OneWayReceived, Down,     Init,    "start the inactivity timer",     OneHello },
            { OneWayReceived, Attempt,  Init,    "restart the inactivity timer",   OneHello },
            { ExchangeDone,   Exchange, Loading, "send link state requests",       EveryStep },
        };
}
