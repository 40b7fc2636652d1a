using System.Text;
using Conformance.Dialects.Framing.Damage;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>What a ping prints, into whatever the console shows and by itself.</summary>
public class PingMarkTests
{
    private const string Payload = "ISAKMP (0:9577): ID payload \n\tnext-payload : 8\n\ttype         : 1 \n\taddress      : 10.2.0.9 \n\tprotocol     : 17";

    [Theory]
    [InlineData(".")]
    [InlineData("!!")]
    [InlineData("...")]
    public void A_record_goes_on_behind_the_marks_of_a_ping_in_its_middle(string marks)
    {
        var read = Replayed.Of($"{Payload}{marks} \n\tport         : 500 \n\tlength       : 12");
        Assert.Equal(["ios.isakmp.identity"], read.Forms);
        Assert.Empty(read.Unread);
        Assert.Equal(7, read.Account.Reassembled);
    }

    [Theory]
    [InlineData("!!!!!!!")]
    [InlineData(".!!!!")]
    [InlineData(".")]
    public void Marks_end_a_line_whose_last_words_might_go_on(string marks)
    {
        var read = Replayed.Of($"*May  8 03:23:30.082: %TRACKING-5-STATE: 10 ip sla 1 reachability Up->Down{marks}\n!!!!");
        Assert.Equal(["Up --> Down @1"], read.Moves("track"));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void A_full_stop_that_a_record_has_is_no_mark_of_a_ping()
    {
        var read = Replayed.Of("*Mar  1 00:00:10.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/1.\n   100, changed state to down");
        Assert.Equal(["FastEthernet0/1.100"], read.Facts.OfType<Conformance.Replay.Journal.EntityEvent>().Select(fact => fact.Entity.Instance).Distinct());
    }

    [Theory]
    [InlineData("in.sert sa successfully sa = 66825864")]
    [InlineData("insert!! sa successfully sa = 83A0B1C4")]
    public void A_debug_line_without_prefix_is_read_through_the_mark_inside_its_word(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal(["ios.isakmp.sa-inserted-bare"], read.Forms);
        Assert.Equal(1, read.Account.Reassembled);
    }

    [Theory]
    [InlineData("ping 10.2.0.2 source 10.1.0.1\n!!!!!", 2)]
    [InlineData("ping 192.0.2.7\n!.!!!\nSuccess rate is 80 percent (4/5), round-trip min/avg/max = 1/2/4 ms", 3)]
    public void A_ping_whose_prompt_was_left_out_is_context_with_its_answer(string text, int lines) =>
        Assert.Equal(lines, Replayed.Of(text).Account[Conformance.Protocols.Traces.LineSupport.Context]);

    [Theory]
    [InlineData("  1 15.15.1.1 24 msec 40 msec 12 msec")]
    [InlineData("  2 10.0.0.1 [AS 65000] [MPLS: Labels 26/0/55 Exp 0] 124 msec 128 msec 116 msec")]
    [InlineData("  2 172.16.45.5 12 msec 9 msec *")]
    [InlineData("  3  *  *  *")]
    public void A_hop_of_traceroute_is_context(string line) =>
        Assert.Equal(3, Replayed.Of($"R6#traceroute 5.5.5.5\nTracing the route to 5.5.5.5\n{line}").Account[Conformance.Protocols.Traces.LineSupport.Context]);

    [Theory]
    [InlineData("ping fails from here")]
    [InlineData("pinging works")]
    public void A_note_about_a_ping_is_no_command(string text) => Assert.Equal([1], Replayed.Of(text).Unread);

    [Theory]
    [InlineData("... ! no error shown")]
    [InlineData(".... // the tunnel is up")]
    public void An_omission_with_a_comment_behind_it_is_what_an_author_wrote(string text) =>
        Assert.Equal(1, Replayed.Of(text).Account[Conformance.Protocols.Traces.LineSupport.Irrelevant]);

    [Fact]
    public void Dots_before_a_line_of_a_log_are_no_omission() =>
        Assert.Equal(["Standby --> Active @1"], Replayed.Of("... HSRP: Fa0/0 Grp 1 Standby -> Active").Moves("hsrp"));

    [Theory]
    [InlineData("", -1)]
    [InlineData(".", -1)]
    [InlineData("..", 0)]
    [InlineData("10.1.1.1 to 10.1.1.2, a text of more than sixteen bytes.", -1)]
    [InlineData("a text of more than sixteen bytes.!", -1)]
    [InlineData("fifteen bytes..", 13)]
    [InlineData("sixteen bytes...", 13)]
    [InlineData("at the seams .. of sixteen", 13)]
    [InlineData("at the seam of ..sixteen bytes", 15)]
    [InlineData("at the end of thirty two bytes!!", 30)]
    [InlineData("IKE_QM_PHASE2_COMPLETE!!!!! and more..", 22)]
    public void A_run_is_found_where_two_marks_stand_together(string text, int start)
    {
        Assert.Equal(start >= 0, StrayMarks.TryFindRun(Encoding.ASCII.GetBytes(text), out var found));
        Assert.Equal(start, found);
    }
}
