using Conformance.Protocols.Ospf;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip ospf</c> with <c>neighbor</c>, <c>interface brief</c> and <c>database external</c>.</summary>
public class ShowIpOspfTests
{
    [Fact]
    public void A_row_that_Markdown_breaks_off_at_an_escaped_letter_is_whole()
    {
        const string Text = "Neighbor ID Pri State Dead Time Address Interface\n**3.3.3.3 0 FULL/ - - 10.0.23.3 OSPF\\_VL0**";
        Assert.Equal(["3.3.3.3 0 FULL - 10.0.23.3 OSPF_VL0"], ShownRows.Of<OspfNeighborRow>("show ip ospf neighbor", Text).Select(Meaning));
    }

    [Theory]
    [InlineData("10.0.0.1          0   FULL/  -        00:00:32    10.0.1.1        Port-channel1", "10.0.0.1 0 FULL - 10.0.1.1 Port-channel1")]
    [InlineData("10.190.30.3        1   FULL/DR         00:00:04    10.190.16.12     Gi0/2.101", "10.190.30.3 1 FULL DR 10.190.16.12 GigabitEthernet0/2.101")]
    [InlineData("3.3.3.3           0   FULL/  -           -        10.0.23.3       OSPF_VL0", "3.3.3.3 0 FULL - 10.0.23.3 OSPF_VL0")]
    [InlineData("10.255.255.1      1   2WAY/DROTHER    00:00:39    10.100.17.1     GigabitEthernet1/1", "10.255.255.1 1 2WAY DROTHER 10.100.17.1 GigabitEthernet1/1")]
    [InlineData("10.255.255.2      1   EXSTART/BDR        912 msec 10.100.17.2     Vlan12, BFD enabled", "10.255.255.2 1 EXSTART BDR 10.100.17.2 Vlan12")]
    [InlineData("N/A               0   ATTEMPT/DROTHER 00:01:44    10.2.2.2        Serial0/0", "N/A 0 ATTEMPT DROTHER 10.2.2.2 Serial0/0")]
    public void A_neighbor_is_read_with_and_without_its_header(string line, string meaning)
    {
        foreach (var text in new[] { line, "Neighbor ID     Pri   State           Dead Time   Address         Interface\n" + line })
        {
            Assert.Equal([meaning], ShownRows.Of<OspfNeighborRow>("", text).Select(Meaning));
        }
    }

    [Theory]
    [InlineData("parted at the edge of the screen", "GigabitEtherne                        t1/1")]
    [InlineData("ticked off", "GigabitEthernet1/1 ✅")]
    [InlineData("explained", "GigabitEthernet1/1 /* the new one")]
    public void A_row_may_be(string how, string port) => Assert.Equal(
        [$"{how}: 10.255.255.1 1 2WAY DROTHER 10.100.17.1 GigabitEthernet1/1"],
        ShownRows.Of<OspfNeighborRow>("show ip ospf neighbor", $"10.255.255.1      1   2WAY/DROTHER    00:00:39    10.100.17.1     {port}").Select(row => $"{how}: {Meaning(row)}"));

    [Theory]
    [InlineData("R1#show ip ospf 10 neighbor")]
    [InlineData("R1#sh ip ospf nei Gi0/2")]
    public void The_command_may_name_a_process_or_an_interface(string echo) => Assert.Equal(
        ["10.190.30.3 1 FULL DR 10.190.16.12 Vlan12"],
        ShownRows.Of<OspfNeighborRow>("", echo + "\n10.190.30.3        1   FULL/DR         00:00:04    10.190.16.12     Vlan12").Select(Meaning));

    [Theory]
    [InlineData("show ip ospf neighbor detail")]
    [InlineData("show ip ospf neighbor 10.16.2.2")]
    [InlineData("")]
    public void The_detailed_form_gives_the_same_rows(string command)
    {
        const string Text = """
             Neighbor 10.16.2.2, interface address 192.168.154.2, interface-id 24
                In the area 8 via interface GigabitEthernet0/1/2 , BFD enabled
                Neighbor priority is 0, State is FULL, 6 state changes
                DR is 0.0.0.0 BDR is 0.0.0.0
                SR adj label 16
                Options is 0x12 in Hello (E-bit, L-bit)
                LLS Options is 0x1 (LR), last OOB-Resync 00:03:08 ago
                Dead timer due in 00:00:38
                Neighbor is up for 3d16h
                Index 1/3/3, retransmission queue length 0, number of retransmission 0
                First 0x0(0)/0x0(0)/0x0(0) Next 0x0(0)/0x0(0)/0x0(0)
                Last retransmission scan length is 0, maximum is 0
            """;
        Assert.Equal(["10.16.2.2 0 FULL  192.168.154.2 GigabitEthernet0/1/2"], ShownRows.Of<OspfNeighborRow>(command, Text).Select(Meaning));
        for (var before = 1; before < 12; before++) Assert.Equal("FULL", Assert.Single(ShownRows.WithStranger<OspfNeighborRow>("show ip ospf neighbor", Text, before)).State);
    }

