using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>A capture gives the same rows in every shape that terminals, relays and authors leave it in, with and without knowing the command.</summary>
public sealed class VariantTests(ITestOutputHelper output)
{
    private const string Syslog = "*Mar  1 00:19:45.872: %SYS-5-CONFIG_I: Configured from console by console";
    private const string Unknown = "Zzyzx frobnicated 7 wibbles";

    public static TheoryData<string> Captures => CorpusFolder.Files(("show", "*.txt"));

    [Theory]
    [MemberData(nameof(Captures))]
    public void Every_line_is_read_in_every_shape_and_gives_the_same_tables(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var capture = ShowCapture.Read(file);
        var expected = ShownTables.Of(capture.Text, capture.Command).Csv;
        Assert.All(ShowCapture.Shapes, shape => Assert.All([capture.Command, ""], hint =>
        {
            var shown = ShownTables.Of(capture.In(shape), hint);
            Assert.Empty(shown.Unread);
            Assert.Equal(expected, shown.Csv);
        }));
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void A_log_line_at_any_place_costs_no_row(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var capture = ShowCapture.Read(file);
        var expected = ShownTables.Of(capture.Text, capture.Command).Csv;
        Assert.All(capture.WithLineAtEachPlace(Syslog), copy => Assert.All([capture.Command, ""], hint =>
        {
            var shown = ShownTables.Of(copy.Text, hint);
            Assert.Empty(shown.Unread);
            Assert.Equal(expected, shown.Csv);
        }));
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void An_unknown_line_at_any_place_is_the_only_one_unread(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var capture = ShowCapture.Read(file);
        var expected = ShownTables.Of(capture.Text, capture.Command).Csv;
        Assert.All(capture.WithLineAtEachPlace(Unknown), copy => Assert.All([capture.Command, ""], hint =>
        {
            var shown = ShownTables.Of(copy.Text, hint);
            Assert.Equal([copy.Line], shown.Unread.Keys);
            Assert.Equal(expected, shown.Csv);
        }));
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void The_answers_of_two_devices_in_one_file_keep_apart(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var capture = ShowCapture.Read(file);
        if (capture.HasPrompt) return;
        var rows = ShownTables.Of(capture.Text, capture.Command).Csv.Split('\n').Where(line => line.StartsWith(',')).Order(StringComparer.Ordinal);
        var shown = ShownTables.Of(capture.OfTwoDevices);
        Assert.Empty(shown.Unread);
        Assert.Equal(rows.SelectMany(row => new[] { "R1" + row, "R2" + row }).Order(StringComparer.Ordinal), shown.Csv.Split('\n').Where(line => line.StartsWith('R')).Order(StringComparer.Ordinal));
    }
}
