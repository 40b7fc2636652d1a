using Conformance.Protocols.Ikev2;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto ikev2 sa</c>.</summary>
public class ShowCryptoIkev2SaTests
{
    [Fact]
    public void The_detail_form_describes_the_SA()
    {
        var sa = Rows(CryptoCaptures.Ikev2Sa)[0];
        Assert.Equal((6, "10.10.13.254", 4500, "10.50.52.254", 4500, "", "90", "READY"), (sa.TunnelId, sa.LocalAddress, sa.LocalPort, sa.RemoteAddress, sa.RemotePort, sa.FrontVrf, sa.InsideVrf, sa.Status));
        Assert.Equal(("AES-GCM", 128, "SHA256", "None", "19"), (sa.Algorithms.Encryption, sa.Algorithms.KeySize, sa.Algorithms.Prf, sa.Algorithms.Hash, sa.Algorithms.DhGroup));
        Assert.Equal(("07ADA888C586B033", "54DB9D7359A31ADD", "cn=hub, o=example"), (sa.LocalSpi, sa.RemoteSpi, sa.RemoteId));
        Assert.Equal((86400, 10, "detected outside", true, "172.16.122.2"), (sa.LifetimeSeconds, sa.DpdSeconds, sa.NatTraversal, sa.IsInitiator, sa.AssignedAddress));
        Assert.Equal(["10.1.1.0 255.255.255.0"], sa.RemoteSubnets);
    }

    [Fact]
    public void An_SA_of_IPv6_has_its_addresses_on_lines_of_their_own()
    {
        var sa = Rows(CryptoCaptures.Ikev2Sa)[1];
        Assert.Equal(("2001:DB8:1101::131", 500, "2001:DB8:1201::122", "IN-NEG"), (sa.LocalAddress, sa.LocalPort, sa.RemoteAddress, sa.Status));
        Assert.Equal(("3DES", null, "Unknown - 0"), (sa.Algorithms.Encryption, sa.Algorithms.KeySize, sa.Algorithms.AuthVerify));
    }

    [Fact]
    public void A_session_lists_the_child_SAs()
    {
        const string Text = """
            IPv4 Crypto IKEv2 Session

            Session-id:1, Status:UP-ACTIVE, IKE count:1, CHILD count:1

            Tunnel-id Local                 Remote                fvrf/ivrf            Status
            1         10.4.5.224/500        10.4.5.225/500        none/none            READY
            Child sa: local selector  0.0.0.0/0 - 255.255.255.255/65535
                      remote selector 10.0.0.0/0 - 10.0.0.255/65535
                      ESP spi in/out: 0xFC13A6B7/0x1A2AC4A0
                      Encr: AES-CBC, keysize: 256, esp_hmac: SHA96
                      ah_hmac: None, comp: IPCOMP_NONE, mode tunnel
            """;
        var child = Assert.Single(Assert.Single(ShownRows.Of<Ikev2SaRow>("show crypto ikev2 session", Text)).Children);
        Assert.Equal(("0.0.0.0/0 - 255.255.255.255/65535", "10.0.0.0/0 - 10.0.0.255/65535"), (child.LocalSelector, child.RemoteSelector));
        Assert.Equal((0xFC13A6B7u, 0x1A2AC4A0u), (child.SpiIn, child.SpiOut));
    }

    [Fact]
    public void An_SA_that_is_being_negotiated_has_a_blank_peer()
    {
        var sa = Assert.Single(Rows("4294967295 10.0.0.1/500          10.0.0.2/500          none/none            IN-NEG\n      Local id: 10.0.0.1\n      Remote id:"));
        Assert.Equal((4294967295, "10.0.0.1", "", "IN-NEG"), (sa.TunnelId, sa.LocalId, sa.RemoteId, sa.Status));
    }

    [Theory]
    [InlineData("none/none", "", "")]
    [InlineData("(none)/(none)", "", "")]
    [InlineData("internet/(none)", "internet", "")]
    [InlineData("(none)/red", "", "red")]
    public void The_global_table_is_no_VRF_by_either_name(string printed, string front, string inside)
    {
        var sa = Assert.Single(Rows($"2         192.0.2.1/500         192.0.2.2/500         {printed}        READY"));
        Assert.Equal((front, inside, "READY"), (sa.FrontVrf, sa.InsideVrf, sa.Status));
    }

    [Fact]
    public void Quantum_resistance_is_no_way_of_authentication()
    {
        const string Text = """
            5         2.2.2.2/500           1.1.1.2/500           none/none            READY
                  Encr: AES-CBC, keysize: 256, PRF: SHA256, Hash: SHA256, DH Grp:14, Auth sign: PSK, Auth verify: PSK, QR
                  NAT-T is detected  outside
                  Quantum-Safe Encryption using PPK is enabled
                  Local Sys Id: sks1 Remote Sys Id: sks2
                  Pushed IP address: 10.8.9.4
            """;
        var sa = Assert.Single(Rows(Text));
        Assert.Equal(("PSK", "detected outside", "10.8.9.4"), (sa.Algorithms.AuthVerify, sa.NatTraversal, sa.AssignedAddress));
    }

    private static IReadOnlyList<Ikev2SaRow> Rows(string text) => ShownRows.Of<Ikev2SaRow>("show crypto ikev2 sa", text);
}
