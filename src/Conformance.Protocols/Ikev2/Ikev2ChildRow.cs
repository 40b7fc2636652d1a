namespace Conformance.Protocols.Ikev2;

/// <summary>One child SA of an IKE SA. Blank where the router prints nothing.</summary>
public sealed record Ikev2ChildRow
{
    /// <summary>The local traffic selector: <c>10.0.0.0/0 - 10.0.0.255/65535</c>.</summary>
    public string LocalSelector { get; init; } = "";

    /// <summary>The remote traffic selector.</summary>
    public string RemoteSelector { get; init; } = "";

    /// <summary>The inbound ESP SPI; null where none is printed.</summary>
    public uint? SpiIn { get; init; }

    /// <summary>The outbound ESP SPI; null where none is printed.</summary>
    public uint? SpiOut { get; init; }
}
