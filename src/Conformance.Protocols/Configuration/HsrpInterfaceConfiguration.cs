namespace Conformance.Protocols.Configuration;

/// <summary>What the HSRP groups of an interface have in common. Defaults: Cisco document 9234.</summary>
public sealed record HsrpInterfaceConfiguration
{
    /// <summary>The protocol version; default 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How long the groups wait after the interface came up, s; null where it is not configured.</summary>
    public int? DelayMinimumSeconds { get; init; }

    /// <summary>How long the groups wait after a reload, s; null where it is not configured.</summary>
    public int? DelayReloadSeconds { get; init; }

    /// <summary>Whether the groups use the burned-in address as virtual MAC address.</summary>
    public bool UsesBurnedInAddress { get; init; }
}
