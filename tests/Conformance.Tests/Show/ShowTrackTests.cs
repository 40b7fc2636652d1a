using Conformance.Protocols.Tracking;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show track</c>, every kind of object.</summary>
public class ShowTrackTests
{
    public static TheoryData<string, string, TrackState, string> Kinds => new()
    {
        { "Interface Gi3.420 line-protocol\nLine protocol is Up", "interface GigabitEthernet3.420 line-protocol", TrackState.Up, "" },
        { "Interface Serial0/1 line-protocol\nLine protocol is Down (hw down)", "interface Serial0/1 line-protocol", TrackState.Down, "hw down" },
        { "Interface Ethernet0/1 ip routing\nIP routing is Down ((hw down))", "interface Ethernet0/1 ip routing", TrackState.Down, "hw down" },
        { "IP route 10.21.12.0 255.255.255.0 reachability\nReachability is Up (OSPF)", "ip route 10.21.12.0/24 reachability", TrackState.Up, "OSPF" },
        { "IP route 172.16.52.0 255.255.255.0 metric threshold\nMetric threshold is Down (no route)\nMetric threshold down 255 up 254", "ip route 172.16.52.0/24 metric threshold", TrackState.Down, "no route" },
        { "IP SLA 1 reachability\nReachability is Down", "ip sla 1 reachability", TrackState.Down, "" },
        { "IP SLA 34 state\nState is Up", "ip sla 34 state", TrackState.Up, "" },
        { "Response Time Reporter 1 reachability\nReachability is Up", "rtr 1 reachability", TrackState.Up, "" },
        { "Stub-object\nState is Down", "stub-object", TrackState.Down, "" },
        { "List threshold percentage\nThreshold percentage is Up (50%)\nThreshold percentage down 30% up 40%", "list threshold percentage", TrackState.Up, "50%" },
        { "Reachability is Down (no ip route), delayed Up (1 sec remaining) (connected)", "", TrackState.Down, "no ip route" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_object_is_named_in_the_words_of_its_configuration(string lines, string subject, TrackState state, string reason)
    {
        foreach (var command in new[] { "show track", "show track 7", "" })
        {
            var row = Assert.Single(ShownRows.Of<TrackRow>(command, "Track 7\n" + lines));
            Assert.Equal((7, subject, state, reason), (row.Number, row.Subject, row.State, row.Reason));
        }
    }

    [Fact]
    public void A_list_has_its_members()
    {
        const string Text = "Track 10\n  List boolean and\n  Boolean AND is Up\n    2 changes, last change 00:02:11\n    object 1 Up\n    object 2 not Down\n  Tracked by:\n    HSRP Gi0/0.10 10\n    Track List 12";
        var row = Assert.Single(ShownRows.Of<TrackRow>("show track", Text));
        Assert.Equal(("list boolean and", TrackState.Up, 2, "00:02:11"), (row.Subject, row.State, row.Changes, row.LastChange));
        Assert.Equal(["1 Up", "2 not Down"], row.Members);
        Assert.Equal(["HSRP GigabitEthernet0/0.10 10", "Track List 12"], row.Clients);
    }

    [Fact]
    public void Delays_operation_and_first_hop_are_read()
    {
        const string Text = "Track 123\nIP SLA 1 reachability\nReachability is Up\nDelay up 60 secs, down 1 sec\nLatest operation return code: Over threshold\nLatest RTT (millisecs) 20\nFirst-hop interface is unknown (was Et1/0)\nTracked by:\nROUTE-MAP 0";
        var row = Assert.Single(ShownRows.Of<TrackRow>("show track", Text));
        Assert.Equal((60, 1, "Over threshold", "unknown"), (row.DelayUpSeconds, row.DelayDownSeconds, row.ReturnCode, row.FirstHop));
        Assert.Equal(["ROUTE-MAP 0"], row.Clients);
        for (var before = 0; before < 9; before++) Assert.Equal("Over threshold", Assert.Single(ShownRows.WithStranger<TrackRow>("show track", Text, before)).ReturnCode);
    }

    [Theory]
    [InlineData("Static IP Routing 0")]
    [InlineData("STATIC-IP-ROUTING 0")]
    [InlineData("Route Map 0")]
    [InlineData("ROUTE-MAP 0")]
    public void A_client_may_be_spelled_as_either_release_does(string client) =>
        Assert.Equal([client], Assert.Single(ShownRows.Of<TrackRow>("show track", $"Track 1\n  IP SLA 1 reachability\n  Reachability is Up\n  Tracked by:\n    {client}")).Clients);

    [Fact]
    public void The_last_change_of_a_stub_may_name_its_author()
    {
        var row = Assert.Single(ShownRows.Of<TrackRow>("show track", "Track 1\n  Stub-object\n  State is Up\n    1 change, last change 00:00:04, by Undefined"));
        Assert.Equal((1, "00:00:04"), (row.Changes, row.LastChange));
    }

    [Theory]
    [InlineData("1     ip sla      1                          reachability     Up    2w1d", "ip sla 1 reachability Up")]
    [InlineData("3     ip sla      1                          state            Down  00:09:17", "ip sla 1 state Down")]
    [InlineData("2     interface   Ethernet0/1                line-protocol    Up    00:07:55", "interface Ethernet0/1 line-protocol Up")]
    [InlineData("4     list                                   boolean          Up    00:05:08", "list boolean Up")]
    [InlineData("5     ip route    10.21.12.0/24              reachability     Down  00:05:08", "ip route 10.21.12.0/24 reachability Down")]
    public void A_brief_row_is_read_with_and_without_its_header(string line, string meaning)
    {
        foreach (var text in new[] { line, "Track Type        Instance                   Parameter        State Last Change\n" + line })
        {
            Assert.Equal([meaning], ShownRows.Of<TrackRow>("", text).Select(row => $"{row.Subject} {row.State}"));
        }
    }
}
