using Conformance.Dialects.Identity;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Identity;

/// <summary>The release that a device's answers say it runs, and the line that says it.</summary>
public class ShownReleaseTests
{
    private const string Version1237 = "IOS (tm) 7200 Software (C7200-A3JK9S-M), Version 12.3(7)T1, RELEASE SOFTWARE (fc2)\nR1 uptime is 1 day\n";
    private const string Xe = "Cisco IOS XE Software, Version 03.16.04b.S\nCisco IOS Software, ASR1000 Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 15.5(3)S4b, RELEASE SOFTWARE (fc1)\n";
    private const string Xe16 = "Cisco IOS Software [Fuji], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.9.3, RELEASE SOFTWARE (fc2)\n";
    private const string Restart = "Jun 27 17:23:09.423: %SYS-5-RESTART: System restarted --\nCisco IOS Software, Linux Software (I86BI_LINUX-ADVENTERPRISEK9-M), Version 15.5(2)T, DEVELOPMENT TEST SOFTWARE\n";

    [Theory]
    [InlineData("12.3(7)T1 @1", Version1237)]
    [InlineData("15.5(3)S4b XE @2", Xe)]
    [InlineData("16.9.3 XE @1", Xe16)]
    [InlineData("15.5(2)T @2", Restart)]
    [InlineData("12.3 @2", "!\nversion 12.3\nhostname R1\n!\n")]
    [InlineData("12.3(7)T1 @4", "!\nversion 12.3\nhostname R1\nboot system flash disk1:c7200-a3jk9s-mz.123-7.T1\n!\n")]
    [InlineData("12.4 @2", "!\nversion 12.4\nhostname R1\nboot system flash disk1:c7200-a3jk9s-mz.123-7.T1\n!\n")]
    [InlineData("12.3(7)T1 @1", Version1237, "!\nversion 12.3\nhostname R1\n!\n")]
    [InlineData("15.5(3)S4b XE @2", Xe, "!\nversion 15.5\nhostname R1\n!\n")]
    [InlineData("none", Version1237, Xe16)]
    [InlineData("none", Version1237, "!\nversion 12.4\nhostname R1\n!\n")]
    [InlineData("none", "HSRP: Gi0/1 Grp 1 Speak -> Standby\n")]
    public void The_most_exact_word_counts_unless_another_contradicts_it(string release, params string[] answers)
    {
        var shown = ShownRelease.Of(answers.SelectMany(answer => Replayed.Of(answer).Captures));
        Assert.Equal(release, shown is null ? "none" : $"{shown.Release}{(shown.Release.IsXe ? " XE" : "")} @{shown.Span.FirstLine}");
    }
}
