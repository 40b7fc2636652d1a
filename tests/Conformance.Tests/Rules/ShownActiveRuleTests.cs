using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>What the tables of two routers of one HSRP group say of who is Active.</summary>
public class ShownActiveRuleTests
{
    private const string Alone = """
        R1#
        %HSRP-4-BADAUTH: Bad authentication from 10.1.10.3, group 10, remote state Active
        %HSRP-4-BADAUTH: Bad authentication from 10.1.10.3, group 10, remote state Active
        R1#show standby brief
                             P indicates configured to preempt.
                             |
        Interface   Grp  Pri P State   Active          Standby         Virtual IP
        Gi0/0       10   110 P Active  local           unknown         10.1.10.1
        R1#
        """;

    [Fact]
    public void Two_routers_that_show_themselves_as_Active_and_no_standby_router_are_a_warning_since_tables_carry_no_time()
    {
        var finding = Assert.Single(Judge([.. Shown("R1"), .. Shown("R2")]));
        Assert.Equal(("HSRP-002", Severity.Warning, Verdict.Inconclusive, "RFC 2281 §5.3: at most one active router"), (finding.Code, finding.Severity, finding.Verdict, finding.Clause));
        Assert.Equal("R1 and R2 each show themselves as Active for 10.1.10.1, and no standby router", finding.Message);
        Assert.Equal(["R2.log:3", "R1.log:3"], finding.Evidence.Select(line => $"{line.File}:{line.Line}"));
    }

    [Theory]
    [InlineData("10.1.10.3", "unknown", "10.1.10.1", 10)] // It knows the other one as Active.
    [InlineData("local", "10.1.10.2", "10.1.10.1", 10)] // Its table is of a moment at which another router stood by.
    [InlineData("local", "unknown", "10.1.20.1", 10)]
    [InlineData("local", "unknown", "10.1.10.1", 20)]
    [InlineData("local", "unknown", "", 10)]
    public void Another_group_or_a_router_that_hears_another_one_is_no_second_Active_router(string active, string standby, string virtualIp, int group) =>
        Assert.Empty(Judge([.. Shown("R1"), .. Shown("R2", active, standby, virtualIp, group)]));

    [Fact]
    public void One_router_shown_twice_is_one() => Assert.Empty(Judge([.. Shown("R1"), .. Shown("R1")]));

    [Fact]
    public void A_router_that_left_Active_since_its_table_is_not_counted() =>
        Assert.DoesNotContain(
            Judge([.. Shown("R1"), new Transitioned(Group("R1", 10), 1, "g", "Active", "Speak", "RFC 2281 §5.7", DeviceTime.None, [new("R1.log", 9, 9, "")]), .. Shown("R2")]),
            finding => finding.Code == "HSRP-002");

    [Fact]
    public void Refused_packets_of_the_group_are_the_cause()
    {
        var refused = new PacketsRefused("R1", 10, "10.1.10.3", DeviceTime.None, [new("R1.log", 7, 7, "")]);
        var finding = Assert.Single(Judge([refused, .. Shown("R1"), .. Shown("R2")]));
        Assert.Contains("BADAUTH", finding.Cause.Reason, StringComparison.Ordinal);
        Assert.StartsWith("R1 refuses the packets of 10.1.10.3, so that it does not hear it", finding.So, StringComparison.Ordinal);
        Assert.DoesNotContain("BADAUTH", Assert.Single(Judge([refused with { Group = 11 }, .. Shown("R1"), .. Shown("R2")])).Cause.Reason, StringComparison.Ordinal);
    }

    /// <summary>The takeover is of the log, the refusal may be of either router.</summary>
    [Theory]
    [InlineData("R1", 10, true)]
    [InlineData("R2", 10, true)]
    [InlineData("R3", 10, false)]
    [InlineData("R2", 11, false)]
    public void Refused_packets_of_the_group_are_the_cause_of_a_takeover_while_the_other_router_is_Active(string device, int number, bool isCause)
    {
        Transitioned left = new(Group("R1", 10), 1, "g", "Active", "Speak", "RFC 2281 §5.7", DeviceTime.None, [new("R1.log", 9, 9, "")]);
        PacketsRefused refused = new(device, number, "10.1.10.3", DeviceTime.None, [new($"{device}.log", 7, 7, "")]);
        var finding = Assert.Single(Judge([Described("R1"), Taken("R1", 3), Described("R2"), Taken("R2", 4), left, refused]), finding => finding.Code == "HSRP-002");
        Assert.Equal(isCause, finding.Cause.Reason.Contains("BADAUTH", StringComparison.Ordinal));
        Assert.Equal(isCause, finding.Evidence.Any(by => by.Line == 7));
    }

    [Theory]
    [InlineData("10.1.10.3", true)]
    [InlineData("10.1.10.4", false)]
    public void A_third_router_whose_packets_are_refused_is_not_the_cause(string own, bool isCause)
    {
        Transitioned left = new(Group("R1", 10), 1, "g", "Active", "Speak", "RFC 2281 §5.7", DeviceTime.None, [new("R1.log", 9, 9, "")]);
        PacketsRefused refused = new("R1", 10, "10.1.10.3", DeviceTime.None, [new("R1.log", 7, 7, "")]);
        GroupDescribed second = new(Group("R2", 10), "10.1.10.1", "", null, own, DeviceTime.None, [new("R2.log", 2, 2, "")]);
        var finding = Assert.Single(Judge([Described("R1"), Taken("R1", 3), second, Taken("R2", 4), left, refused]), finding => finding.Code == "HSRP-002");
        Assert.Equal(isCause, finding.Cause.Reason.Contains("BADAUTH", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_and_a_refusal_are_read_from_a_session()
    {
        var run = Replayed.Of(Alone);
        var refused = Assert.Single(run.Facts.OfType<PacketsRefused>());
        Assert.Equal(("R1", 10, "10.1.10.3"), (refused.Device, refused.Group, refused.Sender));
        Assert.Equal("HSRP-002", Assert.Single(Judge([.. run.Facts, .. Shown("R2")]), finding => finding.Code.StartsWith("HSRP", StringComparison.Ordinal)).Code);
    }

    private static Transitioned Taken(string device, int line) => new(Group(device, 10), 1, "", "Standby", "Active", "RFC 2281 §5.7", DeviceTime.None, [new($"{device}.log", line, line, "")]);

    private static GroupDescribed Described(string device) => new(Group(device, 10), "10.1.10.1", "", null, "", DeviceTime.None, [new($"{device}.log", 1, 1, "")]);

    private static IReadOnlyList<Finding> Judge(RunEvent[] facts) => RuleBook.Judge(new RunFacts(facts));

    private static EntityKey Group(string device, int number) => new(device, "hsrp", $"GigabitEthernet0/0:{number}");

    private static RunEvent[] Shown(string device, string active = "local", string standby = "unknown", string virtualIp = "10.1.10.1", int group = 10)
    {
        Evidence[] line = [new($"{device}.log", 3, 3, "")];
        var entity = Group(device, group);
        return
        [
            new GroupDescribed(entity, virtualIp, "", null, "", DeviceTime.None, line),
            new RouterChanged(entity, HsrpRole.Active, active, DeviceTime.None, line),
            new RouterChanged(entity, HsrpRole.Standby, standby, DeviceTime.None, line),
        ];
    }
}
