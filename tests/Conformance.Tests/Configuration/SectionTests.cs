using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Configuration;

/// <summary>Where sections of a configuration begin and end, without indentation.</summary>
public class SectionTests
{
    [Theory]
    [InlineData("!\n! Last configuration change at 05:37:35 UTC Tue Nov 21 2017\n!\nversion 15.2")]
    [InlineData("!RANCID-CONTENT-TYPE: cisco\n!\nversion 12.4")]
    public void A_configuration_is_recognised_by_its_heading(string heading) => Assert.Empty(Replayed.Of($"{heading}\nhostname R1\nend").Unread);

    [Theory]
    [InlineData("ip vrf B\nrd 65000:1")]
    [InlineData("vrf definition B\nrd 65000:1")]
    [InlineData("track 1 ip sla 1 reachability\ndelay down 10")]
    [InlineData("aaa new-model\n!\naaa authorization network default local")]
    [InlineData("crypto ikev2 name-mangler DOMAIN\n fqdn all\ncrypto ikev2 authorization policy FLEX\n pool FLEX\n route set interface")]
    [InlineData("track 10 interface serial 1/0.12 line-protocol")]
    public void A_configuration_is_recognised_by_the_section_it_begins_with(string lines) => Assert.Empty(Replayed.Of(lines).Unread);

    [Fact]
    public void The_remark_behind_a_tracked_object_is_no_part_of_it() =>
        Assert.Equal("ip sla 1", Assert.Single(Configured.Of("track 1 ip sla 1   // track\u76d1\u63a7").Tracks).Subject);

    [Theory]
    [InlineData("crypto ikev2 proposal A\n group 20                   ! ECDH-384", "20")]
    [InlineData("crypto ikev2 proposal A\n pqc mlkem768 optional\n group 20 ! why", "20")]
    public void The_remark_behind_a_command_is_no_part_of_it(string lines, string group) => Assert.Equal(group, Assert.Single(Configured.Of(lines).Ikev2Proposals).Group);

    [Theory]
    [InlineData("hostname A\n!\ninterface Tunnel0\n ip mtu 1400\n!\nhostname B\n!\ninterface Tunnel0\n ip address 10.1.1.2 255.255.255.0\n", "A Tunnel0/,B Tunnel0/10.1.1.2")]
    [InlineData("Hostname A\ninterface Tunnel0\nip address 10.1.1.1 255.255.255.0\nHostname B\ninterface Tunnel0\nip address 10.1.1.2 255.255.255.0\n", "A Tunnel0/10.1.1.1,B Tunnel0/10.1.1.2")]
    [InlineData("version 12.4\nhostname A\ninterface Tunnel0\nend\nversion 15.2\nhostname B\ninterface Tunnel0\n", "A Tunnel0/,B Tunnel0/")]
    [InlineData("hostname A\ncrypto ikev2 keyring KR\n peer SPOKE\n  hostname spoke1\n!\ninterface Tunnel0\nrouter rip\n version 2\n", "A Tunnel0/")]
    [InlineData("hostname A\ninterface Tunnel0\nhostname A\ninterface Tunnel1\n", "A Tunnel0/ Tunnel1/")]
    public void Another_name_begins_the_configuration_of_another_device(string text, string expected)
    {
        var devices = Replayed.Of(text).Captures.OfType<Capture<DeviceConfiguration>>().Select(capture => capture.Rows[0]);
        Assert.Equal(expected, string.Join(',', devices.Select(device => $"{device.Hostname} {string.Join(' ', device.Interfaces.Select(port => $"{port.Name}/{port.Address}"))}")));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("hostname R1\n", 1)]
    public void The_configurations_of_two_blocks_of_a_page_are_not_one_unless_they_name_their_device(string name, int expected)
    {
        var read = Replayed.Of($"```\n{name}interface Vlan10\nstandby 1 priority 150\n```\n\n```\ninterface Vlan10\nstandby 1 ip 10.1.1.1\n```");
        Assert.Equal(expected, read.Captures.OfType<Capture<DeviceConfiguration>>().Count());
    }

    [Theory]
    [InlineData("vlan 10\nname USERS\nshutdown")]
    [InlineData("ip sla 1\nicmp-echo 10.1.1.1\nshutdown")]
    [InlineData("line vty 0 4\nshutdown")]
    public void A_command_of_a_section_that_is_not_used_does_not_change_the_interface_above_it(string other) =>
        Assert.False(Configured.Of($"interface FastEthernet0/0\nip address 10.1.1.1 255.255.255.0\n{other}").Interfaces[0].IsShutdown);

