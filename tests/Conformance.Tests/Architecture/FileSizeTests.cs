using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Architecture;

/// <summary>Files that a screen or two can hold. Tables and line forms are data and may be long.</summary>
public class FileSizeTests
{
    private const int LongestFile = 300;

    [Fact]
    public void No_source_file_is_longer_than_300_lines_except_tables_and_line_forms()
    {
        var tooLong = Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => !Path.GetFileName(path).EndsWith("Lines.cs", StringComparison.Ordinal) && !Path.GetFileName(path).EndsWith("Table.cs", StringComparison.Ordinal))
            .Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > LongestFile);
        Assert.Empty(tooLong);
    }
}
