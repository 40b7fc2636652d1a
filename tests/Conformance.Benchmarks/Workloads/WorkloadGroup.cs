namespace Conformance.Benchmarks.Workloads;

/// <summary>An HSRP group of a site and the states of its two routers.</summary>
/// <param name="Port">The interface as debug prints it.</param>
/// <param name="FullPort">The interface as syslog prints it.</param>
/// <param name="Number">The group.</param>
/// <param name="Address">The virtual address.</param>
/// <param name="Name">The name of the redundancy group.</param>
internal sealed record WorkloadGroup(string Port, string FullPort, int Number, string Address, string Name)
{
    /// <summary>The states of both routers.</summary>
    public string[] States { get; } = ["Active", "Standby"];
}
