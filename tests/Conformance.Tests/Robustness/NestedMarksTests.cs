using System.Text;
using Conformance.Dialects.Framing.Damage;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>Marks around marks, as many as a line holds, take no more stack than one.</summary>
public class NestedMarksTests
{
    private const int SmallStack = 128 << 10;

    [Theory]
    [InlineData("> ")]
    [InlineData("<p>")]
    [InlineData(" >")]
    [InlineData("", "<br>")]
    public void A_line_of_marks_is_stripped(string mark, string behind = "")
    {
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 5000)) + "> R1#" + string.Concat(Enumerable.Repeat(behind, 5000)));
        var stripped = "";
        var thread = new Thread(() => stripped = Encoding.UTF8.GetString(LineMarks.Strip(line)), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Equal("R1#", stripped);
    }
}
