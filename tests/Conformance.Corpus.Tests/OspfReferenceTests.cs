using Conformance.Checks.Tables;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Tables;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The table of RFC 2328 against a second, independent transcription of it.</summary>
public sealed class OspfReferenceTests(ITestOutputHelper output)
{
    private static readonly string Transcription = Path.Combine(CorpusFolder.Root, "..", "reference", "ospf_neighbor.csv");
    private static readonly TableSchema Entries = new("ospf", ["state", "event", "next_state", "notes", "source"], ["state", "event"], []);

    [Fact]
    public void Each_entry_of_RFC_2328_leads_where_the_transcription_says()
    {
        if (!File.Exists(Transcription))
        {
            output.WriteLine($"There is no {Transcription} to compare with.");
            return;
        }

        var transcribed = CsvFile.Load(Entries, Transcription).Rows.SelectMany(Cells).Distinct().Order(StringComparer.Ordinal);
        var own = OspfNeighborTable.Rfc2328.Select(row => $"{row.From} {Spelling<OspfNeighborEvent>.Of(row.Event).Replace(" ", "", StringComparison.Ordinal)}: {row.To}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(transcribed, own);
    }

    private static IEnumerable<string> Cells(IReadOnlyList<string> entry) =>
        from state in StatesOf(entry[0])
        from next in entry[2].Split(" or ")
        select $"{state} {entry[1]}: {(next == "(same)" ? state : Named(next))}";

    private static IEnumerable<OspfNeighborState> StatesOf(string printed) =>
        printed == "any" ? StateSet<OspfNeighborState>.All.States
        : printed.EndsWith('+') ? StateSet<OspfNeighborState>.Where(state => state >= Named(printed[..^1])).States
        : [Named(printed)];

    private static OspfNeighborState Named(string printed) => printed == "2-Way" ? OspfNeighborState.TwoWay : Enum.Parse<OspfNeighborState>(printed);
}
