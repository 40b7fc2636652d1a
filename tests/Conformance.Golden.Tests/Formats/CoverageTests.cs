using Conformance.Cli.Output.Coverage;
using Conformance.Cli.Verbs;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>The coverage of the shipped traces, and the verb that tells it.</summary>
public class CoverageTests
{
    private const string Takeover = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Active\n";

    [Fact]
    public void The_coverage_of_the_shipped_traces_is_the_one_in_golden()
    {
        var files = CoverageFolder.Of(CoverageVerb.Of([Repository.At("traces")]));
        const string Remedy = "`conformance coverage traces --out golden/coverage` writes it anew";
        Assert.True(files.Keys.Order(StringComparer.Ordinal).SequenceEqual(Directory.GetFiles(Repository.At("golden", "coverage")).Select(Path.GetFileName).Order(StringComparer.Ordinal)), Remedy);
        Assert.All(files, file => Assert.True(File.ReadAllText(Repository.At("golden", "coverage", file.Key)) == file.Value, $"golden/coverage/{file.Key} is not current; {Remedy}."));
    }

    [Theory]
    [InlineData("3.8", 0)]
    [InlineData("3.9", 1)]
    public async Task Less_than_the_wanted_share_is_exit_1(string percent, int code)
    {
        using var folder = new ThrowAwayFolder();
        Assert.Equal(code, (await CliRun.OfAsync("coverage", folder.Write("R1.log", Takeover), "--protocol", "hsrp", "--fail-under", percent)).Code);
    }

    [Fact]
    public async Task Scenarios_of_a_folder_and_files_are_merged()
    {
        using var folder = new ThrowAwayFolder();
        foreach (var name in new[] { "one", "two" })
        {
            folder.Write($"traces/{name}/a.log", Takeover);
            folder.Write($"traces/{name}/scenario.md", "| file | device | phase | kind |\n| --- | --- | --- | --- |\n| a.log | R1 | x | debug |\n");
        }

        var run = await CliRun.OfAsync("coverage", folder.At("traces"), folder.Write("R2.log", Takeover), "--protocol", "hsrp", "--format", "csv");
        Assert.Contains($"hsrp,c,Standby,Active,,RFC 2281 §5.7,true,seen,3,0,0,0,one/a.log:2,R1,{folder.At("R2.log")}:2,R2\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "text", "  hsrp             1 of 26 seen (3.8 %)")]
    [InlineData("--format", "json", "\"percent\": 3.8")]
    [InlineData("--format", "markdown", "| hsrp | 26 | 1 | 0 | 0 | 25 | 3.8 |")]
    [InlineData("--mermaid", "hsrp", "s4 --> s5 : c<br/>i<br/>h [preemption is enabled and its delay has run out]<br/>1 seen, 0 inferred")]
    [InlineData("--dot", "hsrp", "\"Standby\" -> \"Active\" [label=\"c\\ni\\nh [preemption is enabled and its delay has run out]\\n1 seen, 0 inferred\", penwidth=2]")]
    public async Task Coverage_is_told_in_every_format(string option, string value, string told)
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("coverage", folder.Write("R1.log", Takeover), option, value);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_protocol_is_named() =>
        Assert.Contains("There is no table 'nosuch'", (await CliRun.OfAsync("coverage", Repository.At("traces"), "--protocol", "nosuch")).Error, StringComparison.Ordinal);
}
