namespace Conformance.Protocols.Configuration;

/// <summary>The OSPF settings of an interface (RFC 2328 §C.3). Null or blank where they are not configured.</summary>
public sealed record OspfInterfaceConfiguration
{
    /// <summary>The process that runs on it by <c>ip ospf N area A</c>.</summary>
    public int? Process { get; init; }

    /// <summary>The area of that process.</summary>
    public string Area { get; init; } = "";

    /// <summary>The cost.</summary>
    public int? Cost { get; init; }

    /// <summary>Hello interval, ms; a part of the dead interval where that has a hello multiplier.</summary>
    public int? HelloMs { get; init; }

    /// <summary>Dead interval, ms.</summary>
    public int? DeadMs { get; init; }

    /// <summary>The priority in the election of the designated router, 0 to 255.</summary>
    public int? Priority { get; init; }

    /// <summary>The network type: <c>point-to-point</c>.</summary>
    public string Network { get; init; } = "";

    /// <summary>Whether BFD watches the neighbours (<c>ip ospf bfd</c>).</summary>
    public bool? Bfd { get; init; }
}
