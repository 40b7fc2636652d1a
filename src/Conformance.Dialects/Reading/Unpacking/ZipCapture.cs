using System.IO.Compression;

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
            foreach (var entry in archive.Entries) ArchivedFile.RefuseOutside(file, ArchivedFile.NameOf(entry.FullName), IsLink(entry));
            return ArchivedFile.Captures(file, archive.Entries.Where(entry => entry.Name.Length > 0), entry => entry.FullName, Unpack);
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableInputException($"{file.Place} is a truncated or damaged zip file, or packed by a method that is not read; copy it again, or unpack it.", cause);
        }
    }

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> UnixModeShift) & UnixTypeMask) == UnixLink;

    private string Unpack(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted) throw new UnreadableInputException($"{file.Place}/{ArchivedFile.NameOf(entry.FullName)} is encrypted; unpack it with its password and give the text.");
        using var text = entry.Open();
        return spool.Keep(to => budget.Copy(text, to));
    }
}
