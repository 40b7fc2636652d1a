using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>
/// Reads a stream line by line, with the next lines always at hand. A line longer than a block has room for comes in pieces. Its memory is a few blocks,
/// however long the stream is.
/// </summary>
internal sealed class LineBuffer
{
    /// <summary>The size of a block where none is asked for, bytes: the block and what is found in it stay in the cache of a processor (ADR 7).</summary>
    public const int DefaultCapacity = 1 << 15;

    /// <summary>How many of the longest lines a block has room for.</summary>
    public const int LongestLines = 2;

    /// <summary>How many lines behind the current one can be looked at.</summary>
    public const int Lookahead = 24;

    private readonly BlockQueue source;
    private readonly List<LineBlock> blocks = [];
    private LineBlock current = new(0, 0);
    private int position;
    private int ahead;
    private int linesBefore;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="capacity">Size of a block, bytes.</param>
    /// <param name="recognizer">Knows log lines; null to look for none.</param>
    /// <param name="workers">How many threads work at once; the lines are the same for any number.</param>
    /// <param name="firstOffset">The offset of the stream's first byte in the file.</param>
    public LineBuffer(Stream stream, int capacity = DefaultCapacity, LineRecognizer? recognizer = null, int workers = 1, long firstOffset = 0)
    {
        source = new(new BlockReader(stream, capacity, capacity / LongestLines, firstOffset), recognizer, workers);
    }

    /// <summary>Reads a text in memory, in a buffer no larger than it needs: a file may hold a short one in each of its lines.</summary>
    public static LineBuffer Of(byte[] text) => new(new MemoryStream(text), (int)Math.Min(DefaultCapacity, Math.Max(LongestLines, (long)LongestLines * text.Length)));

    /// <summary>The current line; false behind the last one. Bytes stay where they are until the next call.</summary>
    public bool TryCurrent(out PhysicalLine line)
    {
        if (ahead <= Lookahead || position >= current.Count) Move();
        return TryPeek(0, out line);
    }

    /// <summary>The line that lies <paramref name="distance"/> lines behind the current one, at most <see cref="Lookahead"/>; false behind the last one.</summary>
    public bool TryPeek(int distance, out PhysicalLine line)
    {
        line = default;
        if (distance >= ahead) return false;
        var block = BlockOf(distance, out var index, out var before);
        ref readonly var found = ref block[index];
        line = new(before + found.Number, block.OffsetOf(found), found.Length, found.Stamp, found.IsPiece);
        return true;
    }

    /// <summary>What a terminal shows of the current line or of one that was peeked.</summary>
    public ReadOnlySpan<byte> Bytes(scoped in PhysicalLine line) => Bytes(line.Offset, line.Length);

    /// <summary>What a terminal program stamped on the current line or on one that was peeked; empty where it did not.</summary>
    public ReadOnlySpan<byte> Stamp(in PhysicalLine line) => Bytes(line.Offset - line.Stamp, line.Stamp);

    /// <summary>The whole log line that the current line was recognised as.</summary>
    public RecognizedLine Recognized() => current.Recognized(position);

    /// <summary>Whether the line that lies <paramref name="distance"/> lines behind the current one was recognised as a whole log line.</summary>
    public bool IsRecognized(int distance) => distance < ahead && (position + distance < current.Count ? current.IsRecognized(position + distance) : BlockOf(distance, out var index, out _).IsRecognized(index));

    /// <summary>Passes the current line and those behind it, <paramref name="lines"/> in all.</summary>
    public void Advance(int lines)
    {
        position += lines;
        ahead -= lines;
    }

    /// <summary>Leaves the blocks that have been passed, and takes as many as the lines to look at need.</summary>
    private void Move()
    {
        while (blocks.Count > 0 && position >= blocks[0].Count) Leave();
        while (ahead <= Lookahead && source.TryTake(out var block)) Add(block);
        if (blocks.Count > 0) current = blocks[0];
    }

    private ReadOnlySpan<byte> Bytes(long at, int count)
    {
        var block = blocks[^1];
        for (var index = blocks.Count - 2; index >= 0 && at < block.Offset; index--) block = blocks[index];
        return block.Bytes(at, count);
    }

    private void Add(LineBlock block)
    {
        blocks.Add(block);
        ahead += block.Count;
    }

    private void Leave()
    {
        var block = blocks[0];
        position -= block.Count;
        linesBefore += block.Begun;
        blocks.RemoveAt(0);
        source.Return(block);
    }

    private LineBlock BlockOf(int distance, out int index, out int before)
    {
        index = position + distance;
        before = linesBefore;
        var block = current;
        for (var next = 1; index >= block.Count; next++)
        {
            index -= block.Count;
            before += block.Begun;
            block = blocks[next];
        }

        return block;
    }
}
