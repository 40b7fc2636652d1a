using System.Text.RegularExpressions;
using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>Real logs are handed out: judged alike, and nobody is named.</summary>
public sealed partial class ShareCorpusTests(ITestOutputHelper output)
{
    /// <summary>The logs.</summary>
    public static TheoryData<string> Logs => CorpusFolder.Files(("logs", "*.log"));

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task A_copy_of_a_log_is_judged_alike_and_holds_nothing_that_was_mapped(string log)
    {
        if (!CorpusFolder.Has(log, output)) return;
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", CorpusFolder.PathOf(log), "--out", folder.At("copy"), "--mapping", folder.At("mapping.csv"));
        Assert.True(run.Code == 0, run.Error);
        var copy = string.Join('\n', Directory.EnumerateFiles(folder.At("copy"), "*.*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var rows = File.ReadLines(folder.At("mapping.csv")).Skip(1).Select(row => row.Split(',')).Where(row => row.Length == 3 && row[0] != "name").ToList();
        var images = rows.Select(row => row[2]).ToHashSet();
        var tokens = Tokens().Matches(copy).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(rows.Where(row => row[1] != row[2] && !images.Contains(row[1])), row => Assert.False(tokens.Contains(row[1]), $"a {row[0]} of the original is left"));
        var mapped = rows.Where(row => row[0] == "address" && row[1] != row[2]).Select(row => row[1]).Except(images);
        Assert.Empty(mapped.Intersect(Addresses().Matches(copy).Select(match => match.Value)));
    }

    [GeneratedRegex(@"[A-Za-z0-9_-]+(?:[.:][A-Za-z0-9_-]+)*")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"(?<!\d|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)")]
    private static partial Regex Addresses();
}
