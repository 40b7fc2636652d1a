using System.Text;
using Conformance.Dialects.Reading;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Lines out of one fixed buffer.</summary>
public class LineBufferTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\nb\r\n", "1:a 2:b")]
    [InlineData("a\n\nb", "1:a 2: 3:b")]
    public void Lines_are_numbered_and_lose_their_ends(string text, string lines) => Assert.Equal(lines, Read(text, LineBuffer.DefaultCapacity));

    [Fact]
    public void Many_lines_pass_through_a_small_buffer()
    {
        var text = string.Concat(Enumerable.Range(1, 500).Select(number => $"line {number}\n"));
        Assert.Equal(string.Join(' ', Enumerable.Range(1, 500).Select(number => $"{number}:line {number}")), Read(text, 512));
    }

    [Fact]
    public void A_line_longer_than_the_buffer_comes_in_pieces_of_one_number()
    {
        var lines = Read("a\n" + new string('x', 1000) + "\nb\n", 512).Split(' ');
        Assert.Equal("1:a", lines[0]);
        Assert.All(lines[1..^1], piece => Assert.StartsWith("2+:", piece, StringComparison.Ordinal));
        Assert.Equal("3:b", lines[^1]);
        Assert.Equal(1000, lines[1..^1].Sum(piece => piece.Length - 3));
    }

    [Fact]
    public void Lines_behind_the_current_one_can_be_looked_at()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes("a\nb\nc"));
        var lines = new LineBuffer(stream);
        Assert.True(lines.TryCurrent(out _));
        Assert.True(lines.TryPeek(2, out var third));
        Assert.Equal("c", Encoding.ASCII.GetString(lines.Bytes(third)));
        Assert.False(lines.TryPeek(3, out _));
    }

    private static string Read(string text, int capacity)
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(text));
        var lines = new LineBuffer(stream, capacity);
        var found = new List<string>();
        for (; lines.TryCurrent(out var line); lines.Advance(1)) found.Add($"{line.Number}{(line.IsPiece ? "+" : "")}:{Encoding.ASCII.GetString(lines.Bytes(line))}");
        return string.Join(' ', found);
    }
}
