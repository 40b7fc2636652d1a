using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ospf;

/// <summary>Is told what a log states about OSPF neighbours; what is not implemented is ignored.</summary>
public interface IOspfListener
{
    /// <summary>A Hello was received.</summary>
    void Saw(in OspfHelloSeen seen, in Witness by)
    {
    }

    /// <summary>A Hello was sent.</summary>
    void Saw(in OspfHelloSentSeen seen, in Witness by)
    {
    }

    /// <summary>A Hello was not accepted.</summary>
    void Saw(in OspfHelloRefusedSeen seen, in Witness by)
    {
    }

    /// <summary>A packet was discarded.</summary>
    void Saw(in OspfPacketRefusedSeen seen, in Witness by)
    {
    }

    /// <summary>A Hello was not accepted because its parameters are others.</summary>
    void Saw(in OspfHelloMismatchSeen seen, in Witness by)
    {
    }

    /// <summary>The parameters of the Hello that was not accepted.</summary>
    void Saw(in OspfHelloParametersSeen seen, in Witness by)
    {
    }

    /// <summary>A neighbour moved, and what moved it.</summary>
    void Saw(in OspfMoveSeen seen, in Witness by)
    {
    }

    /// <summary>A Database Description packet.</summary>
    void Saw(in OspfDescriptionSeen seen, in Witness by)
    {
    }

    /// <summary>The exchange with a neighbour begins.</summary>
    void Saw(in OspfExchangeBegunSeen seen, in Witness by)
    {
    }

    /// <summary>Master and slave are agreed.</summary>
    void Saw(in OspfNegotiationSeen seen, in Witness by)
    {
    }

    /// <summary>A Database Description names another interface MTU.</summary>
    void Saw(in OspfMtuMismatchSeen seen, in Witness by)
    {
    }

    /// <summary>A neighbour that acknowledges nothing is given up.</summary>
    void Saw(in OspfRetransmissionsExceededSeen seen, in Witness by)
    {
    }

    /// <summary>A record of an interface is dead.</summary>
    void Saw(in OspfDeathSeen seen, in Witness by)
    {
    }

    /// <summary>The syslog message of a move.</summary>
    void Saw(in OspfAdjacencyChangeSeen seen, in Witness by)
    {
    }
}
