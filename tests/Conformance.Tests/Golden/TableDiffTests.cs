using Conformance.Checks.Golden;
using Conformance.Checks.Tables;
using Xunit;

namespace Conformance.Tests.Golden;

/// <summary>Tables compared by key, and what is masked.</summary>
public class TableDiffTests
{
    [Fact]
    public void Equal_tables_in_any_order_do_not_differ() =>
        Assert.Empty(TableDiff.Between(Routes("R1,,C,10.1.0.0/16,,,,Vlan1", "R1,,S,10.2.0.0/16,1,0,10.9.9.9,"), Routes("R1,,S,10.2.0.0/16,1,0,10.9.9.9,", "R1,,C,10.1.0.0/16,,,,Vlan1")));

    [Fact]
    public void A_row_that_is_gone_is_missing_and_one_that_came_is_unexpected()
    {
        var differences = TableDiff.Between(Routes("R1,,C,10.1.0.0/16,,,,Vlan1"), Routes("R1,,C,10.2.0.0/16,,,,Vlan1"));
        Assert.Equal(["Missing R1 10.1.0.0/16 Vlan1", "Unexpected R1 10.2.0.0/16 Vlan1"], differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_cell_that_differs_is_named_by_key_and_column()
    {
        var differences = TableDiff.Between(Routes("R1,,O,10.1.0.0/16,110,2,10.9.9.9,Vlan1"), Routes("R1,,O E2,10.1.0.0/16,110,20,10.9.9.9,Vlan1"));
        Assert.Equal(
            [new Difference.Changed("R1 10.1.0.0/16 10.9.9.9 Vlan1", "protocol", "O", "O E2"), new Difference.Changed("R1 10.1.0.0/16 10.9.9.9 Vlan1", "metric", "2", "20")],
            differences);
    }

    [Fact]
    public void Numbers_are_sorted_as_numbers()
    {
        var table = new DataTable(TableSchema.Transitions, new[] { "10", "9", "1" }.Select(seq => new[] { "R1", "hsrp", "Vlan1:1", seq, "", "", "", "", "", "", "" }));
        Assert.Equal(["1", "9", "10"], table.Rows.Select(row => row[3]));
    }

    [Fact]
    public void The_same_SPI_has_the_same_mask_on_every_router()
    {
        var mask = new GoldenMask();
        var first = mask.Apply(Sas("R1 inbound 0x0000000A", "R1 outbound 0x0000000B"));
        var second = mask.Apply(Sas("R2 inbound 0x0000000B", "R2 outbound 0x0000000A"));
        Assert.Equal(["SPI#1", "SPI#2"], Spis(first));
        Assert.Equal(["SPI#2", "SPI#1"], Spis(second));
    }

    [Fact]
    public void A_swapped_SPI_still_differs()
    {
        var healthy = new GoldenMask();
        var swapped = new GoldenMask();
        _ = healthy.Apply(Sas("R1 inbound 0x0000000A", "R1 outbound 0x0000000B"));
        _ = swapped.Apply(Sas("R1 inbound 0x0000000A", "R1 outbound 0x0000000B"));
        Assert.NotEmpty(TableDiff.Between(healthy.Apply(Sas("R2 inbound 0x0000000B", "R2 outbound 0x0000000A")), swapped.Apply(Sas("R2 inbound 0x0000000A", "R2 outbound 0x0000000B"))));
    }

    private static DataTable Routes(params string[] rows) => new(TableSchema.Routes, rows.Select(row => row.Split(',')));

    private static DataTable Sas(params string[] rows) => new(TableSchema.IpsecSas, rows.Select(row => row.Split(' ')).Select(part => new[] { part[0], "", "", "", "", "", "", part[1], "esp", part[2], "", "", "" }));

    private static IEnumerable<string> Spis(DataTable table) => table.Rows.Select(row => row[9]);
}
