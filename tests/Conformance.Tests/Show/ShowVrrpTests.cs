using Conformance.Protocols.Vrrp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show vrrp</c>, version 2 and 3.</summary>
public class ShowVrrpTests
{
    private const string Version2 = """
        FastEthernet0/1.5 - Group 5  
          State is Backup  
          Virtual IP address is 10.0.5.1
          Virtual MAC address is 0000.5e00.0105
          Advertisement interval is 1.000 sec
          Preemption enabled
          Priority is 90  (cfgd 110)
            Track object 2 state Down decrement 20
          Authentication text "swordfish"
          Master Router is 10.0.5.3, priority is 105 
          Master Advertisement interval is 1.000 sec
          Master Down interval is 3.570 sec (expires in 2.706 sec)
        """;

    private const string Version3 = """
        Vlan33 - Group 10 - Address-Family IPv6
          Description is "WORKING-VRRP"
          State is INIT (Group is shutdown - Tracked object down)
          State duration 8 mins 40.213 secs
          Virtual IP address is FE80::1
          Virtual secondary IP addresses:
            17::154/64
          Virtual MAC address is 0000.5E00.020A
          Advertisement interval is 1000 msec
          Preemption disabled
          Priority is 150
          State change reason is VRRP_PRIORITY
            Track object 1 state UP shutdown
          Master Router is unknown, priority is unknown
          Master Advertisement interval is unknown
          Master Down interval is unknown
          FLAGS: 1/1
        """;

    [Theory]
    [InlineData("show vrrp all")]
    [InlineData("")]
    public void A_group_of_version_2_is_read(string command)
    {
        var row = Assert.Single(ShownRows.Of<VrrpGroupRow>(command, Version2));
        Assert.Equal(("FastEthernet0/1.5", 5, "Backup", "10.0.5.1", "10.0.5.3", 105), (row.Interface, row.Group, row.State, row.VirtualIp, row.MasterRouter, row.MasterPriority));
        Assert.Equal((90, 110, true, 1000, 3570), (row.Priority, row.ConfiguredPriority, row.Preempt, row.AdvertisementMs, row.MasterDownMs));
        Assert.Equal([new(2, "Down", 20, ShutsDown: false)], row.Tracks);
    }

    [Fact]
    public void A_tracked_object_that_is_not_configured_is_of_an_unknown_state() =>
        Assert.Equal([new(1, "unknown", 20, ShutsDown: false)], Assert.Single(ShownRows.Of<VrrpGroupRow>("show vrrp", Version3.Replace("state UP shutdown", "state UNDEFINED decrement 20", StringComparison.Ordinal))).Tracks);

    [Theory]
    [InlineData("show vrrp")]
    [InlineData("")]
    public void A_group_of_version_3_is_read(string command)
    {
        var row = Assert.Single(ShownRows.Of<VrrpGroupRow>(command, Version3));
        Assert.Equal(("IPv6", "WORKING-VRRP", "INIT", "Group is shutdown - Tracked object down"), (row.AddressFamily, row.Description, row.State, row.Reason));
        Assert.Equal(("FE80::1", "unknown", null, 1000, null, false), (row.VirtualIp, row.MasterRouter, row.MasterPriority, row.AdvertisementMs, row.MasterDownMs, row.Preempt));
        Assert.Equal(["17::154/64"], row.SecondaryIps);
        Assert.Equal([new(1, "UP", null, ShutsDown: true)], row.Tracks);
    }

    [Theory]
    [InlineData("Fa0/1.4            4   100 3609       Y  Init    10.0.4.3        10.0.4.1", "FastEthernet0/1.4 4  100 3609 False True Init 10.0.4.3 10.0.4.1")]
    [InlineData("Fa0/1.4            4   100 3609          Backup  10.0.4.3        10.0.4.1", "FastEthernet0/1.4 4  100 3609 False False Backup 10.0.4.3 10.0.4.1")]
    [InlineData("Fa0/1              1   255 3003   Y   Y  Master  10.0.4.1        10.0.4.1", "FastEthernet0/1 1  255 3003 True True Master 10.0.4.1 10.0.4.1")]
    [InlineData("  Gi0/0                6 IPv6 110     0  N   Y  MASTER  FE80::1:A(local) FE80::1:1", "GigabitEthernet0/0 6 IPv6 110 0 False True MASTER FE80::1:A FE80::1:1")]
    [InlineData("  Gi0/1                1 IPv4 100     0  N   N  INIT    AF-UNDEFINED no address", "GigabitEthernet0/1 1 IPv4 100 0 False False INIT AF-UNDEFINED no address")]
    public void A_brief_row_is_read(string line, string meaning) =>
        Assert.Equal([meaning], ShownRows.Of<VrrpGroupRow>("show vrrp brief", line).Select(Meaning));

    [Theory]
    [InlineData(Version2)]
    [InlineData(Version3)]
    public void A_stranger_costs_no_row(string text)
    {
        var whole = Meaning(Assert.Single(ShownRows.Of<VrrpGroupRow>("show vrrp", text)));
        for (var before = 0; before < text.Split('\n').Length; before++) Assert.Equal([whole], ShownRows.WithStranger<VrrpGroupRow>("show vrrp", text, before).Select(Meaning));
    }

    private static string Meaning(VrrpGroupRow row) =>
        $"{row.Interface} {row.Group} {row.AddressFamily} {row.Priority} {row.MasterDownMs} {row.IsOwner} {row.Preempt} {row.State} {row.MasterRouter} {row.VirtualIp}";
}
