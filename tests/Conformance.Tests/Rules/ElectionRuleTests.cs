using Conformance.Checks.Rules;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Why the role did not go over, and why it did not come back.</summary>
public class ElectionRuleTests
{
    private const string Active = """
        R1#show standby
        GigabitEthernet0/0 - Group 1 (version 2)
          State is Active
          Virtual IP address is 10.1.1.1
          Preemption enabled
          Active router is local
          Standby router is 10.1.1.3, priority 100 (expires in 9.104 sec)
          Priority 110 (configured 120)
            Track object 1 state Down decrement 10
        R1#
        """;

    private const string Standby = """
        R1#show standby
        GigabitEthernet0/0 - Group 1 (version 2)
          State is Standby
          Virtual IP address is 10.1.1.1
          Preemption disabled
          Active router is 10.1.1.3, priority 100 (expires in 9.104 sec)
          Standby router is local
          Priority 120 (configured 120)
        R1#
        """;

    [Theory]
    [InlineData("the decrement is too small", "", "", "R1 stays Active for 10.1.1.1 though track 1 is Down: that leaves its priority at 110, which is not below the 100 of 10.1.1.3")]
    [InlineData("it is great enough, and nobody knows whether the other one preempts", "decrement 10", "decrement 30", null)]
    [InlineData("nothing is down", "state Down", "state Up", null)]
    [InlineData("it came up again", "R1#\n", "R1#\n*Nov 26 03:30:00.100: %TRACKING-5-STATE: 1 ip sla 1 reachability Down->Up\n", null)]
    [InlineData("nobody stands by", "10.1.1.3, priority 100 (expires in 9.104 sec)", "unknown", null)]
    [InlineData("what fails shuts the group down", "decrement 10", "shutdown", null)]
    [InlineData("the router was configured since", "R1#\n", "R1#\n*Nov 26 03:30:00.100: %SYS-5-CONFIG_I: Configured from console by console\n", null)]
    [InlineData("the role went over since", "R1#\n", "R1#\n*Nov 26 03:30:00.100: %HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state Active -> Speak\n", null)]
    public void A_tracked_object_is_down_and_the_role_stays(string because, string shown, string instead, string? expected) =>
        Assert.Equal((because, expected), (because, Election(shown.Length > 0 ? (Active + "\n").Replace(shown, instead, StringComparison.Ordinal) : Active, "HSRP-005")));

    [Theory]
    [InlineData("it does not preempt", "", "", "R1, of priority 120, is not Active for 10.1.1.1, and 10.1.1.3 of priority 100 is: R1 does not preempt")]
    [InlineData("it does, and has not yet", "Preemption disabled", "Preemption enabled", null)]
    [InlineData("its priority is not higher", "Priority 120 (configured 120)", "Priority 100 (default 100)", null)]
    [InlineData("what it tracks is down", "Priority 120 (configured 120)", "Priority 90 (configured 120)\n    Track object 1 state Down decrement 30", null)]
    [InlineData("it took the role since", "R1#\n", "R1#\n*Nov 26 03:30:00.100: %HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state Standby -> Active\n", null)]
    public void A_router_of_higher_priority_stands_by(string because, string shown, string instead, string? expected) =>
        Assert.Equal((because, expected), (because, Election(shown.Length > 0 ? (Standby + "\n").Replace(shown, instead, StringComparison.Ordinal) : Standby, "HSRP-006")));

    [Theory]
    [InlineData("%HSRP-4-DIFFVIP1: GigabitEthernet0/0 Grp 1 active routers virtual IP address 10.10.10.1 is different to the locally configured address 10.10.10.11")]
    public void Virtual_addresses_that_differ_are_said_once(string line) =>
        Assert.Equal("R1 GigabitEthernet0/0:1 is configured with the virtual address 10.10.10.11, and the active router's is 10.10.10.1", Election($"{line}\n{line}", "HSRP-004"));

    [Fact]
    public void A_router_that_was_told_not_to_preempt_stays_behind_a_master_of_lower_priority() =>
        Assert.Equal(
            "R1, of priority 150, is not Master for 192.168.10.1, and 192.168.10.200 of priority 100 is: R1 does not preempt",
            Election(
                """
                R1#show vrrp
                FastEthernet0/0 - Group 10
                  State is Backup
                  Virtual IP address is 192.168.10.1
                  Advertisement interval is 1.000 sec
                  Preemption disabled
                  Priority is 150
                  Master Router is 192.168.10.200, priority is 100
                """,
                "VRRP-005"));

    private static string? Election(string log, string code) => RuleBook.Judge(new RunFacts(Replayed.Of(log).Facts)).SingleOrDefault(finding => finding.Code == code)?.Message;
}
