namespace Conformance.Dialects.Reading;

/// <summary>The files of a run, from what was typed: a scenario folder, folders, files, or files with the device they are from (<c>R1=a.log</c>).</summary>
public static class CaptureInput
{
    private static readonly string[] Ignored = [".md", ".csv", ".png", ".json", ".pcap"];

    /// <summary>
    /// Finds the files. Throws <see cref="UnreadableInputException"/> where a path does not exist, a folder holds no log, or nothing was given.
    /// </summary>
    public static Scenario Find(IReadOnlyList<string> paths)
    {
        if (paths is [var folder] && File.Exists(Path.Combine(folder, Scenario.FileName))) return Scenario.Read(folder);
        var files = paths.SelectMany(FilesOf).ToList();
        if (files.Count == 0) throw new UnreadableInputException("No capture was given; name a scenario folder, a log file or a show output.");
        return new(NameOf(paths[0]), "", files);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Split(path).Path));

    private static IEnumerable<CaptureFile> FilesOf(string argument)
    {
        var (device, path) = Split(argument);
        if (Directory.Exists(path)) return FolderFiles(path, device);
        if (!File.Exists(path)) throw new UnreadableInputException($"{path} does not exist; check the path.");
        return [new(path, path.Replace('\\', '/'), device, "")];
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
