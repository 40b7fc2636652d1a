using System.Text.Json;

namespace Conformance.Benchmarks.Workloads;

/// <summary>What the generator wrote: the truth that a reading is checked against.</summary>
/// <param name="Bytes">Bytes.</param>
/// <param name="Lines">Physical lines.</param>
/// <param name="Records">Records of each kind.</param>
public sealed record WorkloadStatistics(long Bytes, long Lines, Dictionary<WorkloadKind, long> Records)
{
    /// <summary>The share of lines that state a transition.</summary>
    public double TransitionShare => (double)(Records[WorkloadKind.Transition] + Records[WorkloadKind.StateChange] + Records[WorkloadKind.Redundancy]) / Lines;

    /// <summary>Keeps it beside the workload.</summary>
    public void Save(string workload) => File.WriteAllText(workload + ".json", JsonSerializer.Serialize(this));

    /// <summary>That of a workload; null for a file that was not made here.</summary>
    public static WorkloadStatistics? Of(string workload) => File.Exists(workload + ".json") ? JsonSerializer.Deserialize<WorkloadStatistics>(File.ReadAllText(workload + ".json")) : null;
}
