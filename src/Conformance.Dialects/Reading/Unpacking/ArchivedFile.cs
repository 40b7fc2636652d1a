using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Reading.Exports;

namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>The files in an archive of several, whatever its kind.</summary>
internal static class ArchivedFile
{
    /// <summary>A file's name below the archive, as it can be printed.</summary>
    public static string NameOf(string entry) => Printable.Text(Encoding.UTF8.GetBytes(entry.Replace('\\', '/')));

    /// <summary>Refuses an archive with an entry that would be written, or leads, outside of it.</summary>
    public static void RefuseOutside(CaptureFile archive, string name, bool isLink)
    {
        var isOutside = name.StartsWith('/') || name.Split('/').Contains("..") || (name.Length > 1 && name[1] == ':');
        if (isOutside || isLink) throw new UnreadableInputException($"{archive.Place} is refused: its entry '{name}' leads outside the archive; unpack it yourself and give the text.");
    }

    /// <summary>The captures among the entries of an archive, in the order of their names, each named below it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="entries">Its entries that are files.</param>
    /// <param name="nameOf">Their names in the archive.</param>
    /// <param name="unpack">Unpacks one; returns the path of what it holds.</param>
    public static IReadOnlyList<CaptureFile> Captures<TEntry>(CaptureFile archive, IEnumerable<TEntry> entries, Func<TEntry, string> nameOf, Func<TEntry, string> unpack)
    {
        var named = entries.Select(entry => (Name: NameOf(nameOf(entry)), Entry: entry)).Where(entry => CaptureFolder.IsCapture(entry.Name) || CaptureFolder.MayBeExport(entry.Name));
        var captures = named.Select(entry => Capture(archive, entry.Name, unpack(entry.Entry)));
        var files = captures.Where(file => CaptureFolder.IsCapture(file.Name) || LogExport.IsOne(file.Path)).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UnreadableInputException($"{archive.Place} holds no log, show output or configuration; name another file.");
    }

    private static CaptureFile Capture(CaptureFile archive, string name, string path)
    {
        var capture = new CaptureFile(path, $"{archive.Name}/{name}", archive.Device, archive.Phase) { Place = $"{archive.Place}/{name}" };
        Archive.RefuseNested(capture);
        return capture;
    }
}
