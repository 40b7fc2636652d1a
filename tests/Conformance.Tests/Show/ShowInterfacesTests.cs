using Conformance.Protocols.Interfaces;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show interfaces</c> of every kind of interface.</summary>
public class ShowInterfacesTests
{
    private const string Text =
        """
        GigabitEthernet0/0 is reset, line protocol is down (notconnect)
          Hardware is iGbE, address is fa16.3e57.336f (bia fa16.3e57.3370)
          Description: to iosvl2-2
          Internet address is 10.0.1.1/24
          MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec,
             reliability 255/255, txload 1/255, rxload 1/255
          Encapsulation ARPA, loopback not set
          Keepalive set (10 sec)
          Full Duplex, 1000Mbps, link type is force-up, media type is RJ45
          output flow-control is unsupported, input flow-control is unsupported
          ARP type: ARPA, ARP Timeout 04:00:00
          Last input 1d21h, output 1d21h, output hang never
          Last clearing of "show interface" counters never
          Input queue: 0/75/3/0 (size/max/drops/flushes); Total output drops: 1063
          Queueing strategy: Class-based queueing
          Output queue: 0/1000/0 (size/max total/drops)
          5 minute input rate 0 bits/sec, 0 packets/sec
          5 minute output rate 0 bits/sec, 0 packets/sec
             324 packets input, 48614 bytes, 0 no buffer
             Received 0 broadcasts (0 multicasts)
             1 runts, 158509 giants, 2 throttles
             179928 input errors, 21419 CRC, 87 frame, 4 overrun, 5 ignored
             0 watchdog, 0 multicast, 0 pause input
             703 packets output, 62737 bytes, 6 underruns
             7 output errors, 8 collisions, 9 interface resets
             135 unknown protocol drops
             0 babbles, 0 late collision, 0 deferred
             11 lost carrier, 12 no carrier, 0 pause output
             13 output buffer failures, 0 output buffers swapped out
        Tunnel0 is up, line protocol is up
          Hardware is Tunnel
          Interface is unnumbered. Using address of FastEthernet0/1/0.50 (192.20.194.29)
          MTU 17912 bytes, BW 100 Kbit/sec, DLY 50000 usec,
             reliability 255/255, txload 1/255, rxload 1/255
          Encapsulation TUNNEL, loopback not set
          Keepalive not set
          Tunnel linestate evaluation up
          Tunnel source 192.20.194.29 (FastEthernet0/1/0.50), destination 192.20.18.147
           Tunnel Subblocks:
              src-track:
                 Tunnel0 source tracking subblock associated with FastEthernet0/1/0.50
                  Set of tunnels with source FastEthernet0/1/0.50, 4 members (includes iterators), on interface <OK>
          Tunnel protocol/transport GRE/IP
            Key disabled, sequencing disabled
            Checksumming of packets disabled
          Tunnel TTL 255, Fast tunneling enabled
          Tunnel transport MTU 1476 bytes
          Tunnel transmit bandwidth 8000 (kbps)
          Tunnel receive bandwidth 8000 (kbps)
          Tunnel protection via IPSec (profile "ipsec_profile_v4_lo")
        Serial0/0 is administratively down, line protocol is down
          Hardware is PQUICC with Fractional T1 CSU/DSU
          Internet address is 172.16.1.129 255.255.255.252
          MTU 1500 bytes, BW 1544 Kbit, DLY 20000 usec,
             reliability 201/255, txload 1/255, rxload 1/255
          Encapsulation FRAME-RELAY IETF, loopback not set
          LMI enq recvd 289, LMI stat sent  289, LMI upd sent  0, DCE LMI down
          LMI DLCI 1023  LMI type is CISCO  frame relay DCE
          Broadcast queue 0/64, broadcasts sent/dropped 1618/6, interface broadcasts 1131
             Received 0 broadcasts, 0 runts, 0 giants, 0 throttles
             1213 input errors, 280 CRC, 933 frame, 0 overrun, 0 ignored, 2 abort
             1 carrier transitions
             DCD=down  DSR=up  DTR=down  RTS=down  CTS=down
        """;

