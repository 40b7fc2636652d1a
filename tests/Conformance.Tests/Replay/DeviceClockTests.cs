using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>The clock of one device: where it stepped, and what its stamps leave out.</summary>
public class DeviceClockTests
{
    private const string Set = "%SYS-5-CONFIG_I: Configured from console by console";
    private const string Active = "%HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active";

    [Theory]
    [InlineData("a clock that runs on", "Mar  1 00:00:01.000", "Mar  1 00:00:02.000", "")]
    [InlineData("processes that overtake each other", "Mar  1 00:00:01.900", "Mar  1 00:00:01.100", "")]
    [InlineData("the turn of the year", "Dec 31 23:59:59.900", "Jan  1 00:00:00.100", "")]
    [InlineData("midnight", "23:59:59.900", "00:00:00.100", "")]
    [InlineData("a clock that was never set after a reload", "*Dec 31 23:59:59.900", "*Mar  1 00:00:07.100", "Back 1>2")]
    [InlineData("a clock that went back", "Mar  5 10:00:00.000", "Mar  5 09:52:11.000", "Back 1>2")]
    [InlineData("UTC to local time in the same second", "Mar  5 22:13:16.994", "Mar  5 17:13:17.001", "Zone 1>2")]
    [InlineData("another zone's word", "Mar 30 01:59:59.900 CET", "Mar 30 03:00:00.100 CEST", "Zone 1>2")]
    [InlineData("two captures one behind the other", "00:27:07", "00:12:54", "Restart 1>2")]
    [InlineData("debug lines without the zone that messages have", "Mar  5 22:13:16.994 CET", "Mar  5 21:13:17.001", "")]
    [InlineData("uptime and date mixed", "1d02h", "Mar  5 10:00:00.000", "")]
    public void A_step_is_told_from_time_that_passes(string what, string before, string after, string step)
    {
        var read = Replayed.Of($"{before}: {Set}\n{after}: {Set}\n{after}: {Set}");
        Assert.Equal((what, step), (what, string.Join(' ', read.Facts.OfType<ClockStepped>().Select(fact => $"{fact.Kind} {fact.AfterLine}>{fact.Evidence[0].Line}"))));
    }

    [Fact]
    public void A_step_is_told_once_and_stamps_of_another_kind_do_not_hide_it()
    {
        var read = Replayed.Of($"00:27:07: {Set}\nMar  5 10:00:00: {Set}\n00:12:54: {Set}\n00:12:55: {Set}");
        Assert.Equal([ClockStepKind.Restart], read.Facts.OfType<ClockStepped>().Select(fact => fact.Kind));
    }

    [Fact]
    public void Without_a_year_times_are_printed_without_one() =>
        Assert.Equal("--03-05T10:00:00", TimesOf($"Mar  5 10:00:00: {Active}"));

    [Fact]
    public void A_dated_stamp_tells_the_year_of_those_behind_it() =>
        Assert.Equal("2022-01-09T19:25:11 inferred Year", TimesOf($"Jan  9 2022 19:25:10.145: {Set}\nJan  9 19:25:11: {Active}"));

    [Fact]
    public void The_clock_that_is_shown_tells_the_year() =>
        Assert.Equal("2015-10-19T18:57:39 inferred Year", TimesOf($"R1#show clock\n18:57:38.347 UTC Mon Oct 19 2015\nR1#\nOct 19 18:57:39: {Active}"));

    [Fact]
    public void A_relay_that_prints_the_year_tells_that_of_the_device() =>
        Assert.Equal("2024-10-11T08:15:30.001 inferred Year", TimesOf($"2024-10-11T10:15:31+02:00 r1 45: Oct 11 08:15:30.001: {Active}"));

    [Fact]
    public void A_relay_months_apart_from_the_device_tells_nothing() =>
        Assert.Equal("--03-01T00:00:30.001", TimesOf($"2024-10-11T10:15:31+02:00 r1 45: *Mar  1 00:00:30.001: {Active}"));

    [Fact]
    public void The_year_turns_with_the_stamps() =>
        Assert.Equal("2023-01-01T00:00:01 inferred Year", TimesOf($"Dec 31 2022 23:59:58: {Set}\nDec 31 23:59:59: {Set}\nJan  1 00:00:01: {Active}"));

    private static string TimesOf(string text) => string.Join(
        '\n',
        Replayed.Of(text).Facts.OfType<Transitioned>().Select(move => move.Time.Inferred == default ? $"{move.Time}" : $"{move.Time} inferred {move.Time.Inferred}"));
}
