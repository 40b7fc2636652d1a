using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show clock</c>.</summary>
public class ShowClockTests
{
    [Theory]
    [InlineData("*18:57:38.347 UTC Mon Oct 19 2015", "18:57:38.347", "UTC", "2015-10-19", ClockQuality.NotSet)]
    [InlineData(".04:37:54.849 UTC Thu Aug 7 2025", "04:37:54.849", "UTC", "2025-08-07", ClockQuality.NotSynchronized)]
    [InlineData("05:26:38.035 UTC+2 Wed JAN 4 2019", "05:26:38.035", "UTC+2", "2019-01-04", ClockQuality.Authoritative)]
    public void The_mark_in_front_says_how_far_the_clock_can_be_trusted(string text, string time, string zone, string date, ClockQuality quality)
    {
        var row = Assert.Single(ShownRows.Of<ClockRow>("", text));
        Assert.Equal((time, zone, date, quality), (row.Time, row.Zone, row.Date, row.Quality));
    }

    [Fact]
    public void Detail_adds_the_source_and_summer_time()
    {
        var row = Assert.Single(ShownRows.Of<ClockRow>(
            "show clock detail",
            "15:29:03.158 PST Tue Feb 25 2003\nTime source is NTP\nSummer time starts 02:00:00 PST Sun Apr 6 2003\nSummer time ends 02:00:00 PDT Sun Oct 26 2003"));
        Assert.Equal(("NTP", "02:00:00 PST Sun Apr 6 2003", "02:00:00 PDT Sun Oct 26 2003"), (row.Source, row.SummerTimeStarts, row.SummerTimeEnds));
    }
}
