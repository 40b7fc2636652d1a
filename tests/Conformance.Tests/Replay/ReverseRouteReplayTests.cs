using Conformance.Protocols.Configuration;
using Conformance.Protocols.Profiles;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Reverse routes by release: until 12.3(14)T the group of the crypto map decides, from then on the SAs (Cisco IOS guide, Reverse Route Injection).</summary>
public class ReverseRouteReplayTests
{
    private const string Added = "IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.9 in IP DEFAULT TABLE\n";
    private const string Removed = "IPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 10.1.1.9 in IP DEFAULT TABLE\n";
    private const string Standby = "HSRP: Gi0/1 Grp 1 Speak -> Standby\n";
    private const string Active = "HSRP: Gi0/1 Grp 1 Standby -> Active\n";
    private const string SaMade = "IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.9, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029\n";
    private const string SaGone = "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 10.1.1.9, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029\n";

    [Theory]
    [InlineData("ios", Standby + Added, "absent SaInstalled -> present: 12.3(14)T and later", "")]
    [InlineData("ios-12.3", Standby + Added, "absent SaInstalled -> present: 12.3(14)T and later", "")]
    [InlineData("ios-15", Standby + Added, "", "")]
    [InlineData("ios-xe", Standby + Added, "", "")]
    [InlineData("ios-12.3(7)T1", Standby + Added, "", "MoveWithoutEvent absent => present @2")]
    [InlineData("ios", Active + Added, "", "")]
    [InlineData("ios", Active + Added + SaMade + SaGone + Removed, "present LastSaDeleted -> absent: 12.3(14)T and later", "")]
    [InlineData("ios-15", Active + Added + SaMade + SaGone + Removed, "", "")]
    [InlineData("ios", Active + Added + SaMade + "HSRP: Gi0/1 Grp 1 Active -> Speak\n" + Removed, "present GroupLeftActive -> absent: before 12.3(14)T", "")]
    [InlineData("ios-12.3(7)T1", Active + Added + SaMade + "HSRP: Gi0/1 Grp 1 Active -> Speak\n" + Removed, "", "")]
    public void What_only_some_releases_do_is_noted_where_the_release_is_open_and_missed_where_it_is_another(string profile, string log, string open, string gap)
    {
        var run = Replayed.Of(log, Bound(new() { Name = "VPN", Sequence = 10, Kind = "ipsec-isakmp", Peers = ["10.1.1.9"], ReverseRoute = true }), profile: ProfileOf(profile));
        Assert.Equal(open, string.Join(", ", run.Facts.OfType<ReleaseUndecided>().Select(move => $"{move.Row}: {move.Releases}")));
        Assert.Equal(gap, string.Join(", ", run.Gaps));
        Assert.Empty(run.Facts.OfType<Rejected>());
    }

    /// <summary>A dynamic crypto map's routes follow their SAs in every release, and `static` keeps them in none before 12.3(14)T.</summary>
    [Fact]
    public void A_dynamic_crypto_map_needs_no_release() => Assert.Empty(
        Replayed.Of(Standby + Added, Bound(new() { Name = "DYN", Sequence = 10, Kind = "dynamic", ReverseRoute = true })).Facts.OfType<ReleaseUndecided>());

    [Fact]
    public void Without_a_configuration_nothing_is_told_of_the_release() => Assert.Empty(Replayed.Of(Standby + Added + Removed).Facts.OfType<ReleaseUndecided>());

    private static Profile ProfileOf(string name) => Profile.TryFind(name, out var profile) ? profile : throw new ArgumentException(name);

    private static DeviceConfiguration Bound(CryptoMapEntry map) => new()
    {
        Hostname = "R1",
        CryptoMaps = [map],
        Interfaces = [new() { Name = "GigabitEthernet0/1", Address = "10.1.1.1", CryptoMapRedundancy = "VPNHA", HsrpGroups = [new() { Group = 1, VirtualIp = "10.1.1.254", Name = "VPNHA" }] }],
    };
}
