using System.Text;
using Conformance.Dialects;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>What a session holds that is neither log nor answer: it is known by its form, so that no lost line of a log hides among it.</summary>
public class SessionLineTests
{
    [Theory]
    [InlineData("% LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down")]
    [InlineData("ISAKMP [1001]: processing SA payload")]
    [InlineData("IKEv2:(SA ID = 1):[IKEv2 -> Crypto Engine] Computing DH public key")]
    [InlineData("HSRP: Gi0/0 Grp 1 something new [no]: and what became of it")]
    [InlineData("bgp[1050]: something")]
    [InlineData("10.1.1.1@something happened")]
    [InlineData("10:14:58.107000 IP 192.0.2.1.514 > 192.0.2.9.514: SYSLOG local7.notice, length: 150")]
    public void A_line_of_a_log_is_none(string line) => Assert.False(DialectCatalog.All[0].IsSessionLine(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void A_session_from_the_terminal_program_to_the_goodbye_is_read_whole()
    {
        var read = Replayed.Of(
            """
            =~=~=~=~=~=~=~=~=~=~=~= PuTTY log 2024.03.01 10:00:00 =~=~=~=~=~=~=~=~=~=~=~=
            login as: admin
            Trying 10.1.1.1...
            Connected to 10.1.1.1.
            Escape character is '^]'.

            User Access Verification

            Username: admin
            Password: 
            R1>en
            Password: 
            R1#clear logging
            Clear logging buffer [confirm]
            R1#
            HSRP: Fa0/0 Grp 1 Standby -> Active
            R1#wr
            Building configuration...
            [OK]
            R1#exit
            Connection closed by foreign host.
            """);
        Assert.Empty(read.Unread);
        Assert.Equal(["Standby --> Active @16"], read.Moves("hsrp"));
    }

    [Theory]
    [InlineData("**************************************************************************")]
    [InlineData("* IOSv is strictly limited to use for evaluation, demonstration and IOS  *")]
    [InlineData("#   UNAUTHORIZED ACCESS TO THIS DEVICE IS PROHIBITED   #")]
    [InlineData("| R1 - HQ Router                              |")]
    [InlineData("-----------------------------------------------")]
    [InlineData("WARNING: Unauthorized access is prohibited.")]
    [InlineData("This system is for authorized users only.")]
    public void A_banner_is_irrelevant(string line)
    {
        var read = Replayed.Of(line);
        Assert.Equal(1, read.Account[LineSupport.Irrelevant]);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData("* HSRP: Fa0/0 Grp 1 something that no form knows *")]
    [InlineData("*Mar  1 00:19:46.023: something that no form knows *")]
    [InlineData("| %LINK-3-UPDOWN: Interface |")]
    [InlineData("ISAKMP:(1001): peer is unauthorized for this")]
    public void A_frame_hides_no_line_of_a_log(string line) => Assert.Equal([1], Replayed.Of(line).Unread);
}
