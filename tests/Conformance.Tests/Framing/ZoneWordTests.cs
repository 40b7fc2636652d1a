using System.Text;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>The word of a time zone is a number, and its word again.</summary>
public class ZoneWordTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("UTC")]
    [InlineData("CEST")]
    [InlineData("+07:30")]
    [InlineData("UTC-05:00")]
    [InlineData("ZZZZZZZZZZZZ")]
    [InlineData("::::::::::::")]
    public void A_word_is_itself_again(string word) => Assert.Equal(word, ZoneWord.Of(word).Text);

    [Theory]
    [InlineData("A", "AA")]
    [InlineData("AA", "BA")]
    [InlineData("AB", "BA")]
    public void Two_words_are_two_numbers(string one, string other) => Assert.NotEqual(ZoneWord.Of(one), ZoneWord.Of(other));

    [Fact]
    public void Small_letters_are_capitals() => Assert.Equal(ZoneWord.Of("CET"), ZoneWord.Of("cet"));

    [Fact]
    public void No_word_is_none() => Assert.Null(ZoneWord.Of(null).Text);

    [Theory]
    [InlineData("")]
    [InlineData("THIRTEENSIGNS")]
    [InlineData("A B")]
    [InlineData("Ä")]
    [InlineData("A\0")]
    public void What_no_clock_prints_is_none(string word)
    {
        Assert.False(ZoneWord.TryRead(Encoding.UTF8.GetBytes(word), out _));
        Assert.Throws<ArgumentException>(() => ZoneWord.Of(word));
    }
}
