using Conformance.Protocols.CryptoMap;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto map</c>.</summary>
public class ShowCryptoMapTests
{
    private const string Command = "show crypto map";

    [Fact]
    public void An_entry_says_what_it_protects_and_how()
    {
        var entry = ShownRows.Of<CryptoMapRow>(Command, CryptoCaptures.Map)[0];
        Assert.Equal(("vpn", 10, "IPv4", "ipsec-isakmp", "to the branch"), (entry.Name, entry.Sequence, entry.Family, entry.Kind, entry.Description));
        Assert.Equal(["172.20.249.12", "172.20.249.3"], entry.Peers);
        Assert.Equal(("102", "ikev2profile", "group15", 4608000L, 3600), (entry.AccessList, entry.IkeProfile, entry.DhGroup, entry.LifetimeKilobytes, entry.LifetimeSeconds));
        Assert.Equal(["102 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255"], entry.AccessEntries);
        Assert.Equal(["aes256-sha1 (esp-256-aes esp-sha-hmac)", "gcm (esp-gcm 256)"], entry.TransformSets);
        Assert.Equal((true, false, true), (entry.PerfectForwardSecrecy, entry.IsResponderOnly, entry.HasReverseRoute));
    }

    [Fact]
    public void The_interfaces_behind_the_last_entry_are_those_of_all_entries_of_the_map()
    {
        var entries = ShownRows.Of<CryptoMapRow>(Command, CryptoCaptures.Map);
        Assert.All(entries, entry => Assert.Equal(["FastEthernet0/1", "FastEthernet0/0.23"], entry.Interfaces));
        Assert.All(entries, entry => Assert.Equal("172.17.0.11", entry.LocalAddress));
    }

    [Fact]
    public void Old_images_list_the_transform_sets_on_one_line()
    {
        var entry = ShownRows.Of<CryptoMapRow>(Command, CryptoCaptures.Map)[1];
        Assert.Equal((65536, "DMAP"), (entry.Sequence, entry.DynamicMap));
        Assert.Equal(["t1", "t4"], entry.TransformSets);
    }

    [Fact]
    public void The_name_of_a_map_may_stand_without_quotation_marks()
    {
        var entry = Assert.Single(ShownRows.Of<CryptoMapRow>(Command, "Crypto Map CMAP 10 ipsec-isakmp\nPeer = 10.1.1.1"));
        Assert.Equal(("CMAP", 10, "ipsec-isakmp", "10.1.1.1"), (entry.Name, entry.Sequence, entry.Kind, Assert.Single(entry.Peers)));
    }

    [Fact]
    public void The_keys_of_a_manual_map_are_secrets()
    {
        const string Text = "Crypto Map \"m\" 20 ipsec-manual\nTransform sets={ t2, }\nInbound esp spi: 300,\n cipher key: 010203040506070809,\n auth_key: ,\nOutbound ah spi: 256,\n    key: 010203040506070809010203040506070809,";
        Assert.Equal("ipsec-manual", Assert.Single(ShownRows.Of<CryptoMapRow>(Command, Text)).Kind);
        Assert.DoesNotContain("01020304", new Dialects.Secrets.SecretDoor().Scrub(Text, new(0, 1, 1, 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_transform_set_may_have_two_protocols()
    {
        var entry = Assert.Single(ShownRows.Of<CryptoMapRow>(Command, "Crypto Map \"m\" 10 ipsec-isakmp\n\tTransform sets={\n\t\tboth:  { ah-sha-hmac  } , { esp-3des  } ,\n\t}"));
        Assert.Equal(["both (ah-sha-hmac esp-3des)"], entry.TransformSets);
    }

    [Fact]
    public void An_entry_of_a_key_server_names_its_group()
    {
        var entry = Assert.Single(ShownRows.Of<CryptoMapRow>(Command, "Crypto Map \"diffint\" 10 gdoi\n\tGroup Name: diffint\n\tidentity number 3333\n\tserver address ipv4 10.0.5.2\n\tInterfaces using crypto map diffint:\n\t\tEthernet0/0"));
        Assert.Equal(("gdoi", "Ethernet0/0"), (entry.Kind, Assert.Single(entry.Interfaces)));
    }

    [Fact]
    public void An_entry_without_peer_is_incomplete()
    {
        var entry = Assert.Single(ShownRows.Of<CryptoMapRow>(Command, "Crypto Map IPv6 \"sdsd\" 3 ipsec-manual\n\tWARNING: This crypto map is in an incomplete state!\n\t\t(missing peer or access-list definitions)\n\tNo matching address list set."));
        Assert.True(entry.IsIncomplete);
    }
}
