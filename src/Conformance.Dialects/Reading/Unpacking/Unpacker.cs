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
        Span<byte> head = stackalloc byte[FileHead.Length];
        return Archive.KindOf(Head(stream, head)) switch
        {
            ArchiveKind.Gzip => [Gunzip(file, stream)],
            ArchiveKind.Zip => new ZipCapture(file, spool, budget).Unpack(stream),
            ArchiveKind.Other => throw Archive.Refusal(file.Place),
            _ => [file],
        };
    }

    private CaptureFile Gunzip(CaptureFile file, FileStream stream)
    {
        budget.Begin(file.Place, stream.Length, entries: 1);
        try
        {
            var unpacked = file with { Path = spool.Keep(to => GzipCapture.Unpack(stream, to, budget)) };
            Archive.RefuseNested(unpacked);
            return unpacked;
        }
        catch (InvalidDataException cause)
        {
            throw new UnreadableInputException($"{file.Place} is a truncated or damaged gzip file; copy it again.", cause);
        }
    }

    private static ReadOnlySpan<byte> Head(FileStream stream, Span<byte> head)
    {
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        return head;
    }
}