    [Fact]
    public void An_interface_has_its_states_address_and_metrics()
    {
        var row = Rows()[0];
        Assert.Equal(("GigabitEthernet0/0", "reset", "down", "notconnect", "to iosvl2-2", "10.0.1.1/24"), (row.Interface, row.State, row.LineProtocol, row.Reason, row.Description, row.Address));
        Assert.Equal(("iGbE", "fa16.3e57.336f", "fa16.3e57.3370", 1500, 1000000L, 10L), (row.Hardware, row.Mac, row.BurnedInMac, row.Mtu, row.BandwidthKbit, row.DelayMicroseconds));
        Assert.Equal(("ARPA", 10, "Full Duplex", "1000Mbps", "RJ45", "Class-based queueing"), (row.Encapsulation, row.KeepaliveSeconds, row.Duplex, row.Speed, row.Media, row.Queueing));
    }

    [Fact]
    public void An_interface_has_its_errors() => Assert.Equal(
        new InterfaceErrors
        {
            InputQueueDrops = 3,
            OutputQueueDrops = 1063,
            Runts = 1,
            Giants = 158509,
            Throttles = 2,
            Input = 179928,
            Crc = 21419,
            Frame = 87,
            Overrun = 4,
            Ignored = 5,
            Underruns = 6,
            Output = 7,
            Collisions = 8,
            Resets = 9,
            UnknownProtocolDrops = 135,
            LateCollisions = 0,
            LostCarrier = 11,
            NoCarrier = 12,
            OutputBufferFailures = 13,
        },
        Rows()[0].Errors);

    [Fact]
    public void A_tunnel_has_its_ends()
    {
        var row = Rows()[1];
        Assert.Equal(("FastEthernet0/1/0.50", "192.20.194.29"), (row.UnnumberedTo, row.Address));
        Assert.Equal(("192.20.194.29", "192.20.18.147", "GRE/IP", "ipsec_profile_v4_lo"), (row.TunnelSource, row.TunnelDestination, row.TunnelProtocol, row.TunnelProfile));
    }

    [Fact]
    public void A_serial_line_has_its_mask_as_length_and_its_errors_in_the_layout_of_12_x()
    {
        var row = Rows()[2];
        Assert.Equal(("172.16.1.129/30", "FRAME-RELAY IETF"), (row.Address, row.Encapsulation));
        Assert.Equal((0L, 1213L, 2L, 1L), (row.Errors.Runts, row.Errors.Input, row.Errors.Abort, row.Errors.CarrierTransitions));
    }

    [Theory]
    [InlineData("Encapsulation 802.1Q Virtual LAN, Vlan ID  6.", "802.1Q", "6")]
    [InlineData("Encapsulation 802.1Q Virtual LAN, Vlan ID  1., loopback not set", "802.1Q", "1")]
    [InlineData("Encapsulation QinQ Virtual LAN, outer ID  813, inner ID 13", "QinQ", "813/13")]
    [InlineData("Encapsulation PPP, LCP Open\n  Open: IPCP, CDPCP, loopback not set", "PPP", "")]
    [InlineData("Encapsulation ATM, loopback not set\n  Encapsulation(s): AAL5  AAL2, PVC mode", "ATM", "")]
    public void An_encapsulation_is_named_without_its_details(string lines, string encapsulation, string vlan)
    {
        var row = Assert.Single(Rows($"Serial0/0 is up, line protocol is up\n  {lines}"));
        Assert.Equal((encapsulation, vlan), (row.Encapsulation, row.Vlan));
    }

    [Theory]
    [InlineData("Full-duplex, 100Mb/s, 100BaseTX/FX", "Full-duplex", "100Mb/s", "100BaseTX/FX")]
    [InlineData("Full-duplex, 100Mb/s", "Full-duplex", "100Mb/s", "")]
    [InlineData("Auto-duplex (Full), Auto Speed (100), 100BaseTX/FX", "Auto-duplex (Full)", "Auto Speed (100)", "100BaseTX/FX")]
    [InlineData("Auto Duplex, Auto Speed, media type is T", "Auto Duplex", "Auto Speed", "T")]
    [InlineData("Unknown, Unknown, link type is auto, media type is unknown media type", "Unknown", "Unknown", "unknown media type")]
    [InlineData("Full-duplex, 10Gb/s, link type is auto, media type is", "Full-duplex", "10Gb/s", "")]
    [InlineData("Full-duplex Mode, link type is autonegotiation, media type is SX", "Full-duplex Mode", "", "SX")]
    public void A_link_has_its_duplex_mode_speed_and_medium(string line, string duplex, string speed, string media)
    {
        var row = Assert.Single(Rows($"FastEthernet0/1/0 is up, line protocol is up\n  {line}"));
        Assert.Equal((duplex, speed, media), (row.Duplex, row.Speed, row.Media));
    }

