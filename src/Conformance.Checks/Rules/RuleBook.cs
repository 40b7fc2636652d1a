using System.Globalization;
using Conformance.Checks.Findings;
using Conformance.Checks.Rules.Timing;

namespace Conformance.Checks.Rules;

/// <summary>All properties that a run is judged by. A new one is a file here and a line below.</summary>
public static class RuleBook
{
    private static readonly IRule[] All =
    [
        new TableRule(), new ContradictionRule(), new LossRule(), new DualActiveRule(), new ShownActiveRule(), new UnpairedRoutersRule(), new ElectionRule(), new VirtualAddressRule(), new NegotiationRule(), new RefusedMessageRule(), new SpiPairingRule(), new UnknownSpiRule(), new PeerChangeRule(), new TimingRule(), new TimerRule(), new ClockRule(), new ComparedClocksRule(), new IdentityRule(), new SimulatorRule(),
        new ForeignRule(), new RetypedRule(), new ReleaseRule(), new UnreadRule(),
    ];

    /// <summary>The findings of a run, the gravest first, each with its id. They are sorted by a number, since sorting by an enumeration would be compiled at each start (ADR 9).</summary>
    public static IReadOnlyList<Finding> Judge(RunFacts run) => [.. Numbered(All.SelectMany(rule => rule.Judge(run)).OrderByDescending(finding => (int)finding.Severity))];

    /// <summary>Findings with their ids: each code counts from 1.</summary>
    internal static IEnumerable<Finding> Numbered(IEnumerable<Finding> findings)
    {
        var numbers = new Dictionary<string, int>();
        return findings.Select(finding => finding with { Id = NextId(finding.Code, numbers) });
    }

    private static string NextId(string code, Dictionary<string, int> numbers)
    {
        var number = numbers[code] = numbers.GetValueOrDefault(code) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{code}-{number}");
    }
}
