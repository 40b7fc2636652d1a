using System.Text;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Provenance;

/// <summary>What other systems print beside IOS, below their own prompts or below prompts like those of IOS.</summary>
public class ForeignSessionTests
{
    private const string Router =
        """
        R1#show crypto isakmp sa
        IPv4 Crypto ISAKMP SA
        dst             src             state          conn-id status
        172.16.1.1      172.16.1.2      QM_IDLE           1001 ACTIVE

        """;

    [Theory]
    [InlineData("root@moon:~# ipsec statusall", "Unix", "moon")]
    [InlineData("[admin@jump ~]$ telnet 10.1.1.1", "Unix", "jump")]
    [InlineData("jumpbox:~$ az network vpn-connection show", "Unix", "jumpbox")]
    [InlineData("/ # ping 10.1.1.1", "Unix", "")]
    [InlineData("$ traceroute 10.1.1.1", "Unix", "")]
    [InlineData("vyos@r2$ show interfaces", "VyOs", "r2")]
    [InlineData("vyos@r2:~$ show vpn ipsec sa", "VyOs", "r2")]
    [InlineData("vyos@r2# set vpn ipsec", "VyOs", "r2")]
    [InlineData("admin@srx1> show vrrp summary", "Junos", "srx1")]
    [InlineData("admin@srx1# set security ike", "JunosOrVyOs", "srx1")]
    [InlineData("[admin@MikroTik] > /interface vrrp print", "RouterOs", "MikroTik")]
    [InlineData("[admin@MikroTik] /ip ipsec> export", "RouterOs", "MikroTik")]
    [InlineData("R1#show clock", null, "")]
    [InlineData("R1>* 10.1.1.1", null, "")]
    [InlineData("From: NOC <noc@example.com>", null, "")]
    [InlineData("admin@10.1.1.1's password:", null, "")]
    [InlineData("[edit interfaces]", null, "")]
    public void A_prompt_that_names_an_account_or_a_folder_is_of_another_system(string line, string? system, string named)
    {
        Assert.Equal(system, ForeignPrompt.SystemOf(Encoding.ASCII.GetBytes(line), out var host)?.ToString());
        if (system is not null) Assert.Equal(named, Encoding.ASCII.GetString(host));
    }

    [Theory]
    [InlineData("set vpn ipsec ike-group i1 key-exchange 'ikev2'", "VyOs")]
    [InlineData("set interfaces tunnel tun1 encapsulation 'gre'", "VyOs")]
    [InlineData("set interfaces ge-0/0/0 unit 0 family inet address 10.0.0.1/24", "Junos")]
    [InlineData("set protocols ospf area 0.0.0.0 interface ge-0/0/0.0", "JunosOrVyOs")]
    [InlineData("*Oct 15 11:26:36:891 2008 Sysname VRRP/7/DebugState:", "Comware")]
    [InlineData("%Jun 26 17:13:21:803 2012 H3C IFNET/3/PHY_UPDOWN: GigabitEthernet1/0/1 link status is up.", "Comware")]
    [InlineData("Oct  9 14:59:04 2009 MyDevice %%10IFNET/3/LINK_UPDOWN(l): Ethernet1/1 link status is DOWN.", "Comware")]
    [InlineData("Oct 15 2008 11:26:36 Quidway %%01IFNET/4/IF_STATE(l)[0]:Interface Vlanif1 has turned into UP state.", "Vrp")]
    [InlineData("00:54:38: %RPM0-P:RP2 %BFDMGR-1-BFD_STATE_CHANGE: Changed session state to Up for neighbor 2.2.2.2 on interface Te 4/24 (diag: 0)", "Ftos")]
    [InlineData("Feb 13 15:26:19: %STKUNIT4-M:CP %IFMGR-5-OSTATE_DN: Changed interface state to down: Te 2/1", "Ftos")]
    [InlineData("*Mar  1 00:19:45.872: %LINEPROTO-5-UPDOWN: Line protocol on Interface Serial0/0, changed state to up", null)]
    [InlineData("*Mar  1 00:19:45.872 2012: %LINK-3-UPDOWN: Interface Serial0/0, changed state to up", null)]
    public void A_line_tells_by_what_it_says_of_which_system_it_is(string line, string? system) => Assert.Equal(system, ForeignSign.SystemOf(Encoding.ASCII.GetBytes(line))?.ToString());

