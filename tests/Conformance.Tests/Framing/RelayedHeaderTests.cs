using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Headers;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>The headers that relays, multiplexers and filters of lines write, in the forms of their manuals.</summary>
public class RelayedHeaderTests
{
    private const string Device = "336: *Nov 23 10:00:00.001: HSRP: x";

    [Theory]
    [InlineData("a date with strokes", "2024/11/23 10:00:05 R1 ", "2024-11-23T10:00:05")]
    [InlineData("a month as a word behind its day", "23-Nov-2024 10:00:05 R1 ", "2024-11-23T10:00:05")]
    [InlineData("the same with blanks", "23 Nov 2024 10:00:05 R1 ", "2024-11-23T10:00:05")]
    [InlineData("a web server's", "23/Nov/2024:10:00:05 R1 ", "2024-11-23T10:00:05")]
    [InlineData("ISO 8601 with a blank and an offset", "2024-11-23 10:00:05.250+01:00 R1 ", "2024-11-23T10:00:05.250+01:00")]
    [InlineData("an offset behind a blank", "2024-11-23 10:00:05 +0100 R1 ", "2024-11-23T10:00:05+01:00")]
    [InlineData("a zone behind a blank", "2024-11-23 10:00:05 UTC R1 ", "2024-11-23T10:00:05Z")]
    [InlineData("a host that is called as zones are before a colon", "2024-11-23 10:00:05 HUB: ", "2024-11-23T10:00:05", "HUB")]
    [InlineData("the gateway of the relay, as systemd names it", "2024-11-23T10:00:05.250+01:00 _gateway ", "2024-11-23T10:00:05.250+01:00", "_gateway")]
    [InlineData("ctime", "Sat Nov 23 10:00:05 2024 R1 ", "2024-11-23T10:00:05")]
    [InlineData("ctime without a year", "Sat Nov 23 10:00:05 R1 ", "--11-23T10:00:05")]
    [InlineData("date(1)", "Sat Nov 23 10:00:05 UTC 2024 R1 ", "2024-11-23T10:00:05Z")]
    [InlineData("a mail's", "Sat, 23 Nov 2024 10:00:05 +0000 R1 ", "2024-11-23T10:00:05Z")]
    [InlineData("journalctl -o short-full", "Sat 2024-11-23 10:00:05 UTC relay R1[812]: ", "2024-11-23T10:00:05Z")]
    [InlineData("journalctl -o short-iso", "2024-11-23T10:00:05+0000 relay R1[812]: ", "2024-11-23T10:00:05Z")]
    [InlineData("journalctl -o short-precise", "Nov 23 10:00:05.123456 relay R1[812]: ", "--11-23T10:00:05.123456")]
    [InlineData("journalctl -o short-unix", "1732356005.123456 relay R1[812]: ", "2024-11-23T10:00:05.123456Z")]
    [InlineData("milliseconds since 1970", "1732356005123 R1 ", "2024-11-23T10:00:05.123Z")]
    [InlineData("a day behind a full stop", "05.11.2024 10:00:05 R1 ", "2024-11-05T10:00:05")]
    [InlineData("a day above twelve", "23/11/2024 10:00:05 R1 ", "2024-11-23T10:00:05")]
    [InlineData("a day above twelve behind the month, after noon", "11/23/2024 10:00:05 PM R1 ", "2024-11-23T22:00:05")]
    [InlineData("midnight", "11/23/2024 12:00:05 AM R1 ", "2024-11-23T00:00:05")]
    [InlineData("a day that may be the month", "11/05/2024 10:00:05 R1 ", "T10:00:05")]
    [InlineData("Kiwi's, with a day that may be the month", "05-11-2024\t10:00:05\tLocal7.Debug\tR1\t", "T10:00:05")]
    public void A_time_that_no_device_prints_is_the_relays(string what, string front, string received, string host = "R1") => Assert.Equal((what, host, received), (what, HostOf(front), ReceivedOf(front)));

