using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>OSPF adjacencies that do not form, and why.</summary>
public class OspfAdjacencyTests
{
    private const string Larger = "10.0.0.2 has larger interface MTU, its Database Descriptions are rejected";

    [Theory]
    [InlineData("RFC 2328 §10.8: Too many retransmissions @1", Given)]
    [InlineData("RFC 2328 §10.6: Too many retransmissions: " + Larger + " @3", Described, "OSPF: Nbr 10.0.0.2 has larger interface MTU", Given)]
    [InlineData("RFC 2328 §10.6: Too many retransmissions: 10.0.0.2 has smaller interface MTU @3", Described, "OSPF: Nbr 10.0.0.2 has smaller interface MTU", Given)]
    [InlineData("RFC 2328 §10.6: " + Larger + " @2", Described, "OSPF: Nbr 10.0.0.2 has larger interface MTU")]
    [InlineData("RFC 2328 §10.6: " + Larger + " @2", Described, "OSPF: Nbr 10.0.0.2 has larger interface MTU", "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from EXSTART to DOWN, Neighbor Down: Dead timer expired")]
    [InlineData("RFC 2328 §10.8: Too many retransmissions @2", Described, "OSPF: Killing nbr 10.0.0.2 on FastEthernet0/0 due to excessive (25) retransmissions", "OSPF: 10.0.0.2 address 10.1.1.2 on FastEthernet0/0 is dead, state DOWN")]
    [InlineData("RFC 2328 §10.5: mismatched Hello parameters: RouterDeadInterval 40 s received, 120 s configured @1", "OSPF: Mismatched hello parameters from 10.1.1.2", "OSPF: Dead R 40 C 120, Hello R 10 C 10")]
    [InlineData("RFC 2328 §10.5: mismatched Hello parameters: network mask 255.255.255.0 received, 255.255.255.128 configured @1", "OSPF: Mismatched hello parameters from 10.1.1.2", "OSPF: Dead R 40 C 40, Hello R 10 C 10  Mask R 255.255.255.0 C 255.255.255.128")]
    [InlineData("RFC 2328 §10.5: mismatched Hello parameters @1", "OSPF: Mismatched hello parameters from 10.1.1.2")]
    [InlineData("RFC 2328 §8.2: its packets are discarded: authentication type 0 received, 2 configured @1", Discarded, Discarded)]
    [InlineData("RFC 2328 §8.2: its packets are discarded: area 0.0.0.1 received, 0.0.0.0 configured @1", "OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2, area 0.0.0.0, mismatched area 0.0.0.1 in the header")]
    [InlineData("RFC 2328 §8.2: its packets are discarded: they are of area 0, the interface is not @1", "%OSPF-4-ERRRCV: Received invalid packet: mismatch area ID, from backbone area must be virtual-link but not found from 10.2.60.2, Serial0/0")]
    [InlineData("RFC 2328 §10.5: its packets are discarded: mismatched Stub/Transit area option bit @1", "OSPF-110 HELLO Gi0/0: Hello from 12.1.1.1 with mismatched Stub/Transit area option bit")]
    [InlineData("RFC 2328 §10.5: its packets are discarded: mismatched Stub/Transit area option bit @1", "OSPF: Hello from 12.1.1.1 with mismatched Stub/Transit area option bit")]
    [InlineData("RFC 2328 §8.2: its packets are discarded: authentication type 0 received, 2 configured @4", Full, Discarded, "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from FULL to DOWN, Neighbor Down: Dead timer expired", Discarded)]
    [InlineData("RFC 2328 §8.2: its packets are discarded: their authentication key is another @1", "OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2 : Mismatched Authentication Key - Message Digest Key 1")]
    [InlineData("RFC 2328 §8.2: its packets are discarded: their source is not on the interface's network @1", "OSPF: Rcv pkt from 172.8.40.4, FastEthernet0/0, area 0.0.0.48 : src not on the same network")]
    [InlineData("RFC 2328 §8.2: its packets are discarded: their source is not on the interface's network @1", "OSPF-1 ADJ   Et0/0: Rcv pkt from 192.168.24.2, area 0.0.0.0 : src not on the same network")]
    [InlineData("RFC 2328 §C.1: its packets are discarded: router ID 3.3.3.3 received is this router's own @1", "%OSPF-4-DUP_RTRID_NBR: OSPF detected duplicate router-id 3.3.3.3 from 12.12.12.2 on interface FastEthernet0/0")]
    public void An_adjacency_that_does_not_form_fails_of_what_is_printed(string failure, params string[] lines) => Assert.Equal([failure], Failures(lines));

