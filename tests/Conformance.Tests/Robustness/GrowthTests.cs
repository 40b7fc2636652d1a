using System.Globalization;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>Twice the lines need twice the memory, not four times, and a short line needs little.</summary>
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

    [Fact]
    public void A_short_text_in_a_string_needs_no_buffer_of_a_file() =>
        Assert.InRange(AllocatedBy(string.Concat(Enumerable.Repeat("R1#\\n\n", 1000)), "") / 1000, 1, 20_000);

    private static long Allocated(string line, int lines) =>
        AllocatedBy(string.Join('\n', Enumerable.Range(0, lines).Select(number => string.Format(CultureInfo.InvariantCulture, line, number % 200))), "show running-config");

    private static long AllocatedBy(string text, string command)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Replayed.Of(text, command: command);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
