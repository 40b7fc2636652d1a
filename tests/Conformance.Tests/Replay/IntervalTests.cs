using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>What two stamps prove of the time between them.</summary>
public class IntervalTests
{
    [Theory]
    [InlineData("2024-12-02T10:00:00.000", "2024-12-02T10:00:10.000", 9.999, 10.001)]
    [InlineData("2024-12-02T10:00:00", "2024-12-02T10:00:10", 9, 11)]
    [InlineData("2024-12-02T10:00:00.000", "2024-12-02T10:00:10", 9.999, 11)]
    [InlineData("2024-12-02T10:00:00", "2024-12-02T10:00:00", 0, 1)]
    [InlineData("--12-31T23:59:58", "--01-01T00:00:08", 9, 11)]
    [InlineData("2024-12-31T23:59:58", "--01-01T00:00:08", 9, 11)]
    [InlineData("--02-28T23:59:59", "--03-01T00:00:01", 1, 86403)]
    [InlineData("2023-02-28T23:59:59", "2023-03-01T00:00:01", 1, 3)]
    [InlineData("--12-31T23:59:58", "--03-01T00:00:00", 5097601, 5184003)]
    [InlineData("PT10M", "PT10M5S", 4, 6)]
    [InlineData("P1DT2H", "P1DT2H", 0, 3600)]
    [InlineData("P8D", "P9D", 0, 172800)]
    [InlineData("2024-12-02T10:00:10", "2024-12-02T10:00:10", 0, 1)]
    public void It_lies_between_two_bounds(string earlier, string later, double least, double most)
    {
        Assert.True(Interval.TryBetween(Time(earlier), Time(later), out var elapsed));
        Assert.Equal((least, most), (elapsed.Min.TotalSeconds, elapsed.Max.TotalSeconds));
    }

    [Fact]
    public void A_time_of_day_may_be_any_number_of_days_later()
    {
        Assert.True(Interval.TryBetween(Time("T10:00:00"), Time("T10:00:10"), out var elapsed));
        Assert.Equal((TimeSpan.FromSeconds(9), TimeSpan.MaxValue), (elapsed.Min, elapsed.Max));
    }

    [Theory]
    [InlineData("2024-12-02T10:00:10", "2024-12-02T10:00:05")]
    [InlineData("2024-12-02T10:00:00", "PT10M5S")]
    [InlineData("", "2024-12-02T10:00:05")]
    public void Some_stamps_cannot_be_subtracted(string earlier, string later) => Assert.False(Interval.TryBetween(Time(earlier), Time(later), out _));

    private static DeviceTime Time(string text) => DeviceTime.TryParse(text, out var time) ? time : DeviceTime.None;
}
