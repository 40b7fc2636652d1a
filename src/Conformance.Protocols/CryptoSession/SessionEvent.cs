using Conformance.Protocols.Tables;

namespace Conformance.Protocols.CryptoSession;

/// <summary>What moves a crypto session.</summary>
public enum SessionEvent
{
    /// <summary>The first SA pair came up.</summary>
    [Printed("tunnel up")] TunnelUp,

    /// <summary>The last SA pair went.</summary>
    [Printed("tunnel down")] TunnelDown,
}
