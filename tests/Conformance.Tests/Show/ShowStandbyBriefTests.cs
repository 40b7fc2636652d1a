using Conformance.Protocols.Captures;
using Conformance.Protocols.Hsrp;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show standby brief</c>, <c>delay</c>, <c>neighbors</c> and <c>internal</c>.</summary>
public class ShowStandbyBriefTests
{
    private const string Header = "                     P indicates configured to preempt.\n                     |\nInterface   Grp  Pri P State   Active          Standby         Virtual IP\n";

    public static TheoryData<string, string> Rows => new()
    {
        { "Vl1         6    120 P Active  local           FE80::B         FE80::DEF", "Vlan1 6 120 True Active local FE80::B FE80::DEF" },
        { "Vl1309      1    110   Init    unknown         unknown         40.1.31.100", "Vlan1309 1 110 False Init unknown unknown 40.1.31.100" },
        { "BD3328       128   110 P Active  local           10.202.145.253   10.202.145.254", "BDI3328 128 110 True Active local 10.202.145.253 10.202.145.254" },
        { "Gig9/0      1    100   Standby 192.168.1.1     local           192.168.1.254", "GigabitEthernet9/0 1 100 False Standby 192.168.1.1 local 192.168.1.254" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_read_with_and_without_its_header(string line, string meaning)
    {
        Assert.Equal([meaning], ShownRows.Of<HsrpGroupRow>("show standby brief", Header + line).Select(Meaning));
        Assert.Equal([meaning], ShownRows.Of<HsrpGroupRow>("", line).Select(Meaning));
    }

    [Theory]
    [InlineData("Vl4010 \n     1    120 P Active  local           10.1.254.3    10.1.254.1", "Vlan4010 1 120 True Active local 10.1.254.3 10.1.254.1")]
    [InlineData(
        "Vl11        0    200 P Active  local           FE80::2E5A:FFF:FE1C:2064\n                                                               FE80::5:73FF:FEA0:0",
        "Vlan11 0 200 True Active local FE80::2E5A:FFF:FE1C:2064 FE80::5:73FF:FEA0:0")]
    public void A_row_over_two_lines_is_one_row(string lines, string meaning) =>
        Assert.Equal([meaning], ShownRows.Of<HsrpGroupRow>("show standby brief", Header + lines).Select(Meaning));

    [Fact]
    public void The_priority_may_be_named_in_four_letters() => Assert.Equal(
        ["Vlan110 11 80 True Standby 192.168.11.252 local 192.168.11.24"],
        ShownRows.Of<HsrpGroupRow>(
            "",
            "Interface   Grp Prio P State    Active          Standby         Virtual IP\nVl110       11  80   P Standby  192.168.11.252  local           192.168.11.24").Select(Meaning));

    [Fact]
    public void The_columns_of_early_releases_are_named_otherwise()
    {
        const string Text = """
            R1#show standby vlan 50 brief
              P indicates configured to preempt.
              |
            Interface  Grp  Prio P State       Active addr  Standby addr  Group addr
            Vl50       1    100    Standby     192.168.1.10 local         192.168.1.1
            """;
        Assert.Equal(["Vlan50 1 100 False Standby 192.168.1.10 local 192.168.1.1"], ShownRows.Of<HsrpGroupRow>("", Text).Select(Meaning));
    }

    [Fact]
    public void A_table_with_only_a_header_is_an_empty_table()
    {
        Assert.Empty(ShownRows.Of<HsrpGroupRow>("show standby brief", Header));
        Assert.Empty(ShownRows.Of<HsrpGroupRow>("", Header));
    }

    [Fact]
    public void The_delays_are_a_table_of_their_own()
    {
        var row = Assert.Single(ShownRows.Of<HsrpDelayRow>("", "Interface          Minimum Reload \nGigabitEthernet1   99      888"));
        Assert.Equal(("GigabitEthernet1", 99, 888), (row.Interface, row.MinimumSeconds, row.ReloadSeconds));
    }

    [Fact]
    public void Neighbors_have_the_groups_in_which_they_are_active_or_standby()
    {
        const string Text = "HSRP neighbors on Fa0/0\n 10.1.0.2\n  No active groups\n  Standby groups: 1\n  BFD enabled !\n 10.1.0.3\n  Active groups: 2, 3\n  No standby groups";
        var rows = ShownRows.Of<HsrpNeighborRow>("", Text);
        Assert.Equal(
            [("FastEthernet0/0", "10.1.0.2", "", "1", true), ("FastEthernet0/0", "10.1.0.3", "2, 3", "", false)],
            rows.Select(row => (row.Interface, row.Address, row.ActiveGroups, row.StandbyGroups, row.HasBfd)));
    }

    [Fact]
    public void The_internals_are_read_and_make_no_rows()
    {
        var read = Replayed.Of("HSRP common process not running\n  MsgQ size 0, max 0\nHSRP MAC Address Table\n169 Gi1/0/1 0000.0cff.b30c\n    Gi1/0/1 Grp 5");
        Assert.Empty(read.Unread);
        Assert.Empty(read.Captures.OfType<Capture<HsrpGroupRow>>());
    }

    private static string Meaning(HsrpGroupRow row) =>
        $"{row.Interface} {row.Group} {row.Priority} {row.Preempt} {row.StateWord} {row.ActiveRouter} {row.StandbyRouter} {row.VirtualIp}";
}
