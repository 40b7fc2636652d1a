using Conformance.Protocols.Interfaces;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show interfaces</c> as the oldest releases print it, and switches of their time.</summary>
public class ShowInterfacesOfOldReleasesTests
{
    [Fact]
    public void An_interface_of_the_oldest_releases_has_its_mask_in_words_and_its_keepalive_behind_the_encapsulation()
    {
        var row = Assert.Single(ShownRows.Of<InterfaceRow>(
            "show interfaces",
            """
            Ethernet0 is up, line protocol is up
              Hardware is Lance, address is 0000.0cff.efc4 (bia 0000.0cff.efc4)
              Internet address is 10.100.1.16, subnet mask is 255.255.255.0
              MTU 1500 bytes, BW 10000 Kbit, DLY 1000 usec, rely 255/255, load 1/255
              Encapsulation ARPA, loopback not set, keepalive set (10 sec)
              Output queue 0/40, 0 drops; input queue 0/75, 1614 drops
              Five minute input rate 0 bits/sec, 1 packets/sec
                 Received 3113596 broadcasts, 0 runts, 2 giants
                 18 output errors, 74 collisions, 3 interface resets, 0 restarts
            """));
        Assert.Equal(("10.100.1.16/24", "ARPA", 10), (row.Address, row.Encapsulation, row.KeepaliveSeconds));
        Assert.Equal((1614L, 2L, null, 18L), (row.Errors.InputQueueDrops, row.Errors.Giants, row.Errors.Throttles, row.Errors.Output));
    }

    [Fact]
    public void Modem_signals_may_stand_behind_the_carrier_transitions() =>
        Assert.Equal(2, Assert.Single(ShownRows.Of<InterfaceRow>("", "Serial1/0 is up, line protocol is up\n 2 carrier transitions     DCD=up  DSR=up  DTR=up  RTS=up  CTS=up")).Errors.CarrierTransitions);

    [Theory]
    [InlineData("  BW 100000 Kbit, DLY 1000 usec,\n  L2 Switched: ucast: 17 pkt, 1920 bytes - mcast: 0 pkt, 0 bytes", 100000L)]
    [InlineData("  MTU 1500 bytes, BW 10000 Kbit, DLY 1000 usec, rely 255/255, load 1/255\n  Output queue 0/40 (size/max)", 10000L)]
    [InlineData("  MTU 1500 bytes, BW 1544 Kbit, DLY 20000 usec,\n  Output queues: (queue #: size/max/drops)\n     0: 0/20/0 1: 0/30/0 2: 0/20/0", 1544L)]
    public void The_bandwidth_is_read_from_every_layout(string lines, long kilobits) =>
        Assert.Equal(kilobits, Assert.Single(ShownRows.Of<InterfaceRow>("show interfaces", $"FastEthernet0/1 is up, line protocol is up\n{lines}")).BandwidthKbit);
}
