using System.IO.Compression;

namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>
/// Unpacks a gzip file of one or several members. <see cref="GZipStream"/> takes a file that ends inside a member for one that ends behind it; so one more member
/// is appended to what it reads, and where this one does not come out at the end, the file was truncated.
/// </summary>
internal static class GzipCapture
{
    private static readonly byte[] Mark = [.. "<- this is where the file ends ->"u8];
    private static readonly byte[] EndMember = Pack(Mark);

    /// <summary>Unpacks <paramref name="file"/>. Throws <see cref="InvalidDataException"/> where it is truncated or damaged.</summary>
    public static void Unpack(Stream file, Stream to, UnpackBudget budget)
    {
        using var members = new GZipStream(new AppendedStream(file, EndMember), CompressionMode.Decompress);
        budget.Copy(members, to);
        Span<byte> end = stackalloc byte[Mark.Length];
        if (to.Length < end.Length) throw new InvalidDataException();
        to.Position = to.Length - end.Length;
        to.ReadExactly(end);
        if (!end.SequenceEqual(Mark)) throw new InvalidDataException();
        to.SetLength(to.Length - end.Length);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
