using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ikev2;

/// <summary>Is told what a log states about IKEv2 SAs; what is not implemented is ignored.</summary>
public interface IIkev2Listener
{
    /// <summary>An SA is in a state and takes an event.</summary>
    void Saw(in Ikev2TraceSeen seen, in Witness by)
    {
    }

    /// <summary>A message was sent or received.</summary>
    void Saw(in Ikev2PacketSeen seen, in Witness by)
    {
    }

    /// <summary>A message was built that refuses what the peer asked for.</summary>
    void Saw(in Ikev2RefusalBuiltSeen seen, in Witness by)
    {
    }

    /// <summary>An IKE SA is up.</summary>
    void Saw(in Ikev2SaCreatedSeen seen, in Witness by)
    {
    }

    /// <summary>An SA is deleted.</summary>
    void Saw(in Ikev2SaDeletedSeen seen, in Witness by)
    {
    }

    /// <summary>A negotiation failed.</summary>
    void Saw(in Ikev2FailureSeen seen, in Witness by)
    {
    }

    /// <summary>A negotiation was given up.</summary>
    void Saw(in Ikev2AbortSeen seen, in Witness by)
    {
    }

    /// <summary>No policy fits: these were compared.</summary>
    void Saw(in Ikev2PoliciesSeen seen, in Witness by)
    {
    }

    /// <summary>No profile fits the peer.</summary>
    void Saw(in Ikev2ProfileMissingSeen seen, in Witness by)
    {
    }
}
