namespace Conformance.Protocols.Isakmp;

/// <summary>What moves the exchange state of an ISAKMP SA.</summary>
public enum ExchangeEvent
{
    /// <summary>The first valid SA payload was processed.</summary>
    SaPayloadProcessed,

    /// <summary>The key exchange payload was processed.</summary>
    KeyExchangeProcessed,

    /// <summary>The peer's authentication was verified.</summary>
    PeerAuthenticated,

    /// <summary>Quick mode begins or has finished.</summary>
    QuickModeReady,

    /// <summary>The SA was deleted: keepalive death, a DELETE payload, or the operator.</summary>
    SaDeleted,
}
