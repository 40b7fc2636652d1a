using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Tables;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>A node in its present life.</summary>
/// <param name="Possible">The states that it may be in.</param>
/// <param name="Owner">Whose it is: its message id means nothing to another SA.</param>
internal readonly record struct NodeLife(StateSet<NodeState> Possible, NodeTallies Owner);