    /// <summary>Seen in notes that show one mistake after the other on the same link.</summary>
    [Fact]
    public void A_Hello_fails_once_of_what_differs()
    {
        const string Mismatched = "OSPF: Mismatched hello parameters from 10.1.1.2";
        const string Mask = "OSPF: Dead R 40 C 40, Hello R 10 C 10 Mask R 255.255.255.252 C 255.255.255.0";
        const string Timers = "OSPF: Dead R 80 C 40, Hello R 20 C 10 Mask R 255.255.255.0 C 255.255.255.0";
        const string Cause = "RFC 2328 §10.5: mismatched Hello parameters: ";
        Assert.Equal(
            [Cause + "network mask 255.255.255.252 received, 255.255.255.0 configured @1", Cause + "RouterDeadInterval 80 s received, 40 s configured; HelloInterval 20 s received, 10 s configured @5"],
            Failures([Mismatched, Mask, Mismatched, Mask, Mismatched, Timers, Mismatched, Timers, Mismatched]));
    }

    [Theory]
    [InlineData("10.0.0.2 on FastEthernet0/0", "OSPF: Rcv hello from 2.2.2.2 area 0 from FastEthernet0/0 10.0.0.2")]
    [InlineData("10.0.0.2", "OSPF: Rcv hello from 3.3.3.3 area 0 from FastEthernet0/1 10.0.1.3")]
    public void A_mismatch_that_12_x_prints_without_interface_is_of_the_Hello_before_it(string instance, string hello)
    {
        var failed = Assert.Single(Replayed.Of($"{hello}\nOSPF: Mismatched hello parameters from 10.0.0.2\nOSPF: Dead R 40 C 120, Hello R 10 C 30").Facts.OfType<NegotiationFailed>());
        Assert.Equal((instance, 2), (failed.Entity.Instance, failed.Evidence.Count));
    }

    [Theory]
    [InlineData(Described, "OSPF: Nbr 10.0.0.2 has smaller interface MTU")]
    [InlineData(Described, "OSPF: Nbr 10.0.0.2 has larger interface MTU", Full)]
    [InlineData("%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from EXSTART to DOWN, Neighbor Down: Interface down or detached")]
    [InlineData("%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from FULL to DOWN, Neighbor Down: Too many retransmissions")]
    [InlineData("OSPF: Dead R 40 C 120, Hello R 10 C 30")]
    [InlineData(Full, Discarded)]
    public void What_need_not_keep_an_adjacency_from_forming_is_no_failure(params string[] lines) => Assert.Empty(Failures(lines));

    [Fact]
    public void A_neighbour_fails_once_of_one_cause_until_it_is_FULL() =>
        Assert.Equal(["RFC 2328 §10.8: Too many retransmissions @1", "RFC 2328 §10.8: Too many retransmissions @4"], Failures([Given, Given, Full, Given]));

    private const string Described = "OSPF: Rcv DBD from 10.0.0.2 on FastEthernet0/0 seq 0x1BAA opt 0x52 flag 0x0 len 92  mtu 1600 state EXSTART";
    private const string Given = "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from EXSTART to DOWN, Neighbor Down: Too many retransmissions";
    private const string Discarded = "OSPF: Rcv pkt from 192.168.1.2, FastEthernet0/0: Mismatch Authentication type. Input packet specified type 0, we use type 2";
    private const string Full = "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from LOADING to FULL, Loading Done";

    private static IEnumerable<string> Failures(string[] lines) =>
        Replayed.Of(string.Join('\n', lines)).Facts.OfType<NegotiationFailed>().Select(failed => $"{failed.Clause}: {failed.Cause} @{failed.Evidence[0].Line}");
}