    [Theory]
    [InlineData("Nov 23 10:00:05 R1 cisco: ")]
    [InlineData("Nov 23 10:00:05 R1 cisco[1]: ")]
    [InlineData("Nov 23 10:00:05 R1 syslog: ")]
    [InlineData("Nov 23 10:00:05 R1 local7: ")]
    [InlineData("Nov 23 10:00:05 relay R1: ")]
    [InlineData("Nov 23 10:00:05 relay R1[812]: ")]
    [InlineData("Nov 23 10:00:05 [R1] ")]
    [InlineData("Nov 23 10:00:05 R1:52134 ")]
    [InlineData("Nov 23 10:00:05 R1 (192.0.2.1) ")]
    [InlineData("Nov 23 10:00:05 192.0.2.1 R1 ")]
    [InlineData("Nov 23 10:00:05 <local7.debug> R1 ")]
    [InlineData("2024-11-23 10:00:05 | R1 | local7 | debug | ")]
    [InlineData("2024-11-23 10:00:05,250 - INFO - R1 - ")]
    [InlineData("2024-11-23 10:00:05 [R1] ")]
    [InlineData("1 2024-11-23T10:00:05Z R1 cisco - - - ")]
    [InlineData("<191>1 2024-11-23T10:00:05Z R1 336 - - -  ")]
    [InlineData("96 <191>Nov 23 10:00:05 R1 ")]
    [InlineData("[R1] ")]
    [InlineData("[1] R1: ")]
    [InlineData("[pod/R1/router] ")]
    [InlineData("[R1] [10:00:05] ")]
    [InlineData("R1       | ")]
    [InlineData("R1  | 2024-11-23T10:00:05.123456789Z ")]
    [InlineData("R1\t")]
    [InlineData("R1 ")]
    [InlineData("R1: ")]
    public void The_source_is_the_device(string front)
    {
        Assert.Equal("R1", HostOf(front));
        Assert.Equal("--11-23T10:00:00.001", Read(front + Device).Header.Stamp.DeviceTime.ToString());
        Assert.Equal("HSRP: x", Read(front + Device).Body);
    }

    [Theory]
    [InlineData("Nov 23 10:00:05 ")]
    [InlineData("2024-11-23T10:00:05 ")]
    [InlineData("2024-11-23 10:00:05 ")]
    [InlineData("10:00:05.123456 ")]
    [InlineData("00:00:05 ")]
    [InlineData("1732356005.123456 ")]
    [InlineData("Msg: ")]
    [InlineData("Note: ")]
    [InlineData("Output: ")]
    public void A_filter_that_names_nobody_leaves_the_device_to_what_else_is_known(string front)
    {
        Assert.Equal("", HostOf(front));
        Assert.Equal("HSRP: x", Read(front + Device).Body);
    }

    [Theory]
    [InlineData("Nov 23 10:00:05 R1 cisco: HSRP: x", "R1", "HSRP: x")]
    [InlineData("R1 | HSRP: x", "R1", "HSRP: x")]
    [InlineData("[R1] %HSRP-5-STATECHANGE: x", "R1", "%HSRP-5-STATECHANGE: x")]
    [InlineData("R1: HSRP: x", "R1", "HSRP: x")]
    public void A_message_without_a_time_is_read_behind_it(string line, string host, string body)
    {
        var (header, bytes, rest) = Read(line);
        Assert.Equal((host, body), (Encoding.UTF8.GetString(header.Host.In(bytes)), rest));
    }

    [Theory]
    [InlineData("192.0.2.1:52134", 6)]
    [InlineData("[2001:db8::1]:514", 4)]
    [InlineData("2001:db8::1", 0)]
    [InlineData("R1", 0)]
    [InlineData(":514", 0)]
    [InlineData("R1:123456", 0)]
    public void A_port_stands_behind_one_colon(string word, int length) => Assert.Equal(length, HostWord.PortLength(Encoding.UTF8.GetBytes(word)));

    [Theory]
    [InlineData("[110/20] via 10.1.1.1, 00:11:21, FastEthernet0/1")]
    [InlineData("Vlan1 | HSRP: x")]
    [InlineData("[0] syslog.0: [[1732356000.123, {}], {\"pri\"=>\"191\"}]")]
    [InlineData("Interface  Grp  Pri P State   Active          Standby         Virtual IP")]
    [InlineData("1234567890 packets input")]
    [InlineData("10.1.1.1        YES NVRAM  up                    up")]
    [InlineData("23/11/2024 is a date")]
    [InlineData("[OK] *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("[INFO] *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("INFO | *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("[quote] *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("then *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("... *Nov 23 10:00:00.001: HSRP: x")]
    [InlineData("Active *Nov 23 10:00:00.001: HSRP: x")]
    public void Nothing_else_is_a_header(string line) => Assert.Equal((0, false), (Read(line).Header.BodyStart, Read(line).Header.IsCertain));

    [Fact]
    public void Numbers_that_may_be_times_before_hosts_are_followed_no_farther_than_a_header_goes()
    {
        var line = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1700000000 a ", 500_000)));
        Assert.InRange(LogHeader.Read(line).BodyStart, 0, 200);
    }

    private static string HostOf(string front) => Read(front + Device) is var read ? Encoding.UTF8.GetString(read.Header.Host.In(read.Bytes)) : "";

    private static string ReceivedOf(string front) => Read(front + Device).Header.Stamp.RelayTime.ToString();

    private static (LogHeader Header, byte[] Bytes, string Body) Read(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var header = LogHeader.Read(bytes);
        return (header, bytes, Encoding.UTF8.GetString(bytes[header.BodyStart..]));
    }
}
