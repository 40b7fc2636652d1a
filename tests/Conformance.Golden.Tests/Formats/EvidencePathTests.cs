using Conformance.Cli.Output;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Reading.Exports;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>Where the file of an evidence lies for whoever opens it from the working directory.</summary>
public class EvidencePathTests
{
    [Theory]
    [InlineData("traces/s/r 1%.log", "traces/s/r 1%.log", "traces/s/r%201%25.log")]
    [InlineData("/var/log/r 1#.log", "/var/log/r 1#.log", "file:///var/log/r%201%23.log")]
    [InlineData("../r1.log", null, null)]
    public void A_file_is_named_from_here_or_in_full_where_it_lies_outside(string place, string? path, string? uri)
    {
        var named = new EvidencePath(new Scenario("s", "", [new CaptureFile(place, "r1.log", "", "")]));
        var full = Path.GetFullPath(place);
        Assert.Equal((path ?? full, uri ?? new Uri(full).AbsoluteUri), (named.Of("r1.log"), named.UriOf("r1.log")));
    }

    [Fact]
    public void A_line_of_an_export_that_stands_newest_first_is_that_of_the_file()
    {
        var turned = new CaptureFile("relay.csv", "relay.csv", "", "") { Export = new(ExportFormat.Csv, 2, [3, 2]) };
        var named = new EvidencePath(new Scenario("s", "", [turned, new CaptureFile("r1.log", "r1.log", "", "")]));
        Assert.Equal((3, 2, 1), (named.LineOf("relay.csv", 1), named.LineOf("relay.csv", 2), named.LineOf("r1.log", 1)));
    }

    [Fact]
    public void A_file_that_is_none_of_the_scenario_lies_where_it_says() =>
        Assert.Equal("waivers.csv", new EvidencePath(new Scenario("s", "", [])).Of("waivers.csv"));
}
