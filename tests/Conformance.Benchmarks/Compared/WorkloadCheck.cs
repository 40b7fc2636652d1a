using System.Globalization;
using Conformance.Benchmarks.Workloads;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using static Conformance.Benchmarks.Workloads.WorkloadKind;

namespace Conformance.Benchmarks.Compared;

/// <summary>Whether a reading found what the generator wrote.</summary>
internal static class WorkloadCheck
{
    private static readonly (string Reading, string Found, WorkloadKind[] Written)[] Expected =
    [
        ("parse", nameof(HsrpPacketSeen), [Hello]), ("parse", nameof(HsrpTransitionSeen), [Transition, StateChange]), ("parse", nameof(RedundancyTransitionSeen), [Redundancy]),
        ("parse", nameof(HsrpEventSeen), [Event]), ("parse", nameof(HsrpRouterSeen), [Router]),
        ("replay", "GroupEventOccurred hsrp", [Event]), ("replay", "Transitioned hsrp", [Transition]), ("replay", "Transitioned hsrp-redundancy", [Redundancy]), ("replay", "RouterChanged hsrp", [Router]),
        ("regex", "hello", [Hello]), ("regex", "transition", [Transition]), ("regex", "state change", [StateChange]), ("regex", "redundancy", [Redundancy]), ("regex", "event", [Event]),
    ];

    /// <summary>Prints what differs; 0 where nothing does.</summary>
    public static int Print(WorkloadStatistics truth, string reading, CountedReading found)
    {
        if (truth.Records is null) return 0; // Statistics of another generator.
        var differences = Differences(truth, reading, found).ToList();
        foreach (var difference in differences) Console.WriteLine(difference);
        Console.WriteLine(differences.Count == 0 ? "as generated" : "NOT as generated");
        return differences.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Differences(WorkloadStatistics truth, string reading, CountedReading found)
    {
        if (found.Lines != truth.Lines) yield return Text("lines", truth.Lines, found.Lines);
        foreach (var (_, type, kinds) in Expected.Where(row => row.Reading == reading))
        {
            var (written, read) = (kinds.Sum(kind => truth.Records[kind]), found.Found.GetValueOrDefault(type));
            if (written != read) yield return Text(type, written, read);
        }
    }

    private static string Text(string what, long written, long read) => string.Create(CultureInfo.InvariantCulture, $"{what}: {written} were written, {read} were found");
}
