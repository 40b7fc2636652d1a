using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip route</c> of every release.</summary>
public class ShowIpRouteTests
{
    private const string Wrapped =
        """
        Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
               E1 - OSPF external type 1, E2 - OSPF external type 2, m - OMP
               & - replicated local route overrides by connected

        Gateway of last resort is 172.20.190.110 to network 0.0.0.0

        i*L2  0.0.0.0/0 [115/10] via 172.20.190.110, 5w6d, TenGigabitEthernet1/1/4
                        [115/10] via 172.20.190.101, 5w6d, TenGigabitEthernet1/1/3
              172.20.0.0/16 is variably subnetted, 24 subnets, 5 masks
        i L2     172.20.2.32/27
                   [115/5565] via 172.20.190.110, 5w6d, TenGigabitEthernet1/1/4
                   [115/5565] via 172.20.190.101, 5w6d, TenGigabitEthernet1/1/3
        C        172.20.190.67/32 is directly connected, Loopback0
              10.9.0.0/32 is subnetted, 1 subnets
        S        10.36.3.3 is directly connected, GigabitEthernet0/3
                         is directly connected, GigabitEthernet0/2
        """;

    [Theory]
    [InlineData("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06, FastEthernet1/0", "O E2 20.1.1.0/24 110/20 10.1.1.1 FastEthernet1/0")]
    [InlineData("S*     0.0.0.0/0 [1/0] via 10.48.66.1", "S* 0.0.0.0/0 1/0 10.48.66.1 ")]
    [InlineData("S*   0.0.0.0/0 [1/0] via 10.48.66.1", "S* 0.0.0.0/0 1/0 10.48.66.1 ")]
    [InlineData("O*E2 0.0.0.0/0 [110/1] via 194.0.0.2, 00:05:35, FastEthernet0/0.100", "O*E2 0.0.0.0/0 110/1 194.0.0.2 FastEthernet0/0.100")]
    [InlineData("O*N2  0.0.0.0/0 [110/1] via 10.1.1.1, 00:00:10, Ethernet0/0", "O*N2 0.0.0.0/0 110/1 10.1.1.1 Ethernet0/0")]
    [InlineData("n*Nd  0.0.0.0/0 [6/0], 3w2d, Null0", "n*Nd 0.0.0.0/0 6/0  Null0")]
    [InlineData("B        10.10.0.0/18 [200/0], 3w4d, Null0", "B 10.10.0.0/18 200/0  Null0")]
    [InlineData("B        10.10.5.0/24 is directly connected, 3w4d, Vlan5", "B 10.10.5.0/24 /  Vlan5")]
    [InlineData("O        13.14.128.0/17 is a summary, 7w0d, Null0", "O 13.14.128.0/17 /  Null0")]
    [InlineData("R    192.168.7.0/24 is possibly down,\n          routing via 10.1.1.2, Serial0/0", "R 192.168.7.0/24 / 10.1.1.2 Serial0/0")]
    [InlineData("R       172.17.252.0/24 [120/1] is possibly down,\n          routing via 172.16.250.2, Ethernet1", "R 172.17.252.0/24 120/1 172.16.250.2 Ethernet1")]
    [InlineData("R       172.17.100.0/24 [120/1] via 172.17.251.2, 0:00:19, Serial1", "R 172.17.100.0/24 120/1 172.17.251.2 Serial1")]
    [InlineData("B        10.20.0.0/16 [200/0] via 10.10.254.10 (AMB), 3w4d", "B 10.20.0.0/16 200/0 10.10.254.10 ")]
    [InlineData("B        192.168.1.20/32 [200/0] via 2109:1::2 (red:ipv6), 00:03:46, Vlan500", "B 192.168.1.20/32 200/0 2109:1::2 Vlan500")]
    [InlineData("O E2+    40.1.1.0/24 [110/20] via 10.1.1.2 (vrf-a), 00:04:20, Ethernet0/0", "O E2+ 40.1.1.0/24 110/20 10.1.1.2 Ethernet0/0")]
    [InlineData("m        10.0.1.0/24 [251/0] via 172.30.1.10, 04:14:21, Sdwan-system-intf", "m 10.0.1.0/24 251/0 172.30.1.10 Sdwan-system-intf")]
    [InlineData("C  p     10.3.3.0/24 is directly connected, Ethernet0/1", "C p 10.3.3.0/24 /  Ethernet0/1")]
    [InlineData("S   &    10.3.5.0/24 is directly connected, Ethernet0/1", "S & 10.3.5.0/24 /  Ethernet0/1")]
    [InlineData("i L2    172.16.1.0/26 [115/10] via 10.0.1.2, Serial0/0", "i L2 172.16.1.0/26 115/10 10.0.1.2 Serial0/0")]
    [InlineData("C\t192.168.1.0/24 is directly connected,\tVlan1", "C 192.168.1.0/24 /  Vlan1")]
    [InlineData("C    10.1.1.0 255.255.255.0 is directly connected, Ethernet0", "C 10.1.1.0/24 /  Ethernet0")]
    public void A_route_is_read_in_each_of_its_spellings(string text, string row) => Assert.Equal([row], ShownRows.Of<RouteRow>("show ip route", text).Select(Text));

