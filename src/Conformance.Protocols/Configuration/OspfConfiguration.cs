namespace Conformance.Protocols.Configuration;

/// <summary>An OSPF process of a configuration.</summary>
/// <param name="Process">The process id.</param>
public sealed record OspfConfiguration(int Process)
{
    /// <summary>The VRF; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The router id; blank where it is not configured.</summary>
    public string RouterId { get; init; } = "";

    /// <summary>The prefixes of its network statements, with their area.</summary>
    public IReadOnlyList<(string Prefix, string Area)> Networks { get; init; } = [];

    /// <summary>The settings of its areas, as printed: <c>1</c> and <c>stub no-summary</c>.</summary>
    public IReadOnlyList<(string Area, string Setting)> Areas { get; init; } = [];

    /// <summary>What it redistributes, as printed: <c>static subnets</c>.</summary>
    public IReadOnlyList<string> Redistributes { get; init; } = [];

    /// <summary>Whether interfaces are passive unless listed.</summary>
    public bool IsPassiveByDefault { get; init; }

    /// <summary>The passive interfaces' full names.</summary>
    public IReadOnlyList<string> PassiveInterfaces { get; init; } = [];

    /// <summary>The full names of interfaces that are not passive though others are by default.</summary>
    public IReadOnlyList<string> ActiveInterfaces { get; init; } = [];

    /// <summary>The default route that it originates, as printed: <c>originate always metric 10</c>; blank for none.</summary>
    public string DefaultInformation { get; init; } = "";

    /// <summary>The bandwidth of cost 1, Mbit/s; null for the default of 100.</summary>
    public int? ReferenceBandwidth { get; init; }

    /// <summary>Whether BFD watches the neighbours on all interfaces.</summary>
    public bool Bfd { get; init; }
}
