using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip route PREFIX</c> and <c>show ip route summary</c>.</summary>
public class ShowIpRouteEntryTests
{
    private const string Ospf =
        """
        Routing entry for 10.16.2.2/32
          Known via "ospf 1024", distance 95, metric 4, type intra area
          Last update from 192.168.0.3 on GigabitEthernet2, 00:00:14 ago
         SR Incoming Label: 52610
          Routing Descriptor Blocks:
          * 192.168.0.1, from 10.16.2.2, 00:00:14 ago, via GigabitEthernet4, merge-labels
              Route metric is 5, traffic share count is 1
              MPLS label: 52610
              MPLS Flags: NSF
              Repair Path: 192.168.0.2, via GigabitEthernet3
            192.168.0.2, from 10.16.2.2, 00:00:14 ago, via GigabitEthernet3, prefer-non-rib-labels, merge-labels
              Route metric is 3, traffic share count is 5
        """;

    private const string Bgp =
        """

        Routing Table: TEST
        Routing entry for 1.0.4.0/24, supernet
          Known via "bgp 65404", distance 200, metric 0, candidate default path
          Tag 64560, type internal
          Redistributing via eigrp 1
          Last update from 10.33.4.10 12:25:28 ago
          Routing Descriptor Blocks:
          * 10.33.4.10 (default), from 10.33.4.11, 12:25:28 ago
              opaque_ptr 0x7BE623EA95A8
              Route metric is 0, traffic share count is 1
              AS Hops 2
              Route tag 64560
              MPLS label: none
        """;

    [Fact]
    public void Each_descriptor_block_is_a_row_of_its_entry()
    {
        var rows = ShownRows.Of<RouteEntryRow>("show ip route word", Ospf);
        Assert.Equal([("192.168.0.1", "GigabitEthernet4", true, 5L, 1, "52610"), ("192.168.0.2", "GigabitEthernet3", false, 3L, 5, "")],
            rows.Select(row => (row.NextHop, row.Interface, row.IsCurrent == true, row.PathMetric ?? 0, row.ShareCount ?? 0, row.MplsLabel)));
        Assert.All(rows, row => Assert.Equal(("10.16.2.2/32", "ospf 1024", 95, 4L, "intra area"), (row.Prefix, row.KnownVia, row.AdminDistance ?? 0, row.Metric ?? 0, row.Type)));
    }

    [Fact]
    public void A_route_may_be_advertised_by_several_protocols_on_a_line_each() => Assert.Equal(
        "eigrp 1 metric 1000 1 255 1 1500, ospf 1 subnets",
        Assert.Single(ShownRows.Of<RouteEntryRow>(
            "show ip route word",
            "Routing entry for 10.1.1.0/24\n  Known via \"static\", distance 1, metric 0\n  Advertised by eigrp 1 metric 1000 1 255 1 1500\n                ospf 1 subnets")).AdvertisedBy);

    [Fact]
    public void What_stands_above_the_blocks_holds_for_each_of_them()
    {
        var row = Assert.Single(ShownRows.Of<RouteEntryRow>("show ip route 1.0.4.0 255.255.255.0", Bgp));
        Assert.Equal(("TEST", "1.0.4.0/24", "64560", "internal", "eigrp 1"), (row.Vrf, row.Prefix, row.Tag, row.Type, row.RedistributingVia));
        Assert.Equal((true, "10.33.4.10", "default", "10.33.4.11", "64560", "none"), (row.IsCandidateDefault, row.NextHop, row.NextHopVrf, row.From, row.PathTag, row.MplsLabel));
    }

    [Fact]
    public void A_connected_entry_has_an_interface_and_no_next_hop()
    {
        var row = Assert.Single(ShownRows.Of<RouteEntryRow>("show ip route 10.13.115.1", "Routing entry for 10.13.115.1/32\nKnown via \"connected\", distance 0, metric 0 (connected)\nRouting Descriptor Blocks:\n* directly connected, via GigabitEthernet3.115\n    Route metric is 0, traffic share count is 1"));
        Assert.Equal(("", "GigabitEthernet3.115", "connected"), (row.NextHop, row.Interface, row.KnownVia));
    }

