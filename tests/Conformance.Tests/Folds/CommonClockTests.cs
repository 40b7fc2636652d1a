using System.Globalization;
using Conformance.Checks.Rules;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using Xunit;

namespace Conformance.Tests.Folds;

/// <summary>How long it was between lines of two routers whose clocks nobody synchronised.</summary>
public class CommonClockTests
{
    private const string Handover = "R1 *10:00:00.000 j 10.1.1.2|R1 *10:00:00.000 Active -> Speak|R2 *09:30:00.000 Standby -> Active";
    private const string AndBack = "|R1 *10:05:00.000 Standby -> Active|R2 *09:35:00.010 j 10.1.1.1|R2 *09:35:00.010 Active -> Speak";

    [Theory]
    [InlineData("a coup bounds them by the second in which it is delivered", Handover, "-0.051 to 1.001")]
    [InlineData("a coup each way bounds them on both sides, with the drift of five minutes", Handover + AndBack, "-0.051 to 0.091")]
    [InlineData("a resign does as a coup", "R1 *10:00:00.000 Active -> Init|R2 *09:30:00.000 i 10.1.1.1|R2 *09:30:00.000 Standby -> Active", "-1.001 to 0.051")]
    [InlineData("a router that went to Init is missed within a hold time and a fifth", "R1 *10:00:00.000 Active -> Init|R2 *09:30:08.000 c 10.1.1.1|R2 *09:30:08.000 Standby -> Active", "-13.001 to 0.051")]
    [InlineData("nothing passed between them", "R1 *10:00:00.000 Active -> Speak|R2 *09:30:00.000 Standby -> Active", "nothing")]
    [InlineData("the timer of a router that heard nobody", "R1 *10:00:00.000 Active -> Init|R2 *09:30:08.000 c unknown|R2 *09:30:08.000 Standby -> Active", "nothing")]
    [InlineData("two coups that no offset agrees with", Handover + "|R1 *10:05:00.000 Standby -> Active|R2 *09:39:00.000 j 10.1.1.1|R2 *09:39:00.000 Active -> Speak", "nothing")]
    [InlineData("a clock that was set", Handover + "|R1 *10:06:00.000 set", "nothing")]
    [InlineData("one coup of two, and nothing tells which", "R1 *10:00:00.000 j 10.1.1.2|R2 *09:30:00.000 Standby -> Active|R2 *09:40:00.000 Standby -> Active", "nothing")]
    [InlineData("trusted clocks are as they are", "R1 10:00:00.000 Active -> Speak|R2 10:00:00.500 Standby -> Active", "0.499 to 0.501")]
    [InlineData("trusted clocks that a coup each way contradicts", "R1 10:00:00.000 j 10.1.1.2|R1 10:00:00.000 Active -> Speak|R2 09:30:00.000 Standby -> Active|R1 10:05:00.000 Standby -> Active|R2 09:35:00.010 j 10.1.1.1", "-0.091 to 0.051")]
    [InlineData("trusted clocks no farther apart than NTP leaves them", "R1 10:00:00.000 j 10.1.1.2|R1 10:00:00.000 Active -> Speak|R2 10:00:00.060 Standby -> Active|R1 10:05:00.000 Standby -> Active|R2 10:05:00.070 j 10.1.1.1", "0.059 to 0.061")]
    [InlineData("trusted clocks that one coup contradicts, which may be another", "R1 10:00:00.000 j 10.1.1.2|R1 10:00:00.000 Active -> Speak|R2 09:30:00.000 Standby -> Active", "-1800.001 to -1799.999")]
    [InlineData("one trusted clock and one that is not", "R1 10:00:00.000 j 10.1.1.2|R1 10:00:00.000 Active -> Speak|R2 *09:30:00.000 Standby -> Active", "-0.051 to 1.001")]
    public void Messages_between_them_bound_it(string because, string logged, string expected)
    {
        var facts = logged.Split('|').Select(Fact).ToList();
        var first = facts.OfType<Transitioned>().First(move => move.Entity.Device == "R2");
        var second = facts.OfType<EntityEvent>().First(fact => fact.Entity.Device == "R1");
        var between = second.Time.Quality == ClockQuality.Authoritative && first.Time.Quality == ClockQuality.Authoritative ? Between(facts, second, first) : Between(facts, first, second);
        Assert.True(expected == between, $"{because}: {between}");
    }

    [Fact]
    public void Of_several_coups_those_are_taken_that_are_as_far_apart_at_both_ends()
    {
        const string logged = "R2 *09:10:00.000 Standby -> Active|R2 *09:30:00.000 Standby -> Active|R2 *09:37:00.000 Standby -> Active|R1 *10:00:00.000 j 10.1.1.2|R1 *10:07:00.000 j 10.1.1.2";
        var comparison = Assert.Single(CommonClock.Of([.. logged.Split('|').Select(Fact)]).Comparisons);
        Assert.Equal(("R2", "R1", 2), (comparison.Device, comparison.Other, comparison.Messages.Count));
        Assert.Equal(-30, Math.Round(comparison.Least.TotalMinutes));
    }

    [Fact]
    public void How_far_a_date_without_a_year_is_behind_one_with_it_is_no_number()
    {
        var taken = (Transitioned)Fact("R2 *09:30:00.000 Standby -> Active");
        var comparison = Assert.Single(CommonClock.Of([Fact("R1 *10:00:00.000 j 10.1.1.2"), taken with { Time = taken.Time with { Kind = ClockKind.MonthDay } }]).Comparisons);
        Assert.False(comparison.IsOfOneKind);
    }

    [Theory]
    [InlineData("*", "R2's clock was not synchronised; it was ")]
    [InlineData("", "R2's clock was not set as R1's, though no stamp is marked; it was ")]
    public void A_clock_is_said_to_be_not_synchronised_only_where_a_mark_says_so(string mark, string said)
    {
        var facts = (Handover + AndBack).Replace("*", mark, StringComparison.Ordinal).Split('|').Select(Fact);
        var finding = Assert.Single(RuleBook.Judge(new RunFacts([.. facts])), finding => finding.Code == "TIME-011");
        Assert.StartsWith(said, finding.Message, StringComparison.Ordinal);
    }

    private static string Between(IReadOnlyList<RunEvent> facts, EntityEvent from, EntityEvent to) =>
        CommonClock.Of(facts).Between(from.Entity.Device, from.Time, to.Entity.Device, to.Time) is { } apart
            ? string.Create(CultureInfo.InvariantCulture, $"{apart.Shortest.TotalSeconds:0.000} to {apart.Longest.TotalSeconds:0.000}")
            : "nothing";

    private static RunEvent Fact(string words)
    {
        var parts = words.Split(' ');
        _ = DeviceTime.TryParse($"2026-12-02T{parts[1].TrimStart('*')}", out var at);
        at = at with { Quality = parts[1].StartsWith('*') ? ClockQuality.NotSet : ClockQuality.Authoritative };
        var entity = new EntityKey(parts[0], "hsrp", "Vlan1:1");
        Evidence[] line = [new($"{parts[0]}.log", 1, 1, words)];
        return parts[2..] switch
        {
            ["set"] => new ClockStepped(parts[0], ClockStepKind.Set, at, at, 1, line),
            [var from, "->", var to] => new Transitioned(entity, 1, "", from, to, "", at, line),
            [var on, var peer] => new GroupEventOccurred(entity, on == "j" ? "Active" : "Standby", on, peer, at, line),
            _ => throw new ArgumentException(words),
        };
    }
}
