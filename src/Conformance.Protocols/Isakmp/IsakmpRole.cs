namespace Conformance.Protocols.Isakmp;

/// <summary>Who began the exchange, from the local end: the letter in brackets on packet lines.</summary>
public enum IsakmpRole
{
    /// <summary><c>(I)</c>: we did.</summary>
    Initiator,

    /// <summary><c>(R)</c>: the peer did.</summary>
    Responder,

    /// <summary><c>(N)</c>: the first packet of an SA that is not known yet.</summary>
    NewSa,
}
