using Conformance.Testing;
using Xunit;

namespace Conformance.Corpus.Tests;

/// <summary>The sessions and configurations that the repository ships give the same rows in every shape.</summary>
public sealed class TraceVariantTests
{
    private const string Unknown = "Zzyzx frobnicated 7 wibbles";

    public static TheoryData<string> Sessions =>
        [.. new[] { "*.txt", "*.cfg" }.SelectMany(kind => Directory.EnumerateFiles(Repository.At("traces"), kind, SearchOption.AllDirectories)).Select(file => Path.GetRelativePath(Repository.At("traces"), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Every_line_is_read_in_every_shape_and_gives_the_same_tables(string file)
    {
        var session = Read(file);
        var expected = ShownTables.Of(session.Text);
        Assert.Empty(expected.Unread);
        Assert.All(ShowCapture.Shapes, shape =>
        {
            var shown = ShownTables.Of(session.In(shape));
            Assert.Empty(shown.Unread);
            Assert.Equal(expected.Csv, shown.Csv);
        });
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void An_unknown_line_at_any_place_is_the_only_one_unread(string file)
    {
        var session = Read(file);
        var expected = ShownTables.Of(session.Text).Csv;
        Assert.All(session.WithLineAtEachPlace(Unknown), copy =>
        {
            var shown = ShownTables.Of(copy.Text);
            Assert.Equal([copy.Line], shown.Unread.Keys);
            Assert.Equal(expected, shown.Csv);
        });
    }

    private static ShowCapture Read(string file) => new(File.ReadAllText(Repository.At("traces", file)).ReplaceLineEndings("\n"), "");
}
