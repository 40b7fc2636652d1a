using System.Globalization;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>Twice the lines of a configuration need twice the memory, not four times.</summary>
public class GrowthTests
{
    [Theory]
    [InlineData("version 12.{0}")]
    [InlineData("ip route 10.0.{0}.0 255.255.255.0 192.0.2.1")]
    [InlineData("access-list 101 permit ip host 10.0.0.{0} any")]
    [InlineData("interface Loopback{0}")]
    public void What_a_configuration_is_read_into_grows_with_its_lines(string line)
    {
        _ = Allocated(line, 100);
        Assert.InRange(Allocated(line, 4000) / (double)Allocated(line, 1000), 1, 6);
    }

    private static long Allocated(string line, int lines)
    {
        var text = string.Join('\n', Enumerable.Range(0, lines).Select(number => string.Format(CultureInfo.InvariantCulture, line, number % 200)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Replayed.Of(text, command: "show running-config");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
