using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>Is told what a log states about ISAKMP SAs and the liveness of their peers; what is not implemented is ignored.</summary>
public interface IIsakmpListener
{
    /// <summary>A packet was sent or received.</summary>
    void Saw(in IsakmpPacketSeen seen, in Witness by)
    {
    }

    /// <summary>A message is sent again.</summary>
    void Saw(in IsakmpRetransmittedSeen seen, in Witness by)
    {
    }

    /// <summary>A notification was processed.</summary>
    void Saw(in IsakmpNotifySeen seen, in Witness by)
    {
    }

    /// <summary>An SA was deleted.</summary>
    void Saw(in IsakmpSaDeletedSeen seen, in Witness by)
    {
    }

    /// <summary>The node of a message id began or ended.</summary>
    void Saw(in IsakmpNodeSeen seen, in Witness by)
    {
    }

    /// <summary>Phase 2 is being torn down with its last phase 1.</summary>
    void Saw(in Phase2TeardownSeen seen, in Witness by)
    {
    }

    /// <summary>A liveness probe went unanswered.</summary>
    void Saw(in ProbeUnansweredSeen seen, in Witness by)
    {
    }

    /// <summary>The peer was given up.</summary>
    void Saw(in PeerNotRespondingSeen seen, in Witness by)
    {
    }

    /// <summary>A peer is named.</summary>
    void Saw(in IsakmpPeerSeen seen, in Witness by)
    {
    }

    /// <summary>A payload is processed.</summary>
    void Saw(in IsakmpPayloadSeen seen, in Witness by)
    {
    }

    /// <summary>A machine got an input.</summary>
    void Saw(in IkeInputSeen seen, in Witness by)
    {
    }

    /// <summary>A machine moved.</summary>
    void Saw(in IkeStateChangeSeen seen, in Witness by)
    {
    }

    /// <summary>Something stands in the way of a negotiation.</summary>
    void Saw(in NegotiationObstacleSeen seen, in Witness by)
    {
    }

    /// <summary>A message of a peer was refused.</summary>
    void Saw(in IkeMessageRefusedSeen seen, in Witness by)
    {
    }

    /// <summary>A negotiation goes on.</summary>
    void Saw(in NegotiationAdvancedSeen seen, in Witness by)
    {
    }

    /// <summary>A negotiation came to nothing.</summary>
    void Saw(in NegotiationRefusedSeen seen, in Witness by)
    {
    }
}
