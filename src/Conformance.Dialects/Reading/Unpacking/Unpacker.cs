namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>
/// Turns archives into the captures in them. What a file is, its first bytes say, whatever its name. Everything unpacked lies in the spool folder under a name of
/// its own, never where the archive says.
/// </summary>
/// <param name="spool">Where it lies.</param>
/// <param name="limits">How much it may be.</param>
internal sealed class Unpacker(SpoolFolder spool, UnpackLimits limits)
{
    private readonly UnpackBudget budget = new(limits);

    /// <summary>The captures in a file: itself, where it is no archive.</summary>
    public IReadOnlyList<CaptureFile> Unpack(CaptureFile file)
    {
        using var stream = CaptureSource.OpenFile(file);
        if (!stream.CanSeek) return Unpack(file with { Path = spool.Keep(stream.CopyTo) });
        return Archive.KindOf(stream) switch
        {
            ArchiveKind.Gzip => Gunzip(file, stream),
            ArchiveKind.Zip => new ZipCapture(file, spool, budget).Unpack(stream),
            ArchiveKind.Tar => new TarCapture(file, spool, budget).Unpack(stream),
            ArchiveKind.Other => throw Archive.Refusal(file.Place),
            _ => [file],
        };
    }

    /// <summary>What gzip packed, which often is a tar archive.</summary>
    private IReadOnlyList<CaptureFile> Gunzip(CaptureFile file, FileStream stream)
    {
        budget.Begin(file.Place, stream.Length, entries: 1);
        try
        {
            var unpacked = file with { Path = spool.Keep(to => GzipCapture.Unpack(stream, to, budget)) };
            using var inside = CaptureSource.OpenFile(unpacked);
            if (Archive.KindOf(inside) == ArchiveKind.Tar) return new TarCapture(unpacked, spool, budget).Unpack(inside);
            Archive.RefuseNested(unpacked);
            return [unpacked];
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableInputException($"{file.Place} is a truncated or damaged gzip file; copy it again.", cause);
        }
    }
}
