using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>Is told what a log states about IPsec SAs, crypto sessions and reverse routes; what is not implemented is ignored.</summary>
public interface IIpsecListener
{
    /// <summary>The key engine took an event from its queue.</summary>
    void Saw(in KeyEngineEventSeen seen, in Witness by)
    {
    }

    /// <summary>SAs were asked for, offered or about to be installed.</summary>
    void Saw(in IpsecProposalSeen seen, in Witness by)
    {
    }

    /// <summary>An SA was installed.</summary>
    void Saw(in IpsecSaCreatedSeen seen, in Witness by)
    {
    }

    /// <summary>ISAKMP tells of an SA that was installed.</summary>
    void Saw(in IpsecSaToldSeen seen, in Witness by)
    {
    }

    /// <summary>The SA that is used to send to a peer changed.</summary>
    void Saw(in OutboundSaUsedSeen seen, in Witness by)
    {
    }

    /// <summary>A packet came for an SA that is not here.</summary>
    void Saw(in UnknownSpiSeen seen, in Witness by)
    {
    }

    /// <summary>ISAKMP asked to delete all SAs shared with a peer.</summary>
    void Saw(in DeleteAllRequestedSeen seen, in Witness by)
    {
    }

    /// <summary>An SA was deleted.</summary>
    void Saw(in IpsecSaDeletedSeen seen, in Witness by)
    {
    }

    /// <summary>A crypto session came up or went down.</summary>
    void Saw(in CryptoSessionSeen seen, in Witness by)
    {
    }

    /// <summary>A reverse route was added or removed.</summary>
    void Saw(in ReverseRouteSeen seen, in Witness by)
    {
    }

    /// <summary>IPsec refuses what ISAKMP asks it about.</summary>
    void Saw(in ProposalUnsupportedSeen seen, in Witness by)
    {
    }
}
