using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Packets for SAs that are not there, and flows that moved to another peer.</summary>
public class SaRuleTests
{
    private const string Networks = "10.1.0.0/255.255.255.0/256/0";

    [Fact]
    public void Packets_for_an_SA_that_was_deleted_are_told_once_with_its_deletion()
    {
        var finding = Assert.Single(Judge(Deleted("198.51.100.7", 0xA1, "203.0.113.1") + Unknown("10:00:05") + Unknown("10:01:05") + Unknown("10:02:05")));
        Assert.Equal(("SA-011", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("R1 has no SA for what comes from 203.0.113.1 with SPI 0x000000A1, as 3 messages say in 119.999 to 120.001 s, the last at r1.log:11: R1 deleted it at r1.log:1", finding.Message);
    }

    [Fact]
    public void A_flow_that_has_its_next_SA_with_another_peer_moved()
    {
        var finding = Assert.Single(Judge(Deleted("203.0.113.1", 0xA1, "203.0.113.1") + Created("192.0.2.9", 0xB1, "192.0.2.9")));
        Assert.Equal(("SA-012", Severity.Note), (finding.Code, finding.Severity));
        Assert.Contains("is with 192.0.2.9 now, 5191 to 5193 ms after its last SA with 203.0.113.1 was deleted", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("its next SA is with the same peer", "203.0.113.1", Networks)]
    [InlineData("every tunnel interface has this flow", "192.0.2.9", "0.0.0.0/0.0.0.0/256/0")]
    public void Other_flows_did_not_move(string because, string peer, string proxy) =>
        Assert.True(Judge((Deleted("203.0.113.1", 0xA1, "203.0.113.1") + Created(peer, 0xB1, peer)).Replace(Networks, proxy, StringComparison.Ordinal).Replace("10.2.0.0/255.255.255.0/256/0", proxy.Replace("10.1", "10.2", StringComparison.Ordinal), StringComparison.Ordinal)).Count == 0, because);

    [Fact]
    public void A_flow_that_has_SAs_with_two_peers_did_not_move() =>
        Assert.DoesNotContain(
        Judge(Created("203.0.113.1", 0xA1, "203.0.113.1") + Created("203.0.113.1", 0xA2, "203.0.113.1") + Deleted("203.0.113.1", 0xA1, "203.0.113.1") + Created("192.0.2.9", 0xB1, "192.0.2.9")),
        finding => finding.Code == "SA-012");

    private static IReadOnlyList<Finding> Judge(string text) => RuleBook.Judge(new(Replayed.Of(text).Facts));

    private static string Unknown(string time) =>
        $"Nov 25 {time}.000: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=198.51.100.7, prot=50, spi=0xA1(161), srcaddr=203.0.113.1\n";

    private static string Deleted(string destination, uint spi, string peer) => $"Nov 25 09:45:02.220: IPSEC(delete_sa): deleting SA,\n{Record(destination, spi, peer)}";

    private static string Created(string destination, uint spi, string peer) => $"Nov 25 09:45:07.412: IPSEC(create_sa): sa created,\n{Record(destination, spi, peer)}";

    private static string Record(string destination, uint spi, string peer) =>
        $"  (sa) sa_dest= {destination}, sa_proto= 50,\n    sa_spi= 0x{spi:X}({spi}),\n    sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2008\n    sa_lifetime(k/sec)= (4608000/3600),\n"
        + $"  (identity) local= 198.51.100.7:0, remote= {peer}:0,\n    local_proxy= {Networks},\n    remote_proxy= {Networks.Replace("10.1", "10.2", StringComparison.Ordinal)}\n";
}
