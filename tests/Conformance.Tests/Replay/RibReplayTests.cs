using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Logs of <c>debug ip routing</c>, replayed.</summary>
public class RibReplayTests
{
    [Fact]
    public void An_added_connected_route_has_no_next_hop()
    {
        var replayed = Replayed.Of(
            """
            *Mar 18 20:03:34.687: RT: is_up: Loopback100 1 state: 4 sub state: 1 line: 0 has_route: False
            *Mar 18 20:03:34.687: RT: SET_LAST_RDB for 100.1.1.0/24
              NEW rdb: is directly connected

            *Mar 18 20:03:34.687: RT: add 100.1.1.0/24 via 0.0.0.0, connected metric [0/0]
            *Mar 18 20:03:34.687: RT: NET-RED 100.1.1.0/24
            *Mar 18 20:03:34.687: RT: interface Loopback100 added to routing table
            """);
        Assert.Equal(["+100.1.1.0/24 via '' @5"], Changes(replayed));
        Assert.Empty(replayed.Unread);
    }

    [Fact]
    public void A_deletion_and_the_end_of_its_subnet_are_one_fact()
    {
        var replayed = Replayed.Of(
            """
            *Apr  5 03:14:20.115: RT: del 192.168.21.0 via 0.0.0.0, connected metric [0/0]
            *Apr  5 03:14:20.115: RT: delete subnet route to 192.168.21.0/30
            *Apr  5 03:14:20.120: RT: del 172.30.0.0 via 192.168.21.1, static metric [1/0]
            *Apr  5 03:14:20.120: RT: delete subnet route to 172.30.0.0/16
            00:01:23: RT: del 10.0.3.3/32 via 10.0.1.2, ospf metric [110/129]
            00:01:23: RT: delete subnet route to 10.0.3.3/32
            """);
        Assert.Equal(["-192.168.21.0/30 via '' @1", "-172.30.0.0/16 via '192.168.21.1' @3", "-10.0.3.3/32 via '10.0.1.2' @5"], Changes(replayed));
    }

    [Fact]
    public void A_whole_network_has_the_length_of_its_class()
    {
        var replayed = Replayed.Of(
            """
            *May 31 14:22:13.703: RT: del 192.168.20.0 via 0.0.0.0, connected metric [0/0]
            *May 31 14:22:13.703: RT: delete network route to 192.168.20.0
            """);
        Assert.Equal(["-192.168.20.0/24 via '' @1"], Changes(replayed));
    }

    [Fact]
    public void A_lost_interface_takes_its_routes_whose_lengths_follow()
    {
        var replayed = Replayed.Of(
            """
            *Mar  3 23:03:35.677: RT: Pruning routes for FastEthernet0/0 (3)
            *Mar  3 23:03:35.689: RT: delete route to 10.1.3.0 via 172.16.1.2, FastEthernet0/0
            *Mar  3 23:03:35.689: RT: no routes to 10.1.3.0, flushing
            *Mar  3 23:03:35.689: RT: NET-RED 10.1.3.0/24
            *Mar  3 23:03:35.689: RT: delete route to 10.1.2.0 via 172.16.1.2, FastEthernet0/0
            """);
        Assert.Equal(["-10.1.3.0/24 via '172.16.1.2' @2", "-10.1.2.0 via '172.16.1.2' @5"], Changes(replayed));
    }

    [Fact]
    public void A_better_source_flushes_the_route_that_is_known()
    {
        var replayed = Replayed.Of(
            """
            RT: updating ospf 10.42.42.0/24 (0x0) [local lbl/ctx:1048577/0x0]  :
                via 10.1.0.1 Gi2  0 1048578 1048577
            RT: add 10.42.42.0/24 via 10.1.0.1, ospf metric [110/1001]
            RT: updating ospf 10.42.42.0/24 (0x0) [local lbl/ctx:1048577/0x0]  :
                via 10.1.0.5 Gi3  0 1048578 1048577
            RT: closer admin distance for 10.42.42.0, flushing 1 routes
            RT: add 10.42.42.0/24 via 10.1.0.5, ospf metric [110/2]
            """);
        Assert.Equal(["+10.42.42.0/24 via '10.1.0.1' @3", "-10.42.42.0/24 via '10.1.0.1' @6", "+10.42.42.0/24 via '10.1.0.5' @7"], Changes(replayed));
        Assert.Empty(replayed.Unread);
    }

