using Conformance.Checks.Tables;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Golden;

/// <summary>Tables as CSV files.</summary>
public class CsvFileTests
{
    private static readonly TableSchema Tracks = TableSchema.Of("tracks", "device,object,subject,state,changes,clients", "device,object", "object");

    [Fact]
    public void A_table_reads_back_as_it_was_written()
    {
        using var folder = new ThrowAwayFolder();
        var table = new DataTable(Tracks, [["R1", "2", "a, \"quoted\" subject", "Up", "", " blanks "], ["R1", "1", "", "", "", ""]]);
        CsvFile.Save(table, folder.At("tracks.csv"));
        Assert.Equal(table.Rows, CsvFile.Load(Tracks, folder.At("tracks.csv")).Rows);
    }

    [Fact]
    public void A_file_has_line_feeds_and_no_byte_order_mark()
    {
        using var folder = new ThrowAwayFolder();
        CsvFile.Save(new DataTable(Tracks, [["R1", "1", "", "", "", ""]]), folder.At("tracks.csv"));
        Assert.Equal("device,object,subject,state,changes,clients\nR1,1,,,,\n"u8.ToArray(), File.ReadAllBytes(folder.At("tracks.csv")));
    }

    [Theory]
    [InlineData("device,object\nR1,1\n", ":1 must have the header")]
    [InlineData("device,object,subject,state,changes,clients\nR1,1\n", ":2 has 2 columns instead of 6")]
    [InlineData("device,object,subject,state,changes,clients\nR1,1,\"open,,,\n", "quotation mark out of place")]
    public void A_damaged_file_is_named_with_its_line(string text, string message)
    {
        using var folder = new ThrowAwayFolder();
        var problem = Assert.Throws<DamagedTableException>(() => CsvFile.Load(Tracks, folder.Write("tracks.csv", text)));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
