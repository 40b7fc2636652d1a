using Conformance.Protocols.Platform;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show version</c> of several releases.</summary>
public class ShowVersionTests
{
    private const string Classic =
        """
        IOS (tm) 7200 Software (C7200-A3JK9S-M), Version 12.3(7)T1, RELEASE SOFTWARE (fc2)
        ROM: System Bootstrap, Version 12.2(4r)B2, RELEASE SOFTWARE (fc2)
        R1 uptime is 2 years, 31 weeks, 6 days, 9 hours, 55 minutes
        System returned to ROM by reload at 22:55:31 MET-DST Fri Jul 25 2014
        System image file is "disk1:c7200-a3jk9s-mz.123-7.T1"
        Cisco 7204VXR (NPE400) processor (revision A) with 491520K/32768K bytes of memory.
        Processor board ID 25480004
        R7000 CPU at 350Mhz, Implementation 39, Rev 3.3, 256KB L2, 4096KB L3 Cache
        Configuration register is 0x2102
        """;

    private const string Catalyst =
        """
        Cisco IOS XE Software, Version 16.09.03
        Cisco IOS Software [Fuji], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 16.9.3, RELEASE SOFTWARE (fc2)
        AKBTESTW01 uptime is 19 minutes
        Last reload reason: Reload Command
        cisco C9500-40X (X86) processor with 1419496K/6147K bytes of memory.
        Processor board ID FCW2233FFG3
        Switch Ports Model              SW Version        SW Image              Mode
        ------ ----- -----              ----------        ----------            ----
        *    1 50    C9500-40X          16.9.3            CAT9K_IOSXE           INSTALL
        Configuration register is 0x102 (will be 0x2102 at next reload)
        """;

    private const string SmallRouter =
        """
        Cisco IOS Software, C900 Software (C900-UNIVERSALK9-M), Version 15.8(3)M3b, RELEASE SOFTWARE (fc1)
        Device-Hostname uptime is 44 weeks, 3 days, 20 hours, 52 minutes
        Cisco C921-4P (revision 1.0) with 947200K/101376K bytes of memory.
        License UDI:
        -------------------------------------------------
        Device#   PID                   SN
        -------------------------------------------------
        *1        C921-4P               PPP12345678
        Configuration register is 0x2102
        """;

    private const string ServicesRouter =
        """
        Cisco IOS Software, C3900 Software (C3900-UNIVERSALK9-M), Version 15.0(1)M7, RELEASE SOFTWARE (fc2)
        best-c3945 uptime is 1 hour, 20 minutes
        Cisco CISCO3945-CHASSIS (revision 1.1) with C3900-SPE150/K9 with 2027520K/69632K bytes of memory.
        Processor board ID FGL161010K8
        Configuration register is 0x2102
        """;

    private const string AccessServer =
        """
        Cisco Internetwork Operating System Software
        IOS (tm) 2500 Software (C2500-J-L), Version 11.2(5)P, SHARED PLATFORM, RELEASE SOFTWARE (fc1)
        ROM: System Bootstrap, Version 11.0(10c)XB1, PLATFORM SPECIFIC RELEASE SOFTWARE (fc1)
        BOOTFLASH: 3000 Bootstrap Software (IGS-BOOT-R), Version 11.0(10c)XB1, PLATFORM SPECIFIC RELEASE SOFTWARE (fc1)
        CS12-19-4 uptime is 2 weeks, 1 day, 9 hours, 17 minutes
        cisco AS2511-RJ (68030) processor (revision E) with 6144K/2048K bytes of memory.
        Processor board ID 11857685, with hardware revision 00000000
        TN3270 Emulation software (copyright 1994 by TGV Inc).
        G.703/E1 software, Version 1.0.
        Configuration register is 0x2102
        """;

    [Theory]
    [InlineData(ServicesRouter, "best-c3945", "15.0(1)M7", "15.0M", "C3900-UNIVERSALK9-M", "CISCO3945-CHASSIS", "FGL161010K8", "0x2102", "")]
    [InlineData(AccessServer, "CS12-19-4", "11.2(5)P", "11.2P", "C2500-J-L", "AS2511-RJ", "11857685", "0x2102", "")]
    [InlineData(Classic, "R1", "12.3(7)T1", "12.3T", "C7200-A3JK9S-M", "7204VXR", "25480004", "0x2102", "")]
    [InlineData(Catalyst, "AKBTESTW01", "16.9.3", "16.9", "CAT9K_IOSXE", "C9500-40X", "FCW2233FFG3", "0x102", "0x2102")]
    [InlineData(SmallRouter, "Device-Hostname", "15.8(3)M3b", "15.8M", "C900-UNIVERSALK9-M", "C921-4P", "", "0x2102", "")]
    public void The_identity_of_a_router_is_read_from_every_layout(
        string text, string hostname, string release, string train, string software, string platform, string serial, string register, string next)
    {
        var row = Assert.Single(ShownRows.Of<VersionRow>("show version", text));
        Assert.Equal((hostname, release, train, software), (row.Hostname, row.Release, row.Train, row.Software));
        Assert.Equal((platform, serial, register, next), (row.Platform, row.Serial, row.ConfigRegister, row.NextConfigRegister));
    }

    [Theory]
    [InlineData(Classic)]
    [InlineData(Catalyst)]
    [InlineData(SmallRouter)]
    public void It_is_recognised_without_a_command(string text) => Assert.Single(ShownRows.Of<VersionRow>("", text));

    [Theory]
    [InlineData("12.1(22)EA12", "12.1EA")]
    [InlineData("03.06.05E", "03.06E")]
    [InlineData("03.04.06.SG", "03.04SG")]
    [InlineData("15.2(4.0.55)E", "15.2E")]
    public void The_train_of_a_release_is_what_its_letters_say(string release, string train) =>
        Assert.Equal(train, ShownRows.Of<VersionRow>("show version", $"IOS (tm) 7200 Software (C7200-P-M), Version {release}, RELEASE SOFTWARE (fc1)")[0].Train);
}
