using System.Text;
using Conformance.Dialects.Framing.Headers;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>The header that nearly all lines have is read in one go, and says what it says part by part.</summary>
public class UsualHeaderTests
{
    [Theory]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.001: HSRP: x (the second that was read last)")]
    [InlineData("Nov 23 10:00:00 CET 336: Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Nov  3 10:00:00 10.0.0.1 4294967295: .Nov  3 09:59:59.999: %SYS-5-CONFIG_I: x")]
    [InlineData("Feb 29 23:59:60 2001:db8::1 1: Feb 29 23:59:60:  %SYS-5-CONFIG_I: x")]
    [InlineData("*Mar  1 00:19:45.872: HSRP: x")]
    [InlineData(".Mar  1 00:19:45.872: HSRP: x")]
    [InlineData("Mar  1 00:19:45: HSRP: x")]
    public void One_that_is_usual(string line)
    {
        var text = Encoding.ASCII.GetBytes(line);
        Assert.True(UsualHeader.TryRead(text, out var usual));
        Assert.Equal(new HeaderReader(text).Read(), usual);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nov 23 10:00:00 ")]
    [InlineData("Nov 23 10:00:00 edge-1 336:")]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.001:")]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.0!1: HSRP: x")]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 10:00:00.001 CET: HSRP: x")]
    [InlineData("Nov 23 10:00:00 edge-1 336: *Nov 23 2026 10:00:00.001: HSRP: x")]
    [InlineData("Nov 23 10:00:00 edge-1 *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Nov 23 10:00:00 1841 336: *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Nov 23 10:00:00 edge-1: 336: *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Nov 31 10:00:00 edge-1 336: *Nov 31 10:00:00.001: HSRP: x")]
    [InlineData("Nov 23 24:00:00.001: HSRP: x")]
    [InlineData("*Nov 23 10:00:00.001: mydevice %SYS-5-CONFIG_I: x")]
    public void One_that_is_not_surely_so_is_left_to_who_reads_it_part_by_part(string line) => Assert.False(UsualHeader.TryRead(Encoding.ASCII.GetBytes(line), out _));
}
