using System.Globalization;
using Conformance.Protocols.Texts;
using Xunit;

namespace Conformance.Tests.Texts;

/// <summary>A packed address stands for its text in everything.</summary>
public class AddressTextTests
{
    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.1.2.3")]
    [InlineData("255.255.255.255/32")]
    [InlineData("192.168.0.0/16")]
    public void An_address_is_packed_and_comes_back_as_it_was(string text)
    {
        var address = AddressText.Of(text);
        Assert.True(address.IsPacked);
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.1.2")]
    [InlineData("10.1.2.3.4")]
    [InlineData("10.01.2.3")]
    [InlineData("10.1.2.256")]
    [InlineData("10.1.2.3/33")]
    [InlineData("10.1.2.3/")]
    [InlineData("10.1.2.0 255.255.255.0")]
    [InlineData("2001:DB8::1")]
    [InlineData("x.x.x.x")]
    public void Any_other_text_is_kept_as_it_is(string text)
    {
        var address = AddressText.Of(text);
        Assert.False(address.IsPacked);
        Assert.Equal(text, address.ToString());
    }

    [Fact]
    public void Packed_keys_sort_as_the_texts_do()
    {
        var random = new Random(17826);
        var texts = Enumerable.Range(0, 20_000).Select(_ => Text(random)).Distinct().ToList();
        Assert.Equal(texts.Order(StringComparer.Ordinal), texts.OrderBy(text => AddressText.Of(text).SortKey));
    }

    [Fact]
    public void The_length_can_be_set() => Assert.Equal("10.1.2.0/24", AddressText.Of("10.1.2.0").WithLength(24).ToString());

    private static string Text(Random random)
    {
        var address = string.Join('.', Enumerable.Range(0, 4).Select(_ => (random.Next(2) == 0 ? random.Next(4) : random.Next(256)).ToString(CultureInfo.InvariantCulture)));
        return random.Next(2) == 0 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}/{random.Next(33)}");
    }
}
