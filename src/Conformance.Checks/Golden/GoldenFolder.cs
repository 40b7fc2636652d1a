using Conformance.Checks.Tables;

namespace Conformance.Checks.Golden;

/// <summary>The goldens of a scenario. Comparing never changes an expectation; it only writes what was received beside it, for people to look at.</summary>
/// <param name="folder">The scenario's golden folder.</param>
public sealed class GoldenFolder(string folder)
{
    private const string ReceivedEnding = ".received.csv";

    /// <summary>Whether the scenario has goldens.</summary>
    public bool Exists => Directory.Exists(folder);

    /// <summary>The goldens that exist, by name.</summary>
    public IReadOnlyList<string> Names => !Exists
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(ReceivedEnding, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Compares what a run produced with what is expected.</summary>
    /// <param name="received">What the run produced.</param>
    /// <param name="raw">Whether nothing is masked, even where the expectation is.</param>
    /// <param name="replacesDamaged">Whether a golden that cannot be read, or has the columns of another version, counts as missing, since it is to be replaced.</param>
    /// <exception cref="DamagedTableException">A golden is damaged.</exception>
    public IReadOnlyList<GoldenResult> Compare(IReadOnlyList<NamedTable> received, bool raw = false, bool replacesDamaged = false)
    {
        var mask = new GoldenMask();
        var masked = received.ToDictionary(table => table.Name, table => raw ? table.Table : mask.Apply(table.Table));
        var results = received.Select(table => Compare(table, masked[table.Name], replacesDamaged)).ToList();
        var orphans = Names.Except(received.Select(table => table.Name)).Select(name => new GoldenResult(name, GoldenStatus.Orphan, [], null));
        return [.. results.Concat(orphans).OrderBy(result => result.Name, StringComparer.Ordinal)];
    }

    /// <summary>Writes what was received and differs beside the goldens, and removes what earlier runs left there.</summary>
    public void WriteReceived(IReadOnlyList<GoldenResult> results)
    {
        foreach (var stale in Directory.EnumerateFiles(folder, "*" + ReceivedEnding, SearchOption.AllDirectories)) File.Delete(stale);
        foreach (var result in results.Where(result => result.Status is GoldenStatus.Different or GoldenStatus.Missing))
        {
            CsvFile.Save(result.Received!, Path.ChangeExtension(PathOf(result.Name), null) + ReceivedEnding);
        }
    }

    /// <summary>Makes what was received the expectation, and removes orphans.</summary>
    /// <returns>The files written or removed.</returns>
    public IReadOnlyList<string> Accept(IReadOnlyList<GoldenResult> results)
    {
        var changed = results.Where(result => result.Status != GoldenStatus.Equal).ToList();
        foreach (var result in changed)
        {
            if (result.Received is { } table) CsvFile.Save(table, PathOf(result.Name));
            else File.Delete(PathOf(result.Name));
        }

        if (Exists) WriteReceived([]);
        return [.. changed.Select(result => PathOf(result.Name))];
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private GoldenResult Compare(NamedTable received, DataTable masked, bool replacesDamaged)
    {
        if (Expected(received, replacesDamaged) is not { } expected) return new(received.Name, GoldenStatus.Missing, [], masked);
        var comparable = GoldenMask.IsRaw(expected) ? received.Table : masked;
        var differences = TableDiff.Between(expected, comparable);
        return new(received.Name, differences.Count == 0 ? GoldenStatus.Equal : GoldenStatus.Different, differences, comparable);
    }

    private DataTable? Expected(NamedTable received, bool replacesDamaged)
    {
        var path = PathOf(received.Name);
        try
        {
            return File.Exists(path) ? CsvFile.Load(received.Table.Schema, path) : null;
        }
        catch (DamagedTableException) when (replacesDamaged)
        {
            return null;
        }
    }
}
