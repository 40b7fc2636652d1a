using System.Globalization;
using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Xunit;

namespace Conformance.Tests.Forms;

/// <summary>The words of a run.</summary>
public class LexiconTests
{
    private readonly Lexicon words = new(DialectCatalog.All[0].FullInterfaceName);

    [Fact]
    public void A_word_is_the_same_whatever_came_between()
    {
        for (var number = 0; number < 100_000; number++)
        {
            var printed = (number % 1000).ToString(CultureInfo.InvariantCulture) + (number % 7 == 0 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture));
            if (words.Text(Encoding.ASCII.GetBytes(printed)) != printed) Assert.Fail(printed);
        }
    }

    [Fact]
    public void A_word_that_is_met_again_is_the_same_string() => Assert.Same(words.Text("172.16.172.52"u8), words.Text("172.16.172.52"u8));

    [Theory]
    [InlineData("Fa0/0", "FastEthernet0/0")]
    [InlineData("Vl100", "Vlan100")]
    public void An_interface_has_its_full_name_each_time(string printed, string full)
    {
        for (var time = 0; time < 3; time++) Assert.Equal(full, words.Interface(Encoding.ASCII.GetBytes(printed)));
    }

    [Theory]
    [InlineData("Zürich", "Zürich")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\tb", "a\tb")]
    public void What_is_not_plain_is_read_alike_each_time(string printed, string text)
    {
        for (var time = 0; time < 3; time++) Assert.Equal(text, words.Text(Encoding.UTF8.GetBytes(printed)));
    }
}
