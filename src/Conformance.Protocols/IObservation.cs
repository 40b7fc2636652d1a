using Conformance.Protocols.Traces;

namespace Conformance.Protocols;

/// <summary>A neutral fact that one record of a log states. Observations are structs: a line that changes nothing costs no allocation.</summary>
public interface IObservation
{
    /// <summary>Hands the observation to the listener of its protocol.</summary>
    void TellTo(Listeners listeners, in Witness by);
}
