using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Lines of a page that stand in one physical line, as blogs are exported: a browser shows each in its own line, and so are they read.</summary>
public class PageLinesTests
{
    private const string Hsrp = "%HSRP-6-STATECHANGE: Gi0/0 Grp 1 state";
    private const string Block = "```\nR1#show clock\n10:00:00.000 UTC Mon Mar 1 2021\n```";

    [Theory]
    [InlineData($"<pre class=\"code\">R1(config-if)#<strong>standby 1 ip 10.0.1.254</strong><br>{Hsrp} Standby -&gt; Active<br><br>R1#<b>show clock</b><br></pre>")]
    [InlineData($"<p>R1(config-if)#standby 1 preempt</p><p>{Hsrp} Standby -&gt; Active</p>")]
    [InlineData($"R1(config-if)#standby 1 preempt<BR/>{Hsrp} Standby -> Active")]
    public void Each_is_read(string page)
    {
        var read = Replayed.Of(page);
        Assert.Equal(["Standby --> Active @1"], read.Moves("hsrp"));
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("::: cisco-ios", ":::")]
    [InlineData(":::note", ":::")]
    public void The_marks_of_a_container_cost_nothing(string open, string close) => Assert.Empty(Replayed.Of($"{open}\n{Hsrp} Standby -> Active\n{close}").Unread);

    [Fact]
    public void An_answer_is_of_the_router_whose_prompt_stands_in_the_line_above() =>
        Assert.Equal(["R1"], Replayed.Of("<p>R1#debug standby</p>\n<p>Interface   Grp Prio P State    Active   Standby   Virtual IP<br />Gi0/0       1   90   P Active   local    10.1.1.3  10.1.1.1</p>").AnswerHosts);

    [Fact]
    public void What_is_not_understood_in_one_of_them_is_counted() =>
        Assert.Equal(1, Replayed.Of($"{Hsrp} Standby -> Active<br>{Hsrp} Active -> Spe").Account[LineSupport.Malformed]);

    [Fact]
    public void A_quoted_prompt_is_one_without_a_blank_behind_the_mark_as_well() => Assert.Empty(Replayed.Of("> S1(config)#interface vlan1\n>S1(config-if)#exit").Unread);

    [Theory]
    [InlineData("Thu Nov 23 10:00:00 2023 R1 %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Standby -> Active")]
    public void The_clock_before_a_message_is_a_relays_and_no_part_of_it(string line) => Assert.Equal(1, Replayed.Of(line).Account[LineSupport.Modelled]);

    [Theory]
    [InlineData("**Hub router**")]
    [InlineData("1. **NAT Configuration**")]
    [InlineData("- **Example Log**:")]
    [InlineData("- Tshooting IKEv2")]
    [InlineData("Verification")]
    [InlineData("Check the tunnel details:")]
    [InlineData("Ping test from the StrongSwan")]
    [InlineData("| Router | WAN IP | State = Active |")]
    [InlineData("| ESW3 | 10.1.99.3 | 10.1.99.1 | f1/1 - 4 |")]
    public void What_stands_outside_the_blocks_of_a_page_is_its_authors(string line) => Assert.Empty(Replayed.Of($"{line}\n{Block}").Unread);

    [Theory]
    [InlineData("Active Router", "it may be what a device stated")]
    [InlineData("Neighbor 10.1.1.1/24 lost", "it has a value")]
    [InlineData("HSRP: Gi0/0 something new", "it has a protocol's name")]
    public void But_what_may_be_a_devices_is_not(string line, string why) => Assert.True(Replayed.Of($"{line}\n{Block}").Unread is [1], why);

    [Theory]
    [InlineData("Verification")]
    [InlineData("Ping test from a host")]
    public void Without_blocks_or_inside_one_nothing_tells_that_it_is(string line)
    {
        Assert.Equal([1], Replayed.Of(line).Unread);
        Assert.Equal([2], Replayed.Of($"```\n{line}\n```").Unread);
    }

    [Theory]
    [InlineData(".. code-block:: none")]
    [InlineData(".. _examples-site-2-site-cisco:")]
    [InlineData("^^^^^^^^^^^^^^")]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("|:--|:--|:--|")]
    [InlineData("                     \u2191                 \u2191")]
    [InlineData("! \u2605 Attrb \u91cc\u6ca1\u6709 X = IPsec \u6b63\u5e38")]
    public void What_lays_a_page_out_says_nothing(string line) => Assert.Equal(1, Replayed.Of(line).Account[LineSupport.Irrelevant]);

    [Fact]
    public void A_fence_is_no_part_of_the_message_above_it() =>
        Assert.Empty(Replayed.Of("```\nIKEv2-INTERNAL:(SESSION ID = 4,SA ID = 4):Local address not matched\n     ```\n**NAT Configuration**").Unread);

    [Fact]
    public void The_stars_around_what_matters_are_no_part_of_it() =>
        Assert.Equal(["? -> READY"], ReadyShown("R1# \u2605 show crypto ikev2 sa \u2605\nTunnel-id Local                 Remote                fvrf/ivrf            Status\n1         10.0.0.2/\u26054500\u2605         10.0.0.1/\u26054500\u2605         none/none            READY"));

    private static IEnumerable<string> ReadyShown(string page) => Replayed.Of(page).Facts.OfType<StateSeen>().Select(seen => $"? -> {seen.State}");
}