    [Fact]
    public void A_section_inside_an_interface_ends_and_the_interface_goes_on()
    {
        var device = Configured.Of("interface Gi0/0\nvrrp 1 address-family ipv4\nshutdown\naddress 10.1.1.1 primary\nexit-vrrp\nip ospf cost 10");
        Assert.Equal(("10.1.1.1", true), (device.VrrpGroups[0].VirtualIp, device.VrrpGroups[0].IsShutdown));
        Assert.Equal((false, 10), (device.Interfaces[0].IsShutdown, device.Interfaces[0].Ospf!.Cost));
    }

    [Fact]
    public void Peers_of_an_IKEv2_keyring_are_set_apart_by_exclamation_marks()
    {
        var peers = Configured.Of("crypto ikev2 keyring K\npeer A\naddress 10.1.1.1\n!\npeer B\naddress 10.1.1.2\n!\n!").KeyringPeers;
        Assert.Equal([("A", "10.1.1.1"), ("B", "10.1.1.2")], peers.Select(peer => (peer.Name, peer.Address)));
    }

    [Theory]
    [InlineData("banner motd ^C\nkeep out\n shutdown of this device\n^C")]
    [InlineData("banner login #keep out\ninterface users only\n#")]
    [InlineData("banner motd $keep out$")]
    [InlineData("banner exec ^CC\n*** welcome *** ^C")]
    [InlineData("banner motd\nkeep out\n!")]
    public void A_banner_is_free_text_up_to_its_mark(string banner)
    {
        var (device, unread) = Configured.Read($"hostname R1\n{banner}\ninterface FastEthernet0/0\nshutdown");
        Assert.Empty(unread);
        Assert.True(Assert.Single(device.Interfaces).IsShutdown);
    }

    [Fact]
    public void A_banner_whose_mark_is_missing_ends_before_the_next_section()
    {
        var (device, unread) = Configured.Read("banner motd ^C\nkeep out\nline con 0\nexec-timeout 0 0\nZzyzx frobnicated 7 wibbles\ninterface FastEthernet0/0\nip address 10.1.1.1 255.255.255.0");
        Assert.Equal([5], unread);
        Assert.Equal("10.1.1.1", device.Interfaces[0].Address);
    }

    [Fact]
    public void A_certificate_is_read_with_and_without_its_end()
    {
        const string Certificate = "crypto pki certificate chain TP\ncertificate self-signed 01\n30820259 308201C2 A0030201\n6DA1\n";
        Assert.Empty(Configured.Read(Certificate + "quit\nhostname R1").Unread);
        Assert.Equal("R1", Configured.Of(Certificate + "hostname R1").Hostname);
    }

    [Theory]
    [InlineData("standby 1 frobnicate 7")]
    [InlineData("ip route 10.0.0.0 255.0.0.0 10.1.1.1 frobnicate")]
    [InlineData("access-list 101 permit ip any frobnicate")]
    [InlineData("Zzyzx frobnicated 7 wibbles")]
    public void A_command_that_is_used_but_not_understood_is_not_passed_as_one_that_is_not_used(string line) =>
        Assert.Equal([2], Configured.Read($"interface FastEthernet0/0\n{line}\nip address 10.1.1.1 255.255.255.0").Unread);

    [Theory]
    [InlineData("sh run")]
    [InlineData("show startup-config")]
    [InlineData("wr t")]
    [InlineData("more system:running-config")]
    public void Several_commands_print_a_configuration(string command) =>
        Assert.IsType<Capture<DeviceConfiguration>>(Assert.Single(Replayed.Of($"R1#{command}\nhostname R1\nend\n").Captures));

    [Theory]
    [InlineData("show running-config", true)]
    [InlineData("show running-config | section crypto", false)]
    [InlineData("show running-config interface FastEthernet0/0", false)]
    public void A_part_of_a_configuration_does_not_count_as_the_whole(string command, bool isComplete) =>
        Assert.Equal(isComplete, Assert.IsType<Capture<DeviceConfiguration>>(Assert.Single(Replayed.Of("hostname R1", command: command).Captures)).IsComplete);

    [Fact]
    public void An_interval_beyond_all_numbers_is_cut() =>
        Assert.Equal(int.MaxValue, Assert.Single(Configured.Of("interface Ethernet0/0\n ip ospf hello-interval 9268547\n").Interfaces).Ospf?.HelloMs);
}
