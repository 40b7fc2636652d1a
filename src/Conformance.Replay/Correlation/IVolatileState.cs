using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>What a device keeps in its memory alone, so that nothing of it is there when it has started.</summary>
internal interface IVolatileState
{
    /// <summary>The device started.</summary>
    /// <param name="why">What must have ended it, as part of a sentence.</param>
    /// <param name="by">The line from which it was no more: the request to reload where there was one, else the message of the start.</param>
    void Restarted(string why, in Witness by);
}
