using System.Text.RegularExpressions;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Sharing;

/// <summary>A copy of captures in which nobody is named: addresses, names, MAC addresses and identifiers are mapped alike in all files, free text and secrets are gone.</summary>
public sealed partial class AnonymousCopy
{
    private readonly LineAnonymizer anonymizer;
    private readonly IReadOnlyList<FileAnonymizer> parts;
    private readonly IReadOnlyList<CopiedFile> shells;

    private AnonymousCopy(LineAnonymizer anonymizer, IReadOnlyList<FileAnonymizer> parts, IReadOnlyList<CopiedFile> shells) =>
        (this.anonymizer, this.parts, this.shells) = (anonymizer, parts, shells);

    /// <summary>The files of the copy.</summary>
    public IReadOnlyList<CopiedFile> Files => [.. shells.Zip(parts, (shell, part) => shell with { Lines = part.Images })];

    /// <summary>What was mapped, by kind. It is the owner's: it undoes the copy.</summary>
    public IEnumerable<Mapped> Mapping =>
        anonymizer.Addresses.Images.Select(pair => new Mapped("address", pair.Original, pair.Image))
            .Concat(anonymizer.Names.Images.Select(pair => new Mapped(anonymizer.Names.IsHost(pair.Original) ? "host" : "name", pair.Original, pair.Image)))
            .Concat(anonymizer.Macs.Images.Select(pair => new Mapped("mac", pair.Original, pair.Image)))
            .Concat(anonymizer.Numbers.Images.Select(pair => new Mapped("identifier", pair.Original, pair.Image)));

    /// <summary>Copies the captures of a scenario.</summary>
    /// <param name="scenario">The captures.</param>
    /// <param name="key">Decides what identifiers become.</param>
    /// <exception cref="UnreadableInputException">A file is missing, not permitted or binary.</exception>
    public static AnonymousCopy Of(Scenario scenario, ShareKey key)
    {
        var read = CaptureLines.Read(scenario.Files);
        var anonymizer = new LineAnonymizer(key);
        foreach (var host in read.Hosts.Concat(scenario.Files.Select(file => file.Device))) anonymizer.Names.LearnHost(host);
        foreach (var line in read.Files.SelectMany(file => file)) anonymizer.Learn(line.Text);
        List<FileAnonymizer> parts = [.. read.Files.Select(file => new FileAnonymizer(file, anonymizer))];
        foreach (var part in parts) part.Rewrite();
        var names = new CopyNames(anonymizer.Names);
        var files = KindsOf(scenario);
        return new(anonymizer, parts, [.. names.Of(files).Select((name, index) => Copied(name, files[index], names.DeviceOf(files[index].File), read.Files[index]))]);
    }

    /// <summary>
    /// Rewrites in another way the lines that the reader understands otherwise than in the original; gives the place of the first, blank where there is none.
    /// </summary>
    /// <param name="written">The copy as it was written.</param>
    public string Mend(Scenario written)
    {
        var read = CaptureLines.Read(written.Files);
        var first = "";
        for (var file = 0; file < parts.Count && file < read.Files.Count; file++)
        {
            var line = parts[file].Mend(read.Files[file]);
            if (line > 0 && first.Length == 0) first = $"{shells[file].Name}:{line}";
        }

        return first;
    }

    /// <summary>Finds identifiers of the original in the copy; each is named by its kind and the place, never by itself.</summary>
    public IEnumerable<string> Leaks()
    {
        var images = Mapping.Select(mapped => mapped.Image).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var originals = Mapping.Where(mapped => mapped.Original != mapped.Image && !images.Contains(mapped.Original) && !IsPlainWord(mapped.Kind, mapped.Original))
            .GroupBy(mapped => mapped.Original, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Kind, StringComparer.OrdinalIgnoreCase);
        return from file in Files
               from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
               from token in Words().Matches(line.Text).Concat(LineTokens.All().Matches(line.Text))
               where originals.TryGetValue(token.Value, out var kind) && !IsPlainWord(kind, token.Value)
               select $"{file.Name}:{line.Number} still holds a {originals[token.Value]} of the original";
    }

    /// <summary>A name that devices use as a word stands in the copy as a word; an address has the shape of a release and is none.</summary>
    private static bool IsPlainWord(string kind, string original) => kind is "name" or "host" && Vocabulary.Has(original);

    private static CopiedFile Copied(string name, (CaptureFile File, string Kind) original, string device, IReadOnlyList<CopiedLine> lines) => new(
        name, device, original.File.Phase, original.Kind, [], [.. lines.Select(line => line.Record)], [.. lines.Select(line => line.Answer)]);

    /// <summary>The files of a scenario with their kinds, which its table names in its last column; blank for files without a table.</summary>
    private static List<(CaptureFile File, string Kind)> KindsOf(Scenario scenario)
    {
        if (scenario.Folder.Length == 0) return [.. scenario.Files.Select(file => (file, ""))];
        var kinds = File.ReadLines(Path.Combine(scenario.Folder, Scenario.FileName)).Select(line => line.Trim().Trim('|').Split('|'))
            .Where(cells => cells.Length == 4).GroupBy(cells => cells[0].Trim()).ToDictionary(group => group.Key, group => group.First()[^1].Trim());
        return [.. scenario.Files.Select(file => (file, kinds.GetValueOrDefault(file.Name, "session")))];
    }

    [GeneratedRegex(@"[A-Za-z0-9_]+(?:[.:-][A-Za-z0-9_]+)*|(?<=0[xX])[0-9A-Fa-f]+")]
    private static partial Regex Words();
}
