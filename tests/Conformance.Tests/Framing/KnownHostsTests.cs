using System.Text;
using Conformance.Dialects.Framing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Whose a prompt is, by the hosts that were met before.</summary>
public class KnownHostsTests
{
    [Theory]
    [InlineData("R1", "1", "R1")]
    [InlineData("R1 R12", "2", "R12")]
    [InlineData("R1 SW1", "1", "1")]
    [InlineData("R1", "3", "3")]
    [InlineData("CORE-SW", "W", "W")]
    [InlineData("", "1", "1")]
    public void Digits_alone_are_the_tail_of_the_one_host_that_ends_so(string met, string name, string whole)
    {
        var hosts = new KnownHosts();
        foreach (var host in met.Split(' ', StringSplitOptions.RemoveEmptyEntries)) hosts.Meet(Encoding.ASCII.GetBytes(host), host);
        Assert.Equal(whole, Encoding.ASCII.GetString(hosts.WholeOf(Encoding.ASCII.GetBytes(name))));
    }
}
