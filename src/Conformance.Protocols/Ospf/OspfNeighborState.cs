using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ospf;

/// <summary>The states of the conversation with an OSPF neighbour, RFC 2328 §10.1, in the order of the RFC: what "or greater" means there.</summary>
public enum OspfNeighborState
{
    /// <summary>Nothing was heard from the neighbour for the dead interval.</summary>
    [Printed("DOWN")] Down,

    /// <summary>NBMA networks only: Hellos are sent to a neighbour that was not heard from lately.</summary>
    [Printed("ATTEMPT")] Attempt,

    /// <summary>A Hello was heard, in which the router did not see itself.</summary>
    [Printed("INIT")] Init,

    /// <summary>Communication is bidirectional; where no adjacency should form, the end of the way.</summary>
    [Printed("2WAY")] TwoWay,

    /// <summary>The adjacency begins: who is master, and from which sequence number.</summary>
    [Printed("EXSTART")] ExStart,

    /// <summary>The databases are described to each other.</summary>
    [Printed("EXCHANGE")] Exchange,

    /// <summary>What the neighbour has more recently is requested from it.</summary>
    [Printed("LOADING")] Loading,

    /// <summary>Fully adjacent.</summary>
    [Printed("FULL")] Full,
}
