using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Sharing;

namespace Conformance.Cli.Sharing;

/// <summary>
/// Reduces a copy to the fewest records that still give a finding, by delta debugging (Zeller, Hildebrandt: Simplifying and Isolating Failure-Inducing Input, IEEE TSE
/// 28(2), 2002, algorithm ddmin): whole answers and records first, then the records of the answers that are left. What remains is 1-minimal: without any one of its
/// records the finding is gone, unless the checks run out before.
/// </summary>
/// <param name="files">The files of the copy.</param>
/// <param name="finding">The finding: one of its code about an entity of its protocol must remain.</param>
/// <param name="maxUnread">The share of unread lines, in percent, above which nothing is judged.</param>
/// <param name="report">Receives the progress.</param>
internal sealed class Minimiser(IReadOnlyList<CopiedFile> files, Finding finding, double maxUnread, Action<string> report)
{
    /// <summary>Checks after which the search ends with what it has.</summary>
    public const int MostChecks = 600;

    private const int ChecksPerReport = 25;

    /// <summary>How many checks were run.</summary>
    public int Checks { get; private set; }

    /// <summary>How many lines the copy has.</summary>
    public int Total => files.Sum(file => file.Lines.Count);

    /// <summary>Whether the search came to its end.</summary>
    public bool IsMinimal => Checks < MostChecks;

    /// <summary>The files with the lines that remain.</summary>
    public IReadOnlyList<CopiedFile> Reduce(CancellationToken cancellationToken)
    {
        var lines = files.SelectMany((file, index) => file.Lines.Select((_, line) => new LineOf(index, line))).ToList();
        var kept = Reduce(Units(lines, line => files[line.File].Answers[line.Line] is >= 0 and var answer ? answer : files[line.File].Records[line.Line]), cancellationToken);
        kept = Reduce(Units(kept.SelectMany(unit => unit), line => files[line.File].Records[line.Line]), cancellationToken);
        return FilesOf(kept);
    }

    private static List<LineOf[]> Units(IEnumerable<LineOf> lines, Func<LineOf, int> first) => [.. lines.GroupBy(line => (line.File, first(line))).Select(unit => unit.ToArray())];

    private List<LineOf[]> Reduce(List<LineOf[]> units, CancellationToken cancellationToken)
    {
        for (var parts = 2; units.Count > 1;)
        {
            var chunks = units.Chunk((units.Count + parts - 1) / parts).ToList();
            var complements = chunks.Count > 2 ? chunks.Select(chunk => units.Except(chunk).ToList()) : [];
            var smaller = chunks.Select(chunk => chunk.ToList()).Concat(complements).FirstOrDefault(tried => Gives(tried, cancellationToken));
            if (smaller is null && (parts >= units.Count || !IsMinimal)) return units;
            parts = smaller is null ? Math.Min(units.Count, parts * 2) : smaller.Count * 2 <= units.Count ? 2 : Math.Max(2, parts - 1);
            units = smaller ?? units;
        }

        return units;
    }

    private bool Gives(List<LineOf[]> units, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Checks >= MostChecks || units.Count == 0) return false;
        if (++Checks % ChecksPerReport == 0) report($"minimize: {Checks} checks, trying {units.Sum(unit => unit.Length)} lines");
        var folder = Directory.CreateTempSubdirectory("conformance-share-").FullName;
        try
        {
            CopyFolder.Write(folder, FilesOf(units));
            using var input = CaptureInput.Find([folder]);
            return RunPipeline.Run(input.Scenario, maxUnread).Findings.Any(found => found.Code == finding.Code && found.Entity.Protocol == finding.Entity.Protocol);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<CopiedFile> FilesOf(IEnumerable<LineOf[]> units)
    {
        var kept = units.SelectMany(unit => unit).ToLookup(line => line.File, line => line.Line);
        return [.. files.Select((file, index) => file with { Lines = [.. kept[index].Order().Select(line => file.Lines[line])] })];
    }

    /// <summary>A line of a file, both from 0.</summary>
    private readonly record struct LineOf(int File, int Line);
}
