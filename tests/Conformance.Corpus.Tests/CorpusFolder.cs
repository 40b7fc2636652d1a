using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>
/// Real captures with their truth. They are not part of the repository: where they are absent, a test says so in one line and passes.
/// </summary>
internal static class CorpusFolder
{
    private const string Absent = "(no corpus)";

    /// <summary>Where they are.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("CONFORMANCE_CORPUS") is { Length: > 0 } set ? set : Repository.At("..", "shared", "corpus");

    /// <summary>The files that hold something, as rows of a theory; one row that stands for their absence where there are none.</summary>
    /// <param name="kinds">Folders below the root, each with the kind of its files.</param>
    public static TheoryData<string> Files(params (string Under, string Pattern)[] kinds)
    {
        if (!Directory.Exists(Root)) return [Absent];
        var files = kinds.SelectMany(kind => Directory.EnumerateFiles(PathOf(kind.Under), kind.Pattern, SearchOption.AllDirectories));
        return [.. files.Where(file => new FileInfo(file).Length > 0).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a row names a file; says so where it stands for the absence of the corpus.</summary>
    public static bool Has(string file, ITestOutputHelper output)
    {
        if (file != Absent) return true;
        output.WriteLine($"There is no corpus at {Root}; set CONFORMANCE_CORPUS to its folder to test against it.");
        return false;
    }

    /// <summary>A file's path.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);
}
