using System.Text;
using Conformance.Dialects.Forms;
using Xunit;

namespace Conformance.Tests.Forms;

/// <summary>The hash that words and known lines are looked up by.</summary>
public class ByteKeysTests
{
    private const int Places = 1 << 13;

    /// <summary>Of a fair hash e^-7 of the places, eight, stay empty, and the fullest holds about twenty of seven on average.</summary>
    [Theory]
    [InlineData("addresses", "10.{0}.{1}.{2}")]
    [InlineData("interfaces", "Gi{0}/{1}.{2}")]
    [InlineData("a difference in the last letters only", "HSRP: Fa0/0 Grp 1 Hello  in  10.1.1.2 Active  pri 110 vIP 10.1.1.254 hel 3000 hol 10000 id {0:x2}{1:x2}.{2:x2}")]
    [InlineData("a difference in the first letters only", "{0:x2}{1:x2}.{2:x2}07.ac01 is the virtual MAC address of group 1")]
    [InlineData("numbers", "{0:X2}{1:X2}{2:X2}")]
    public void Words_that_are_alike_do_not_meet_in_the_same_places(string what, string word)
    {
        var words = from high in Enumerable.Range(0, 16) from middle in Enumerable.Range(0, 64) from low in Enumerable.Range(0, 56) select string.Format(null, word, high, middle, low);
        var counts = new int[Places];
        foreach (var bytes in words.Select(Encoding.ASCII.GetBytes)) counts[ByteKeys.Comparer.GetHashCode(bytes) & (Places - 1)]++;
        Assert.True(counts.Count(count => count == 0) < 200 && counts.Max() < 30, $"{what}: {counts.Count(count => count == 0)} places stay empty, {counts.Max()} words meet in one");
    }
}