    [Theory]
    [InlineData("root@moon:~# ipsec statusall\nStatus of IKE charon daemon (strongSwan 5.8.2, Linux 5.4.0-26-generic, x86_64):\n  uptime: 14 minutes, since Mar 01 10:00:00 2024")]
    [InlineData("admin@srx1> show vrrp summary\nInterface     State       Group   VR state       VR Mode    Type   Address\nge-0/0/1.0    up              1   master          Active    lcl    10.0.0.2")]
    [InlineData("[admin@MikroTik] > /log print\nmar/01 10:00:00 vrrp,info vrrp1 now BACKUP, got better priority 110 from 10.0.0.2")]
    [InlineData("ciscoasa# show crypto isakmp sa\n\nIKEv1 SAs:\n\n   Active SA: 1\nTotal IKE SA: 1\n\n1   IKE Peer: 172.16.1.1\n    Rekey   : no              State   : MM_ACTIVE")]
    [InlineData("ciscoasa# show crypto ikev2 sa\n\nIKEv2 SAs:\n\nSession-id:2, Status:UP-ACTIVE, IKE count:1, CHILD count:1\n\nTunnel-id                 Local                Remote     Status         Role\n1574208993     198.51.100.1/4500    203.0.113.134/4500    READY    RESPONDER")]
    [InlineData("IKEv2-PROTO-3: (172): Verify auth failed\nR_SPI=F0B4D318DDDDB783 (I) MsgID = 00000001 CurState: AUTH_DONE\nEvent: EV_FAIL")]
    [InlineData("root@r2:~# vtysh\n\nHello, this is FRRouting (version 8.4).\nr2# show ip ospf neighbor\n\nNeighbor ID     Pri State           Dead Time Address         Interface\n1.1.1.1           1 Full/Backup     36.532s 10.0.12.1       eth0:10.0.12.2")]
    [InlineData("r2# show ip route\nCodes: K - kernel route, C - connected, S - static, R - RIP,\nC>* 10.0.12.0/24 is directly connected, eth0, 00:14:01")]
    [InlineData("Mar  1 10:00:00 srx1 rpd[1234]: RPD_OSPF_NBRDOWN: OSPF neighbor 10.0.12.1 state changed from Full to Down")]
    [InlineData("Mar  1 10:00:01 moon charon: 05[IKE] IKE_SA to-cisco[1] established between 172.16.2.2[172.16.2.2]...172.16.1.1[172.16.1.1]")]
    [InlineData("2024/03/01 10:00:00 OSPF: [M7Q4P-46WDR] AdjChg: Nbr 1.1.1.1(default) on eth0:10.0.12.2: Full -> Init (InactivityTimer)")]
    [InlineData("*Oct 15 11:26:36:891 2008 Sysname VRRP/7/DebugState:\nIPv4 Ethernet1/1 | Virtual Router 1 : Created --> Initialize\n*Oct 15 11:26:39:156 2008 Sysname VRRP/7/DebugState:\nIPv4 Ethernet1/1 | Virtual Router 1 : Backup --> Master reason: Timer expired")]
    [InlineData("00:54:38: %RPM0-P:RP2 %BFDMGR-1-BFD_STATE_CHANGE: Changed session state to Down for neighbor 2.2.2.2 on interface Te 4/24 (diag: 0)\nFeb 13 15:26:19: %STKUNIT4-M:CP %IFMGR-5-OSTATE_DN: Changed interface state to down: Te 2/1")]
    [InlineData("crypto map outside-map 1 set peer 172.16.1.1\nroute outside 172.16.2.0 255.255.255.0 172.16.1.1 1")]
    public void What_another_system_prints_is_told_apart_and_moves_nothing(string lines)
    {
        var replayed = Replayed.Of(Router + lines);
        Assert.Empty(replayed.Unread);
        Assert.True(replayed.Account[LineSupport.Unsupported] > 0);
        Assert.Equal(Replayed.Of(Router).Facts.Count, replayed.Facts.Count);
    }

    [Fact]
    public void A_shell_may_show_the_log_of_a_router()
    {
        const string Log = "Mar  1 10:00:00 gw1 45: *Mar  1 10:00:00.123: %HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state Standby -> Active";
        Assert.Single(Replayed.Of($"admin@jump:~$ tail -f /var/log/cisco.log\n{Log}").Moves("hsrp"));
        Assert.Equal([2], Replayed.Of($"admin@jump:~$ tail -f /var/log/cisco.log\n{Log.Replace("Standby -> Active", "Standby -> Ac", StringComparison.Ordinal)}").Unread);
    }

    [Fact]
    public void The_next_prompt_of_IOS_ends_what_another_system_said() =>
        Assert.Equal([4], Replayed.Of("admin@srx1> show ospf neighbor\nge-0/0/0.0             Full      1.1.1.1          128    34\nR1#\nge-0/0/0.0             Full      1.1.1.1          128    34").Unread);

    [Theory]
    [InlineData("an author put the configuration of the other end below it", "R1#show clock\nASA Version 9.8(2)\ntunnel-group 172.16.1.2 type ipsec-l2l\n")]
    [InlineData("a shell of another host showed the routes of FRRouting", "root@r2:~# vtysh -c 'show ip route'\nCodes: K - kernel route, C - connected, S - static, R - RIP,\nC>* 10.0.12.0/24 is directly connected, eth0, 00:14:01\n")]
    public void A_router_is_none_of_another_system_because(string why, string above) => Assert.Equal((why, 1), (why, Replayed.Of(above + Router).Captures.Count(capture => capture.Command == "show crypto isakmp sa")));
}
