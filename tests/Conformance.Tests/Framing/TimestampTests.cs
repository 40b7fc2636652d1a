using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>The timestamps of IOS.</summary>
public class TimestampTests
{
    [Theory]
    [InlineData("*Mar  1 00:19:45.872: HSRP", ClockKind.MonthDay, "--03-01T00:19:45.872", ClockQuality.NotSet)]
    [InlineData("*Mar 1 00:19:45.872: HSRP", ClockKind.MonthDay, "--03-01T00:19:45.872", ClockQuality.NotSet)]
    [InlineData(".Nov 18 21:03:22.631 GMT: %LINK", ClockKind.MonthDay, "--11-18T21:03:22.631Z", ClockQuality.NotSynchronized)]
    [InlineData("Dec  2 16:11:31.855 UTC: HSRP", ClockKind.MonthDay, "--12-02T16:11:31.855Z", ClockQuality.Authoritative)]
    [InlineData("*Feb  2 11:39:59KST: %CRYPTO", ClockKind.MonthDay, "--02-02T11:39:59", ClockQuality.NotSet)]
    [InlineData("Feb 29 23:59:59: %SYS", ClockKind.MonthDay, "--02-29T23:59:59", ClockQuality.Authoritative)]
    [InlineData("Jan  9 2022 19:25:10.145: %SYS", ClockKind.Dated, "2022-01-09T19:25:10.145", ClockQuality.Authoritative)]
    [InlineData("*April   1 01:12:10.659: %CRYPTO", ClockKind.MonthDay, "--04-01T01:12:10.659", ClockQuality.NotSet)]
    [InlineData("September 12 2023 12:14:24.412: %SYS", ClockKind.Dated, "2023-09-12T12:14:24.412", ClockQuality.Authoritative)]
    [InlineData("12:38:00 UTC Wed Jan 5 2011: Unexpected", ClockKind.Dated, "2011-01-05T12:38:00Z", ClockQuality.Authoritative)]
    [InlineData("15:33:24.753: ISAKMP", ClockKind.TimeOfDay, "T15:33:24.753", ClockQuality.Authoritative)]
    [InlineData("*03:04:18.975: ISAKMP", ClockKind.TimeOfDay, "T03:04:18.975", ClockQuality.NotSet)]
    [InlineData("00:12:54: %LINK", ClockKind.Uptime, "PT12M54S", ClockQuality.Authoritative)]
    [InlineData("1d02h: %LINK", ClockKind.Uptime, "P1DT2H", ClockQuality.Authoritative)]
    [InlineData("2w3d: %LINK", ClockKind.Uptime, "P17D", ClockQuality.Authoritative)]
    public void A_stamp_is_read_with_its_precision_and_mark(string line, ClockKind kind, string iso, ClockQuality quality)
    {
        Assert.True(Timestamp.TryRead(Encoding.ASCII.GetBytes(line), out var time, out var length));
        Assert.Equal((kind, iso, quality), (time.Kind, time.ToString(), time.Quality));
        Assert.Equal(' ', line[length - 1]);
    }

    [Theory]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("Mar 32 00:00:00: x")]
    [InlineData("Marble 3 00:00:00: x")]
    [InlineData("Mar  1 00:00:00host: x")]
    [InlineData("*Mar  1 25:19:45.872: x")]
    [InlineData("172.16.172.53  172.16.172.69   QM_IDLE   1          0")]
    [InlineData("2 state changes, last state change 03:21:20")]
    [InlineData("99.0.0.0/32 is subnetted, 1 subnets")]
    [InlineData("Mar")]
    public void What_is_no_stamp_is_not_taken_for_one(string line) => Assert.False(Timestamp.TryRead(Encoding.ASCII.GetBytes(line), out _, out _));

    [Theory]
    [InlineData("--12-02T16:11:31.855")]
    [InlineData("--02-29T23:59:59")]
    [InlineData("2022-01-09T19:25:10.145")]
    [InlineData("T15:33:24.753")]
    [InlineData("PT12M54S")]
    public void A_printed_time_reads_back(string iso)
    {
        Assert.True(DeviceTime.TryParse(iso, out var time));
        Assert.Equal(iso, time.ToString());
    }

    [Fact]
    public void Times_of_one_clock_are_subtracted_and_times_of_different_kinds_are_not()
    {
        Assert.True(DeviceTime.TryParse("T15:33:24.753", out var later) & DeviceTime.TryParse("15:33:23", out var earlier) & DeviceTime.TryParse("PT1H", out var uptime));
        Assert.True(later.TryElapsedSince(earlier, out var elapsed));
        Assert.Equal(TimeSpan.FromMilliseconds(1753), elapsed);
        Assert.False(later.TryElapsedSince(uptime, out _));
        Assert.False(later.TryElapsedSince(DeviceTime.None, out _));
    }
}