    [Theory]
    [InlineData("Se0/0/0.100  1     0     172.16.1.1/30      50    P2P   1/1", "Serial0/0/0.100 1 0 172.16.1.1/30 50 P2P 1 1")]
    [InlineData("Tu1610 \t\t 1\t   0 \t 0.0.0.0/0\t\t\t50 \t  P2P \t0/0", "Tunnel1610 1 0 0.0.0.0/0 50 P2P 0 0")]
    [InlineData("Et0/2        65109 0.0.0.8         10.1.0.6/30        10    DROTH 1/2", "Ethernet0/2 65109 0.0.0.8 10.1.0.6/30 10 DROTH 1 2")]
    [InlineData("MA0          1     1               Unnumbered Gi0/1   1     P2P   1/1", "MA0 1 1 Unnumbered GigabitEthernet0/1 1 P2P 1 1")]
    [InlineData("VL0          6     0               10.0.12.1/30       40    P2P   1/1", "VL0 6 0 10.0.12.1/30 40 P2P 1 1")]
    public void An_interface_is_read(string line, string meaning) => Assert.Equal(
        [meaning],
        ShownRows.Of<OspfInterfaceRow>("", line).Select(row => $"{row.Interface} {row.Process} {row.Area} {row.Address} {row.Cost} {row.State} {row.FullNeighbors} {row.Neighbors}"));

    [Fact]
    public void An_external_LSA_belongs_to_the_process_above_it()
    {
        const string Text = """
                        OSPF Router with ID (10.4.1.1) (Process ID 1, VRF YELLOW)
                            Type-5 AS External Link States
              LS age: 1595
              Options: (No TOS-capability, DC, Upward)
              LS Type: AS External Link
              Link State ID: 10.94.44.44 (External Network Number )
              Advertising Router: 10.64.4.4
              LS Seq Number: 80000001
              Checksum: 0x7F60
              Length: 36
              Network Mask: /32
                    Metric Type: 2 (Larger than any link state path)
                    MTID: 0
                    Metric: 20
                    Forward Address: 0.0.0.0
                    External Route Tag: 3489661128
                        OSPF Router with ID (10.229.11.11) (Process ID 2)
            """;
        var row = Assert.Single(ShownRows.Of<OspfExternalLsaRow>("", Text));
        Assert.Equal(("1", "10.4.1.1", "10.94.44.44", "10.64.4.4", "80000001"), (row.Process, row.RouterId, row.LinkStateId, row.AdvertisingRouter, row.SequenceNumber));
        Assert.Equal(("/32", 2, 20, "0.0.0.0", 3489661128L), (row.Mask, row.MetricType, row.Metric, row.ForwardAddress, row.Tag));
    }

    [Fact]
    public void Early_releases_name_the_process_otherwise()
    {
        const string Text = """
                   OSPF Router with id(192.168.239.66) (Autonomous system 300)
                               Displaying AS External Link States
              Adv Router is not-reachable
              Delete flag is set for this LSA
              LS age: 280
              Link State ID: 10.105.0.0 (External Network Number)
              Network Mask: 255.255.0.0
            """;
        var row = Assert.Single(ShownRows.Of<OspfExternalLsaRow>("", Text));
        Assert.Equal(("300", "192.168.239.66", "10.105.0.0", "255.255.0.0"), (row.Process, row.RouterId, row.LinkStateId, row.Mask));
    }

    [Fact]
    public void A_row_that_the_terminal_wrapped_behind_a_full_stop_is_one_row()
    {
        const string Text = "6.6.6.6           1   INIT/DROTHER    00:00:38    10.0.0.6        Port-channel1.\n100";
        Assert.Equal(["6.6.6.6 1 INIT DROTHER 10.0.0.6 Port-channel1.100"], ShownRows.Of<OspfNeighborRow>("show ip ospf neighbor", Text).Select(Meaning));
    }

    private static string Meaning(OspfNeighborRow row) => $"{row.NeighborId} {row.Priority} {row.State} {row.Role} {row.Address} {row.Interface}";
}
