using Conformance.Protocols.Tables;

namespace Conformance.Replay.Machines;

/// <summary>A compiled machine, to be shown.</summary>
public interface IProtocolMachine
{
    /// <summary>The table it was compiled from, as text.</summary>
    ITransitionTable TableText { get; }
}
