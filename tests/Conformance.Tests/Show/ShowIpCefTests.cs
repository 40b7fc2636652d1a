using Conformance.Protocols.Forwarding;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip cef</c> of every release.</summary>
public class ShowIpCefTests
{
    private const string Detail =
        """
        IPv4 CEF is enabled and running
        VRF Default
         823 prefixes (823/0 fwd/non-fwd)
         Table id 0x0
         Database epoch:        0 (823 entries at this epoch)

        0.0.0.0/0, epoch 0, flags rib only nolabel, rib defined all labels, default route
          NetFlow: Origin AS 0, Peer AS 0, Mask Bits 0
          recursive via 10.181.150.18
            attached to GigabitEthernet0/2
        10.16.2.2/32, epoch 2, per-destination sharing
          sr local label info: global/16002 [0x1B]
          nexthop 10.0.0.5 GigabitEthernet2 label [16002|16002]-(local:16002)
            repair: attached-nexthop 10.0.0.9 GigabitEthernet3
          nexthop 10.0.0.13 GigabitEthernet4, repair
        10.180.150.32/32, epoch 0, flags receive
          Interface source: Port-channel1.1822 flags: none
          Dependent covered prefix type cover need deagg, cover 10.180.150.32/29
          receive for Port-channel1.1822
        22.1.0.0/16, epoch 0, flags [default route handler, subtree context, check lisp eligibility, default route]
          LISP source path list
            nexthop 112.1.0.2 LISP0
          2 IPL sources [unresolved, active source]
          recursive via 0.0.0.0/0
            no route
        240.0.0.0/4, epoch 0
          Special source: drop
          drop
        """;

    private const string Versions =
        """
        20.1.1.0/24, version 66, epoch 0, cached adjacency 172.16.172.49
        0 packets, 0 bytes
          Flow: AS 0, mask 0
          via 172.16.172.69, 0 dependencies, recursive
            next hop 172.16.172.49, FastEthernet0/0 via 172.16.172.64/28
            valid cached adjacency
        0.0.0.0/8, version 7, epoch 0
        0 packets, 0 bytes
          via 0.0.0.0, 0 dependencies
            next hop 0.0.0.0
            valid drop adjacency
        0.0.0.0/32, version 1, epoch 0, receive
        199.220.235.180/30, version 2163, epoch 0, attached, connected
        0 packets, 0 bytes
          via GigabitEthernet0/1, 0 dependencies
            valid glean adjacency
        10.200.254.4/32, version 44, epoch 0, cached adjacency 10.200.200.2
        0 packets, 0 bytes
          tag information set, all rewrites owned
            local tag: 20
            fast tag rewrite with Et0/0/0, 10.200.200.2, tags imposed {18}
          via 10.200.200.2, Ethernet0/0/0, 0 dependencies
            next hop 10.200.200.2, Ethernet0/0/0
            valid cached adjacency
            tag rewrite with Et0/0/0, 10.200.200.2, tags imposed {18}
        """;

    private static readonly string[] DetailRows =
    [
        "0.0.0.0/0 via 10.181.150.18:  GigabitEthernet0/2 attached  ",
        "10.16.2.2/32 via : 10.0.0.5 GigabitEthernet2  [16002|16002]-(local:16002) 10.0.0.9 GigabitEthernet3",
        "10.16.2.2/32 via : 10.0.0.13 GigabitEthernet4   ",
        "10.180.150.32/32 via :  Port-channel1.1822 receive  ",
        "22.1.0.0/16 via 0.0.0.0/0:   no route  ",
        "240.0.0.0/4 via :   drop  ",
    ];

    private static readonly string[] VersionRows =
    [
        "20.1.1.0/24 via 172.16.172.69: 172.16.172.49 FastEthernet0/0   ",
        "0.0.0.0/8 via : 0.0.0.0  drop  ",
        "0.0.0.0/32 via :   receive  ",
        "199.220.235.180/30 via :  GigabitEthernet0/1 attached  ",
        "10.200.254.4/32 via : 10.200.200.2 Ethernet0/0/0  {18} ",
    ];

    [Fact]
    public void Detail_gives_a_row_per_path() => Assert.Equal(DetailRows, ShownRows.Of<CefRow>("show ip cef detail", Detail).Select(Text));

