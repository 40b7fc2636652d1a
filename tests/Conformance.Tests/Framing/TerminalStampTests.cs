using Conformance.Dialects.Framing;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>The time that a terminal program puts before each line that it logs.</summary>
public class TerminalStampTests
{
    [Theory]
    [InlineData("[2024-03-01 10:00:00.123] R1#", 26)]
    [InlineData("[2024-03-01 10:00:00]", 21)]
    [InlineData("[2024/03/01 10:00:00] R1#", 22)]
    [InlineData("[2024-03-01T10:00:00,5] R1#", 24)]
    [InlineData("[Fri Mar  1 10:00:00.123 2024] R1#", 31)]
    [InlineData("[10:00:00.123] R1#", 15)]
    [InlineData("[01/03/2024 10:00:00] R1#", 22)]
    [InlineData("[Mar  1 10:00:00] R1#", 18)]
    [InlineData("<2024-03-01 10:00:00> R1#", 22)]
    [InlineData("(10:00:00) R1#", 11)]
    [InlineData("[0 00:01:02.345] R1#", 17)]
    [InlineData("<190>336: %SYS-5-CONFIG_I: x", 0)]
    [InlineData("(admin@10.1.1.1) Password:", 0)]
    [InlineData("[10:00:00]R1#", 0)]
    [InlineData("[10:00] R1#", 0)]
    [InlineData("[110/20] via 10.1.1.1", 0)]
    [InlineData("[OK]", 0)]
    [InlineData("[2024-03-32 10:00:00] R1#", 0)]
    [InlineData("R1#[2024-03-01 10:00:00]", 0)]
    public void It_ends_behind_the_blank(string line, int length) => Assert.Equal(length, TerminalStamp.Length(System.Text.Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("[2024-03-01 10:00:00.123] *Mar  1 00:19:46.023: HSRP: Fa0/0 Grp 1 Standby -> Active", 0)]
    [InlineData("[2024-03-01 10:00:00.123] HSRP: Fa0/0 Grp 1 Standby -> Active", 10)]
    [InlineData("[2024-03-01 10:00:00.123] R1#HSRP: Fa0/0 Grp 1 Standby -> Active", 10)]
    [InlineData("[10:00:00.123] HSRP: Fa0/0 Grp 1 Standby -> Active", 10)]
    public void It_is_the_time_of_a_line_on_which_the_device_printed_none(string line, int hour)
    {
        var move = Assert.Single(Replayed.Of(line).Facts.OfType<Transitioned>(), fact => fact.Entity.Protocol == "hsrp");
        Assert.Equal(hour, TimeSpan.FromTicks(move.Time.Ticks).Hours);
    }

    [Fact]
    public void Prompts_answers_and_records_of_several_lines_are_read_behind_it()
    {
        var read = Replayed.Of(
            """
            [2024-03-01 10:00:00.001] R1#show ip route
            [2024-03-01 10:00:00.002] S       10.0.0.0/8 [1/0] via 10.1.1.1
            [2024-03-01 10:00:00.003] 
            [2024-03-01 10:00:00.004] R1#
            [2024-03-01 10:00:01.001] *Mar  1 00:19:46.023: IPSEC(create_sa): sa created,
            [2024-03-01 10:00:01.001]   (sa) sa_dest= 10.1.1.2, sa_proto= 50,
            [2024-03-01 10:00:01.001]     sa_spi= 0x44E0B22B(1155576363),
            [2024-03-01 10:00:01.002]     sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029
            """);
        Assert.Empty(read.Unread);
        Assert.Single(read.Captures);
        Assert.Contains("ios.ipsec.sa-created", read.Forms);
    }

    [Fact]
    public void A_secret_does_not_hide_behind_it() =>
        Assert.DoesNotContain("swordfish", Secrets.Scrubbed.Of("[2024-03-01 10:00:00.001] username bob password 0 swordfish"), StringComparison.Ordinal);
}
