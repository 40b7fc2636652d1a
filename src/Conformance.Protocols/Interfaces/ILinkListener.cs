using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Interfaces;

/// <summary>Is told what a log states about interfaces; what is not implemented is ignored.</summary>
public interface ILinkListener
{
    /// <summary>A physical link changed.</summary>
    void Saw(in LinkSeen seen, in Witness by)
    {
    }

    /// <summary>A line protocol changed.</summary>
    void Saw(in LineProtocolSeen seen, in Witness by)
    {
    }

    /// <summary>A link of a simulator changed.</summary>
    void Saw(in SimulatedLinkSeen seen, in Witness by)
    {
    }
}
