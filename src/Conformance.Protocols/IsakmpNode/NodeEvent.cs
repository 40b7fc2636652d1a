using Conformance.Protocols.Tables;

namespace Conformance.Protocols.IsakmpNode;

/// <summary>What moves a node, in the words of its log line.</summary>
public enum NodeEvent
{
    /// <summary>It is made: <c>set new node 1201896175 to QM_IDLE</c>.</summary>
    [Printed("set new node")] Set,

    /// <summary>Its exchange is over: <c>deleting node 1201896175 error FALSE reason "..."</c>.</summary>
    [Printed("deleting node")] Delete,

    /// <summary>Its memory is freed: <c>purging node 1201896175</c>.</summary>
    [Printed("purging node")] Purge,
}