    [Fact]
    public void A_path_that_overrides_or_repairs_belongs_to_the_route_above() => Assert.Equal(
        ["S % 10.2.2.0/24 1/0 10.2.1.1 Ethernet0/0", "S % 10.2.2.0/24 1/0 11.11.11.11 Tunnel1"],
        ShownRows.Of<RouteRow>("show ip route", "S   %    10.2.2.0/24 [1/0] via 10.2.1.1, Ethernet0/0\n                  [NHO][1/0] via 11.11.11.11, Tunnel1").Select(Text));

    [Fact]
    public void A_prefix_on_a_line_of_its_own_has_the_paths_below_it() => Assert.Equal(
        [
            "i*L2 0.0.0.0/0 115/10 172.20.190.110 TenGigabitEthernet1/1/4",
            "i*L2 0.0.0.0/0 115/10 172.20.190.101 TenGigabitEthernet1/1/3",
            "i L2 172.20.2.32/27 115/5565 172.20.190.110 TenGigabitEthernet1/1/4",
            "i L2 172.20.2.32/27 115/5565 172.20.190.101 TenGigabitEthernet1/1/3",
            "C 172.20.190.67/32 /  Loopback0",
            "S 10.36.3.3/32 /  GigabitEthernet0/3",
            "S 10.36.3.3/32 /  GigabitEthernet0/2",
        ],
        ShownRows.Of<RouteRow>("show ip route", Wrapped).Select(Text));

    [Fact]
    public void Indentation_means_nothing() => Assert.Equal(
        ShownRows.Of<RouteRow>("show ip route", Wrapped).Select(Text),
        ShownRows.Of<RouteRow>("show ip route", string.Join('\n', Wrapped.Split('\n').Select(line => line.Trim()))).Select(Text));

    [Theory]
    [InlineData("Zzyzx frobnicated 7 wibbles")]
    [InlineData("something entirely unknown")]
    public void A_stranger_costs_no_other_line(string stranger)
    {
        var expected = ShownRows.Of<RouteRow>("show ip route", Wrapped).Select(Text).ToList();
        for (var position = 0; position <= Wrapped.Split('\n').Length; position++)
        {
            Assert.Equal(expected, ShownRows.BesideStranger<RouteRow>("show ip route", Wrapped, position, stranger, Text));
        }
    }

    [Fact]
    public void Length_comes_from_the_header_above_even_where_the_header_does_not_contain_the_route() => Assert.Equal(
        ["B 10.1.1.0/24 200/2219 10.4.1.1 "],
        ShownRows.Of<RouteRow>("show ip route", "      10.225.0.0/24 is subnetted, 5 subnets\nB        10.1.1.0 [200/2219] via 10.4.1.1, 01:40:40").Select(Text));

    [Fact]
    public void Each_table_has_its_name()
    {
        var rows = ShownRows.Of<RouteRow>(
            "show ip route vrf *",
            "C    10.1.1.0/24 is directly connected, Ethernet0/0\n\nRouting Table: RED\nC    10.1.1.0/24 is directly connected, Ethernet0/1\nRouting Table: BLUE\n      10.0.0.0/8 is variably subnetted, 2 subnets, 2 masks\nL        10.1.1.1/32 is directly connected, Ethernet0/2");
        Assert.Equal(["", "RED", "BLUE"], rows.Select(row => row.Vrf));
    }

    [Fact]
    public void The_echo_names_the_table_where_no_line_does() =>
        Assert.Equal("OOB", Assert.Single(ShownRows.Of<RouteRow>("", "R1#show ip route vrf OOB\nS*    0.0.0.0/0 [1/0] via 10.50.15.1")).Vrf);

    [Theory]
    [InlineData("R1#show ip route\nC    10.1.1.0/24 is directly connected, Ethernet0/0", true)]
    [InlineData("R1#show ip route ospf\nO    10.1.1.0/24 [110/2] via 10.2.2.2, 00:00:10, Ethernet0/0", false)]
    [InlineData("R1#show ip route\nO    10.1.1.0/24\nC    10.2.2.0/24 is directly connected, Ethernet0/0", false)]
    [InlineData("R1#show ip route\n           [110/2] via 10.2.2.2, 00:00:10, Ethernet0/0", false)]
    public void Only_a_whole_table_says_what_is_not_in_it(string text, bool isComplete) =>
        Assert.Equal(isComplete, Assert.IsType<Capture<RouteRow>>(Assert.Single(Replayed.Of(text).Captures)).IsComplete);

    [Fact]
    public void A_router_that_does_not_route_has_a_gateway_and_no_routes() => Assert.Empty(ShownRows.Of<RouteRow>(
        "show ip route",
        "Default gateway is 172.27.147.1\nHost               Gateway           Last Use    Total Uses  Interface\nICMP redirect cache is empty"));

    private static string Text(RouteRow row) => $"{row.Code} {row.Prefix} {row.AdminDistance}/{row.Metric} {row.NextHop} {row.Interface}";

    [Theory]
    [InlineData("show ip route static")]
    [InlineData("sh ip ro stat")]
    [InlineData("show ip route ospf 1")]
    [InlineData("show ip route vrf A static")]
    [InlineData("show ip route | include 10.2")]
    public void A_selection_of_the_routes_is_read_and_is_no_whole_table(string command)
    {
        var read = Replayed.Of($"R1#{command}\nS        10.2.3.0/24 [1/0] via 10.1.1.2\nR1#");
        var routes = Assert.IsType<Capture<RouteRow>>(Assert.Single(read.Captures));
        Assert.Equal((1, false), (routes.Rows.Count, routes.IsComplete));
    }
}
