using System.Text;
using Conformance.Dialects.Framing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Command prompts.</summary>
public class PromptTests
{
    [Theory]
    [InlineData("7204VXR-1#show standby", "7204VXR-1", "show standby")]
    [InlineData("R1(config-if)#no shutdown", "R1", "no shutdown")]
    [InlineData("R1>", "R1", "")]
    [InlineData("vpn7200#show run ", "vpn7200", "show run ")]
    [InlineData("ciscoasa/vpn(config)# show crypto ikev2 sa", "ciscoasa/vpn", "show crypto ikev2 sa")]
    [InlineData("ciscoasa/pri/act# show failover", "ciscoasa/pri/act", "show failover")]
    public void A_prompt_gives_host_and_command(string line, string host, string command)
    {
        Assert.True(Prompt.TryRead(Encoding.ASCII.GetBytes(line), out var prompt));
        Assert.Equal((host, command), (line[..prompt.HostLength], line[prompt.CommandStart..]));
    }

    [Theory]
    [InlineData("#pkts encaps: 5, #pkts encrypt: 5, #pkts digest: 5")]
    [InlineData("HSRP: Fa0/0 Grp 1 Standby -> Active")]
    [InlineData("State is Active")]
    [InlineData("docs/r1.md#show-standby")]
    [InlineData("")]
    public void What_is_no_prompt_is_not_taken_for_one(string line) => Assert.False(Prompt.TryRead(Encoding.ASCII.GetBytes(line), out _));

    [Theory]
    [InlineData("outbound pcp sas: vpn7200#show crypto isa sa", 18)]
    [InlineData("outbound pcp sas:R1>show clock", 17)]
    [InlineData("traffic <R1>is not a prompt", -1)]
    [InlineData("outbound pcp sas: R2#", 18)]
    [InlineData("outbound pcp sas: R3#", -1)]
    [InlineData("#pkts decaps: 5, #pkts decrypt: 5", -1)]
    [InlineData("on the Internet. <b>\"show log\"</b> should come up with good news.", -1)]
    [InlineData("type <code>show standby", -1)]
    [InlineData("what R1>should do", -1)]
    public void A_prompt_glued_to_the_end_of_a_line_is_found(string line, int start)
    {
        var found = Prompt.TryFindGlued(Encoding.ASCII.GetBytes(line), "R2"u8, out var at);
        Assert.Equal(start, found ? at : -1);
    }
}
