using Conformance.Checks.Tables;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Alignment;

/// <summary>A move whose line was overtaken has the number of the place where it belongs.</summary>
public class LateMoveTests
{
    [Theory]
    [InlineData("in order", "12:00:01 Listen -> Speak|12:00:11 Speak -> Standby|12:00:12 Standby -> Active", "Listen Speak @1, Speak Standby @2, Standby Active @3")]
    [InlineData("late by one line", "12:00:01 Listen -> Speak|12:00:12 Standby -> Active|12:00:11 Speak -> Standby|12:00:30 Active -> Speak", "Listen Speak @1, Speak Standby @3, Standby Active @2, Active Speak @4")]
    [InlineData("late by two lines", "12:00:01 Listen -> Speak|12:00:12 Standby -> Active|12:00:13 Active -> Speak|12:00:11 Speak -> Standby|12:00:30 Speak -> Standby", "Listen Speak @1, Speak Standby @4, Standby Active @2, Active Speak @3, Speak Standby @5")]
    [InlineData("late at the very beginning", "12:00:12 Standby -> Active|12:00:11 Speak -> Standby|12:00:30 Active -> Speak", "Speak Standby @2, Standby Active @1, Active Speak @3")]
    [InlineData("the clock was set back: the line is not late", "12:00:01 Listen -> Speak|12:00:11 Speak -> Standby|11:00:12 Standby -> Active|11:00:30 Active -> Speak", "Listen Speak @1, Speak Standby @2, Standby Active @3, Active Speak @4")]
    public void The_numbers_follow_the_moves(string what, string moves, string numbered)
    {
        var text = string.Join('\n', moves.Split('|').Select(move => $"*Mar  1 {move[..8]}.000: HSRP: Fa0/0 Grp 1 {move[9..]}"));
        var table = RunTables.Transitions(LateMoves.Numbered(Replayed.Of(text).Facts));
        var column = (string name) => table.Schema.IndexOf(name);
        Assert.Equal((what, numbered), (what, string.Join(", ", table.Rows.Select(row => $"{row[column("from")]} {row[column("to")]} @{row[column("line")]}"))));
        Assert.Equal(Enumerable.Range(1, table.Rows.Count).Select(number => $"{number}"), table.Rows.Select(row => row[column("seq")]));
    }
}
