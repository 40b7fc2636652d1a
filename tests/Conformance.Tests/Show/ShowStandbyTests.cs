using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Vrrp;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show standby</c> as IOS 12.0 to 17 print it.</summary>
public class ShowStandbyTests
{
    private const string Full = """
        Vlan111 - Group 1 (version 2)
          State is Standby
            1 state change, last state change 26w2d
          Virtual IP address is 192.168.77.62
            Secondary virtual IP address 192.168.77.61
          Active virtual MAC address is 0000.0c9f.f001 (MAC Not In Use)
            Local virtual MAC address is 0000.0c9f.f001 (v2 default)
          Hello time 4 sec (cfgd 2 sec), hold time 12 sec (cfgd 8 sec)
            Next hello sent in 0.704 secs
          Authentication MD5, key-chain "HSRP-KEYS"
          Preemption enabled, delay min 180 secs, reload 300 secs, sync 20 secs
          Active router is 192.168.77.60, priority 255 (expires in 10.416 sec)
            MAC address is 6073.5c43.63b7
          Standby router is local
          Priority 90 (configured 110)
            Track object 1 state Down decrement 20
            Track object 2 (unknown)
            Track object 3 state Up shutdown
            Track interface Dialer0 state Up decrement 10
          Group name is "hsrp-Vl111-1" (default)
          FLAGS: 1/1
        """;

    /// <summary>IOS 12.0 prints no configured priority where it is the effective one, and nothing where the group does not preempt.</summary>
    private const string Early = """
        Ethernet0 - Group 1
          Local state is Active, priority 105, may preempt 5 secs after interface is up
          Hellotime 3 holdtime 10 configured hellotime 3 sec holdtime 10 sec
          Next hello sent in 00:00:01.632
          Hot standby IP address is 172.70.100.1 configured
          Active router is local
          Standby router is 172.70.100.3 expires in 00:00:08
          Standby virtual mac address is 0000.0c07.ac01
          Tracking interface states for 1 interface, 1 up:
          Serial0 Priority decrement: 10
        Ethernet1 - Group 2
          Local state is Standby, priority 95 (confgd 105)
          Hellotime 3 sec, holdtime 10 sec
          Virtual IP address is 192.168.1.2 configured
          Priority tracking 1 interface, 1 up:
          Interface   Decrement    State
          Serial0     10           Up
        """;

    [Theory]
    [InlineData("show standby")]
    [InlineData("show standby all")]
    [InlineData("")]
    public void A_group_is_read_with_all_that_its_lines_say(string command)
    {
        var row = Assert.Single(ShownRows.Of<HsrpGroupRow>(command, Full));
        Assert.Equal(("Vlan111", 1, 2, HsrpState.Standby, "192.168.77.62"), (row.Interface, row.Group, row.Version, row.State, row.VirtualIp));
        Assert.Equal(("192.168.77.60", "local", 90, 110, true), (row.ActiveRouter, row.StandbyRouter, row.Priority, row.ConfiguredPriority, row.Preempt));
        Assert.Equal((4000, 12000, "0000.0c9f.f001", "hsrp-Vl111-1"), (row.HelloMs, row.HoldMs, row.VirtualMac, row.Name));
        Assert.Equal(["192.168.77.61"], row.SecondaryIps);
        Assert.Equal([new("1", "Down", 20), new("2", "unknown", null), new("3", "Up", null, ShutsDown: true), new("Dialer0", "Up", 10)], row.Tracks);
    }

    [Fact]
    public void The_form_of_early_releases_says_the_same()
    {
        var rows = ShownRows.Of<HsrpGroupRow>("show standby", Early);
        Assert.Equal([HsrpState.Active, HsrpState.Standby], rows.Select(row => row.State!.Value));
        Assert.Equal([("172.70.100.1", 105, 105, true), ("192.168.1.2", 95, 105, false)], rows.Select(row => (row.VirtualIp, row.Priority!.Value, row.ConfiguredPriority!.Value, row.Preempt!.Value)));
        Assert.Equal([new("Serial0", "", 10), new("Serial0", "Up", 10)], rows.SelectMany(row => row.Tracks));
        Assert.Equal(("172.70.100.3", "0000.0c07.ac01", 3000, 10000), (rows[0].StandbyRouter, rows[0].VirtualMac, rows[0].HelloMs, rows[0].HoldMs));
    }

