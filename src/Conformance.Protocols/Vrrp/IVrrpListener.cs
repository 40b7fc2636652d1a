using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Vrrp;

/// <summary>Is told what a log states about VRRP groups; what is not implemented is ignored.</summary>
public interface IVrrpListener
{
    /// <summary>A group moved.</summary>
    void Saw(in VrrpTransitionSeen seen, in Witness by)
    {
    }

    /// <summary>An advertisement was heard.</summary>
    void Saw(in VrrpAdvertisementSeen seen, in Witness by)
    {
    }

    /// <summary>An event occurred; what it leads to stands in the line that follows.</summary>
    void Saw(in VrrpEventSeen seen, in Witness by)
    {
    }
}
