using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Hsrp;

/// <summary>Is told what a log states about HSRP; what is not implemented is ignored.</summary>
public interface IHsrpListener
{
    /// <summary>An event of RFC 2281 §5.5 occurred in a state.</summary>
    void Saw(in HsrpEventSeen seen, in Witness by)
    {
    }

    /// <summary>A group moved.</summary>
    void Saw(in HsrpTransitionSeen seen, in Witness by)
    {
    }

    /// <summary>A group is in a state, whatever it was in before.</summary>
    void Saw(in HsrpStateSeen seen, in Witness by)
    {
    }

    /// <summary>Another router, or none, is now known as active or standby router.</summary>
    void Saw(in HsrpRouterSeen seen, in Witness by)
    {
    }

    /// <summary>A packet was sent or received.</summary>
    void Saw(in HsrpPacketSeen seen, in Witness by)
    {
    }

    /// <summary>A packet failed authentication.</summary>
    void Saw(in HsrpRefusedSeen seen, in Witness by)
    {
    }

    /// <summary>The active router has another virtual address.</summary>
    void Saw(in HsrpOtherAddressSeen seen, in Witness by)
    {
    }

    /// <summary>HSRP noticed its interface.</summary>
    void Saw(in HsrpInterfaceSeen seen, in Witness by)
    {
    }

    /// <summary>The redundancy client moved or announced its state again.</summary>
    void Saw(in RedundancyTransitionSeen seen, in Witness by)
    {
    }

    /// <summary>The redundancy clients were told of a group's move, or told again of its state.</summary>
    void Saw(in RedundancyUpdateSeen seen, in Witness by)
    {
    }
}
