using System.Net;
using Conformance.Dialects.Sharing;
using CsCheck;
using Xunit;

namespace Conformance.Tests.Sharing;

/// <summary>The laws of the mapping of addresses.</summary>
public sealed class AddressMapTests
{
    private const int Runs = 300;

    private static readonly Gen<uint[]> Hosts = Gen.UInt[0x0100_0000, 0xDFFF_FFFF].Array[2, 40];

    [Fact]
    public void Two_addresses_share_as_many_first_bits_as_before()
    {
        Hosts.Sample(hosts =>
        {
            var map = MapOf(hosts);
            var pairs = hosts.Zip(hosts.Skip(1)).Where(pair => IsMapped(pair.First) && IsMapped(pair.Second)).ToList();
            Assert.All(pairs, pair => Assert.Equal(Common(pair.First, pair.Second), Common(Image(map, pair.First), Image(map, pair.Second))));
        }, iter: Runs);
    }

    [Fact]
    public void No_two_addresses_become_one()
    {
        Hosts.Sample(hosts =>
        {
            var map = MapOf(hosts);
            Assert.Equal(hosts.Distinct().Count(), hosts.Select(host => Image(map, host)).Distinct().Count());
        }, iter: Runs);
    }

    [Fact]
    public void The_lower_address_stays_the_lower_one_so_that_elections_end_alike()
    {
        Hosts.Sample(hosts =>
        {
            var map = MapOf(hosts);
            var ordered = hosts.Where(IsMapped).Order().ToList();
            Assert.Equal(ordered.Select(host => Image(map, host)).Order(), ordered.Select(host => Image(map, host)));
        }, iter: Runs);
    }

    [Fact]
    public void A_network_that_the_capture_shows_stays_one_with_its_hosts_in_it()
    {
        Gen.Select(Gen.UInt[0x0100_0000, 0xDFFF_FFFF], Gen.Int[8, 30]).Sample((host, length) =>
        {
            var map = new AddressMap(ShareKey.Random());
            var network = host & ~(uint.MaxValue >> length);
            map.Learn(Text(network), length);
            map.Learn(Text(host));
            if (!IsMapped(network) || !IsMapped(host)) return;
            Assert.Equal(0u, Image(map, network) & (uint.MaxValue >> length));
            Assert.Equal(Image(map, network), Image(map, host) & ~(uint.MaxValue >> length));
            Assert.Equal(uint.MaxValue >> length, Image(map, network | (uint.MaxValue >> length)) & (uint.MaxValue >> length));
        }, iter: Runs);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    [InlineData("255.255.255.240")]
    [InlineData("255.255.0.0")]
    [InlineData("0.0.0.255")]
    [InlineData("3.255.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.1.1")]
    [InlineData("224.0.0.2")]
    [InlineData("224.0.0.5")]
    [InlineData("224.0.0.102")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("FF02::66")]
    [InlineData("FE80::5:73FF:FEA0:1")]
    public void What_names_no_host_stays(string address)
    {
        var map = new AddressMap(ShareKey.Random());
        map.Learn(address);
        Assert.Equal(address, map.Map(address));
    }

    [Theory]
    [InlineData("10.20.30.40", "10.0.0.0/8")]
    [InlineData("172.16.172.52", "172.16.0.0/12")]
    [InlineData("192.168.251.5", "192.168.0.0/16")]
    [InlineData("99.99.99.99", "0.0.0.0/1")]
    [InlineData("150.1.2.3", "128.0.0.0/2")]
    [InlineData("203.0.113.1", "192.0.0.0/3")]
    [InlineData("239.1.2.3", "224.0.0.0/4")]
    [InlineData("2A02:CF40::5", "2000::/3")]
    [InlineData("FD00:1234::1", "FC00::/7")]
    [InlineData("FE80::C801:1FF:FE2C:8", "FE80::/64")]
    public void Private_blocks_and_classes_stay_what_they_are(string address, string block)
    {
        var map = new AddressMap(ShareKey.Random());
        map.Learn(address);
        Assert.True(IPNetwork.Parse(block).Contains(IPAddress.Parse(map.Map(address))));
        Assert.NotEqual(address, map.Map(address));
    }

    [Fact]
    public void One_key_gives_one_image_in_every_copy()
    {
        var key = "0123456789abcdef0123456789abcdef"u8.ToArray();
        var (one, other) = (new AddressMap(ShareKey.Of(key)), new AddressMap(ShareKey.Of(key)));
        foreach (var address in new[] { "10.1.1.1", "172.16.172.52", "203.0.113.7" }) one.Learn(address);
        other.Learn("172.16.172.52");
        Assert.Equal(one.Map("172.16.172.52"), other.Map("172.16.172.52"));
    }

    private static AddressMap MapOf(uint[] hosts)
    {
        var map = new AddressMap(ShareKey.Random());
        foreach (var host in hosts) map.Learn(Text(host));
        return map;
    }

    private static bool IsMapped(uint address) => !AddressMap.Keeps(Text(address));

    private static int Common(uint one, uint other) => System.Numerics.BitOperations.LeadingZeroCount(one ^ other);

    private static uint Image(AddressMap map, uint address) => (uint)(AddressBlock.BitsOf(IPAddress.Parse(map.Map(Text(address)))) >> 96);

    private static string Text(uint address) => $"{address >> 24}.{address >> 16 & 0xFF}.{address >> 8 & 0xFF}.{address & 0xFF}";
}
