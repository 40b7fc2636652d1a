using Conformance.Protocols.Isakmp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto isakmp peers</c>.</summary>
public class ShowCryptoIsakmpPeersTests
{
    [Fact]
    public void A_peer_is_read_with_the_name_that_it_gives_itself()
    {
        var rows = ShownRows.Of<IsakmpPeerRow>(
            "show crypto isakmp peers", "Peer: 10.0.3.37 Port: 500 Local: 10.3.4.18\n Phase1 id: R15\nPeer: 10.0.3.38 Port: 4500 Local: 10.3.4.18");
        Assert.Equal([("10.0.3.37", 500, "10.3.4.18", "R15"), ("10.0.3.38", 4500, "10.3.4.18", "")], rows.Select(row => (row.Peer, row.Port ?? 0, row.Local, row.Phase1Id)));
    }
}