    [Fact]
    public void A_mask_in_full_is_a_length_and_a_new_metric_no_change_of_the_table()
    {
        var replayed = Replayed.Of(
            """
            RT: add 172.25.168.0 255.255.255.0 via 172.24.76.30, igrp metric [100/3020]
            RT: metric change to 172.25.168.0 via 172.24.76.30, igrp metric [100/3020]
                    new metric [100/2930]
            RT: delete route to 172.25.168.0 via 172.24.76.30, igrp metric [100/2930]
            RT: no routes to 172.25.168.0, entering holddown
            """);
        Assert.Equal(["+172.25.168.0/24 via '172.24.76.30' @1", "-172.25.168.0/24 via '172.24.76.30' @4"], Changes(replayed));
        Assert.Empty(replayed.Unread);
    }

    [Fact]
    public void A_change_that_a_line_states_is_not_inferred_again_from_two_captures()
    {
        var replayed = Replayed.Of(
            """
            R1#show ip route
            Gateway of last resort is not set

                 10.0.0.0/24 is subnetted, 1 subnets
            C       10.1.1.0 is directly connected, FastEthernet0/0
            R1#
            RT: add 10.2.2.0/24 via 10.1.1.2, ospf metric [110/2]
            R1#show ip route
            Gateway of last resort is not set

                 10.0.0.0/24 is subnetted, 2 subnets
            C       10.1.1.0 is directly connected, FastEthernet0/0
            O       10.2.2.0 [110/2] via 10.1.1.2, 00:00:02, FastEthernet0/0
            """);
        Assert.Equal(["+10.2.2.0/24 via '10.1.1.2' @7"], Changes(replayed));
    }

    [Fact]
    public void A_capture_without_a_route_that_the_last_line_added_shows_that_it_went_unseen()
    {
        var replayed = Replayed.Of(
            """
            R1#show ip route
            Gateway of last resort is not set

                 10.0.0.0/24 is subnetted, 2 subnets
            C       10.1.1.0 is directly connected, FastEthernet0/0
            O       10.2.2.0 [110/2] via 10.1.1.2, 00:00:02, FastEthernet0/0
            R1#
            RT: del 10.2.2.0/24 via 10.1.1.2, ospf metric [110/2]
            RT: add 10.2.2.0/24 via 10.1.1.2, ospf metric [110/2]
            R1#show ip route
            Gateway of last resort is not set

                 10.0.0.0/24 is subnetted, 1 subnets
            C       10.1.1.0 is directly connected, FastEthernet0/0
            """);
        Assert.Equal(["-10.2.2.0/24 via '10.1.1.2' @8", "+10.2.2.0/24 via '10.1.1.2' @9", "-10.2.2.0/24 via '10.1.1.2' @10"], Changes(replayed));
        Assert.True(replayed.Facts.OfType<RouteWithdrawn>().Last().IsInferred);
    }

    private static IEnumerable<string> Changes(Replayed replayed) => replayed.Facts.Select(fact => fact switch
    {
        RouteInstalled made => $"+{made.Route.Prefix} via '{made.Route.NextHop}' @{made.Evidence[0].Line}",
        RouteWithdrawn gone => $"-{gone.Route.Prefix} via '{gone.Route.NextHop}' @{gone.Evidence[0].Line}",
        _ => "",
    }).Where(text => text.Length > 0);

    [Fact]
    public void A_network_without_a_class_is_deleted_as_it_is_printed() => Assert.Empty(Replayed.Of("RT: delete network route to ::").Unread);
}
