using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Xunit;

namespace Conformance.Tests.Tables;

/// <summary>The table of routes, which sorts packed keys.</summary>
public class RouteTableTests
{
    private const string Header = "device,vrf,protocol,prefix,admin_distance,metric,next_hop,interface\n";

    [Theory]
    [InlineData("10.1.1.1")]
    [InlineData("2001:DB8::1")]
    public void Rows_are_sorted_by_the_texts_of_their_keys(string nextHop) => Assert.Equal(
        $"{Header}R1,,O,10.0.0.0/8,110,2,{nextHop},Vlan1\nR1,,O,10.10.0.0/16,110,2,{nextHop},Vlan1\nR1,,O,2.0.0.0/8,110,2,{nextHop},Vlan1\nR1,RED,O,1.0.0.0/8,110,2,{nextHop},Vlan1\n",
        Csv(RepeatedCapture.Adds, [Row("2.0.0.0/8", nextHop), Row("10.10.0.0/16", nextHop), Row("1.0.0.0/8", nextHop, "RED"), Row("10.0.0.0/8", nextHop)]));

    [Fact]
    public void A_row_that_an_earlier_answer_held_is_the_same_row_and_equal_rows_of_one_answer_are_not() => Assert.Equal(
        $"{Header}R1,,O,1.0.0.0/8,110,2,10.1.1.1,Vlan1\nR1,,O,1.0.0.0/8,110,2,10.1.1.1,Vlan1\nR1,,O,2.0.0.0/8,110,2,10.1.1.1,Vlan1\n",
        Csv(RepeatedCapture.Adds, [Row("1.0.0.0/8"), Row("1.0.0.0/8")], [Row("1.0.0.0/8"), Row("2.0.0.0/8")]));

    [Fact]
    public void A_later_answer_stands_in_place_of_an_earlier_one_table_by_table() => Assert.Equal(
        $"{Header}R1,,O,2.0.0.0/8,110,2,10.1.1.1,Vlan1\nR1,RED,O,3.0.0.0/8,110,2,10.1.1.1,Vlan1\n",
        Csv(RepeatedCapture.Replaces, [Row("1.0.0.0/8")], [Row("3.0.0.0/8", vrf: "RED")], [Row("2.0.0.0/8")]));

    private static RouteRow Row(string prefix, string nextHop = "10.1.1.1", string vrf = "") => new(vrf, "O", prefix, 110, 2, nextHop, "Vlan1", default);

    private static string Csv(RepeatedCapture repeated, params RouteRow[][] answers)
    {
        var tables = new CaptureTables((_, _) => null, repeated);
        foreach (var rows in answers) tables.Add("R1", new Capture<RouteRow>("show ip route", default, rows, IsComplete: true));
        return CsvFile.Text(Assert.Single(tables.Complete()));
    }
}
