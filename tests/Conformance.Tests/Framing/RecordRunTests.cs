using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Several records in one physical line, as a page or a terminal leaves them that lost the line ends: none is swallowed by the free text of the one before it, or by a command.</summary>
public class RecordRunTests
{
    private const string Move = "*Mar  1 00:02:01.100: %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Standby -> Active";

    [Theory]
    [InlineData("*Mar  1 00:02:00.100: %SYS-5-CONFIG_I: Configured from console by console")]
    [InlineData("*Mar  1 00:02:00.100: %SYS-5-CONFIG_I: Configured from console by console ")]
    [InlineData("*Mar  1 00:02:00.100: %CDP-4-DUPLEX_MISMATCH: duplex mismatch discovered on Gi0/1 ")]
    [InlineData("*Mar  1 00:02:00.100: BGP: 10.1.1.1 went from Idle to Active ")]
    [InlineData("*Mar  1 00:02:00.100: HSRP: Vl1 Grp 1 Standby router is unknown, was local")]
    [InlineData("R1(config-if)#no shut")]
    [InlineData("R1(config-if)#no shut ")]
    [InlineData("R1(config-if)#shut R1(config-if)# ")]
    [InlineData("在R1上关闭接口 R1(config-if)#shut R1(config-if)# ")]
    [InlineData("Type escape sequence to abort. ")]
    [InlineData("Success rate is 80 percent (4/5), round-trip min/avg/max = 12/12/12 ms ")]
    [InlineData("000123: *Mar  1 00:02:00.100: %SYS-5-CONFIG_I: Configured from console by console 000124: ")]
    public void A_record_in_the_middle_of_a_line_is_read(string front) => Assert.Equal(["Standby --> Active @1"], Replayed.Of(front + Move).Moves("hsrp"));

    [Fact]
    public void Prompts_between_the_records_begin_what_stands_behind_them()
    {
        var read = Replayed.Of($"R1#\n%SYS-5-CONFIG_I: Configured from console by console R1(config)#show clock R1(config)# {Move} R1#\nHSRP: Vl2 Grp 1 Active -> Init");
        Assert.Equal(["Standby --> Active @2", "Active --> Init @3"], read.Moves("hsrp"));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void The_entities_of_a_page_are_undone_before_a_remark_is_looked_for()
    {
        var read = Replayed.Of($"R1#shut R1# {Move.Replace("->", "-&gt;", StringComparison.Ordinal)} #\u901a\u8fc7 R1# *Mar  1 00:02:03.100: %SYS-5-CONFIG_I: Configured from console by console");
        Assert.Equal(["Standby --> Active @1"], read.Moves("hsrp"));
    }

    [Theory]
    [InlineData("*Mar  1 00:02:02.100: %HA_EM-6-LOG: notify: ")]
    [InlineData("*Mar  1 00:02:02.100: %SYS-5-USERLOG_NOTICE: Message from tty0(user id: ): \"")]
    public void A_record_that_another_one_quotes_did_not_happen_twice(string front) => Assert.Empty(Replayed.Of(front + Move).Moves("hsrp"));

    [Theory]
    [InlineData("<189>45: R1: *Mar  1 00:02:00.100: %SYS-5-CONFIG_I: Configured from console by console <189>46: R2: ")]
    public void What_a_relay_glued_together_may_be_of_several_hosts_and_is_malformed(string front)
    {
        var read = Replayed.Of(front + Move);
        Assert.Empty(read.Moves("hsrp"));
        Assert.Equal(1, read.Account[LineSupport.Malformed]);
    }

    [Fact]
    public void A_number_that_is_no_sequence_number_is_passed_once() =>
        Assert.Equal(1, Replayed.Of($"R1(config-if)#no shut 123456789012: {Move}").Account.Total);

    [Fact]
    public void The_line_counts_as_far_understood_as_the_least_of_its_records() =>
        Assert.Equal(1, Replayed.Of($"{Move} *Mar  1 00:02:02.100: %HSRP-5-STATECHANGE: Vlan1 Grp 1 sta").Account[LineSupport.Malformed]);
}
