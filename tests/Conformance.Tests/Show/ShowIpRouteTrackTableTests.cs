using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip route track-table</c>.</summary>
public class ShowIpRouteTrackTableTests
{
    [Theory]
    [InlineData("`show ip route track-table`:")]
    [InlineData("`show ip route track-table`(\u5065\u5168):")]
    public void A_command_that_an_author_quotes_heads_its_answer(string heading)
    {
        var shown = ShownTables.Of($"{heading}\n```\nip route 0.0.0.0 0.0.0.0 10.0.12.2 track 1 state is [up]\n```");
        Assert.Contains("0.0.0.0/0,10.0.12.2,,,,1,up\n", shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ip route 192.168.30.0 255.255.255.0 10.0.254.139 10 name VLAN30 track 10 state is [down]", "R26,,192.168.30.0/24,10.0.254.139,,10,VLAN30,10,down")]
    [InlineData(" ip route 192.168.30.0 255.255.254.0 10.0.254.56 12 name both to TRD-25 if direct link down track 12 state is [up]", "R26,,192.168.30.0/23,10.0.254.56,,12,both to TRD-25 if direct link down,12,up")]
    [InlineData(" ip route 100.3.3.3 255.255.255.255 2.2.2.2 track 1 state is [up]", "R26,,100.3.3.3/32,2.2.2.2,,,,1,up")]
    [InlineData(" ip route 0.0.0.0 0.0.0.0 Serial0/0/0 10 name ISP_A track 100 state is [down]", "R26,,0.0.0.0/0,,Serial0/0/0,10,ISP_A,100,down")]
    public void A_route_is_read_with_its_object(string line, string expected)
    {
        var shown = ShownTables.Of($"R26#show ip route track-table\n{line}\nR26#");
        Assert.Empty(shown.Unread);
        Assert.Contains(expected + "\n", shown.Csv, StringComparison.Ordinal);
    }
}
