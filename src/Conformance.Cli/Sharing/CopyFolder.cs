using Conformance.Dialects.Reading;
using Conformance.Dialects.Sharing;

namespace Conformance.Cli.Sharing;

/// <summary>A folder that holds a copy: its files, and the table of a scenario where the original is one.</summary>
internal static class CopyFolder
{
    private const string Head = "# An anonymised copy\n\nAddresses, names and identifiers are mapped, free text and secrets are gone.\n\n| file | device | phase | kind |\n| --- | --- | --- | --- |\n";

    /// <summary>Writes the files that have lines.</summary>
    public static void Write(string folder, IReadOnlyList<CopiedFile> files)
    {
        Directory.CreateDirectory(folder);
        var kept = files.Where(file => file.Lines.Count > 0).ToList();
        foreach (var file in kept)
        {
            var path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Concat(file.Lines.Select(line => line + "\n")));
        }

        if (kept.TrueForAll(file => file.Kind.Length == 0)) return;
        var rows = kept.Select(file => $"| {file.Name} | {file.Device} | {file.Phase} | {file.Kind} |\n");
        File.WriteAllText(Path.Combine(folder, Scenario.FileName), Head + string.Concat(rows));
    }
}
