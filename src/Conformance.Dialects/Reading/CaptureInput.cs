namespace Conformance.Dialects.Reading;

/// <summary>
/// The files of a run, from what was typed: a scenario folder, folders, files, files with the device they are from (<c>R1=a.log</c>), or <c>-</c> for
/// standard input, which is kept in a temporary file until the input is disposed.
/// </summary>
public sealed class CaptureInput : IDisposable
{
    private const string StandardInput = "-";
    private static readonly string[] Ignored = [".md", ".csv", ".png", ".json", ".pcap"];
    private string? spool;

    private CaptureInput(IReadOnlyList<string> paths)
    {
        Scenario = paths is [var folder] && File.Exists(Path.Combine(folder, Scenario.FileName)) ? Scenario.Read(folder) : OfPaths(paths);
    }

    /// <summary>The files.</summary>
    public Scenario Scenario { get; }

    /// <summary>
    /// Finds the files. Throws <see cref="UnreadableInputException"/> where a path does not exist, a folder holds no log, or nothing was given.
    /// </summary>
    public static CaptureInput Find(IReadOnlyList<string> paths) => new(paths);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (spool is not null) File.Delete(spool);
        spool = null;
    }

    private Scenario OfPaths(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FilesOf).ToList();
        if (files.Count == 0) throw new UnreadableInputException("No capture was given; name a scenario folder, a log file or a show output.");
        return new(NameOf(paths[0]), "", files);
    }

    private static string NameOf(string argument) =>
        argument == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Split(argument).Path));

    private List<CaptureFile> FilesOf(string argument)
    {
        if (argument == StandardInput) return [new(Spool(), "stdin", "", "")];
        var (device, path) = Split(argument);
        if (Directory.Exists(path)) return FolderFiles(path, device);
        if (!File.Exists(path)) throw new UnreadableInputException($"{path} does not exist; check the path.");
        return [new(path, path.Replace('\\', '/'), device, "")];
    }

    private string Spool()
    {
        spool = Path.GetTempFileName();
        using var file = File.Create(spool);
        using var input = Console.OpenStandardInput();
        input.CopyTo(file);
        return spool;
    }

    /// <summary>A name before an equals sign is the device, unless the whole is a path that exists.</summary>
    private static (string Device, string Path) Split(string argument)
    {
        var mark = argument.IndexOf('=', StringComparison.Ordinal);
        return mark <= 0 || File.Exists(argument) || Directory.Exists(argument) ? ("", argument) : (argument[..mark], argument[(mark + 1)..]);
    }

    private static List<CaptureFile> FolderFiles(string folder, string device)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !Ignored.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(path => new CaptureFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), device, ""))
            .ToList();
        if (files.Count == 0) throw new UnreadableInputException($"{folder} holds no log, show output or configuration; name another folder or a file.");
        return files;
    }
}