    [Fact]
    public void The_entry_of_a_major_network_lists_its_subnets_which_take_its_length()
    {
        var rows = ShownRows.Of<RouteRow>("show ip route 10.0.0.0", "Routing entry for 10.0.0.0/24, 2 known subnets\n  Attached (2 connections)\nC       10.0.1.0 is directly connected, Ethernet0/0\nC       10.0.2.0 is directly connected, Ethernet0/1");
        Assert.Equal(["10.0.1.0/24", "10.0.2.0/24"], rows.Select(row => row.Prefix));
    }

    [Theory]
    [InlineData("% Network not in table")]
    [InlineData("% Subnet not in table")]
    public void A_prefix_that_is_not_there_is_an_answer_without_rows(string text) =>
        Assert.Empty(Assert.IsType<Capture<RouteEntryRow>>(Assert.Single(Replayed.Of(text).Captures)).Rows);

    [Fact]
    public void A_stranger_costs_no_other_line_of_an_entry()
    {
        var expected = ShownRows.Of<RouteEntryRow>("show ip route word", Ospf).Select(Text).ToList();
        for (var position = 0; position <= Ospf.Split('\n').Length; position++)
        {
            Assert.Equal(expected, ShownRows.BesideStranger<RouteEntryRow>("show ip route word", Ospf, position, "Zzyzx frobnicated 7 wibbles", Text));
        }
    }

    [Theory]
    [InlineData("Route Source    Networks    Subnets     Replicates  Overhead    Memory (bytes)\nospf 2          1           2           3           4           5", "ospf 2: 1 2 3 4 5")]
    [InlineData("Route Source    Networks    Subnets     Replicates  Overhead    Memory (bytes)\nisis            1           2           3           4           5", "isis: 1 2 3 4 5")]
    [InlineData("Route Source    Networks    Subnets     Replicates  Overhead    Memory (bytes)\nisis test1      1           2           3           4           5", "isis test1: 1 2 3 4 5")]
    [InlineData("Route Source    Networks    Subnets     Overhead    Memory (bytes)\nbgp 65448       133 72 43092 31564", "bgp 65448: 133 72  43092 31564")]
    [InlineData("Route Source    Networks    Subnets     Overhead    Memory (bytes)\ninternal        96                                  210048", "internal: 96    210048")]
    [InlineData("Total           338         4517        423868      899432", "Total: 338 4517  423868 899432")]
    public void A_source_of_routes_has_its_counts_in_each_layout(string text, string expected)
    {
        var row = Assert.Single(ShownRows.Of<RouteSummaryRow>("show ip route summary", text));
        Assert.Equal(expected, $"{row.Source}: {row.Networks} {row.Subnets} {row.Replicates} {row.Overhead} {row.Memory}");
    }

    [Fact]
    public void A_summary_names_its_table_and_counts_by_kind()
    {
        var rows = ShownRows.Of<RouteSummaryRow>("show ip route vrf VRF1 summary", "IP routing table name is VRF1 (0x2)\nIP routing table maximum-paths is 32\nospf 2          0           1           0           96          308\n  Intra-area: 1 Inter-area: 0 External-1: 0 External-2: 0\n  NSSA External-1: 0 NSSA External-2: 0");
        Assert.Equal(("VRF1", "Intra-area: 1 Inter-area: 0 External-1: 0 External-2: 0 NSSA External-1: 0 NSSA External-2: 0"), (Assert.Single(rows).Vrf, rows[0].Breakdown));
    }

    [Fact]
    public void Old_images_count_no_inter_area_routes_of_IS_IS()
    {
        var row = Assert.Single(ShownRows.Of<RouteSummaryRow>("show ip route summary", "isis            0           15          960         2280\n  Level 1: 0 Level 2: 15"));
        Assert.Equal("Level 1: 0 Level 2: 15", row.Breakdown);
    }

    private static string Text(RouteEntryRow row) => (row with { Span = default }).ToString();
}
