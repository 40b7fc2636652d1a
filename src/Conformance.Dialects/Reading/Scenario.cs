namespace Conformance.Dialects.Reading;

/// <summary>A folder of captures with its <c>scenario.md</c>: what happens, and which file is whose, of which phase.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files, in the order of the table: the order of the run.</param>
public sealed record Scenario(string Name, string Folder, IReadOnlyList<CaptureFile> Files)
{
    /// <summary>The file that describes a scenario.</summary>
    public const string FileName = "scenario.md";

    private static readonly string[] Columns = ["file", "device", "phase", "kind"];
    private static readonly string[] Kinds = ["config", "show", "debug", "syslog", "session"];

    /// <summary>The phases in order.</summary>
    public IReadOnlyList<string> Phases => [.. Files.Select(file => file.Phase).Distinct()];

    /// <summary>Reads the scenario of a folder. Throws <see cref="UnreadableInputException"/> naming file and line where it is damaged.</summary>
    public static Scenario Read(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder); // a shell that completes the name of a folder ends it so
        var path = Path.Combine(folder, FileName);
        var rows = TableRows(path, File.ReadAllLines(path));
        var files = rows.Select(row => ReadRow(path, folder, row.Line, row.Cells)).ToList();
        if (files.Count == 0) throw new UnreadableInputException($"{path} names no file; add a row to its table.");
        return new(new DirectoryInfo(folder).Name, folder, files);
    }

    private static List<(int Line, string[] Cells)> TableRows(string path, string[] lines)
    {
        var header = Array.FindIndex(lines, line => Cells(line).SequenceEqual(Columns));
        if (header < 0) throw new UnreadableInputException($"{path} has no table with the columns {string.Join(" | ", Columns)}; add it.");
        return [.. lines.Select((text, index) => (Line: index + 1, Cells: Cells(text))).Skip(header + 2).TakeWhile(row => row.Cells.Length > 0)];
    }

    private static string[] Cells(string line)
    {
        var text = line.Trim();
        return text.StartsWith('|') && text.EndsWith('|') ? [.. text[1..^1].Split('|').Select(cell => cell.Trim())] : [];
    }

    private static CaptureFile ReadRow(string path, string folder, int line, string[] cells)
    {
        if (cells is not [var name, var device, var phase, var kind]) throw Damaged(path, line, $"has {cells.Length} cells instead of {Columns.Length}");
        if (!Kinds.Contains(kind)) throw Damaged(path, line, $"has the kind '{kind}'; use one of {string.Join(", ", Kinds)}");
        var full = Path.GetFullPath(Path.Combine(folder, name));
        if (!full.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw Damaged(path, line, $"names '{name}' outside the scenario");
        if (!File.Exists(full)) throw Damaged(path, line, $"names '{name}', which does not exist");
        return new(full, name, device, phase);
    }

    private static UnreadableInputException Damaged(string path, int line, string what) => new($"{path}:{line} {what}; correct the row.");
}
