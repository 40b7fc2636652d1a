using System.Globalization;
using System.Text;
using Conformance.Dialects.Framing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>
/// The headers of log lines, as devices and relays write them. Lines of the public fixtures of Elastic (cisco_ios), OSSEC, Splunk Connect for Syslog, Graylog (issue 4631),
/// rsyslog (issue 3069), syslog-ng (issues 3510, 3683, 4125), go-syslog (pull request 22) and of the issues named below.
/// </summary>
public class LogHeaderTests
{
    [Theory]
    [InlineData("*Mar  1 00:19:45.872: HSRP: x", "time=--03-01T00:19:45.872")]
    [InlineData("Nov 23 10:00:00 7204VXR-38 336: *Nov 23 10:00:00.001: HSRP: x", "host=7204VXR-38 relay=7204VXR-38 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 HUB-1 336: Nov 23 10:00:00.001: HSRP: x", "host=HUB-1 relay=HUB-1 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 MSK-2 336: Nov 23 10:00:00.001: HSRP: x", "host=MSK-2 relay=MSK-2 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 HUB-1 %SYS-5-CONFIG_I: x", "host=HUB-1 relay=HUB-1 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 MSK-2 HOST 336: Nov 23 10:00:00.001: HSRP: x", "host=HOST relay=HOST count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 vpn7200-12 336: *Nov 23 10:00:00.001: HSRP: x", "host=vpn7200-12 relay=vpn7200-12 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Jun 14 16:36:47 HOST 5271720: Jun 14 16:36:46.812 BST: %x", "host=HOST relay=HOST count=5271720 time=--06-14T16:36:46.812 received=--06-14T16:36:47")]
    [InlineData("Sep  6 09:25:12 RouterName 89: %SYS-5-CONFIG_I: x", "host=RouterName relay=RouterName count=89 received=--09-06T09:25:12")]
    [InlineData("Sep  7 06:20:59 RouterName 93: SSH2 0: Unexpected message received", "host=RouterName relay=RouterName count=93 received=--09-07T06:20:59")]
    [InlineData("Jul 10 16:07:14 cisco2621 636: .Jul 10 15:58:56.590 EDT: %SEC-6-IPACCESSLOGP: x", "host=cisco2621 relay=cisco2621 count=636 time=--07-10T15:58:56.590 received=--07-10T16:07:14")]
    [InlineData("Dec  7 19:18:28 10.1.2.3 HST-NM-DEVCE: 115611: Dec  7 19:18:27.959 PST: %SYS-5-CONFIG_I: x", "host=HST-NM-DEVCE relay=10.1.2.3 seq=115611 time=--12-07T19:18:27.959 received=--12-07T19:18:28")]
    [InlineData("Apr 7 12:38:51 192.168.20.18 *Apr 7 12:38:47: %SYS-6-CLOCKUPDATE: x", "host=192.168.20.18 relay=192.168.20.18 time=--04-07T12:38:47 received=--04-07T12:38:51")]
    [InlineData("Aug 31 08:04:13 172.25.0.1 <190>1807987: 1807982: Aug 31 08:04:12 CEST: %SEC-6-IPACCESSLOGP: x", "host=172.25.0.1 relay=172.25.0.1 count=1807987 seq=1807982 pri=190 time=--08-31T08:04:12 received=--08-31T08:04:13")]
    [InlineData("Aug 31 08:03:57 10.163.8.120 <188>%2SWPORT-W-LOCKPORTACTIVE: x", "host=10.163.8.120 relay=10.163.8.120 pri=188 received=--08-31T08:03:57")]
    [InlineData("<189>45: %SYS-5-CONFIG_I: x", "count=45 pri=189")]
    [InlineData("<0>91: *Oct 07 03:10:04: mydevice.com %CRYPTO-4-RECVD_PKT_INV_SPI: x", "host=mydevice.com count=91 pri=0 time=--10-07T03:10:04")]
    [InlineData("<189>82: 00:20:10: %SYS-5-CONFIG_I: x", "count=82 pri=189 time=PT20M10S")]
    [InlineData("<189>94: *Feb 28 2010 00:20:10 UTC: %SYS-5-CONFIG_I: x", "count=94 pri=189 time=2010-02-28T00:20:10Z")]
    [InlineData("<188>179767: fakhost: Nov 23 22:23:27.833 NewYork: %SW_MATM-4-MACFLAP_NOTIF: x", "host=fakhost count=179767 pri=188 time=--11-23T22:23:27.833")]
    [InlineData("<190>421370: 421366: Nov 23 22:23:27: %SEC-6-IPACCESSLOGP: x", "count=421370 seq=421366 pri=190 time=--11-23T22:23:27")]
    [InlineData("<45>9121: EKINFRNWASR1205LX-02: 008944: 13w1d: %HSRP-5-STATECHANGE: x", "host=EKINFRNWASR1205LX-02 count=9121 seq=8944 pri=45 time=P92D")]
    [InlineData("<187>165: [syslog@9 s_sn=\"84\" s_id =\"sw1:666\"]: 000161: *Jan  2 00:20:41: %LINK-3-UPDOWN: x", "count=165 seq=161 pri=187 time=--01-02T00:20:41")]
    [InlineData("<190>3132783: ::: 3132779: Jul 11 2023 19:25:44.568 UTC: %SEC-6-IPACCESSLOGRL: x", "count=3132783 seq=3132779 pri=190 time=2023-07-11T19:25:44.568Z")]
    [InlineData("<189>3132785: 0.0.0.0: 3132781: Jul 11 2023 19:30:04.771 UTC: %SYS-5-CONFIG_I: x", "count=3132785 seq=3132781 pri=189 time=2023-07-11T19:30:04.771Z")]
    [InlineData("<189>3132813: custom.string: 3132809: Jul 11 2023 19:32:08.116 UTC: %SYS-5-CONFIG_I: x", "host=custom.string count=3132813 seq=3132809 pri=189 time=2023-07-11T19:32:08.116Z")]
    [InlineData("<167>10.255.255.1 %ASA-7-609002: x", "host=10.255.255.1 relay=10.255.255.1 pri=167")]
    [InlineData("<164>Oct  6 15:19:25 1.2.3.4 %ASA-4-106023: x", "host=1.2.3.4 relay=1.2.3.4 pri=164 received=--10-06T15:19:25")]
    [InlineData("5007736: router-r01 RP/0/RSP1/CPU0:2021 Nov 17 17:54:44.971 MST: SSHD_[65651]: %SECURITY-SSHD-6-INFO_SUCCESS : x", "host=router-r01 relay=router-r01 count=5007736 time=2021-11-17T17:54:44.971")]
    [InlineData("<190>5007736: router-r01 RP/0/RSP1/CPU0:2021 Nov 17 17:54:44.971 MST: SSHD_[65651]: %SECURITY-SSHD-6-INFO_SUCCESS : x", "host=router-r01 relay=router-r01 count=5007736 pri=190 time=2021-11-17T17:54:44.971")]
    [InlineData("Apr  2 16:12:49 rtr.local 47948: RP/0/RSP1/CPU0:Apr  2 19:12:48.950 : bgp[1050]: %ROUTING-BGP-5-MAXPFX : x", "host=rtr.local relay=rtr.local count=47948 time=--04-02T19:12:48.950 received=--04-02T16:12:49")]
    [InlineData("<34>1 2026-04-05T10:00:00.000Z switch01 %LINEPROTO-5-UPDOWN: x", "host=switch01 relay=switch01 pri=34 received=2026-04-05T10:00:00.000Z")]
    [InlineData("<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut=\"3\" eventSource=\"Appli]cation\"] \uFEFF12: *Oct 11 22:14:15: %SYS-5-CONFIG_I: x", "host=mymachine.example.com relay=mymachine.example.com count=12 pri=165 time=--10-11T22:14:15 received=2003-10-11T22:14:15.003Z")]
    [InlineData("<189>2024-10-11T10:15:31.208321-05:00 TestDevice %LINEPROTO-5-UPDOWN: x", "host=TestDevice relay=TestDevice pri=189 received=2024-10-11T10:15:31.208321-05:00")]
    [InlineData("2024-10-11T10:15:31+02:00 r1 45: Oct 11 08:15:30.001: %LINK-3-UPDOWN: x", "host=r1 relay=r1 count=45 time=--10-11T08:15:30.001 received=2024-10-11T10:15:31+02:00")]
    [InlineData("2012-03-05 10:00:00\tLocal7.Notice\t192.168.1.1\t45: *Mar  5 10:00:00.001: %SYS-5-CONFIG_I: x", "host=192.168.1.1 relay=192.168.1.1 count=45 time=--03-05T10:00:00.001 received=2012-03-05T10:00:00")]
    [InlineData("03-05-2012\t10:00:00\tLocal7.Notice\t192.168.1.1\t45: *Mar  5 10:00:00.001: %SYS-5-CONFIG_I: x", "host=192.168.1.1 relay=192.168.1.1 count=45 time=--03-05T10:00:00.001 received=T10:00:00")]
    [InlineData("2016 May 26 02:57:34 NEXUS-A %VSHD-5-VSHD_SYSLOG_CONFIG_I: x", "host=NEXUS-A relay=NEXUS-A received=2016-05-26T02:57:34")]
    [InlineData("\uFEFFMar  1 00:00:01: %SYS-5-RESTART: x", "time=--03-01T00:00:01")]
    [InlineData("001297: Mar  1 00:00:01.123: %SYS-5-RESTART: x", "seq=1297 time=--03-01T00:00:01.123")]
    [InlineData("2328304: %SYS-5-RESTART: x", "seq=2328304")]
    [InlineData("30: foo: 6340004: *Mar  4 11:45:20: %SEC-6-IPACCESSLOGP: x", "host=foo count=30 seq=6340004 time=--03-04T11:45:20")]
    [InlineData("foo: *Apr 29 13:58:46.411: %SYSMGR-STANDBY-3-SHUTDOWN_START: x", "host=foo time=--04-29T13:58:46.411")]
    [InlineData("<132>xxxxx: *spamApTask1: May 26 18:52:01.958: %CAPWAP-4-DISC_INTF_ERR2: x", "host=xxxxx pri=132 time=--05-26T18:52:01.958")]
    [InlineData("<187>: 2020 Jan  5 10:00:00 EDT: %L2FM-4-L2FM_MAC_MOVE: x", "pri=187 time=2020-01-05T10:00:00")]
    [InlineData("Mar  1 00:00:01 %SYS-5-RESTART: x", "time=--03-01T00:00:01")]
    [InlineData("Mar  1 00:00:01.123 UTC %SYS-5-RESTART: x", "time=--03-01T00:00:01.123Z")]
    [InlineData("04:44.047: ISAKMP:(0): x", "")]
    [InlineData("Nov 23 10:00:00 R1 HSRP: Fa0/0 Grp 1 Init -> Listen", "host=R1 relay=R1 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:05 collector Nov 23 10:00:00 edge-1 336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:05 collector Nov 23 10:00:00 edge-1 %SYS-5-CONFIG_I: x", "host=edge-1 relay=edge-1 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:05 collector rsyslogd[812]: Nov 23 10:00:00 edge-1 336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104 received=--11-23T10:00:00")]
    [InlineData("2024-11-23T10:00:05+00:00 collector 2024-11-23T10:00:00+00:00 edge-1 336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104 received=2024-11-23T10:00:00Z")]
    [InlineData("Nov 23 10:00:05 192.0.2.1/relay-1 336: Nov 23 10:00:00.104: HSRP: x", "host=192.0.2.1 relay=192.0.2.1 count=336 time=--11-23T10:00:00.104 received=--11-23T10:00:05")]
    [InlineData("Nov 23 10:00:05 src@edge-1/relay-1/relay-2 336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104 received=--11-23T10:00:05")]
    [InlineData("edge-1.log:336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104")]
    [InlineData("/var/log/cisco/edge-1.debug.log:17:Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 time=--11-23T10:00:00.104")]
    [InlineData("edge-1.log-336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104")]
    [InlineData("syslog.txt:Nov 23 10:00:00 edge-1 336: Nov 23 10:00:00.104: HSRP: x", "host=edge-1 relay=edge-1 count=336 time=--11-23T10:00:00.104 received=--11-23T10:00:00")]
    [InlineData("logs\\edge-1.log:%SYS-5-CONFIG_I: x", "host=edge-1 relay=edge-1")]
    [InlineData("See flash:/logs/edge-1.log: it is there", "")]
    [InlineData("2024-06-20 08:00:00 R1 INFO: %LINK-3-UPDOWN: x", "host=R1 relay=R1 received=2024-06-20T08:00:00")]
    [InlineData("2024-06-20T08:00:00Z ERROR R1 %LINK-3-UPDOWN: x", "host=R1 relay=R1 received=2024-06-20T08:00:00Z")]
    [InlineData("Nov 23 10:00:00 R1 local7.notice 336: Nov 23 10:00:00.001: HSRP: x", "host=R1 relay=R1 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 local7.notice R1 336: Nov 23 10:00:00.001: HSRP: x", "host=R1 relay=R1 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 R1 (local7.notice): 336: Nov 23 10:00:00.001: HSRP: x", "host=R1 relay=R1 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 edge.info 336: Nov 23 10:00:00.001: HSRP: x", "host=edge.info relay=edge.info count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("Nov 23 10:00:00 10.1.1.1 10.1.1.1 336: Nov 23 10:00:00.001: HSRP: x", "host=10.1.1.1 relay=10.1.1.1 count=336 time=--11-23T10:00:00.001 received=--11-23T10:00:00")]
    [InlineData("DIST-SW4: %HSRP-5-STATECHANGE: x", "host=DIST-SW4")]
    [InlineData("DSW-B1: %HSRP-5-STATECHANGE: x", "host=DSW-B1")]
    [InlineData("nyc-acc-01: %HSRP-5-STATECHANGE: x", "host=nyc-acc-01")]
    [InlineData("12: paris: %HSRP-5-STATECHANGE: x", "host=paris count=12")]
    [InlineData("Nov 21 23:07:33 elfie last message repeated 2 times", "host=elfie relay=elfie received=--11-21T23:07:33")]
    public void Each_part_of_a_header_is_told_apart(string line, string parts)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var header = LogHeader.Read(bytes);
        Assert.Equal(parts, Parts(header, bytes));
        Assert.Equal(BodyOf(line), Encoding.UTF8.GetString(bytes[header.BodyStart..]));
    }

    [Theory]
    [InlineData("Nov 26 09:29:45 {0} 1001: Nov 26 09:29:45.900: %LINK-3-UPDOWN: x")]
    [InlineData("Nov 26 09:29:45 {0} %LINK-3-UPDOWN: x")]
    [InlineData("<189>1001: {0}: Nov 26 09:29:45.900: %LINK-3-UPDOWN: x")]
    [InlineData("<189>1001: {0}: 000123: *Nov 26 09:29:45.900: HSRP: x")]
    [InlineData("2024-11-26T09:29:45+00:00 {0} 1001: Nov 26 09:29:45.900: HSRP: x")]
    [InlineData("Nov 26 09:29:45 10.0.0.5 1001: {0}: Nov 26 09:29:45.900: HSRP: x")]
    [InlineData("Nov 26 2024 09:29:45 {0} 1001: Nov 26 09:29:45.900: HSRP: x")]
    [InlineData("Nov 26 09:29:45 {0} *Nov 26 09:29:45.900: HSRP: x")]
    public void Hosts_are_called_as_people_like(string header)
    {
        string[] hosts = ["R1", "HUB-1", "RTR-3", "A", "10.1.1.1", "r1.lab.local", "core_sw1", "3750-1", "EST-GW1", "Jan-rtr", "Mar1", "2001:DB8::1", "HSRP", "VRRP-1", "Gi-rtr", "active-1", "edge1.AMS4", "1d02h-rtr"];
        Assert.All(hosts, host =>
        {
            var line = Encoding.UTF8.GetBytes(header.Replace("{0}", host, StringComparison.Ordinal));
            Assert.Equal(host, Encoding.UTF8.GetString(LogHeader.Read(line).Host.In(line)));
        });
    }

    [Theory]
    [InlineData("HSRP: Fa0/0 Grp 1 Init -> Listen")]
    [InlineData("FastEthernet0/0 is up, line protocol is up")]
    [InlineData("Vlan1: 10 packets")]
    [InlineData("uptime: 1d02h: x")]
    [InlineData("10: permit ip any any")]
    [InlineData("<999> x")]
    [InlineData("<b>bold</b>")]
    [InlineData("Mar  1 is a day")]
    [InlineData("2016 May 26 was a day")]
    [InlineData("Step-1: %HSRP-5-STATECHANGE: x")]
    [InlineData("Salida: %HSRP-5-STATECHANGE: x")]
    [InlineData("[10/5] via 10.1.1.1, 00:11:21, FastEthernet0/1")]
    [InlineData("C    10.1.1.0/24 is directly connected, FastEthernet0/0")]
    [InlineData("* 10.1.1.1")]
    [InlineData("")]
    public void A_line_without_header_has_none(string line)
    {
        var header = LogHeader.Read(Encoding.UTF8.GetBytes(line));
        Assert.Equal((0, false, false), (header.BodyStart, header.IsCertain, header.Time.IsPrinted));
    }

    [Theory]
    [InlineData("<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [a@1 b=\"c\\]d\"] 12: *Oct 11 22:14:15.123 UTC+07:30: %SYS-5-CONFIG_I: x")]
    [InlineData("<190>3132517: Jul 13 08:23:43 192.168.100.2 sw01: 3132779: Jul 14 2023 08:23:43.398 UTC: %FOO-6-BAR: Test header format")]
    [InlineData("03-05-2012\t10:00:00\tLocal7.Notice\t192.168.1.1\t45: *Mar  5 10:00:00.001: %SYS-5-CONFIG_I: x")]
    [InlineData("<190>Original Address=192.168.0.1 1 2025-06-23T16:13:32.168Z host Kiwi 3356 MSGOUT H-1: RP/0/RP0/CPU0:Jun 23 15:52:38.534 : bgp[10]: %SYS-6-LOGOUT : x")]
    public void A_header_that_is_cut_or_damaged_anywhere_is_read_without_harm(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.InRange(LogHeader.Read(bytes.AsSpan(0, cut)).BodyStart, 0, cut);
            Assert.InRange(LogHeader.Read(bytes.AsSpan(cut)).BodyStart, 0, bytes.Length - cut);
            foreach (var mark in " :]<[%*.-9Z\t"u8.ToArray().Where(_ => cut < bytes.Length))
            {
                var damaged = bytes.ToArray();
                damaged[cut] = mark;
                Assert.InRange(LogHeader.Read(damaged).BodyStart, 0, bytes.Length);
            }
        }
    }

    private static string Parts(LogHeader header, byte[] line)
    {
        var stamp = header.Stamp;
        var parts = new[]
        {
            Part("host", Encoding.UTF8.GetString(header.Host.In(line))), Part("relay", Encoding.UTF8.GetString(header.RelayHost.In(line))),
            Part("count", stamp.MessageCount == 0 ? "" : $"{stamp.MessageCount}"), Part("seq", stamp.Sequence == 0 ? "" : $"{stamp.Sequence}"),
            Part("pri", stamp.Priority?.ToString(CultureInfo.InvariantCulture) ?? ""), Part("time", stamp.DeviceTime.ToString()), Part("received", stamp.RelayTime.ToString()),
        };
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Part(string name, string value) => value.Length > 0 ? $"{name}={value}" : "";

    private static string BodyOf(string line)
    {
        foreach (var mark in new[] { "%", "HSRP:", "SSH2", "ISAKMP", "last message" })
        {
            if (line.IndexOf(mark, StringComparison.Ordinal) is > 0 and var start) return line[start..];
        }

        return line;
    }
}
