using System.Text;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Provenance;

/// <summary>Lines of other operating systems beside those of IOS.</summary>
public class ForeignLineTests
{
    [Theory]
    [InlineData("May  9 16:10:58 PE-1A Stp: %SPANTREE-6-STABLE_CHANGE: Stp state is now stable", "AristaEos")]
    [InlineData("Jan  4 12:34:56 switch1 Ebra: %LINEPROTO-5-UPDOWN: Line protocol on Interface Ethernet1, changed state to down", "AristaEos")]
    [InlineData("Oct 22 11:49:57 s1 Ospf: Instance 1: %OSPF-4-OSPF_STATE_CHANGE: NGB 10.0.0.2, intf 172.16.0.2 change from <FULL> to <DOWN>", "AristaEos")]
    [InlineData("Mar  9 13:36:24 r1 Fhrp: %VRRP-5-STATECHANGE: Ethernet1 Grp 1 state Backup -> Stopped", "AristaEos")]
    [InlineData("2015 Apr  2 14:25:06 switch1 %ETHPORT-5-IF_DOWN_INTERFACE_REMOVED: Interface Ethernet5/1 is down (Interface removed)", "NxOs")]
    [InlineData("2013-08-09T11:09:36+02:00 hostname.company.tld : 2013 Aug  9 11:09:36.290 CET: %ETHPORT-5-IF_DOWN_CFG_CHANGE: Interface Ethernet121/1/1 is down(Config change)", "NxOs")]
    [InlineData("2011 Oct 11 16:58:36.880624 hsrp: Vlan783[1/V4]: Hello out Active pri 130 ip 10.34.195.10", "NxOs")]
    [InlineData("2011 Oct 11 16:58:36.880 hsrp: Vlan783[1/V4]: Hello out Active pri 130 ip 10.34.195.10", null)]
    [InlineData("2011 Oct 11 16:58:36.880624 R1 HSRP: Gi0/0 Grp 1 Standby -> Active", null)]
    [InlineData("RP/0/RP0/CPU0:May 22 21:12:21.651 +06: bgp[1097]: %ROUTING-BGP-5-ADJCHANGE : neighbor 2001:de8:4::39:9077:1 Down - BGP Notification received", "IosXr")]
    [InlineData("*Mar  1 00:01:51.047: %LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up", null)]
    [InlineData("%OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from LOADING to FULL, Loading Done", null)]
    [InlineData("Jun 14 16:36:47 HOST 5271720: Jun 14 16:36:46.812 BST: %SYS-5-CONFIG_I: Configured from console by console", null)]
    [InlineData("*Jan  9 2022 19:26:48.692: %SYS-5-CONFIG_I: Configured from console by console", null)]
    [InlineData("RP/0/RP0/CPU0:PE04#show bgp vrf vrf1 192.168.5.0/24", null)]
    public void Only_a_sign_that_IOS_cannot_print_tells_another_system(string line, string? system) =>
        Assert.Equal(system, ForeignLine.SystemOf(Encoding.UTF8.GetBytes(line))?.ToString());

    [Fact]
    public void A_line_of_another_system_is_counted_and_moves_nothing()
    {
        var replayed = Replayed.Of("Jan  4 12:34:56 switch1 Ebra: %LINEPROTO-5-UPDOWN: Line protocol on Interface Ethernet1, changed state to down");
        Assert.Equal(1, replayed.Account[LineSupport.Unsupported]);
        Assert.Empty(replayed.Facts);
    }
}
