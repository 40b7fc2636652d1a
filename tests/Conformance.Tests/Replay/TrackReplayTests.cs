using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Tracked objects.</summary>
public class TrackReplayTests
{
    private const string Debug = "06:49:54: Track: 100 Change #26 rtr 100, reachability Up->Down";
    private const string Syslog = "06:49:54: %TRACKING-5-STATE: 100 rtr 100 reachability Up->Down";

    [Theory]
    [InlineData(Debug, Syslog)]
    [InlineData(Syslog, Debug)]
    [InlineData("track-sta (1) ip sla 1 state Up -> Down", "%TRACK-6-STATE: 1 ip sla 1 state Up -> Down")]
    [InlineData("HSRP: Gi0/0 Grp 1 Track 1 object changed, state Up -> Down", "%TRACK-6-STATE: 1 ip sla 1 state Up -> Down")]
    [InlineData("%TRACK-6-STATE: 1 ip sla 1 state Up -> Down", "HSRP: Gi0/0 Grp 1 Track 1 object changed, state Up -> Down\nHSRP: Gi0/1 Grp 2 Track 1 object changed, state Up -> Down")]
    public void The_debug_line_and_the_message_of_a_change_are_one_transition(string first, string second)
    {
        var run = Replayed.Of($"{first}\n{second}");
        Assert.Equal(["Up --> Down @1"], run.Moves("track"));
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("%TRACK-6-STATE: 12 list boolean and Up -> Down")]
    [InlineData("%TRACK-6-STATE: 1 ip sla 1 state Up -> Down")]
    [InlineData("%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down")]
    [InlineData("track-sta (1) ip sla 1 state Up -> Down")]
    [InlineData("HSRP: Gi0/0 Grp 1 Track 1 object changed, state Up -> Down")]
    [InlineData(Debug)]
    public void Every_spelling_of_a_change_is_read(string line) => Assert.Equal(["Up --> Down @1"], Replayed.Of(line).Moves("track"));

    [Theory]
    [InlineData("%TRACKING-5-STATE: 100 rtr 100 reachability Up->Down")]
    [InlineData("HSRP: Gi0/0 Grp 1 Track 1 object changed, state Up -> Down")]
    public void Who_says_the_same_twice_tells_of_two_changes(string line)
    {
        var run = Replayed.Of($"06:49:54: {line}\n06:59:54: {line}");
        Assert.Equal(2, run.Moves("track").Count(move => move.StartsWith("Up --> Down", StringComparison.Ordinal)));
        Assert.NotEmpty(run.Gaps);
    }

    [Fact]
    public void A_delay_changes_nothing()
    {
        var run = Replayed.Of("06:50:24: Track: 100 Up change delayed for 20 secs\n06:50:34: Track: 100 Up change delay cancelled");
        Assert.Empty(run.Moves("track"));
        Assert.Empty(run.Unread);
    }

    [Theory]
    [InlineData("IP route 10.16.0.0 255.255.0.0 reachability", "Reachability is Up (RIP)", false)]
    [InlineData("Interface Ethernet0/2 ip routing", "IP routing is Up", true)]
    public void An_object_moved_only_if_the_same_is_tracked_under_its_number(string subject, string state, bool hasMoved)
    {
        var run = Replayed.Of($"R1#show track 1\nTrack 1\n  Interface Ethernet0/2 ip routing\n  IP routing is Down (no IP addr)\nR1#show track 1\nTrack 1\n  {subject}\n  {state}\n");
        Assert.Equal(hasMoved, run.Moves("track").Any());
    }
}
