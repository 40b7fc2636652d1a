using System.IO.Compression;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Reading.Exports;

namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>The captures in a zip file, each named below the file.</summary>
/// <param name="file">The zip file.</param>
/// <param name="spool">Where they are unpacked to.</param>
/// <param name="budget">How much they may be.</param>
internal sealed class ZipCapture(CaptureFile file, SpoolFolder spool, UnpackBudget budget)
{
    private const int UnixModeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    /// <summary>Unpacks them, in the order of their names.</summary>
    public IReadOnlyList<CaptureFile> Unpack(FileStream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            budget.Begin(file.Place, stream.Length, archive.Entries.Count);
            foreach (var entry in archive.Entries) RefuseOutside(entry);
            var captures = archive.Entries.Where(entry => entry.Name.Length > 0 && (CaptureFolder.IsCapture(NameOf(entry)) || CaptureFolder.MayBeExport(NameOf(entry)))).OrderBy(NameOf, StringComparer.Ordinal);
            var files = captures.Select(Unpack).Where(unpacked => CaptureFolder.IsCapture(unpacked.Name) || LogExport.IsOne(unpacked.Path)).ToList();
            return files.Count > 0 ? files : throw new UnreadableInputException($"{file.Place} holds no log, show output or configuration; name another file.");
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableInputException($"{file.Place} is a truncated or damaged zip file, or packed by a method that is not read; copy it again, or unpack it.", cause);
        }
    }

    /// <summary>The file's name below the archive, as it can be printed.</summary>
    private static string NameOf(ZipArchiveEntry entry) => Printable.Text(Encoding.UTF8.GetBytes(entry.FullName.Replace('\\', '/')));

    private CaptureFile Unpack(ZipArchiveEntry entry)
    {
        var name = NameOf(entry);
        if (entry.IsEncrypted) throw new UnreadableInputException($"{file.Place}/{name} is encrypted; unpack it with its password and give the text.");
        using var text = entry.Open();
        var path = spool.Keep(to => budget.Copy(text, to));
        var capture = new CaptureFile(path, $"{file.Name}/{name}", file.Device, file.Phase) { Place = $"{file.Place}/{name}" };
        Archive.RefuseNested(capture);
        return capture;
    }

    private void RefuseOutside(ZipArchiveEntry entry)
    {
        var name = NameOf(entry);
        var isOutside = name.StartsWith('/') || name.Split('/').Contains("..") || (name.Length > 1 && name[1] == ':');
        var isLink = ((entry.ExternalAttributes >> UnixModeShift) & UnixTypeMask) == UnixLink;
        if (isOutside || isLink) throw new UnreadableInputException($"{file.Place} is refused: its entry '{name}' leads outside the archive; unpack it yourself and give the text.");
    }
}
