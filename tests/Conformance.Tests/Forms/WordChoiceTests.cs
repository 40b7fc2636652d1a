using System.Text;
using Conformance.Dialects.Forms;
using Xunit;

namespace Conformance.Tests.Forms;

/// <summary>The words of a closed list.</summary>
public class WordChoiceTests
{
    private static readonly WordChoice Words = new("Up", "Active", "Act", "Up", "Standby");

    [Theory]
    [InlineData("Active router", 6)]
    [InlineData("Actual", 3)]
    [InlineData("Up", 2)]
    [InlineData("Down", Scan.No)]
    [InlineData("Stand", Scan.CutShort)]
    [InlineData("", Scan.CutShort)]
    [InlineData("Standing order", Scan.No)]
    [InlineData("é", Scan.No)]
    public void The_longest_word_is_taken_and_a_cut_one_is_noticed(string text, int length) => Assert.Equal(length, Words.Length(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("Up", 0)]
    [InlineData("Active", 1)]
    [InlineData("Act", 2)]
    [InlineData("Standby", 4)]
    public void A_word_has_its_place_in_the_list(string word, int index) => Assert.Equal(index, Words.IndexOf(Encoding.ASCII.GetBytes(word)));
}
