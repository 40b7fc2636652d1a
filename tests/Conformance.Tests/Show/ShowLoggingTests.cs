using Conformance.Protocols.Platform;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>The header of <c>show logging</c>.</summary>
public class ShowLoggingTests
{
    private const string Old =
        """
        Syslog logging: enabled (0 messages dropped, 3 flushes, 1 overruns)
            Console logging: level debugging, 37 messages logged
            Buffer logging: level debugging, 36 messages logged
            Trap logging: level informational, 41 message lines logged
                Logging to 10.1.1.1, 40 message lines logged

        Log Buffer (4096 bytes):
        """;

    private const string New =
        """
        Syslog logging: enabled (2 messages dropped, 4 messages rate-limited, 3 flushes, 1 overruns, xml disabled, filtering disabled)

            Console logging: level debugging, 37 messages logged, xml disabled,
                             filtering disabled
            Buffer logging:  level debugging, 36 messages logged, xml disabled,
                            filtering disabled
            Trap logging: level informational, 41 message lines logged
                Logging to 10.1.1.1  (Mgmt-vrf) (udp port 514, audit disabled,
                      link up),
                      40 message lines logged,
                      5 message lines rate-limited,
                      6 message lines dropped-by-MD,
                      xml disabled, sequence number disabled
                      filtering disabled

        Log Buffer (4096 bytes):
        """;

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public void Each_destination_has_its_level_and_its_messages(string text)
    {
        var rows = ShownRows.Of<LoggingRow>("", text);
        Assert.Equal(
            [("syslog", "", null), ("console", "debugging", 37L), ("buffer", "debugging", 36L), ("trap", "informational", 41L), ("host", "", 40L)],
            rows.Select(row => (row.Destination, row.Level, row.Logged)));
        Assert.Equal((3L, 1L), (rows[0].Flushes, rows[0].Overruns));
        Assert.Equal(4096L, rows[2].Size);
        Assert.Equal("10.1.1.1", rows[4].Host);
    }

    [Fact]
    public void A_server_that_is_described_over_several_lines_keeps_all_that_they_say()
    {
        var host = ShownRows.Of<LoggingRow>("show logging", New)[^1];
        Assert.Equal(("Mgmt-vrf", "udp 514", "up", 5L, 6L), (host.Vrf, host.Transport, host.Link, host.RateLimited, host.Dropped));
    }

    [Fact]
    public void A_fact_that_the_terminal_wrapped_costs_no_row()
    {
        const string Text = "        Syslog logging: enabled (0 messages dropped, 149 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disab\nled)";
        Assert.Equal(149L, Assert.Single(ShownRows.Of<LoggingRow>("show logging", Text)).RateLimited);
    }

    [Theory]
    [InlineData("Inactive Message Discriminator:\ntest      mnemonics      drops    CONFIG_I\n          msg-body       includes    \"Configured from console\"\n          severity group drops    4")]
    [InlineData("Active Message Discriminator:\nCALM              severity group includes 1,2,5\n                  rate-limit not to exceed 100 messages per second")]
    [InlineData("    TLS Profiles:\n        Profile Name: syslog_tls_1\n              Ciphersuites:  aes-256-cbc-sha\n              Trustpoint: tp1\n              TLS version: TLSv1.3")]
    [InlineData("        Logging to 10.64.69.167  (tls port 6514, audit disabled,\n              link up),\n              filtering disabled\n              tls-profile: syslog-tls-1")]
    public void Filters_of_messages_and_profiles_of_TLS_surround_the_destinations(string lines) =>
        Assert.Empty(Replayed.Of("Syslog logging: enabled (0 messages dropped)\n" + lines, command: "show logging").Unread);

    [Fact]
    public void What_a_restart_message_quotes_of_show_version_is_no_answer_to_it() =>
        Assert.Empty(ShownRows.Of<VersionRow>("show logging", "Log Buffer (4096 bytes):\nCisco IOS Software, C2900 Software (C2900-UNIVERSALK9-M), Version 15.2(1)T1, RELEASE SOFTWARE (fc1)"));
}
