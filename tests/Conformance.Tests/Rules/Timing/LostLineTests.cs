using Xunit;

namespace Conformance.Tests.Rules.Timing;

/// <summary>Whatever lines of a conforming log are lost, no timer is said to have expired early.</summary>
public class LostLineTests
{
    /// <summary>Two active routers with different hold times, the second by a Coup; it resigns for a third, which dies.</summary>
    private static readonly string[] Hsrp =
    [
        "Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 110 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01",
        "Dec  2 10:00:03.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 110 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01",
        "Dec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Coup   in  10.1.1.3 Listen  pri 150 vIP 10.1.1.1",
        "Dec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Active router is 10.1.1.3, was 10.1.1.2",
        "Dec  2 10:00:04.100: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.3 Active  pri 150 vIP 10.1.1.1 hel 1000 hol 3000 id 0000.0c07.ac01",
        "Dec  2 10:00:05.100: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.3 Active  pri 150 vIP 10.1.1.1 hel 1000 hol 3000 id 0000.0c07.ac01",
        "Dec  2 10:00:08.100: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.3)",
        "Dec  2 10:00:08.100: HSRP: Gi0/1 Grp 1 Standby -> Active",
        "Dec  2 10:00:09.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Standby  pri 110 vIP 10.1.1.1 hel 1000 hol 3000 id 0000.0c07.ac01",
        "Dec  2 10:00:12.000: HSRP: Gi0/1 Grp 1 Active: d/Standby timer expired (10.1.1.2)",
    ];

    private static readonly string[] Ospf =
    [
        "Dec  2 10:00:00.000: OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4",
        "Dec  2 10:00:10.000: OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4",
        "Dec  2 10:00:20.000: OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4",
        "Dec  2 10:01:00.000: %OSPF-5-ADJCHG: Process 1, Nbr 4.4.4.4 on Ethernet0/1 from FULL to DOWN, Neighbor Down: Dead timer expired",
    ];

    [Fact]
    public void Of_an_HSRP_group() => AssertNothingIsViolated("", Hsrp);

    [Fact]
    public void Of_an_OSPF_neighbour() =>
        AssertNothingIsViolated(Timed.Configuration("interface Ethernet0/1\n ip address 192.168.14.1 255.255.255.0\n ip ospf dead-interval 40"), Ospf);

    private static void AssertNothingIsViolated(string configuration, string[] log)
    {
        for (var kept = 1; kept < 1 << log.Length; kept++)
        {
            var lines = log.Where((_, i) => (kept & (1 << i)) != 0);
            Assert.DoesNotContain("Violates", Timed.Verdicts(configuration + string.Join('\n', lines)), StringComparison.Ordinal);
        }
    }
}
