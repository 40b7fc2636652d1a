namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>Recognises archives by their first bytes.</summary>
internal static class Archive
{
    private static readonly (byte[] Mark, ArchiveKind Kind)[] Marks =
    [
        ([0x1F, 0x8B, 0x08], ArchiveKind.Gzip),
        ([.. "PK\x03\x04"u8], ArchiveKind.Zip),
        ([.. "PK\x05\x06"u8], ArchiveKind.Zip),
        ([.. "BZh"u8], ArchiveKind.Other),
        ([0xFD, .. "7zXZ\0"u8], ArchiveKind.Other),
        ([0x28, 0xB5, 0x2F, 0xFD], ArchiveKind.Other),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], ArchiveKind.Other),
    ];

    /// <summary>What the file with these first bytes is.</summary>
    public static ArchiveKind KindOf(ReadOnlySpan<byte> head)
    {
        foreach (var (mark, kind) in Marks)
        {
            if (head.StartsWith(mark)) return kind;
        }

        return FileHead.IsTar(head) ? ArchiveKind.Tar : ArchiveKind.None;
    }

    /// <summary>What the file whose bytes begin here is; the stream stands at its beginning again.</summary>
    public static ArchiveKind KindOf(Stream stream)
    {
        Span<byte> head = stackalloc byte[FileHead.Length];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        return KindOf(head);
    }

    /// <summary>An archive in an archive is not unpacked: that is how small files become endless.</summary>
    public static void RefuseNested(CaptureFile file)
    {
        using var stream = CaptureSource.OpenFile(file);
        if (KindOf(stream) != ArchiveKind.None) throw new UnreadableInputException($"{file.Place} holds an archive inside an archive, which is not unpacked; unpack it once and give what it holds.");
    }

    /// <summary>Why an archive of another kind is not read.</summary>
    public static UnreadableInputException Refusal(string place) => new($"{place} is an archive of a kind that is not read; unpack it, or pack it as gzip, tar or zip.");
}
