using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Messages that no form knows: which of them state nothing that is followed.</summary>
public class OtherMessagesTests
{
    [Theory]
    [InlineData("*Mar 21 19:14:29.447: NHRP: Receive Registration Request via Tunnel0 vrf 0, packet size: 92")]
    [InlineData("*Apr  4 00:17:00.440: SA ID:1 SESSION ID:2 Remote: 30.1.1.2/500 Local: 30.1.1.1/500  Session with IKE ID PAIR(30.1.1.2 , 30.1.1.1) is UP")]
    [InlineData("*Mar 21 19:14:29.447: RADIUS/ENCODE(00000006): dropping service type, \"radius-server attribute 6 on-for-login-auth\" is off")]
    [InlineData("*Mar 21 19:14:29.447: AAA/BIND(0000000F): Bind i/f")]
    [InlineData("*Mar 21 19:14:29.447: IP: s=10.1.1.1 (local), d=10.1.1.2 (FastEthernet0/0), len 100, sending")]
    [InlineData("*Oct 25 04:22:46.798: BGP: tbl IPv4 Unicast:base Service reset requests")]
    [InlineData("*Sep 13 09:18:55.037: IP: s=10.99.12.2 (Ethernet0/0), d=10.99.12.1 (nil), len 100, input feature, MCI Check(110), rtype 0, forus FALSE, sendself FALSE, mtu 0, fwdchk FALSE")]
    [InlineData("*Mar 21 19:14:29.447: BGP: 10.1.1.2 went from Idle to Active")]
    [InlineData("*Mar 21 19:14:29.447: NAT*: s=8.8.8.8, d=203.0.113.1->10.1.1.1 [12]")]
    [InlineData("*Mar 21 19:14:29.447: IP ARP: rcvd req src 10.1.1.2 ca02.0a2c.0008, dst 10.1.1.1 GigabitEthernet0/0")]
    [InlineData("*Mar 21 19:14:29.447: PIM(0): Send v2 Hello on Gi0/0")]
    [InlineData("*Mar 21 19:14:29.447: Se0/0 LCP: State is Open")]
    [InlineData("*Mar  1 00:05:42.100: EZVPN(EZ): New State: IPSEC_ACTIVE")]
    [InlineData("*Mar 21 19:14:29.447: Vi1 IPCP: Event[Receive ConfAck] State[ACKrcvd to Open]")]
    [InlineData("*Mar 21 19:14:29.447: ISAKMP:(1001): FSM action returned error: 2")]
    [InlineData("*Mar 21 19:14:29.447: ISAKMP: quick mode timer expired.")]
    [InlineData("ISAKMP: quick mode timer expired.")]
    [InlineData("6w4d: OSPF: Flooding update on Serial0/1 to 224.0.0.5 Area 7")]
    [InlineData("*Mar 21 19:14:29.447: OSPF: Start Serial0/1 pacing timer")]
    [InlineData("*Mar 21 19:14:29.447: IKEv2:(SESSION ID = 1,SA ID = 1):Request has mess_id 1; expected 1 through 1")]
    [InlineData("*Mar 21 19:14:29.447: IPSEC(early_age_out_sibling): sibling outbound SPI A1B2C3D4 expiring in 30 seconds due to it's a duplicate SA bundle.")]
    public void A_message_of_a_debug_that_is_not_read_or_that_states_nothing_is_unsupported(string line) => Assert.Equal(LineSupport.Unsupported, SupportOf(line));

