using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ospf;

/// <summary>What moves the conversation with an OSPF neighbour, RFC 2328 §10.2, under the names and in the order of the RFC.</summary>
public enum OspfNeighborEvent
{
    /// <summary>A Hello was received from the neighbour.</summary>
    HelloReceived,

    /// <summary>NBMA networks only: Hellos are to be sent to the neighbour from now on.</summary>
    Start,

    /// <summary>The router saw itself in the neighbour's Hello.</summary>
    [Printed("2-WayReceived")] TwoWayReceived,

    /// <summary>Master and slave are agreed, and sequence numbers are exchanged.</summary>
    NegotiationDone,

    /// <summary>Both routers have described their whole databases.</summary>
    ExchangeDone,

    /// <summary>An LSA was requested that is not in the database.</summary>
    BadLSReq,

    /// <summary>All that was requested has been received.</summary>
    [Printed("Loading Done")] LoadingDone,

    /// <summary>It must be decided (again) whether an adjacency should be there.</summary>
    [Printed("AdjOK?")] AdjOk,

    /// <summary>A Database Description packet came out of order, with the Init bit or with other options than before.</summary>
    SeqNumberMismatch,

    /// <summary>The router did not see itself in the neighbour's Hello.</summary>
    [Printed("1-WayReceived")] OneWayReceived,

    /// <summary>All communication with the neighbour is impossible.</summary>
    KillNbr,

    /// <summary>No Hello was heard for the dead interval.</summary>
    InactivityTimer,

    /// <summary>The lower level says that the neighbour cannot be reached.</summary>
    LLDown,
}
