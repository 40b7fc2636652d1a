using System.IO.Enumeration;
using Conformance.Dialects.Reading.Exports;

namespace Conformance.Dialects.Reading;

/// <summary>The captures in a folder and below it.</summary>
internal static class CaptureFolder
{
    /// <summary>What lies beside captures and is none: notes, results, pictures, documents, packet captures.</summary>
    private static readonly string[] Ignored =
        [".md", ".csv", ".json", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".pdf", ".docx", ".xlsx", ".pptx", ".vsdx", ".pcap", ".pcapng", ".cap"];

    /// <summary>Results are written so, and log collectors' exports.</summary>
    private static readonly string[] Exported = [".csv", ".json"];

    /// <summary>The files of <paramref name="folder"/>, in the order of their names.</summary>
    /// <exception cref="UnreadableInputException">There is none.</exception>
    public static List<CaptureFile> FilesOf(string folder, string device)
    {
        var names = Below(folder).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(name => IsCapture(name) || (MayBeExport(name) && LogExport.IsOne(Path.Combine(folder, name)))).Order(StringComparer.Ordinal);
        var files = names.Select(name => new CaptureFile(Path.Combine(folder, name), name, device, "")).ToList();
        if (files.Count == 0) throw new UnreadableInputException($"{folder} holds no log, show output or configuration; name another folder or a file.");
        return files;
    }

    /// <summary>Whether the file of this name, with forward slashes, is taken for a capture: no hidden one, and none of a kind that holds no text of a router.</summary>
    public static bool IsCapture(string name) =>
        !IsHidden(name) && !Ignored.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file of this name may be what a log collector exported, which its content tells.</summary>
    public static bool MayBeExport(string name) => !IsHidden(name) && Exported.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static bool IsHidden(string name) => name.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX");

    /// <summary>A linked folder is not entered: it may lead back to where it lies.</summary>
    private static FileSystemEnumerable<string> Below(string folder) => new(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