    [Theory]
    [InlineData("*Mar 21 19:14:29.447: ISAKMP:(1001): received a strange thing from 10.1.1.2 (I)", "received begins the line of a packet")]
    [InlineData("*Mar 21 19:14:29.447: ISAKMP:(1001): recei a thing", "the rest of received")]
    [InlineData("*Mar 21 19:14:29.447: ISAKMP:(1001): et to 10.1.1.2 (I) MM_NO_STATE", "it prints a state")]
    [InlineData("*Mar 21 19:14:29.447: SAKMP: quick mode timer expired.", "the tag is a known one, damaged")]
    [InlineData("*Mar 21 19:14:29.447: XYZ: ISAKMP:(1001): quick mode", "a known tag stands in it")]
    [InlineData("*Mar 21 19:14:29.447: XYZ: Speak -> Standby", "it prints a move")]
    [InlineData("*Mar 21 19:14:29.447: HSRP: Gi0/0 Grp 1 does something new", "lines of HSRP begin with an interface whatever they state")]
    [InlineData("*Mar 21 19:14:29.447: HSRP: p 1 router is unknown", "too little is left of a line to tell")]
    [InlineData("*Mar 21 19:14:29.447: OSPF: 10.1.1.2 does something new", "lines of OSPF that state something begin with an address, too")]
    [InlineData("*Mar 21 19:14:29.447: OSPF-1 AD   Et0/0: something", "the category is what is left of one that states something")]
    [InlineData("*Mar 21 19:14:29.447: OSPF-1 HELO Et0/0: something", "the category is a known one, damaged")]
    [InlineData("*Mar 21 19:14:29.447: no tag stands here", "nothing tells what debug it is of")]
    [InlineData("*Mar 21 19:14:29.447: NATIVE thing went from Idle to Active", "the name goes on")]
    [InlineData("*Mar 21 19:14:29.447: Gi0/0 Grp 1 state Speak -> Standby", "a group stands behind the interface")]
    [InlineData("NHRP: Receive Registration Request", "nothing shows that a device printed it")]
    public void What_may_be_the_rest_of_a_line_that_states_something_is_not(string line, string why) => Assert.True(SupportOf(line) is LineSupport.Unrecognized or LineSupport.Malformed, why);

    [Theory]
    [InlineData("*Mar 21 19:14:29.447: IP ARP: sent rep src 10.1.1.1 ca01.0a2c.0008,\n                 dst 10.1.1.2 ca02.0a2c.0008 GigabitEthernet0/0")]
    [InlineData("*Mar 21 19:14:29.447: EIGRP: Sending HELLO on GigabitEthernet0/0\n*Mar 21 19:14:29.447:   AS 100, Flags 0x0:(NULL), Seq 0/0 interfaceQ 0/0 iidbQ un/rely 0/0")]
    public void Such_a_message_goes_on_below_set_in(string lines) => Assert.Equal(2, Replayed.Of(lines).Account[LineSupport.Unsupported]);

    [Theory]
    [InlineData("*Mar  3 23:03:35.693: %DUAL-5-NBRCHANGE: IP-EIGRP(0) 150: Neighbor 172.16.1.2\n(FastEthernet0/0) is down: interface down")]
    [InlineData("*Mar  3 23:03:35.693: NHRP: Send Registration Request via Tunnel0 vrf 0, packet\nsize: 105")]
    public void A_message_that_states_nothing_goes_on_where_a_document_wrapped_it(string lines) => Assert.Empty(Replayed.Of(lines).Unread);

    [Fact]
    public void A_line_that_had_room_above_is_its_own() =>
        Assert.Equal([2], Replayed.Of("*Mar  3 23:03:35.693: %DUAL-5-NBRCHANGE: IP-EIGRP(0) 150: Neighbor 172.16.1.2\nup what is this").Unread);

    [Theory]
    [InlineData("*Mar 21 19:14:29.447: EIGRP: Sending HELLO on GigabitEthernet0/0\n*Mar 21 19:14:29.447: AS 100, Flags 0x0:(NULL), Seq 0/0 interfaceQ 0/0 iidbQ un/rely 0/0")]
    [InlineData("*Mar 21 19:14:29.447: IP ARP: sent rep src 10.1.1.1 ca01.0a2c.0008\n                 dst 10.1.1.2 ca02.0a2c.0008 GigabitEthernet0/0")]
    [InlineData("*Mar 21 19:14:29.447: EIGRP: Sending HELLO on GigabitEthernet0/0\nR1#\n*Mar 21 19:14:29.447:   AS 100, Flags 0x0:(NULL), Seq 0/0 interfaceQ 0/0 iidbQ un/rely 0/0")]
    public void What_is_not_set_in_or_not_below_it_is_its_own(string lines) => Assert.Single(Replayed.Of(lines).Unread);

    private static LineSupport SupportOf(string line)
    {
        var account = Replayed.Of(line).Account;
        return Enum.GetValues<LineSupport>().Single(support => account[support] > 0);
    }

    [Theory]
    [InlineData("AKMP:(1001): deleting SA")]
    [InlineData("0/0 Grp 1 Stand -> Act")]
    public void A_message_without_its_beginning_is_no_tail_of_the_one_above(string damaged) =>
        Assert.Equal([2], Replayed.Of($"*Mar  1 00:02:00.100: %SYS-5-CONFIG_I: Configured from console by x (10.1.1.9)\n{damaged}").Unread);
}
