using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Captures that hold a record of a device twice: it happened once.</summary>
public sealed class RepeatedRecordTests : IDisposable
{
    private const string Event = "*Nov 25 09:40:02.208: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)\n";
    private const string Move = "*Nov 25 09:40:02.209: HSRP: Gi0/1 Grp 1 Standby -> Active\n";
    private const string Syslog = "*Nov 25 09:40:02.209: %HSRP-5-STATECHANGE: GigabitEthernet0/1 Grp 1 state Standby -> Active\n";
    private const string Leave = "*Nov 25 09:50:02.209: %HSRP-5-STATECHANGE: GigabitEthernet0/1 Grp 1 state Active -> Speak\n";
    private const string Shown = "R1#show logging\nSyslog logging: enabled (0 messages dropped, 0 flushes, 0 overruns)\n\nLog Buffer (4096 bytes):\n\n";
    private const string Answers = "*Nov 25 09:41:00.000: %SYS-5-CONFIG_I: Configured from console by console\n";

    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData("a log that was monitored and is shown then", "R1#terminal monitor\n" + Event + Move + Syslog + Leave + Shown + Event + Move + Syslog + Leave + "R1#\n", 4)]
    [InlineData("a console that is the monitored terminal, too", Event + Event + Move + Move + Syslog + Syslog + Leave + Leave, 4)]
    [InlineData("a log that is shown twice, and goes on between", Shown + Event + Move + Syslog + Shown + Event + Move + Syslog + Leave + "R1#\n", 3)]
    [InlineData("a log that holds each once", Event + Move + Syslog + Leave, 0)]
    public void What_stands_twice_is_replayed_once(string what, string log, int again)
    {
        var run = Run(folder.Write("R1.log", log));
        Assert.Equal((what, "Standby>Active Active>Speak", 2, 0, again), (what, Moves(run), run.Failovers.Count, run.History.OfType<ClockStepped>().Count(), Again(run)));
    }

    [Fact]
    public void So_is_what_stands_in_two_files()
    {
        var run = Run("R1=" + folder.Write("console.txt", Event + Move + Syslog + Leave), "R1=" + folder.Write("buffer.txt", Event + Move + Syslog + Leave));
        Assert.Equal(("Standby>Active Active>Speak", 4), (Moves(run), Again(run)));
    }

    [Theory]
    [InlineData("of another router", "R1#\n" + Move + "R2#\n" + Move, "R1 R2")]
    [InlineData("at another time", Move + Leave + "*Nov 25 09:51:02.209: HSRP: Gi0/1 Grp 1 Standby -> Active\n", "R1 R1 R1")]
    [InlineData("whose stamp has no milliseconds", "Nov 25 09:40:02: HSRP: Gi0/1 Grp 1 Standby -> Active\nNov 25 09:40:02: HSRP: Gi0/1 Grp 1 Active -> Speak\nNov 25 09:40:02: HSRP: Gi0/1 Grp 1 Speak -> Standby\nNov 25 09:40:02: HSRP: Gi0/1 Grp 1 Standby -> Active\n", "R1 R1 R1 R1")]
    public void A_record_is_another_one(string because, string log, string devices) =>
        Assert.Equal((because, devices), (because, string.Join(' ', Run(folder.Write("R1.log", log)).History.OfType<Transitioned>().Select(move => move.Entity.Device))));

    [Fact]
    public void A_line_that_IOS_prints_twice_by_itself_is_no_word_about_a_long_log()
    {
        var lines = string.Concat(Enumerable.Range(10, 40).Select(second => Answers.Replace("00.000", $"{second}.000", StringComparison.Ordinal)));
        Assert.Equal((1, 0), (Run(folder.Write("R1.log", Move + Move + lines)).History.OfType<Transitioned>().Count(), Again(Run(folder.Write("R1.log", Move + Move + lines)))));
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private static RunResult Run(params string[] paths)
    {
        using var input = CaptureInput.Find(paths);
        return RunPipeline.Run(input.Scenario);
    }

    private static string Moves(RunResult run) => string.Join(' ', run.History.OfType<Transitioned>().Select(move => $"{move.From}>{move.To}"));

    private static int Again(RunResult run) => run.History.OfType<LinesRepeated>().Sum(lines => lines.Count);
}
