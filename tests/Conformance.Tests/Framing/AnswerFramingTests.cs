using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Rows that terminals, devices and log lines tear apart.</summary>
public class AnswerFramingTests
{
    private const string Route = "O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06, FastEthernet1/0";
    private const string Whole = ",,O E2,20.1.1.0/24,110,20,10.1.1.1,FastEthernet1/0";
    private const string Syslog = "*Mar  1 00:19:45.872: %SYS-5-CONFIG_I: Configured from console by console";

    [Theory]
    [InlineData("O E2     20.1.1.0/24\n           [110/20] via 10.1.1.1, 00:11:06, FastEthernet1/0", "broken by the device")]
    [InlineData("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06,\nFastEthernet1/0", "broken at a blank")]
    [InlineData("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06,\n" + Syslog + "\n    FastEthernet1/0", "interrupted by a log line")]
    [InlineData("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06,\n" + Syslog + "\nFastEthernet1/0", "interrupted by a log line, indentation lost")]
    [InlineData("O E2                        20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06, FastEthern\net1/0", "wrapped at column 80 inside a name")]
    [InlineData("O E2                                                20.1.1.0/24 [110/20] via 10.1.1.\n1, 00:11:06, FastEthernet1/0", "wrapped at column 80 inside an address")]
    public void A_row_over_two_lines_is_one_row(string text, string how)
    {
        var shown = ShownTables.Of(text, "show ip route");
        Assert.True(shown.Unread.Count == 0, how);
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### show ip route\n\nShows the table.\n\nR1#show ip route\n" + Route, new[] { "R1" })]
    [InlineData("R1#show ip route\n" + Route + "\n### show ip route\nR2#show ip route\n" + Route, new[] { "R1", "R2" })]
    [InlineData("R1#show ip route\nR2#show ip route\n" + Route, new[] { "R1", "R2" })]
    public void A_command_in_a_heading_is_no_answer_where_no_line_of_one_is_below(string text, string[] hosts) =>
        Assert.Equal(hosts, Replayed.Of(text).AnswerHosts);

    [Theory]
    [InlineData("")]
    [InlineData("\n```")]
    [InlineData("\nR1#")]
    [InlineData("\nThat is all that was logged on that day.")]
    public void What_an_answer_shows_was_so_before_the_messages_behind_its_last_line(string end)
    {
        const string Message = "*Sep 29 04:59:34.888: %OSPF-5-ADJCHG: Process 1, Nbr 10.0.11.246 on Vlan5 from";
        const string Shown = "R1#show ip ospf neighbor\nNeighbor ID     Pri   State           Dead Time   Address         Interface\n10.0.11.246       1   FULL/DR    00:00:33    192.168.60.18   Vlan5";
        var read = Replayed.Of($"{Shown}\n{Message} FULL to DOWN, Neighbor Down: Dead timer expired{end}");
        Assert.Equal(["FULL -Dead timer expired-> DOWN @4"], read.Moves("ospf"));
        Assert.Empty(read.Gaps);
    }

    [Fact]
    public void An_answer_goes_on_behind_messages_however_many_they_are()
    {
        var read = Replayed.Of($"R1#show ip route\n{Route}{string.Concat(Enumerable.Repeat($"\n{Syslog}", 30))}\n{Route}\nR1#");
        Assert.Equal(2, Assert.IsType<Capture<RouteRow>>(Assert.Single(read.Captures)).Rows.Count);
    }

    [Fact]
    public void An_unknown_line_inside_a_row_is_the_only_one_unread()
    {
        var shown = ShownTables.Of("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06,\nZzyzx frobnicated\nFastEthernet1/0", "show ip route");
        Assert.Equal([2], shown.Unread.Keys);
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_breaks_off_is_malformed_and_costs_no_other_row()
    {
        var shown = ShownTables.Of("O E2     20.1.2.0/24 [110/20] via 10.1.1.1, 00:11:06,\n" + Route, "show ip route");
        Assert.Equal(1, shown.Account[LineSupport.Malformed]);
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
        Assert.DoesNotContain("20.1.2.0", shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O E2     20.1.1.0/24 [110/20] via nowhere, 00:11:06, FastEthernet1/0", 35)]
    [InlineData("   O E2     20.1.1.0/24 [110/x] via 10.1.1.1", 30)]
    public void A_malformed_row_says_the_column_where_it_stops_being_one(string row, int column)
    {
        var shown = ShownTables.Of(Route + "\n" + row + "\n" + Route, "show ip route");
        Assert.Equal([(2, column)], shown.Malformed);
    }

    [Theory]
    [InlineData("B        20.9.9.0/24 [x/20] via 10.1.1.1", "                 [110/20] via 10.1.1.9, 00:11:06, FastEthernet1/1", ",10.1.1.9,", new[] { 3, 4 })]
    [InlineData("      30.0.0.0/24 is subnetted, two subnets", "C        30.1.2.0 is directly connected, FastEthernet1/1", "30.1.2.0/24", new[] { 3 })]
    public void What_follows_a_malformed_line_is_not_added_to_the_record_above(string malformed, string behind, string cell, int[] unread)
    {
        var shown = ShownTables.Of($"      20.0.0.0/24 is subnetted, 1 subnets\n{Route}\n{malformed}\n{behind}", "show ip route");
        Assert.Equal(unread, shown.Malformed.Select(line => line.Line));
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
        Assert.DoesNotContain(cell, shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show standby", "FastEthernet0/0 - Group 1\nState is Active\nPriority 110 (configured 110)", "FastEthernet0/1 - Group x\nState is Standby\nPriority 90 (configured 90)", ",110,110,")]
    [InlineData("show crypto ipsec sa", "interface: FastEthernet0/0\nCrypto map tag: VPN, local addr 10.1.1.1\nlocal  ident (addr/mask/prot/port): (10.0.0.0/255.255.255.0/0/0)\ninbound esp sas:\nspi: 0xA(10)\ntransform: esp-des esp-md5-hmac ,", "spi: 0xZ(?)\ntransform: esp-aes ,", ",esp-des esp-md5-hmac,")]
    public void The_lines_of_a_record_without_its_header_change_no_other_record_and_are_reported(string command, string record, string orphan, string cell)
    {
        var shown = ShownTables.Of($"{record}\n{orphan}", command);
        Assert.Equal(Enumerable.Range(record.Split('\n').Length + 1, orphan.Split('\n').Length), shown.Malformed.Select(line => line.Line));
        Assert.Equal(ShownTables.Of(record, command).Csv, shown.Csv);
        Assert.Contains(cell, shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show ip route", "[110/20] via 10.1.1.2, 00:32:21, FastEthernet0/1")]
    [InlineData("show standby", "State is Active")]
    [InlineData("show crypto ipsec sa", "transform: esp-des esp-md5-hmac ,")]
    public void A_capture_that_is_cut_above_reports_the_lines_that_belong_to_no_record(string command, string line) => Assert.Equal([1], ShownTables.Of(line, command).Unread.Keys);

    [Fact]
    public void A_line_that_ends_at_the_edge_by_chance_does_not_swallow_the_next_row()
    {
        var wide = "O E2     20.1.2.0/24 [110/20] via 10.1.1.1, 00:11:06, GigabitEthernet0/0/0.10000";
        Assert.Equal(80, wide.Length);
        var shown = ShownTables.Of(wide + "\n" + Route, "show ip route");
        Assert.Empty(shown.Unread);
        Assert.Contains(",,O E2,20.1.2.0/24,110,20,10.1.1.1,GigabitEthernet0/0/0.10000\n", shown.Csv, StringComparison.Ordinal);
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R1#show ip route\n" + Route + "\nR2#show ip route\n" + Route + "\nR2#", new[] { "R1", "R2" })]
    [InlineData("R1#show ip route\n" + Route + "R1#show ip route vrf BLUE\n" + Route, new[] { "R1", "R1" })]
    [InlineData("R1(config-if)#do sh ip ro\n" + Route, new[] { "R1" })]
    public void Rows_belong_to_the_device_of_the_prompt_above(string text, string[] devices) =>
        Assert.Equal(devices, ShownTables.Of(text).Csv.Split('\n').Where(line => line.StartsWith('R')).Select(line => line.Split(',')[0]));

    [Fact]
    public void The_sections_of_show_tech_support_are_answers()
    {
        var shown = ShownTables.Of($"R1#show tech-support\n\n------------------ show ip route ------------------\n\n{Route}\n\n------------------ show inventory ------------------\n\nNAME: \"Chassis\"\n");
        Assert.Contains("R1" + Whole, shown.Csv, StringComparison.Ordinal);
        Assert.Equal([9], shown.Unread.Keys);
        Assert.Equal(1, shown.Account[LineSupport.Unsupported]);
    }

    [Theory]
    [InlineData("show interfaces status")]
    [InlineData("sh int desc")]
    [InlineData("show crypto ipsec sa address")]
    public void A_command_that_only_begins_as_one_that_is_read_is_unsupported(string command)
    {
        var shown = ShownTables.Of($"R1#{command}\nGi0/1   up   up   to the core");
        Assert.Equal((1, 0), (shown.Account[LineSupport.Unsupported], shown.Account[LineSupport.Unrecognized]));
    }

    [Theory]
    [InlineData("show ip route 20.1.1.0")]
    [InlineData("#show ip route vrf BLUE")]
    [InlineData("Load for five secs: 3%/0%; one minute: 5%; five minutes: 4%")]
    [InlineData("Time source is NTP, 14:03:04.141 EST Fri Mar 1 2019")]
    [InlineData("% Invalid input detected at '^' marker.")]
    public void What_a_session_holds_besides_answers_is_understood(string line) => Assert.Empty(ShownTables.Of(line + "\n" + Route).Unread);

    [Theory]
    [InlineData(" --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b" + Route)]
    [InlineData("\x1b[7m--More--\x1b[m\r        \r" + Route)]
    [InlineData("<--- More --->\r              \r" + Route)]
    [InlineData("\x1b[2K" + Route + "\x1b[0m")]
    [InlineData("O E2\t20.1.1.0/24 [110/20]\tvia 10.1.1.1, 00:11:06, FastEthernet1/0  \r")]
    [InlineData("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06, FasX\btEthernet1/0")]
    public void A_row_is_read_as_the_terminal_showed_it(string row)
    {
        var shown = ShownTables.Of(row, "show ip route");
        Assert.Empty(shown.Unread);
        Assert.Contains(Whole, shown.Csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_knows_all_its_lines()
    {
        var read = Replayed.Of("O E2     20.1.1.0/24 [110/20] via 10.1.1.1, 00:11:06,\n" + Syslog + "\nFastEthernet1/0", command: "show ip route");
        var row = Assert.Single(((Protocols.Captures.Capture<RouteRow>)Assert.Single(read.Captures)).Rows);
        Assert.Equal((1, 3), (row.Span.FirstLine, row.Span.LastLine));
    }
}
