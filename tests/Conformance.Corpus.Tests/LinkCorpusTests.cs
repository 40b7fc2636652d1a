using Conformance.Testing;
using Xunit;

namespace Conformance.Corpus.Tests;

/// <summary>Real logs of interfaces, tracked objects and BFD sessions, and of routers that start.</summary>
public class LinkCorpusTests
{
    [Fact]
    public void Four_ports_that_are_shut_are_four_links_and_four_line_protocols()
    {
        if (GatewayCapture.Of("interface/evgzol-r-shut.log") is not { } run) return;
        Assert.Equal(4, run.Moves("interface").Count());
        Assert.Equal(4, run.Moves("line-protocol").Count());
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("interface/chuckbag-ios11-reload.log")]
    [InlineData("interface/trojanlx-r20-reload-console.log")]
    public void The_console_of_a_router_that_starts_is_read_whole(string log)
    {
        if (GatewayCapture.Of(log) is not { } run) return;
        Assert.Empty(run.Unread);
        Assert.DoesNotContain(run.Gaps, gap => !gap.StartsWith("NotLogged", StringComparison.Ordinal));
        Assert.Contains("ios.sys.reload", run.Forms);
        Assert.Contains("ios.sys.restart", run.Forms);
    }

    [Fact]
    public void Bfd_sessions_come_up_go_down_and_end_without_a_second_Down()
    {
        if (GatewayCapture.Of("interface/daxm-cat9k-show-logging.log") is not { } run) return;
        string[] sessions =
        [
            "ld:1 Down --> Up", "ld:3 Down --> Up", "ld:1 Up -ECHO FAILURE-> Down", "ld:1 Down --> Up", "ld:4 Down --> Up", "ld:2 Up -ECHO FAILURE-> Down", "ld:5 Down --> Up",
        ];
        Assert.Equal(sessions, run.MovesByInstance("bfd"));
        Assert.Equal(7, run.Moves("interface").Count());
        Assert.Equal(16, run.Moves("line-protocol").Count());
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_track_of_each_router_changes_once_and_a_table_of_tracked_routes_changes_nothing()
    {
        if (GatewayCapture.Read("tracking/artysleep-ipsla.log") is not { } text) return;
        var run = Replayed.Of(text.Split("TRD-R25(config)#", 2)[0]);
        Assert.Equal(["1 Up --> Down", "12 Down --> Up"], run.MovesByInstance("track"));
        Assert.Empty(run.Unread);
        Assert.Empty(run.Gaps);
    }
}
