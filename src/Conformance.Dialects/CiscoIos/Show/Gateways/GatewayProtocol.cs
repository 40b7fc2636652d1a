namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The first-hop redundancy protocols whose groups are read.</summary>
internal enum GatewayProtocol
{
    /// <summary>HSRP, RFC 2281.</summary>
    Hsrp,

    /// <summary>VRRP, RFC 3768 and RFC 5798.</summary>
    Vrrp,
}
