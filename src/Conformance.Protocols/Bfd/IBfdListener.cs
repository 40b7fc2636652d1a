using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Bfd;

/// <summary>Is told what a log states about BFD sessions; what is not implemented is ignored.</summary>
public interface IBfdListener
{
    /// <summary>A session moved.</summary>
    void Saw(in BfdTransitionSeen seen, in Witness by)
    {
    }

    /// <summary>An event occurred in a state.</summary>
    void Saw(in BfdEventSeen seen, in Witness by)
    {
    }

    /// <summary>A session was made.</summary>
    void Saw(in BfdSessionCreated seen, in Witness by)
    {
    }

    /// <summary>A client left a session.</summary>
    void Saw(in BfdSessionDestroyed seen, in Witness by)
    {
    }
}
