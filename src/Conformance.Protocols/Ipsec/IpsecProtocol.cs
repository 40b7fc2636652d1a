using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ipsec;

/// <summary>The security protocol of an SA.</summary>
public enum IpsecProtocol
{
    /// <summary>Encapsulating security payload, IP protocol 50.</summary>
    [Printed("esp")] Esp,

    /// <summary>Authentication header, IP protocol 51.</summary>
    [Printed("ah")] Ah,

    /// <summary>IP compression, IP protocol 108; IOS calls it pcp.</summary>
    [Printed("pcp")] Pcp,
}