    [Theory]
    [InlineData("Vlan15 is up, line protocol is down , Autostate Enabled", "Vlan15 up/down ")]
    [InlineData("Dialer1 is up (spoofing), line protocol is up (spoofing)", "Dialer1 up/up spoofing")]
    [InlineData("Gi1/0/2 is up, line protocol is down (suspended)", "GigabitEthernet1/0/2 up/down suspended")]
    [InlineData("pseudowire1 is up", "pseudowire1 up/ ")]
    [InlineData("Control Plane Interface is down, line protocol is down", "Control Plane Interface down/down ")]
    [InlineData("Sdwan-system-intf is up, line protocol is up", "Sdwan-system-intf up/up ")]
    public void An_interface_begins_with_its_states(string line, string expected)
    {
        var row = Assert.Single(Rows(line));
        Assert.Equal(expected, $"{row.Interface} {row.State}/{row.LineProtocol} {row.Reason}");
    }

    [Fact]
    public void A_dialer_and_its_virtual_access_interface_are_two_interfaces() => Assert.Equal(
        ["Dialer1 172.20.1.1/32", "Virtual-Access1 negotiated using IPCP"],
        Rows("Dialer1 is up, line protocol is up (spoofing)\n  Hardware is Unknown\n  Internet address is 172.20.1.1/32\n  Encapsulation PPP, LCP Closed, loopback not set\n  DTR is pulsed for 1 seconds on reset\n  Interface is bound to Vi1\n     2 packets input, 28 bytes\n     4980 packets output, 69720 bytes\nBound to:\nVirtual-Access1 is up, line protocol is up\n  Hardware is Virtual Access interface\n  Internet address will be negotiated using IPCP\n  Encapsulation PPP, LCP Open\n  Open: IPCP\n  PPPoE vaccess, cloned from Dialer1\n  Vaccess status 0x44, loopback not set\n  Interface is bound to Di1 (Encapsulation PPP)")
            .Select(row => $"{row.Interface} {row.Address}"));

    [Fact]
    public void A_channel_has_its_members() => Assert.Equal(
        ["TenGigabitEthernet0/0/0", "TenGigabitEthernet0/0/1"],
        Assert.Single(Rows("Port-channel1 is up, line protocol is up\n    No. of active members in this channel: 2\n        Member 0 : TenGigabitEthernet0/0/0 , Full-duplex, 10000Mb/s\n        Member 1 : TenGigabitEthernet0/0/1 , Full-duplex, 10000Mb/s")).Members);

    [Theory]
    [InlineData("Zzyzx frobnicated 7 wibbles")]
    [InlineData("something entirely unknown")]
    public void A_stranger_costs_no_other_line(string stranger)
    {
        var expected = Rows().Select(Cells).ToList();
        for (var position = 0; position <= Text.Split('\n').Length; position++)
        {
            Assert.Equal(expected, ShownRows.BesideStranger<InterfaceRow>("show interfaces", Text, position, stranger, Cells));
        }
    }

    [Theory]
    [InlineData("GigabitEthernet0/0     10.1.18.80      YES NVRAM  up                    up", "GigabitEthernet0/0 10.1.18.80 True NVRAM up/up")]
    [InlineData("Te0/0/4                10.121.10.1      YES other  up                    up", "TenGigabitEthernet0/0/4 10.121.10.1 True other up/up")]
    [InlineData("Ethernet0/0.100            unassigned      YES NVRAM  deleted               down", "Ethernet0/0.100 unassigned True NVRAM deleted/down")]
    [InlineData("Vlan1                  unassigned      NO  unset  administratively down down    ", "Vlan1 unassigned False unset administratively down/down")]
    [InlineData("GigabitEthernet0/0/0.1234unassigned      YES unset  up                    up", "GigabitEthernet0/0/0.1234 unassigned True unset up/up")]
    public void Brief_gives_a_row_per_interface(string line, string expected)
    {
        var row = Assert.Single(ShownRows.Of<InterfaceBriefRow>("", line));
        Assert.Equal(expected, $"{row.Interface} {row.Address} {row.IsValid} {row.Method} {row.State}/{row.LineProtocol}");
    }

    private static IReadOnlyList<InterfaceRow> Rows(string text = Text) => ShownRows.Of<InterfaceRow>("show interfaces", text);

    private static string Cells(InterfaceRow row) => (row with { Span = default }).ToString();
}
