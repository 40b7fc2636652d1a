using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Lines of a page that stand in one physical line, as blogs are exported: a browser shows each in its own line, and so are they read.</summary>
public class PageLinesTests
{
    private const string Hsrp = "%HSRP-6-STATECHANGE: Gi0/0 Grp 1 state";

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

    [Theory]
    [InlineData("Thu Nov 23 10:00:00 2023 R1 %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Standby -> Active")]
    public void The_clock_before_a_message_is_a_relays_and_no_part_of_it(string line) => Assert.Equal(1, Replayed.Of(line).Account[LineSupport.Modelled]);
}
