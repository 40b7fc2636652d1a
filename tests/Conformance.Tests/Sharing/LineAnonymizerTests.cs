using System.Text.RegularExpressions;
using Conformance.Dialects.Sharing;
using Xunit;

namespace Conformance.Tests.Sharing;

/// <summary>Lines without what identifies anybody.</summary>
public sealed class LineAnonymizerTests
{
    /// <summary>Each line with a pattern of what it becomes.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from higher pri Active router (200/172.16.172.52)", @"HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from higher pri Active router \(200/172\.\d+\.\d+\.\d+\)" },
        { "HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Backup -> Speak", "HSRP: Fa0/0 Grp 1 Redundancy \"NAME-1\" state Backup -> Speak" },
        { "HSRP: Vl1 Grp 1 Redundancy \"hsrp-Vl1-1\" state Init -> Backup", "HSRP: Vl1 Grp 1 Redundancy \"hsrp-Vl1-1\" state Init -> Backup" },
        { "*Oct 25 20:37:02.884: ISAKMP: (1001):beginning Quick Mode exchange, M-ID of 570535495", @"\*Oct 25 20:37:02\.884: ISAKMP: \(1001\):beginning Quick Mode exchange, M-ID of (?!570535495)\d{9}" },
        { "    current outbound spi: 0x5B23F22E(1529082414)", @"    current outbound spi: 0x5(?!B23F22E)[0-9A-F]{7}\((?!1529082414)\d{10}\)" },
        { "Jan  6 2022 20:52:12.861: %SYS-5-CONFIG_I: Configured from console by admin on vty0 (10.100.11.10)", @"Jan  6 2022 20:52:12\.861: %SYS-5-CONFIG_I: Configured from console by NAME-1 on vty0 \(10\.(?!100\.11\.10)[\d.]+\)" },
        { "      Local req queued:  0              Remote req queued:  2", "      Local req queued:  0              Remote req queued:  2" },
        { "FastEthernet0/0 is up, line protocol is up", "FastEthernet0/0 is up, line protocol is up" },
        { "  Hardware is Fast Ethernet, address is 0002.4b28.9c80 (bia 0002.4b28.9c80)", @"  Hardware is Fast Ethernet, address is (02[0-9a-f]{2}(?:\.[0-9a-f]{4}){2}) \(bia \1\)" },
        { "  Active virtual MAC address is 0000.0c07.ac01", @"  Active virtual MAC address is 0000\.0c07\.ac01" },
        { " description WAN to headquarters, call +44 20 7946 0000", @" description \(free text\)" },
        { "snmp-server location Berlin, 2nd floor", @"snmp-server location \(free text\)" },
        { "! core of the trading floor", @"! \(free text\)" },
        { "logging source mailto john.doe@bank.example", @"logging source \S+ NAME-\d+@example\.com" },
        { " ip address 172.16.172.54 255.255.255.240", @" ip address 172\.\d+\.\d+\.\d+ +255\.255\.255\.240" },
        { "Processor board ID JAD043705GZ", "Processor board ID NAME-1" },
        { "System image file is \"flash:c7200-adventerprisek9-mz.152-4.M3.bin\"", "System image file is \"flash:c7200-adventerprisek9-mz.152-4.M3.bin\"" },
        { "crypto isakmp key <secret:1> address 172.16.172.69", @"crypto isakmp key <secret:1> address 172\.\d+\.\d+\.\d+" },
        { "Sep  1 10:24:59 10.10.10.1 423: *Sep  1 17:22:57.599: %SYS-5-CONFIG_I: Configured from console by console", @"Sep  1 10:24:59 10\.(?!10\.10\.1 )[\d.]+ 423: \*Sep  1 17:22:57\.599: %SYS-5-CONFIG_I: Configured from console by console" },
        { "<189>2024-10-11T10:15:31.208321-05:00 TestDevice %LINEPROTO-5-UPDOWN: Line protocol on Interface Fa0/1, changed state to up", @"<189>2024-10-11T10:15:31\.208321-05:00 R1 %LINEPROTO-5-UPDOWN: Line protocol on Interface Fa0/1, changed state to up" },
        { "<190>Oct 7 07:19:44 internet-primary-mgmt RP/0/RP0/CPU0:Oct 7 07:19:43.630 UTC: ipv4_acl_mgr[310]: %ACL-6-IPACCESSLOGP : deny", @"<190>Oct 7 07:19:44 R1 RP/0/RP0/CPU0:Oct 7 07:19:43\.630 UTC: NAME-1\[310\]: %ACL-6-IPACCESSLOGP : deny" },
        { "2012-03-05 10:00:00\tLocal7.Notice\t192.168.1.1\t45: *Mar  5 10:00:00.001: %SYS-5-CONFIG_I: x", @"2012-03-05 10:00:00\tLocal7\.Notice\t192\.168\.[\d.]+\t45: \*Mar  5 10:00:00\.001: %SYS-5-CONFIG_I: x" },
        { "Apr  2 16:12:49 rtr.local 47948: RP/0/RSP1/CPU0:Apr  2 19:12:48.950 : bgp[1050]: %ROUTING-BGP-5-MAXPFX : x", @"Apr  2 16:12:49 R1 47948: RP/0/RSP1/CPU0:Apr  2 19:12:48\.950 : bgp\[1050\]: %ROUTING-BGP-5-MAXPFX : x" },
        { "Dec  7 19:18:28 10.1.2.3 HST-NM-DEVCE: 115611: Dec  7 19:18:27.959 PST: %SYS-5-CONFIG_I: x", @"Dec  7 19:18:28 10\.(?!1\.2\.3 )[\d.]+ R1: 115611: Dec  7 19:18:27\.959 PST: %SYS-5-CONFIG_I: x" },
        { "<188>179767: fakhost: Nov 23 22:23:27.833 NewYork: %SW_MATM-4-MACFLAP_NOTIF: x", @"<188>179767: R1: Nov 23 22:23:27\.833 LMT: %SW_MATM-4-MACFLAP_NOTIF: x" },
        { "<188>%SNMP-W-SNMPAUTHFAIL: Access", "<188>%SNMP-W-SNMPAUTHFAIL: Access" },
        { "*Mar 1 00:55:40.775: ISAKMP (0:2): beginning Main Mode exchange <==开始使用Main mode", @"\*Mar 1 00:55:40\.775: ISAKMP \(0:2\): beginning Main Mode exchange <-- \(free text\)" },
        { "-Traceback= 1#8d92 :400000 5E39E570 60F1A2B4", "-Traceback= 1#8d92 :400000 5E39E570 60F1A2B4" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_keeps_what_devices_say_and_loses_who_they_are(string line, string pattern)
    {
        var anonymizer = new LineAnonymizer(ShareKey.Random());
        anonymizer.Learn(line);
        Assert.Matches($"^{pattern}$", anonymizer.Rewrite(line));
    }

    [Fact]
    public void A_prompt_keeps_its_mode_and_its_abbreviated_command()
    {
        var anonymizer = new LineAnonymizer(ShareKey.Random());
        anonymizer.Names.LearnHost("paris-core");
        anonymizer.Names.LearnHost("london-core");
        Assert.Equal("R2(config-if)#do sh cry isa sa", anonymizer.Rewrite("paris-core(config-if)#do sh cry isa sa"));
        Assert.Equal("R1#sh standby", anonymizer.Rewrite("london-core#sh standby"));
    }

    [Fact]
    public void A_number_is_the_same_in_each_notation()
    {
        var anonymizer = new LineAnonymizer(ShareKey.Random());
        var lines = new[] { "spi: 0x5E39E570(1580852592)", "ISAKMP: deleting spi 1580852592 message ID = -1580852592", "SPI 5E39E570" };
        foreach (var line in lines) anonymizer.Learn(line);
        var both = Regex.Match(anonymizer.Rewrite(lines[0]), @"0x([0-9A-F]{8})\((\d+)\)");
        Assert.Equal(Convert.ToUInt32(both.Groups[1].Value, 16).ToString(System.Globalization.CultureInfo.InvariantCulture), both.Groups[2].Value);
        Assert.Contains($"spi {both.Groups[2].Value} ", anonymizer.Rewrite(lines[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("1580852592", anonymizer.Rewrite(lines[1]), StringComparison.Ordinal);
        Assert.Equal($"SPI {both.Groups[1].Value}", anonymizer.Rewrite(lines[2]));
    }

    [Fact]
    public void Columns_stay_where_blanks_allow()
    {
        var anonymizer = new LineAnonymizer(ShareKey.Random());
        const string line = "FastEthernet0/0            10.1.1.1        YES NVRAM  up                    up";
        anonymizer.Learn(line);
        Assert.Equal(line.IndexOf("YES", StringComparison.Ordinal), anonymizer.Rewrite(line).IndexOf("YES", StringComparison.Ordinal));
    }
}
