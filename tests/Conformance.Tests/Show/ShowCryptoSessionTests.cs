using Conformance.Protocols.CryptoSession;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto session</c>.</summary>
public class ShowCryptoSessionTests
{
    [Fact]
    public void A_tunnel_that_is_down_is_a_session_with_its_IKE_SAs_and_no_flow()
    {
        var session = Rows("show crypto session detail", CryptoCaptures.Session)[0];
        Assert.Equal(("Tunnel1201", "DOWN-NEGOTIATING", "10.161.255.14", "INET", ""), (session.Interface, session.Status, session.Peer, session.FrontVrf, session.Phase1Id));
        Assert.Equal(["Inactive", "Inactive"], session.IkeSas.Select(sa => sa.State));
        Assert.Single(ShownRows.Cells("show crypto session detail", CryptoCaptures.Session), row => row.Contains("Tunnel1201", StringComparison.Ordinal));
    }

    [Fact]
    public void A_session_has_a_row_for_each_flow()
    {
        var session = Rows("show crypto session detail", CryptoCaptures.Session)[1];
        Assert.Equal(("cisco", "prof", "easy", "10.3.3.4", "3d18h"), (session.Username, session.Profile, session.Group, session.AssignedAddress, session.Uptime));
        Assert.Equal([("permit 47 host 10.1.1.4 host 10.1.1.3", 0, "crypto map"), ("permit ip host 10.1.1.4 host 10.1.1.3", 4, "dynamic crypto map")], session.Flows.Select(flow => (flow.Selector, flow.ActiveSas ?? -1, flow.Origin)));
        Assert.Equal((4L, 4L, 1L), (session.Flows[1].Decrypted, session.Flows[1].Encrypted, session.Flows[1].DroppedOutbound));
        Assert.Equal(2, ShownRows.Cells("show crypto session detail", CryptoCaptures.Session).Count(row => row.Contains("Virtual-Access2", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_IKE_SA_of_IPv6_stands_on_two_lines()
    {
        var session = Assert.Single(Rows("show crypto session", "Interface: Tunnel1\nSession status: UP-ACTIVE\nPeer: 2001:DB8::2 port 500\n  IKEv2 SA: local 2001:DB8::1/500\n          remote 2001:DB8::2/500 Active"));
        Assert.Equal(("IKEv2", "2001:DB8::1/500", "2001:DB8::2/500"), (session.IkeSas[0].Version, session.IkeSas[0].Local, session.IkeSas[0].Remote));
    }

    [Fact]
    public void A_blank_before_a_port_that_an_editor_left_is_no_part_of_the_address() =>
        Assert.Equal("74.200.90.5/500", Assert.Single(Rows("show crypto session", "Interface: FastEthernet0/1\nSession status: UP-ACTIVE\nPeer: 74.200.90.5 port 500\nIKE SA: local 73.54.120.100/500 remote 74.200.90.5 /500 Active")).IkeSas[0].Remote);

    [Fact]
    public void A_session_whose_interface_line_is_lost_does_not_change_the_one_before()
    {
        var sessions = Rows("show crypto session", "Interface: Tunnel1\nSession status: UP-ACTIVE\nPeer: 10.0.0.1 port 500\nUptime: 00:01:00\nSession status: DOWN\nPeer: 10.0.0.2 port 500");
        Assert.Equal([("Tunnel1", "UP-ACTIVE", "10.0.0.1"), ("", "DOWN", "10.0.0.2")], sessions.Select(session => (session.Interface, session.Status, session.Peer)));
    }

    [Fact]
    public void A_flow_that_ends_at_the_edge_of_the_terminal_takes_nothing_of_the_next_line()
    {
        const string Flow = "IPSEC FLOW: permit ip 100.75.0.0/255.255.255.192 192.168.25.0/255.255.255.128";
        var text = $"Interface: Tunnel1\nSession status: DOWN\nPeer: 10.0.0.1 port 500\n{Flow.PadLeft(80)}\n        Active SAs: 0, origin: crypto map";
        var session = Assert.Single(ShownRows.WithStranger<CryptoSessionRow>("show crypto session", text, 4));
        Assert.Equal(Flow["IPSEC FLOW: ".Length..], Assert.Single(session.Flows).Selector);
    }

    [Theory]
    [InlineData("10.255.0.46     Tu0                          R14                      00:10:53 UA", "Tunnel0", "", "R14", "00:10:53", "UA")]
    [InlineData("10.3.3.1   Fa0/1             ra1                   ra1grp 00:17:31    UA", "FastEthernet0/1", "ra1", "ra1grp", "00:17:31", "UA")]
    [InlineData("10.0.0.2        Gi0/0                                                           D", "GigabitEthernet0/0", "", "", "", "D")]
    public void The_brief_form_may_leave_names_and_uptime_out(string line, string port, string user, string id, string uptime, string status)
    {
        var session = Assert.Single(Rows("show crypto session brief", $"ivrf = red\n{line}"));
        Assert.Equal((port, user, id, uptime, status, "red"), (session.Interface, session.Username, session.Phase1Id, session.Uptime, session.Status, session.InsideVrf));
    }

    private static IReadOnlyList<CryptoSessionRow> Rows(string command, string text) => ShownRows.Of<CryptoSessionRow>(command, text);
}
