using Conformance.Protocols.Arp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip arp</c> and <c>show arp</c>.</summary>
public class ShowIpArpTests
{
    [Theory]
    [InlineData("Internet  10.12.90.2            139   fa16.3eff.5a76  ARPA   GigabitEthernet2.390", "10.12.90.2 139 fa16.3eff.5a76 ARPA GigabitEthernet2.390 ")]
    [InlineData("Internet  172.16.233.229       -              0000.0c59.f892    ARPA      Ethernet0/0", "172.16.233.229  0000.0c59.f892 ARPA Ethernet0/0 ")]
    [InlineData("Internet  10.0.0.0             -              aabb.cc03.8200    SRP-A", "10.0.0.0  aabb.cc03.8200 SRP-A  ")]
    [InlineData("Internet  10.0.0.9         0   Incomplete      ARPA   ", "10.0.0.9 0 Incomplete ARPA  ")]
    [InlineData("Internet  192.168.111.111         0   aabb.0111.0111  802.1Q Vlan111", "192.168.111.111 0 aabb.0111.0111 802.1Q Vlan111 ")]
    [InlineData("Internet 192.168.1.201 3 0000.0000.0001 ARPA Vlan201 pv 202", "192.168.1.201 3 0000.0000.0001 ARPA Vlan201 202")]
    public void An_entry_is_read_in_each_of_its_spellings(string line, string expected)
    {
        foreach (var command in new[] { "", "show ip arp", "show arp" })
        {
            var row = Assert.Single(ShownRows.Of<ArpRow>(command, $"Protocol  Address          Age (min)  Hardware Addr   Type   Interface\n{line}"));
            Assert.Equal(expected, $"{row.Address} {row.AgeMinutes} {row.Mac} {row.Type} {row.Interface} {row.PrivateVlan}");
        }
    }

    [Fact]
    public void The_echo_names_the_table() =>
        Assert.Equal("RED", Assert.Single(ShownRows.Of<ArpRow>("", "R1#show arp vrf RED\nInternet  10.0.0.9         0   Incomplete      ARPA")).Vrf);
}
