using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Records that a device printed over several lines, each of which a relay wrote down with a header of its own.</summary>
public class RelayedRecordTests
{
    private const string Begin = "*Nov 25 09:40:02.208: IPSEC(create_sa): sa created,";
    private const string Next = "*Nov 25 09:40:02.300: %SYS-5-CONFIG_I: Configured from console by console";
    private static readonly string[] Rest = ["  (sa) sa_dest= 203.0.113.1, sa_proto= 50,", "    sa_spi= 0x8E03D65A(2382616154),", "    sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2011"];

    [Theory]
    [InlineData("RFC 3164, counted", "Nov 25 09:40:02 R1 {0}: ")]
    [InlineData("RFC 3164", "Nov 25 09:40:02 R1 ")]
    [InlineData("with a priority", "<191>{0}: ")]
    [InlineData("RFC 5424", "<191>1 2026-11-25T09:40:02.000Z R1 - - - - {0}: ")]
    [InlineData("Kiwi", "2026-11-25 09:40:02\tLocal7.Debug\t10.1.1.1\t{0}: ")]
    [InlineData("rsyslog with the address", "Nov 25 09:40:02 10.1.1.1 {0}: ")]
    public void A_record_is_one_through_every_relay(string relay, string header)
    {
        var run = Replayed.Of(Relayed(header, 1, [Begin, .. Rest, Next]));
        Assert.Equal((relay, "0x8E03D65A", 0L, 0), (relay, Made(run), run.Account[LineSupport.Malformed] + run.Account[LineSupport.Unrecognized], run.Facts.OfType<MessagesLost>().Count()));
    }

    [Fact]
    public void The_device_s_own_word_stands_before_its_first_line_alone()
    {
        var run = Replayed.Of(Relayed("Nov 25 09:40:02 10.1.1.1 {0}: ", 1, ["R1: " + Begin, .. Rest, "R1: " + Next]));
        Assert.Equal(("0x8E03D65A", 0), (Made(run), run.Unread.Count));
    }

    [Fact]
    public void Lines_of_other_hosts_may_stand_between_its_own()
    {
        var mine = Relayed("Nov 25 09:40:02 R1 {0}: ", 1, [Begin, .. Rest, Next]).Split('\n');
        var others = Relayed("Nov 25 09:40:02 R2 {0}: ", 71, [Begin.Replace("(create_sa): sa created", "(delete_sa): deleting SA", StringComparison.Ordinal), .. Rest, Next]).Split('\n');
        var run = Replayed.Of(string.Join('\n', mine.Zip(others, (one, other) => $"{one}\n{other}")));
        Assert.Equal((10L, 0), (run.Account.Total, run.Unread.Count));
        Assert.Equal("SaInstalled SaDeleted", string.Join(' ', run.Facts.OfType<EntityEvent>().Where(fact => fact is SaInstalled or SaDeleted).Select(fact => fact.GetType().Name)));
    }

    [Theory]
    [InlineData("the line of another host is none of its parts", "R2", false)]
    [InlineData("its own is", "R1", true)]
    public void A_part_is_of_the_host_that_the_relay_names(string because, string host, bool isWhole)
    {
        var parts = Relayed("Nov 25 09:40:02 " + host + " {0}: ", 2, Rest);
        Assert.True(isWhole == (Made(Replayed.Of($"Nov 25 09:40:02 R1 1: {Begin}\n{parts}")) == "0x8E03D65A"), because);
    }

    [Fact]
    public void A_line_that_no_relay_headed_is_of_the_record_above_it()
    {
        var run = Replayed.Of($"Nov 25 09:40:02 R1 1: {Begin}\nNov 25 09:40:02 R2 71: {Begin}\n{string.Join('\n', Rest)}\nNov 25 09:40:02 R1 2: {Next}");
        Assert.Equal(("0x8E03D65A", 6L, "1"), (Made(run), run.Account.Total, string.Join(' ', run.Unread)));
    }

    [Fact]
    public void A_message_between_its_lines_ends_a_record()
    {
        var run = Replayed.Of(Relayed("Nov 25 09:40:02 R1 {0}: ", 1, [Begin, Rest[0], Next, Rest[1], Rest[2]]));
        Assert.Equal(("", 4), (Made(run), run.Unread.Count));
    }

    private static string Relayed(string header, int first, string[] lines) => string.Join('\n', lines.Select((line, index) => string.Format(System.Globalization.CultureInfo.InvariantCulture, header, first + index) + line));

    private static string Made(Replayed run) => string.Join(' ', run.Facts.OfType<SaInstalled>().Select(made => $"0x{made.Sa.Spi:X8}"));
}
