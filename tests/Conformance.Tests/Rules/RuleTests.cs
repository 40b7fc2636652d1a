using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>What the rules find in short runs.</summary>
public class RuleTests
{
    [Fact]
    public void A_move_without_a_row_is_a_violation_that_explains_itself()
    {
        var finding = Assert.Single(Judge("HSRP: Gi0/1 Grp 1 Speak -> Listen\nHSRP: Gi0/1 Grp 1 Listen -> Standby"));
        Assert.Equal(
            """
            HSRP-001-1  violates  R1/hsrp/GigabitEthernet0/1:1  RFC 2281 §5.7
              found     R1 GigabitEthernet0/1:1 went Listen -> Standby, which no row allows
              given     Listen, since r1.log:1
                          --> r1.log:2
                         1 | HSRP: Gi0/1 Grp 1 Speak -> Listen
                        >2 | HSRP: Gi0/1 Grp 1 Listen -> Standby
              allowed   b -> Init
                        c -> Speak
                        d -> Speak
                        h -> Active if preemption is enabled and its delay has run out
                        i -> Speak
                        l -> Speak
              cause     device: the line itself prints both states of the move, so no lost line explains it
              so        no event leads from Listen to Standby, so no lost line explains it
            """.ReplaceLineEndings("\n"),
            string.Join('\n', FindingRenderer.Full(finding)));
    }

    [Fact]
    public void A_lost_line_is_inconclusive_and_says_what_was_lost()
    {
        var finding = Assert.Single(Judge("HSRP: Gi0/1 Grp 1 Init -> Listen\nHSRP: Gi0/1 Grp 1 Speak -> Standby"));
        Assert.Equal(("LOSS-001", Severity.Note, Verdict.Inconclusive), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Equal("R1 GigabitEthernet0/1:1: it was Listen and is now seen in Speak; lost at least: Listen c -> Speak", finding.Message);
    }

    [Fact]
    public void A_move_of_a_state_that_no_source_describes_is_a_warning()
    {
        var finding = Assert.Single(Judge("%VRRP-6-STATECHANGE: Vl1 Grp 1 state Disable -> Master"));
        Assert.Equal(("VRRP-001", Severity.Warning, Verdict.Inconclusive), (finding.Code, finding.Severity, finding.Verdict));
        Assert.StartsWith("unsourced: ", finding.Clause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2, 2, 1, "")]
    [InlineData(1, 2, 2, 3, "SA-010 Violates")]
    [InlineData(1, 2, 3, 4, "SA-010 Inconclusive")]
    public void SPIs_of_two_peers_must_pair(uint inbound, uint outbound, uint peerInbound, uint peerOutbound, string found)
    {
        RunEvent[] facts =
        [
            new SasCaptured("A", [Flow("10.0.0.1", "10.0.0.2", "a", "b", inbound, outbound)], true, new("a", 1, 1, "")),
            new SasCaptured("B", [Flow("10.0.0.2", "10.0.0.1", "b", "a", peerInbound, peerOutbound)], true, new("b", 1, 1, "")),
        ];
        Assert.Equal(found, string.Join(' ', RuleBook.Judge(new RunFacts(facts)).Select(finding => $"{finding.Code} {finding.Verdict}").Distinct()));
    }

    [Fact]
    public void An_SPI_whose_counterpart_s_line_is_missing_is_no_violation()
    {
        var whole = Flow("10.0.0.1", "10.0.0.2", "a", "b", 1, 2);
        var torn = Flow("10.0.0.2", "10.0.0.1", "b", "a", 2, 1);
        RunEvent[] facts =
        [
            new SasCaptured("A", [whole], true, new("a", 1, 1, "")),
            new SasCaptured("B", [torn with { Sas = [.. torn.Sas.Where(sa => sa.Direction == SaDirection.Outbound)] }], true, new("b", 1, 1, "")),
        ];
        Assert.All(RuleBook.Judge(new RunFacts(facts)), finding => Assert.Equal(Verdict.Inconclusive, finding.Verdict));
    }

    [Fact]
    public void A_negotiation_that_failed_is_a_warning_with_its_cause()
    {
        var failed = new NegotiationFailed(new("R1", "ikev1-phase1", "10.0.0.2#0"), "no pre-shared key with 10.0.0.2", DeviceTime.None, [new("r1.log", 7, 7, "")]);
        var finding = Assert.Single(RuleBook.Judge(new RunFacts([failed])));
        Assert.Equal(("IKE-010", Severity.Warning, Verdict.Inconclusive, 7), (finding.Code, finding.Severity, finding.Verdict, finding.Line));
        Assert.Equal("R1 10.0.0.2#0: the negotiation failed: no pre-shared key with 10.0.0.2", finding.Message);
    }

    [Fact]
    public void An_adjacency_that_does_not_form_is_a_warning_with_its_cause_and_clause()
    {
        var finding = Assert.Single(Judge("%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on Vlan5 from EXSTART to DOWN, Neighbor Down: Too many retransmissions"));
        Assert.Equal(("OSPF-002", Severity.Warning, Verdict.Inconclusive, "RFC 2328 §10.8"), (finding.Code, finding.Severity, finding.Verdict, finding.Clause));
        Assert.Equal("R1 10.0.0.2 on Vlan5: no adjacency: Too many retransmissions", finding.Message);
    }

    [Fact]
    public void Every_code_that_a_rule_can_give_is_in_the_catalog_once() =>
        Assert.Equal(FindingCatalog.All.Count, FindingCatalog.All.Select(code => code.Code).Distinct().Count());

    private static IReadOnlyList<Finding> Judge(string text) => RuleBook.Judge(new RunFacts(Replayed.Of(text).Facts));

    private static IpsecFlowRow Flow(string local, string remote, string localIdent, string remoteIdent, uint inbound, uint outbound) => new()
    {
        LocalEndpoint = local,
        RemoteEndpoint = remote,
        LocalIdent = localIdent,
        RemoteIdent = remoteIdent,
        Sas = [Sa(SaDirection.Inbound, inbound), Sa(SaDirection.Outbound, outbound)],
    };

    private static IpsecSaRow Sa(SaDirection direction, uint spi) => new() { Direction = direction, Protocol = IpsecProtocol.Esp, Spi = spi };
}
