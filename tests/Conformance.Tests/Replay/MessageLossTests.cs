using Conformance.Checks.Rules;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>What tells that messages of a device do not stand in its log.</summary>
public class MessageLossTests
{
    [Theory]
    [InlineData("numbers that follow each other", "1 2 3 4 5", "")]
    [InlineData("numbers that are left out", "1 2 6 7 8 9", "SequenceGap 3 2>3")]
    [InlineData("a gap at the end", "1 2 4", "SequenceGap 1 2>3")]
    [InlineData("datagrams that overtook each other", "1 2 4 3 5 6", "")]
    [InlineData("a gap that is filled in part", "1 2 6 4 7 8 9", "SequenceGap 2 2>3")]
    [InlineData("two gaps", "1 3 5 6", "SequenceGap 1 1>2, SequenceGap 1 2>3")]
    [InlineData("the same message from two relays", "1 1 2 2 3 3", "")]
    [InlineData("the newest first", "20 19 18 17 16 15 14 13 12 11 10", "")]
    [InlineData("a device that restarted", "900 901 1 2 3", "")]
    public void Numbers_that_are_left_out_are_missing_messages(string what, string numbers, string losses)
    {
        var lines = numbers.Split(' ').Select(number => $"Nov 23 10:00:00 R1 {number}: *Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console");
        Assert.Equal((what, losses), (what, LossesOf(string.Join('\n', lines))));
    }

    [Theory]
    [InlineData("000009: Mar  1 00:00:01: %SYS-5-CONFIG_I: x\n000012: Mar  1 00:00:02: %SYS-5-CONFIG_I: x", "SequenceGap 2 1>2")]
    [InlineData("<189>45: sw01: 000009: Mar  1 00:00:01: %SYS-5-CONFIG_I: x\n<189>46: sw01: 000012: Mar  1 00:00:02: %SYS-5-CONFIG_I: x", "")]
    [InlineData("<191>: rt401: Aug 18 07:15:04.461 CEST: %SYS-5-CONFIG_I: x\n<191>: rt401: Aug 18 07:15:04.461 CEST: last message repeated 66 times", "Repeated 66 1>2")]
    [InlineData("R1#show logging\nSyslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)", "")]
    [InlineData("R1#show logging\nSyslog logging: enabled (3 messages dropped, 4 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)", "Dropped 3 0>2, RateLimited 4 0>2")]
    public void The_log_tells_what_it_lost(string text, string losses) => Assert.Equal(losses, LossesOf(text));

    /// <summary>Seen in an answer to <c>show logging | include</c>: the filter left out the messages between, they were not lost.</summary>
    [Theory]
    [InlineData("R1#show logging", "SequenceGap 2 2>3")]
    [InlineData("R1#show logging | include STATECHANGE", "")]
    [InlineData("R1#show log | i STATECHANGE", "")]
    public void Messages_that_a_filter_left_out_are_not_lost(string typed, string losses) => Assert.Equal(losses, LossesOf(
        typed + "\n000009: Mar  1 00:00:01: %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Standby -> Active\n000012: Mar  1 00:00:02: %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Active -> Speak"));

    [Fact]
    public void A_gap_in_the_states_names_the_missing_numbers_that_may_explain_it()
    {
        var run = new RunFacts(Replayed.Of(
            "000009: Mar  1 00:00:01: %HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active\n000012: Mar  1 00:00:02: %HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Speak -> Standby").Facts);
        var findings = RuleBook.Judge(run);
        Assert.Equal(["LOSS-001", "LOSS-004"], findings.Where(finding => finding.Code.StartsWith("LOSS", StringComparison.Ordinal)).Select(finding => finding.Code).Order());
        Assert.Equal("R1: 2 messages are missing by their numbers between r1.log:1 and r1.log:2: the missing line may be one of them", findings.First(finding => finding.Code == "LOSS-001").So);
    }

    [Fact]
    public void A_log_that_is_a_selection_is_not_told_gap_by_gap()
    {
        var lines = Enumerable.Range(1, 400).Select(number => $"{number * 2:000000}: Mar  1 00:00:01: %SYS-5-CONFIG_I: x");
        var losses = Replayed.Of(string.Join('\n', lines)).Facts.OfType<MessagesLost>().ToList();
        Assert.Equal((101, 399), (losses.Count, losses.Sum(loss => loss.Count)));
    }

    private static string LossesOf(string text) =>
        string.Join(", ", Replayed.Of(text).Facts.OfType<MessagesLost>().Select(loss => $"{loss.Kind} {loss.Count} {loss.AfterLine}>{loss.Evidence[0].Line}"));
}
