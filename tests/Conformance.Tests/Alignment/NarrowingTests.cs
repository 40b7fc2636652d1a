using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Alignment;

/// <summary>While several states are possible, each line leaves fewer, now and at the beginning.</summary>
public class NarrowingTests
{
    private const string Unanswered = "ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER";

    [Fact]
    public void Later_lines_tell_more_of_the_beginning()
    {
        var run = Replayed.Of(string.Join('\n', Enumerable.Repeat(Unanswered, 5)));
        Assert.Equal(
            ["0 1 2 3 4 => 1 2 3 4 5", "0 1 2 3 => 2 3 4 5", "0 1 2 => 3 4 5", "0 1 => 4 5", "0 => 5"],
            run.Facts.OfType<StatesNarrowed>().Select(fact => $"{string.Join(' ', fact.Began)} => {string.Join(' ', fact.Now)}"));
    }

    [Theory]
    [InlineData(1, "1 2 3 4 5")]
    [InlineData(5, "5")]
    public void The_states_that_are_possible_now_are_shown(int probes, string possible)
    {
        var run = Replayed.Of(string.Join('\n', Enumerable.Repeat(Unanswered, probes)));
        var peer = RunView.Of(run.Facts).Entities.Entities.Values.Single(entity => entity.Entity.Protocol == "isakmp-keepalive");
        Assert.Equal(possible, string.Join(' ', peer.Possible));
    }

    [Fact]
    public void What_is_known_from_the_first_line_on_is_not_narrowed() =>
        Assert.Empty(Replayed.Of("HSRP: Fa0/0 Grp 1 Init -> Listen\nHSRP: Fa0/0 Grp 1 Listen -> Speak").Facts.OfType<StatesNarrowed>());
}
