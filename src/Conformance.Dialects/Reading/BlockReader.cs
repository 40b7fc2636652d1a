using System.Diagnostics.CodeAnalysis;

namespace Conformance.Dialects.Reading;

/// <summary>Cuts a stream into blocks of whole lines. Where the blocks end depends on the bytes alone, not on how the stream gives them.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="capacity">The size of a block, bytes.</param>
/// <param name="longest">The longest line that is kept in one piece, bytes.</param>
/// <param name="offset">The offset of the stream's first byte in the file.</param>
internal sealed class BlockReader(Stream stream, int capacity, int longest, long offset)
{
    private readonly Stack<LineBlock> free = [];
    private byte[] rest = [];
    private bool isInside;
    private bool hasEnded;

    /// <summary>Reads the next block; false at the end of the stream.</summary>
    public bool TryRead([NotNullWhen(true)] out LineBlock? block)
    {
        block = null;
        if (hasEnded && rest.Length == 0) return false;
        block = free.TryPop(out var used) ? used : new(capacity, longest);
        rest.CopyTo(block.Room);
        var filled = rest.Length;
        if (!hasEnded) filled += stream.ReadAtLeast(block.Room[filled..], capacity - filled, throwOnEndOfStream: false);
        hasEnded |= filled < capacity;
        var whole = hasEnded ? filled : block.Room.LastIndexOf((byte)'\n') + 1;
        var goesOn = whole == 0 && filled > 0;
        if (goesOn) whole = filled;
        rest = block.Room[whole..filled].ToArray();
        block.Fill(whole, offset, isInside, goesOn);
        (offset, isInside) = (offset + whole, goesOn);
        return whole > 0;
    }

    /// <summary>Takes a block back to fill it again.</summary>
    public void Return(LineBlock block) => free.Push(block);
}
