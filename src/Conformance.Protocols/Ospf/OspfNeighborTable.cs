using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ospf.OspfNeighborEvent;
using static Conformance.Protocols.Ospf.OspfNeighborState;

namespace Conformance.Protocols.Ospf;

/// <summary>The neighbour state machine of OSPF, RFC 2328 §10.3: its entries in the RFC's order, one row per state and outcome.</summary>
public static class OspfNeighborTable
{
    private const string ClearLists = "clear the lists of LSAs";
    private const string RestartTimer = "restart the inactivity timer";
    private static readonly Guard<OspfAdjacencyFacts> ShouldForm = new("an adjacency should be established (RFC 2328 §10.4)", facts => facts.ShouldForm);
    private static readonly Guard<OspfAdjacencyFacts> ShouldNotForm = new("no adjacency should be established (RFC 2328 §10.4)", facts => !facts.ShouldForm);
    private static readonly Guard<OspfAdjacencyFacts> NothingRequested = new("the link state request list is empty", facts => facts.NothingRequested);
    private static readonly Guard<OspfAdjacencyFacts> SomethingRequested = new("the link state request list is not empty", facts => !facts.NothingRequested);
    private static readonly StateSet<OspfNeighborState> TwoWayOrGreater = StateSet<OspfNeighborState>.Of(TwoWay, ExStart, Exchange, Loading, Full);
    private static readonly StateSet<OspfNeighborState> ExchangeOrGreater = StateSet<OspfNeighborState>.Of(Exchange, Loading, Full);

    /// <summary>The table of the RFC.</summary>
    public static readonly TransitionTable<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> Rfc2328 = new("ospf", "RFC 2328 §10.3", profile: "rfc2328")
    {
        // event             from               to        when                does
        { Start,             Down,              Attempt,                      "send a Hello, start the inactivity timer" },
        { HelloReceived,     Attempt,           Init,                         RestartTimer },
        { HelloReceived,     Down,              Init,                         "start the inactivity timer" },

        { HelloReceived,     Init,              Init,                         RestartTimer },
        { HelloReceived,     TwoWay,            TwoWay,                       RestartTimer },
        { HelloReceived,     ExStart,           ExStart,                      RestartTimer },
        { HelloReceived,     Exchange,          Exchange,                     RestartTimer },
        { HelloReceived,     Loading,           Loading,                      RestartTimer },
        { HelloReceived,     Full,              Full,                         RestartTimer },

        { TwoWayReceived,    Init,              TwoWay,   ShouldNotForm },
        { TwoWayReceived,    Init,              ExStart,  ShouldForm,         "claim to be master, send empty descriptions with I, M and MS" },
        { NegotiationDone,   ExStart,           Exchange,                     "list the database, send its description" },
        { ExchangeDone,      Exchange,          Full,     NothingRequested },
        { ExchangeDone,      Exchange,          Loading,  SomethingRequested, "send link state requests" },
        { LoadingDone,       Loading,           Full },

        { AdjOk,             TwoWay,            TwoWay,   ShouldNotForm },
        { AdjOk,             TwoWay,            ExStart,  ShouldForm,         "claim to be master, send empty descriptions with I, M and MS" },
        { AdjOk,             ExStart,           ExStart,  ShouldForm },
        { AdjOk,             ExStart,           TwoWay,   ShouldNotForm,      ClearLists },
        { AdjOk,             Exchange,          Exchange, ShouldForm },
        { AdjOk,             Exchange,          TwoWay,   ShouldNotForm,      ClearLists },
        { AdjOk,             Loading,           Loading,  ShouldForm },
        { AdjOk,             Loading,           TwoWay,   ShouldNotForm,      ClearLists },
        { AdjOk,             Full,              Full,     ShouldForm },
        { AdjOk,             Full,              TwoWay,   ShouldNotForm,      ClearLists },

        { SeqNumberMismatch, ExchangeOrGreater, ExStart,                      ClearLists + ", begin the exchange again" },
        { BadLSReq,          ExchangeOrGreater, ExStart,                      ClearLists + ", begin the exchange again" },

        { KillNbr,           AnyState,          Down,                         ClearLists + ", stop the inactivity timer" },
        { LLDown,            AnyState,          Down,                         ClearLists + ", stop the inactivity timer" },
        { InactivityTimer,   AnyState,          Down,                         ClearLists },

        { OneWayReceived,    TwoWayOrGreater,   Init,                         ClearLists },
        { TwoWayReceived,    TwoWay,            TwoWay },
        { TwoWayReceived,    ExStart,           ExStart },
        { TwoWayReceived,    Exchange,          Exchange },
        { TwoWayReceived,    Loading,           Loading },
        { TwoWayReceived,    Full,              Full },
        { OneWayReceived,    Init,              Init },
    };

    private static StateSet<OspfNeighborState> AnyState => StateSet<OspfNeighborState>.All;
}
