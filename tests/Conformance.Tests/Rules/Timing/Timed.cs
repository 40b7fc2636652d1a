using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Replay.Journal;
using Conformance.Testing;

namespace Conformance.Tests.Rules.Timing;

/// <summary>What the rules say of the timers in a short log.</summary>
internal static class Timed
{
    /// <summary>The verdicts on timers: <c>TIME-005 Violates</c>; blank where nothing is said.</summary>
    public static string Verdicts(string text, params RunEvent[] others) =>
        string.Join(", ", Findings(text, others).Select(finding => $"{finding.Code} {finding.Verdict}"));

    /// <summary>The findings on timers.</summary>
    public static IEnumerable<Finding> Findings(string text, params RunEvent[] others) => RuleBook.Judge(new RunFacts([.. Replayed.Of(text, ConfigurationIn(text)).Facts, .. others]))
        .Where(finding => finding.Code is "TIME-005" or "TIME-006" or "TIME-007" or "TIME-008" or "TIME-009" or "TIME-010");

    /// <summary>A configuration in a session, as the first thing that is shown.</summary>
    public static string Configuration(string lines) => $"R1#show running-config\nBuilding configuration...\n\nCurrent configuration : 999 bytes\n!\nversion 15.1\nhostname R1\n!\n{lines}\n!\nend\n\nR1#\n";

    /// <summary>The configuration that the first pass over a run finds.</summary>
    private static DeviceConfiguration? ConfigurationIn(string text) => Replayed.Of(text).Captures.OfType<Capture<DeviceConfiguration>>().LastOrDefault()?.Rows[0];
}
