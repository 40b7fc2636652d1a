using Conformance.Protocols.Captures;
using Xunit;

namespace Conformance.Tests.Tables;

/// <summary>Rows stay in their order and place, however many are added behind them.</summary>
public class RowListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(8193)]
    public void All_that_were_added_are_there(int count)
    {
        var rows = new RowList<int>();
        for (var row = 0; row < count; row++) rows.Add(row);
        Assert.Equal(Enumerable.Range(0, count), rows);
        Assert.Equal(count, rows.Count);
    }
}
