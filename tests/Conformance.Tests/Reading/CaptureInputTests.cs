using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Which files what was typed stands for.</summary>
public class CaptureInputTests
{
    [Fact]
    public void The_files_of_a_folder_come_in_the_order_of_their_names_without_hidden_and_foreign_ones()
    {
        using var folder = new ThrowAwayFolder();
        foreach (var name in new[] { "b.log", "B.log", "a/z.txt", "a.txt", ".git/config", "a/.swp", "topology.PNG", "notes.md", "x.pcapng", "R1" }) folder.Write(name, "x");
        using var input = CaptureInput.Find([folder.Path]);
        Assert.Equal(["B.log", "R1", "a.txt", "a/z.txt", "b.log"], input.Scenario.Files.Select(file => file.Name));
    }

    [Fact]
    public void A_folder_that_is_linked_into_itself_ends()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("a.log", "x");
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Path);
        File.CreateSymbolicLink(folder.At("latest.log"), folder.At("a.log"));
        using var input = CaptureInput.Find([folder.Path]);
        Assert.Equal(["a.log", "latest.log"], input.Scenario.Files.Select(file => file.Name));
    }

    [Fact]
    public void A_path_with_an_equals_sign_is_a_path_where_it_exists()
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("R1=a.log", "x"), "R2=" + folder.Write("b.log", "x")]);
        Assert.Equal(["", "R2"], input.Scenario.Files.Select(file => file.Device));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/.")]
    public void The_folder_of_a_scenario_may_be_typed_as_a_shell_completes_it(string end)
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("lab/scenario.md", "| file | device | phase | kind |\n| --- | --- | --- | --- |\n| logs/a.log | R1 | failover | debug |\n");
        folder.Write("lab/logs/a.log", "x");
        using var input = CaptureInput.Find([folder.At("lab") + end]);
        Assert.Equal(("lab", "R1"), (input.Scenario.Name, Assert.Single(input.Scenario.Files).Device));
    }
}