    [Fact]
    public void Detail_of_older_releases_gives_the_same_rows() => Assert.Equal(VersionRows, ShownRows.Of<CefRow>("show ip cef detail", Versions).Select(Text));

    [Theory]
    [InlineData(Detail, "Zzyzx frobnicated 7 wibbles")]
    [InlineData(Detail, "something entirely unknown")]
    [InlineData(Versions, "Zzyzx frobnicated 7 wibbles")]
    [InlineData(Versions, "something entirely unknown")]
    public void A_stranger_costs_no_other_line(string text, string stranger)
    {
        var expected = ShownRows.Of<CefRow>("show ip cef detail", text).Select(Text).ToList();
        for (var position = 0; position <= text.Split('\n').Length; position++)
        {
            Assert.Equal(expected, ShownRows.BesideStranger<CefRow>("show ip cef detail", text, position, stranger, Text));
        }
    }

    [Fact]
    public void Indentation_means_nothing() => Assert.Equal(
        DetailRows, ShownRows.Of<CefRow>("show ip cef detail", string.Join('\n', Detail.Split('\n').Select(line => line.Trim()))).Select(Text));

    [Fact]
    public void The_list_gives_a_row_per_path()
    {
        var rows = ShownRows.Of<CefRow>("", "Prefix               Next Hop             Interface\n0.0.0.0/0            no route\n0.0.0.0/8            drop\n10.180.195.0/32      10.180.101.5         GigabitEthernet1/0/1\n                     10.180.101.10        GigabitEthernet1/0/2\n10.191.64.0/24       attached             GigabitEthernet0/0\n10.191.64.0/32       receive              GigabitEthernet0/0");
        Assert.Equal(
            [
                "0.0.0.0/0 via :   no route  ", "0.0.0.0/8 via :   drop  ", "10.180.195.0/32 via : 10.180.101.5 GigabitEthernet1/0/1   ",
                "10.180.195.0/32 via : 10.180.101.10 GigabitEthernet1/0/2   ", "10.191.64.0/24 via :  GigabitEthernet0/0 attached  ",
                "10.191.64.0/32 via :  GigabitEthernet0/0 receive  ",
            ],
            rows.Select(Text));
    }

    [Theory]
    [InlineData("8.8.8.8/32, epoch 0\n 1 RR source [no flags]\n recursive via 4.4.4.4 label 22\n nexthop 192.168.12.2 FastEthernet0/0 label 17", "8.8.8.8/32 via 4.4.4.4: 192.168.12.2 FastEthernet0/0  17 22 ")]
    [InlineData("8.8.8.8/32, epoch 0\n recursive via 4.4.4.4, repair\n attached to Serial0/0", "8.8.8.8/32 via 4.4.4.4:  Serial0/0 attached  ")]
    [InlineData(
        "10.0.0.2/32\n nexthop 10.1.0.14 Ethernet0/2 label [explicit-null|16002](ptr:0x7F092623E850)-(local:16002)\n repair: attached-nexthop 10.0.0.4 MPLS-SR-Tunnel1",
        "10.0.0.2/32 via : 10.1.0.14 Ethernet0/2  [explicit-null|16002](ptr:0x7F092623E850)-(local:16002) 10.0.0.4 MPLS-SR-Tunnel1")]
    public void A_path_has_the_labels_of_its_next_hop_above_those_of_the_route(string text, string row) =>
        Assert.Equal([row], ShownRows.Of<CefRow>("show ip cef detail", text).Select(Text));

    [Theory]
    [InlineData("Zzyzx frobnicated 7 wibbles")]
    [InlineData("something entirely unknown")]
    public void A_stranger_is_no_label_even_where_the_line_above_fills_the_terminal(string stranger) => Assert.Equal(
        ["10.169.197.104/30 via : 10.169.197.93 TenGigabitEthernet0/2/0  22-(local:2043) "],
        ShownRows.BesideStranger<CefRow>(
            "show ip cef", "10.169.197.104/30\n             nexthop 10.169.197.93 TenGigabitEthernet0/2/0 label 22-(local:2043)", 2, stranger, Text));

    [Fact]
    public void A_router_that_does_not_run_it_says_so() => Assert.Empty(ShownRows.Of<CefRow>("show ip cef", "%IPv4 CEF not running"));

    private static string Text(CefRow row) => $"{row.Prefix} via {row.Via}: {row.NextHop} {row.Interface} {row.Action} {row.Labels} {row.Repair}";
}
