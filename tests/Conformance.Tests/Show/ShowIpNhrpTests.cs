using Conformance.Protocols.Nhrp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show ip nhrp</c>.</summary>
public class ShowIpNhrpTests
{
    [Theory]
    [InlineData("10.101.0.2/32 via 10.101.0.2\n   Tunnel10 created 22:36:19, expire 00:01:11", "00:01:11")]
    [InlineData("10.101.0.2/32 via 10.101.0.2, Tunnel10 created 22:36:19, never expire ", "never")]
    [InlineData("10.101.0.2/32 via 10.101.0.2\n   Tunnel10 created 22:36:19 expire 00:01:11", "00:01:11")]
    public void The_entries_of_every_release_are_read(string head, string expires)
    {
        var row = Assert.Single(ShownRows.Of<NhrpEntryRow>(
            "show ip nhrp", $"{head}\n   Type: dynamic, Flags: unique registered used nhop\n   NBMA address: 172.16.9.61"));
        Assert.Equal(("10.101.0.2/32", "10.101.0.2", "Tunnel10", "172.16.9.61"), (row.Target, row.NextHop, row.Interface, row.NbmaAddress));
        Assert.Equal(("dynamic", "unique registered used nhop", "22:36:19", expires), (row.Type, row.Flags, row.Created, row.Expires));
    }

    [Theory]
    [InlineData("10.0.123.2/32 10.0.123.2      200.0.123.2     dynamic  Tu123   <   >", "Tunnel123")]
    [InlineData("10.9.0.10/32 10.9.0.10       10.10.100.30    dynamic  Tu15272 <   >", "")]
    public void The_brief_form_cuts_long_names_so_that_one_which_fills_its_column_is_not_known(string line, string port)
    {
        var row = Assert.Single(ShownRows.Of<NhrpEntryRow>(
            "show ip nhrp brief", $"   Target             Via            NBMA           Mode   Intfc   Claimed \n{line}"));
        Assert.Equal(("dynamic", port), (row.Type, row.Interface));
    }
}
