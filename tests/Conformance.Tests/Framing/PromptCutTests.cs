using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>A prompt that the console printed in the middle of a message.</summary>
public class PromptCutTests
{
    private const string Whole = "*Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active";

    public static TheoryData<int> Places => [.. Enumerable.Range(1, Whole.Length - 1)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_message_is_whole_wherever_the_prompt_stood(int place)
    {
        var read = Replayed.Of($"S3#\n{Whole[..place]}\nS3#{Whole[place..]}\nS3#");
        Assert.Equal(["Standby --> Active @2"], read.Moves("hsrp"));
        Assert.Equal((2, 4), (read.Account.Reassembled, read.Account.Total));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Ping_output_may_stand_at_the_cut()
    {
        var read = Replayed.Of("R2#ping 3.3.3.3\n*M.!!!!\n\nSuccess rate is 80 percent (4/5), round-trip min/avg/max = 12/12/12 ms\n\nR2#ar 1 00:55:40.971: HSRP: Fa0/0 Grp 1 Standby -> Active\nR2#");
        Assert.Equal(["Standby --> Active @2"], read.Moves("hsrp"));
        Assert.Equal(5, read.Account.Reassembled);
    }

    [Fact]
    public void Return_may_have_been_pressed_at_the_cut()
    {
        var read = Replayed.Of("\n*Nov 24 23:14:28.187: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to d\nR4>\nR4>\nR4>own");
        Assert.Equal([" --> down @2"], read.Moves("interface"));
        Assert.Equal((4, 5), (read.Account.Reassembled, read.Account.Total));
    }

    [Fact]
    public void An_empty_prompt_below_a_cut_message_that_never_goes_on_leaves_it_malformed()
    {
        var read = Replayed.Of("R4#\n%LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to d\nR4>\nR4>show clock");
        Assert.Equal([2], read.Unread);
    }

    [Fact]
    public void A_host_whose_prompt_stands_nowhere_joins_nothing()
    {
        var read = Replayed.Of("HSRP: Fa0/0 Grp 1 Standby -> Act\nS3#ive\nHSRP: Fa0/0 Grp 1 Active router is local");
        Assert.Empty(read.Moves("hsrp"));
        Assert.Equal([1], read.Unread);
    }

    [Fact]
    public void What_cannot_be_joined_is_malformed_where_it_ends()
    {
        var read = Replayed.Of("S3#\n*Mar  1 00:19:46.023: %HSRP-5-STATECHANGE: Vlan20 Grp 1 state Standby -> Act\nS3#show clock");
        Assert.Equal([2], read.Unread);
        Assert.Equal(1, read.Account[LineSupport.Malformed]);
    }

    [Theory]
    [InlineData("show standby brief")]
    [InlineData("exit")]
    [InlineData("u all")]
    public void A_command_is_no_rest_of_a_message(string command)
    {
        var read = Replayed.Of($"R1#\nHSRP: Fa0/0 Grp 1 Active router is local, was 172.16.172.52\nR1#{command}");
        Assert.Equal(0, read.Account.Reassembled);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("%SYS-5-CONFIG_I: Configured from console by console")]
    [InlineData("%SYS-5-RELOAD: Reload requested by console.")]
    [InlineData("%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  ld:1 neigh proc:CEF, handle:1 act")]
    public void A_command_is_no_rest_of_a_message_that_ends_with_any_words(string message)
    {
        var read = Replayed.Of($"R1#\n*Jul 19 15:41:35.351: {message}\nR1#show vlan brief\n\nVLAN Name                             Status    Ports\n1    default                          active    Et0/3");
        Assert.Equal((0, 2), (read.Account.Reassembled, read.Account[LineSupport.Unsupported]));
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void The_words_with_which_a_message_ends_may_be_cut_as_well()
    {
        var read = Replayed.Of("R1#\n*Jul 19 15:41:35.351: %SYS-5-CONFIG_I: Configured from con\nR1#sole by console\nR1#");
        Assert.Equal((2, 4), (read.Account.Reassembled, read.Account.Total));
    }

    [Fact]
    public void A_message_cut_where_it_seems_whole_is_joined_too()
    {
        var read = Replayed.Of("R1#\nHSRP: Fa0/0 Grp 1 Standby: c/Active timer\nR1# expired (172.16.172.52)\nR1#");
        Assert.Equal(["ios.hsrp.timer-event"], read.Forms);
    }
}
