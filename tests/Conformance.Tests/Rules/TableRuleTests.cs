using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Moves that no row allows.</summary>
public class TableRuleTests
{
    /// <summary>Of these no line proves a move wrong: the counter is never printed, a peer's name is that of all sessions with it (ADR 14), and nodes are counted (ADR 16).</summary>
    private static readonly string[] NeverRefused = ["crypto-session", "isakmp-keepalive", "isakmp-node"];

    /// <summary>The other protocols that have a table.</summary>
    public static TheoryData<string> Protocols => [.. new MachineSet().All.Select(machine => machine.TableText.Name).Distinct().Except(NeverRefused)];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Every_protocol_has_a_documented_code_for_a_move_without_a_row(string protocol)
    {
        var move = new Rejected(new EntityKey("R1", protocol, "1"), "", "a", "b", "", [], "RFC 2281 §5.7", DeviceTime.None, [new Evidence("r1.log", 1, 1, "a line")]);
        var finding = Assert.Single(RuleBook.Judge(new RunFacts([move])));
        Assert.Equal(Severity.Violation, finding.Severity);
        Assert.NotNull(FindingCatalog.Find(finding.Code));
    }
}
