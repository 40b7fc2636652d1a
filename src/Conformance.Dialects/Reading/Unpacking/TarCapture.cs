using System.Formats.Tar;

namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>The captures in a tar archive, each named below it.</summary>
/// <param name="file">The archive.</param>
/// <param name="spool">Where they are unpacked to.</param>
/// <param name="budget">How much they may be.</param>
internal sealed class TarCapture(CaptureFile file, SpoolFolder spool, UnpackBudget budget)
{
    /// <summary>Unpacks them, in the order of their names.</summary>
    public IReadOnlyList<CaptureFile> Unpack(Stream stream)
    {
        try
        {
            budget.Begin(file.Place, stream.Length, CheckedEntries(stream));
            stream.Position = 0;
            return ArchivedFile.Captures(file, Files(stream), entry => entry.Name, Unpack);
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException)
        {
            throw new UnreadableInputException($"{file.Place} is a truncated or damaged tar archive; copy it again, or unpack it.", cause);
        }
    }

    /// <summary>How many entries there are, none of which leads outside.</summary>
    private int CheckedEntries(Stream stream)
    {
        var count = 0;
        foreach (var entry in Entries(stream))
        {
            ArchivedFile.RefuseOutside(file, ArchivedFile.NameOf(entry.Name), entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink);
            count++;
        }

        return count;
    }

    private static IEnumerable<TarEntry> Files(Stream stream) => Entries(stream).Where(entry => entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile);

    private static IEnumerable<TarEntry> Entries(Stream stream)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        while (archive.GetNextEntry() is { } entry) yield return entry;
    }

    private string Unpack(TarEntry entry) => spool.Keep(to => budget.Copy(entry.DataStream ?? Stream.Null, to));
}
