using Conformance.Protocols.Tables;
using static Conformance.Protocols.IsakmpNode.NodeEvent;
using static Conformance.Protocols.IsakmpNode.NodeState;

namespace Conformance.Protocols.IsakmpNode;

/// <summary>
/// The life of a node of IOS: made, deleted, purged, in this order. What a message id is RFC 2408 §3.1 and RFC 2409 §5.7 say; that a node outlives its exchange is IOS's own, and known from traces. A
/// log that begins late shows a deletion or a purge first, and no line tells that a quick mode which this router begins makes a node: so the first line of a node may be any.
/// </summary>
public static class NodeTable
{
    private static readonly Citation Made = "IOS trace T-I (ADR 0002): a node per message id; RFC 2409 §5.7: the message id is unique to its exchange";
    private static readonly Citation Over = "Cisco document 17826 L708-715: the notification of the node is processed, then the node deleted; IOS trace T-I (ADR 0002)";
    private static readonly Citation OverWithSa = "IOS trace T-I (ADR 0002): reason \"IKE deleted\", of nodes that are deleted already";
    private static readonly Citation Kept = "Cisco/Harkins ISAKMP reference daemon X-ISAKMP (ADR 0002): the deletion is delayed to absorb retransmissions";
    private static readonly Citation SentOnly = "IOS trace T-I (ADR 0002): the node of an informational that this router sends is made and purged at once";
    private static readonly Citation Unknown = Citation.Unsourced("IOS's life of nodes is not published, so nothing tells that another order is wrong");

    /// <summary>The node of IOS.</summary>
    public static readonly TransitionTable<NodeState, NodeEvent, NoFacts> Ios = new("isakmp-node", Made, ends: StateSet<NodeState>.Of(Purged), unlisted: Unknown)
    {
        // event  from     to       does                   cite
        { Set,    None,    InUse },
        { Delete, InUse,   Deleted, "keep it for a while", Over },
        { Delete, Deleted, Deleted, "",                    OverWithSa },
        { Purge,  InUse,   Purged,  "free its memory",     SentOnly },
        { Purge,  Deleted, Purged,  "free its memory",     Kept },
    };
}
