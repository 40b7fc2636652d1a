using Conformance.Protocols.Tables;

namespace Conformance.Protocols.IsakmpNode;

/// <summary>The life of a node, which is what IOS keeps of one message id of an ISAKMP SA (RFC 2408 §3.1).</summary>
public enum NodeState
{
    /// <summary>No node has the message id.</summary>
    [Printed("NONE")] None,

    /// <summary>Its exchange is under way.</summary>
    [Printed("IN USE")] InUse,

    /// <summary>Its exchange is over; it is kept to know a retransmission.</summary>
    [Printed("DELETED")] Deleted,

    /// <summary>Its memory is freed.</summary>
    [Printed("PURGED")] Purged,
}
