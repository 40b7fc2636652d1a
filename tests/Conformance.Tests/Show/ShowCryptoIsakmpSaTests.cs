using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto isakmp sa</c>.</summary>
public class ShowCryptoIsakmpSaTests
{
    [Theory]
    [InlineData("172.16.172.53  172.16.172.69   QM_IDLE   1          0", "QM_IDLE", 1, "", "")]
    [InlineData("200.20.20.2     200.10.10.2     QM_IDLE           1001 ACTIVE", "QM_IDLE", 1001, "ACTIVE", "")]
    [InlineData("192.1.1.40      192.1.1.20      QM_IDLE              1    0 ACTIVE", "QM_IDLE", 1, "ACTIVE", "")]
    [InlineData("10.1.1.2        10.1.1.1        MM_NO_STATE          0    0 ACTIVE (deleted)", "MM_NO_STATE", 0, "ACTIVE (deleted)", "")]
    [InlineData("10.1.1.2        10.1.1.1        GDOI_REKEY        1003 ACTIVE", "GDOI_REKEY", 1003, "ACTIVE", "")]
    [InlineData("/vpn2        172.21.114.123  10.1.1.1        QM_IDLE             13    0", "QM_IDLE", 13, "", "vpn2")]
    public void The_plain_form_of_every_release_is_read(string line, string state, int connection, string status, string vrf)
    {
        var sa = Assert.Single(ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa", line));
        Assert.Equal((state, connection, status, vrf, true), (sa.State, sa.ConnectionId, sa.Status, sa.InsideVrf, sa.IsByRole));
    }

    [Fact]
    public void An_SA_of_IPv6_is_one_row_of_three_lines()
    {
        var sa = ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa", CryptoCaptures.IsakmpSa)[^1];
        Assert.Equal(("2000:61:128:1::1", "2000:202:100:1::1", "QM_IDLE", 1005, "ACTIVE"), (sa.First, sa.Second, sa.State, sa.ConnectionId, sa.Status));
        Assert.Equal(3, sa.Span.LastLine - sa.Span.FirstLine + 1);
    }

    [Fact]
    public void A_row_of_a_Ruijie_whose_last_column_is_a_lifetime_is_no_row_and_said_to_be_unread()
    {
        var read = Replayed.Of("R1#show crypto isakmp sa\n11.1.1.2          10.1.1.2          IKE_IDLE                 1                 81791");
        Assert.Equal([2], read.Unread);
        Assert.Empty(read.Captures.OfType<Capture<IsakmpSaRow>>().SelectMany(capture => capture.Rows));
    }

    [Theory]
    [InlineData("1    172.16.172.53  172.16.172.69         des   md5   psk   1  23:49:52   K", "", "", "des", "md5", "psk", "1", "23:49:52", "K")]
    [InlineData("1074  20.10.20.2      20.30.10.2             ACTIVE aes  sha    rsig 2  23:47:17", "", "ACTIVE", "aes", "sha", "rsig", "2", "23:47:17", "")]
    [InlineData("1013  2.2.2.2         1.1.1.1         red    ACTIVE aes  sha384 psk  14 23:47:45 DN", "red", "ACTIVE", "aes", "sha384", "psk", "14", "23:47:45", "DN")]
    [InlineData("1001  2.2.2.2         1.1.1.1                STDBY  3des sha    psk  2  23:53:11 D", "", "STDBY", "3des", "sha", "psk", "2", "23:53:11", "D")]
    [InlineData("1001  2.2.2.2         1.1.1.1         red    STDBY  3des sha    psk  2  23:53:11 D", "red", "STDBY", "3des", "sha", "psk", "2", "23:53:11", "D")]
    [InlineData("7     2.2.2.2         1.1.1.1         red    3des sha    psk  2  1d02h", "red", "", "3des", "sha", "psk", "2", "1d02h", "")]
    [InlineData("0     10.1.1.1        10.1.1.2               ACTIVE                  0  0", "", "ACTIVE", "", "", "", "0", "0", "")]
    public void The_columns_of_the_detail_form_may_drift_and_be_blank(
        string line, string vrf, string status, string encryption, string hash, string authentication, string group, string lifetime, string capabilities)
    {
        var sa = Assert.Single(ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa detail", line));
        Assert.False(sa.IsByRole);
        Assert.Equal((vrf, status, encryption, hash), (sa.InsideVrf, sa.Status, sa.Encryption, sa.Hash));
        Assert.Equal((authentication, group, lifetime, capabilities), (sa.Authentication, sa.DhGroup, sa.Lifetime, sa.Capabilities));
    }

    [Fact]
    public void A_lifetime_that_the_terminal_wrapped_is_one_value()
    {
        const string Text = "29610 100:0:10::2         100:13:220::2    BLUE    ACTIVE aes  sha    psk  16    00\n:01:47 D";
        Assert.Equal("00:01:47", Assert.Single(ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa detail", Text)).Lifetime);
    }

    [Fact]
    public void A_header_that_the_terminal_wrapped_is_a_header()
    {
        const string Text = "C-id  Local           Remote          I-VRF  Status Encr Hash   Auth DH Lifetime\nCap.\n1001  2.2.2.2         1.1.1.1                STDBY  3des sha    psk  2  23:53:11 D";
        Assert.Equal("23:53:11", Assert.Single(ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa detail", Text)).Lifetime);
    }

    [Fact]
    public void A_table_with_only_its_header_is_an_empty_table() =>
        Assert.Empty(ShownRows.Of<IsakmpSaRow>("show crypto isakmp sa", "IPv4 Crypto ISAKMP SA\ndst             src             state          conn-id slot status\n\nIPv6 Crypto ISAKMP SA"));
}
