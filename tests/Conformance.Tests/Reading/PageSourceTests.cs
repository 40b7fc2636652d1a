using System.Text;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>The source of a page of HTML is read as the lines that a browser shows, each where it stands.</summary>
public class PageSourceTests
{
    [Theory]
    [InlineData("*Mar&nbsp; 1 00:10:01.000: RT: x<br/>", "*Mar  1 00:10:01.000: RT: x", "a blank that may not break, and the end of a line")]
    [InlineData("&nbsp;&nbsp; via 10.1.0.6 Gi3&nbsp; 0<br />", "   via 10.1.0.6 Gi3  0", "what is set in")]
    [InlineData("<br/>  NEW rdb: is directly connected", "  NEW rdb: is directly connected", "a line end at the beginning")]
    [InlineData("<p>R3#show clock</p>", "R3#show clock", "a paragraph")]
    [InlineData("<html lang=\"en\"><body class=\"x\"><blockquote><tt>R3#show clock</tt></blockquote>", "R3#show clock", "what stands around a whole page")]
    [InlineData("<html><body><p>R3#show clock</p> </body></html> ", "R3#show clock", "the ends of all blocks around it")]
    [InlineData("Standby -&gt; Active &#8217;x&#8217;", "Standby -> Active \u2019x\u2019", "entities")]
    [InlineData("| a <br>b | c |", "| a <br>b | c |", "a line end inside a line")]
    [InlineData("a < b && c > d", "a < b && c > d", "signs that are no markup")]
    public void A_line_is_shown_as_a_browser_shows_it(string line, string shown, string what) => Assert.Equal((what, shown), (what, Read($"{line}\n&nbsp;\n&nbsp;\n")[0]));

    [Theory]
    [InlineData("<pre class=\"code\">{0}</pre>")]
    [InlineData("<html><body>\n<pre>\n{0}\n</pre></body></html>")]
    [InlineData("Here it is:\n  <pre>\n{0}\n  </pre>\nThanks")]
    public void Between_the_tags_of_a_block_all_is_of_a_page(string page) =>
        Assert.Contains("ISAKMP: peer's \"reason\" -> x", Read(string.Format(null, page, "ISAKMP: peer&#x27;s &quot;reason&quot; -&gt; x") + "\n"));

    [Theory]
    [InlineData("\uFEFFR1\u2019s log<br>\nx<br>\n", "\uFEFFR1\u2019s log\nx\n")]
    [InlineData("10%\r20%\r30%\nx<br>\r\n&nbsp;y", "10%\r20%\r30%\nx\n y")]
    public void What_is_no_markup_stays_byte_for_byte(string page, string shown)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("a.html", page)]);
        Assert.Equal(shown, Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(input.Scenario.Files).Path)));
    }

    [Theory]
    [InlineData("one line of a log with &nbsp; in it\nand another one\n")]
    [InlineData("Standby -&gt; Active\nActive -&gt; Speak\n")]
    public void A_text_that_is_no_page_stays_as_it_is(string text)
    {
        using var folder = new ThrowAwayFolder();
        var path = folder.Write("a.log", text);
        using var input = CaptureInput.Find([path]);
        Assert.Equal(path, Assert.Single(input.Scenario.Files).Path);
    }

    private static string[] Read(string page)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("a.html", page)]);
        var lines = File.ReadAllLines(Assert.Single(input.Scenario.Files).Path);
        Assert.Equal(page.Count(letter => letter == '\n'), lines.Length);
        return lines;
    }
}
