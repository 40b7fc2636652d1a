using System.Text;
using Conformance.Dialects.Reading;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Blocks come in the order of the file, however many threads prepare them.</summary>
public class BlockQueueTests
{
    private const int Capacity = 256;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void All_lines_come_once_and_in_order(int workers)
    {
        var lines = Enumerable.Range(0, 5_000).Select(number => $"line {number}").ToList();
        var queue = new BlockQueue(new(new MemoryStream(Encoding.ASCII.GetBytes(string.Join('\n', lines))), Capacity, Capacity / 4, 0), null, workers);
        var read = new List<string>();
        while (queue.TryTake(out var block))
        {
            for (var index = 0; index < block.Count; index++) read.Add(Encoding.ASCII.GetString(block.TextOf(index, out _)));
            queue.Return(block);
        }

        Assert.Equal(lines, read);
    }
}
