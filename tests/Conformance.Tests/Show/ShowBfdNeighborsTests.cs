using Conformance.Protocols.Bfd;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show bfd neighbors</c>.</summary>
public class ShowBfdNeighborsTests
{
    private const string New = "IPv4 Sessions\nNeighAddr                              LD/RD         RH/RS     State     Int";
    private const string Channel = "Port Channel IPv4 Sessions\nNeighAddr                              LD/RD         RH/RS     State     Int             Parent Int";
    private const string Old = "OurAddr       NeighAddr     LD/RD  RH/RS   Holdown(mult)  State     Int";

    private const string Details =
        """
        Session state is UP and using echo function with 50 ms interval.
        Session Host: Software
        OurAddr: 192.51.100.204 
        Handle: 1
        Local Diag: 0, Demand mode: 0, Poll bit: 0
        MinTxInt: 1000000, MinRxInt: 1000000, Multiplier: 5
        Received MinRxInt: 1000000, Received Multiplier: 5
        Holddown (hits): 0(0), Hello (hits): 1000(6063)
        Rx Count: 6059, Rx Interval (ms) min/max/avg: 1/1004/876 last: 435 ms ago
        Tx Count: 6064, Tx Interval (ms) min/max/avg: 1/1004/875 last: 635 ms ago
        Echo Rx Count: 156257, Echo Rx Interval (ms) min/max/avg: 377/505/439 last: 436 ms ago
        Echo Tx Count: 156257, Echo Tx Interval (ms) min/max/avg: 378/505/439 last: 437 ms ago
        Elapsed time watermarks: 0 0 (last: 0)
        Registered protocols: OSPF CEF 
        Uptime: 01:28:39
        Downtime: 02:11:53
        Last packet: Version: 1                  - Diagnostic: 0
                     State bit: Up               - Demand bit: 0
                     Poll bit: 0                 - Final bit: 0
                     C bit: 0                                   
                     Multiplier: 5               - Length: 24
                     My Discr.: 4097             - Your Discr.: 4097
                     Min tx interval: 1000000    - Min rx interval: 1000000
                     Min Echo interval: 50000   
        """;

    [Theory]
    [InlineData(New, "192.51.100.205                       4097/4097       Up        Up        Gi3.24", "192.51.100.205  4097 4097 Up Up GigabitEthernet3.24")]
    [InlineData(New, "192.51.100.205                       4097/0          Down      Down      Gi3.24", "192.51.100.205  4097 0 Down Down GigabitEthernet3.24")]
    [InlineData(Channel, "20.0.0.1                             4100/4099       Up        Up        Gi4             Po1", "20.0.0.1  4100 4099 Up Up GigabitEthernet4")]
    [InlineData(Old, "172.16.1.1    172.16.1.2     6/1    Up        0    (3 )   Up        Fa0/1       ", "172.16.1.2 172.16.1.1 6 1 Up Up FastEthernet0/1")]
    [InlineData(Old, "172.16.1.1    172.16.1.3     5/3    1(RH)    150 (3 )       Up   Fa0/1       ", "172.16.1.3 172.16.1.1 5 3 1 Up FastEthernet0/1")]
    public void A_session_is_read_in_each_of_its_spellings(string header, string line, string expected)
    {
        foreach (var command in new[] { "", "show bfd neighbors" })
        {
            var row = Assert.Single(ShownRows.Of<BfdNeighborRow>(command, $"{header}\n{line}"));
            Assert.Equal(expected, $"{row.Neighbor} {row.LocalAddress} {row.LocalDiscriminator} {row.RemoteDiscriminator} {row.RemoteHeard} {row.State} {row.Interface}");
        }
    }

    [Fact]
    public void Details_tell_the_own_address_and_the_clients()
    {
        var shown = ShownTables.Of($"CSR2#show bfd neighbors details\n\n{New}\n192.51.100.205                       4097/4097       Up        Up        Gi3.24\n{Details}\nCSR2#");
        Assert.Empty(shown.Unread);
        Assert.Contains("CSR2,192.51.100.205,192.51.100.204,4097,4097,Up,Up,GigabitEthernet3.24,OSPF CEF\n", shown.Csv, StringComparison.Ordinal);
    }
}
