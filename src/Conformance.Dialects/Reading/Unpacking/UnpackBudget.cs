namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>Counts what is unpacked against the limits.</summary>
/// <param name="limits">The limits.</param>
internal sealed class UnpackBudget(UnpackLimits limits)
{
    private const int ChunkBytes = 1 << 16;
    private long spent;

    /// <summary>The archive that is being unpacked.</summary>
    private (string Place, long Packed, long Unpacked) archive;

    /// <summary>An archive of so many bytes and files begins.</summary>
    public void Begin(string place, long packed, int entries)
    {
        archive = (place, packed, 0);
        if (entries > UnpackLimits.Entries) throw Refusal("holds too many files");
    }

    /// <summary>Copies what an archive holds, as far as the limits allow.</summary>
    public void Copy(Stream from, Stream to)
    {
        var chunk = new byte[ChunkBytes];
        while (from.Read(chunk) is > 0 and var read)
        {
            Spend(read);
            to.Write(chunk, 0, read);
        }
    }

    private void Spend(int bytes)
    {
        spent += bytes;
        archive.Unpacked += bytes;
        if (spent > limits.Bytes) throw Refusal("unpacks to too much");
        if (!limits.IsChosen && archive.Unpacked > UnpackLimits.Harmless && archive.Unpacked / UnpackLimits.Ratio > archive.Packed) throw Refusal("unpacks to too much for its size");
    }

    private UnreadableInputException Refusal(string reason) => new($"{archive.Place} {reason}: {limits}.");
}