    [Fact]
    public void A_tracked_interface_of_the_first_releases_has_no_decrement() => Assert.Equal(
        [new("Serial0", "Up", null)],
        Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", "Ethernet0 - Group 1\n  Local state is Active, priority 105\n  Tracking interface states for 1 interface, 1 up:\n    Up   Serial0")).Tracks);

    [Theory]
    [InlineData("Hello time 200 msec, hold time 700 msec", 200, 700)]
    [InlineData("Hello time 250 msec, hold time 1 sec", 250, 1000)]
    [InlineData("Hello time 3 sec, hold time 10 sec", 3000, 10000)]
    [InlineData("Hellotime 3 holdtime 10", 3000, 10000)]
    public void Timers_are_milliseconds_whatever_their_unit(string line, int hello, int hold)
    {
        var row = Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", $"Vlan1 - Group 0\n{line}"));
        Assert.Equal((hello, hold), (row.HelloMs, row.HoldMs));
    }

    [Theory]
    [InlineData("Preemption disabled", false)]
    [InlineData("Preemption enabled", true)]
    [InlineData("Preemption enabled, min delay 50 sec, sync delay 40 sec", true)]
    [InlineData("Preemption enabled, delay reload 300 secs", true)]
    public void Preemption_is_read_with_any_delay(string line, bool preempts) =>
        Assert.Equal(preempts, Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", $"Vlan1 - Group 0\n{line}")).Preempt);

    [Theory]
    [InlineData("Active virtual MAC address is 0000.0c07.ac2c(MAC In Use)")]
    [InlineData("Active virtual MAC address is 0000.0c07.ac2c")]
    public void The_virtual_mac_address_ends_where_its_note_begins(string line) =>
        Assert.Equal("0000.0c07.ac2c", Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", $"Vlan1 - Group 0\n{line}")).VirtualMac);

    [Theory]
    [InlineData("Group name is \"hsrp-Vl1-1\" (default)")]
    [InlineData("Group name is hsrp-Vl1-1 (default)")]
    [InlineData("IP redundancy name is “hsrp-Vl1-1” (default)")]
    [InlineData("IP redundancy name is \"hsrp-Vl1-1\", advertisement interval is 34 sec")]
    public void The_name_is_read_with_any_quotation_marks(string line) =>
        Assert.Equal("hsrp-Vl1-1", Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", $"Vlan1 - Group 0\n{line}")).Name);

    [Fact]
    public void A_group_of_IPv6_has_its_link_local_address()
    {
        const string Text = """
            GigabitEthernet1 - Group 20 (version 2)
              Link-Local Virtual IPv6 address is FE80::5:73FF:FEA0:14 (conf auto EUI64)
                Virtual IPv6 address 2001:DB8:10:1:1::254/64
              Standby router is FE80::20C:29FF:FE69:14BB, priority 90 (expires in 8.960 sec)
            """;
        var row = Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", Text));
        Assert.Equal(("FE80::5:73FF:FEA0:14", "FE80::20C:29FF:FE69:14BB"), (row.VirtualIp, row.StandbyRouter));
        Assert.Equal(["2001:DB8:10:1:1::254/64"], row.SecondaryIps);
    }

    [Fact]
    public void A_group_that_is_disabled_has_no_state_of_the_machine()
    {
        var row = Assert.Single(ShownRows.Of<HsrpGroupRow>("show standby", "Vlan1 - Group 0\nState is Disabled\nVirtual IP address is unknown"));
        Assert.Equal((null, "Disabled", "unknown", false), (row.State, row.StateWord, row.VirtualIp, row.KnowsVirtualIp));
    }

    [Fact]
    public void The_lines_of_a_group_whose_header_was_lost_belong_to_no_other_group()
    {
        var read = Replayed.Of("Vlan1 - Group 0\nState is Active\nPriority 110 (configured 110)\nVl#n2 - Gr%up 0\nState is Standby\nPriority 90 (configured 90)", command: "show standby");
        var row = Assert.Single(Assert.Single(read.Captures.OfType<Conformance.Protocols.Captures.Capture<HsrpGroupRow>>()).Rows);
        Assert.Equal((HsrpState.Active, 110), (row.State, row.Priority));
    }

    [Fact]
    public void Groups_of_VRRP_under_the_same_header_are_not_taken_for_HSRP()
    {
        var read = Replayed.Of("FastEthernet0/1 - Group 1\nState is Master\nVirtual IP address is 10.0.0.1\nAdvertisement interval is 1.000 sec");
        Assert.Equal("10.0.0.1", Assert.Single(Assert.Single(read.Captures.OfType<Conformance.Protocols.Captures.Capture<VrrpGroupRow>>()).Rows).VirtualIp);
        Assert.Empty(read.Captures.OfType<Conformance.Protocols.Captures.Capture<HsrpGroupRow>>());
    }

    [Theory]
    [InlineData(Full)]
    [InlineData(Early)]
    public void A_stranger_costs_no_row(string text)
    {
        var whole = ShownRows.Of<HsrpGroupRow>("show standby", text).Select(Meaning);
        for (var before = 0; before < text.Split('\n').Length; before++) Assert.Equal(whole, ShownRows.WithStranger<HsrpGroupRow>("show standby", text, before).Select(Meaning));
    }

    private static string Meaning(HsrpGroupRow row) => $"{row with { Span = default, Tracks = [], SecondaryIps = [] }} {string.Join(' ', row.Tracks)} {string.Join(' ', row.SecondaryIps)}";
}
