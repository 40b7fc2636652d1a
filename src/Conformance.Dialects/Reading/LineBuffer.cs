namespace Conformance.Dialects.Reading;

/// <summary>
/// Reads a stream line by line into one fixed buffer, with the next lines always at hand. A line longer than the buffer has room for comes in pieces.
/// </summary>
/// <param name="stream">The bytes.</param>
/// <param name="capacity">Size of the buffer, bytes.</param>
internal sealed class LineBuffer(Stream stream, int capacity = LineBuffer.DefaultCapacity)
{
    /// <summary>The size of the buffer where none is asked for, bytes.</summary>
    public const int DefaultCapacity = 1 << 18;

    /// <summary>How many lines behind the current one can be looked at.</summary>
    public const int Lookahead = 12;

    private const int RingSize = 16;
    private readonly byte[] buffer = new byte[capacity];
    private readonly PhysicalLine[] ring = new PhysicalLine[RingSize];
    private int head;
    private int count;
    private long bufferOffset;
    private int scanned;
    private int filled;
    private int lineNumber;
    private bool insideLongLine;
    private bool ended;

    /// <summary>The current line; false behind the last one. Bytes stay where they are until the next call.</summary>
    public bool TryCurrent(out PhysicalLine line)
    {
        while (count <= Lookahead && TryScan(out var found)) ring[(head + count++) % RingSize] = found;
        return TryPeek(0, out line);
    }

    /// <summary>The line that lies <paramref name="distance"/> lines behind the current one, at most <see cref="Lookahead"/>; false behind the last one.</summary>
    public bool TryPeek(int distance, out PhysicalLine line)
    {
        line = distance < count ? ring[(head + distance) % RingSize] : default;
        return distance < count;
    }

    /// <summary>What a terminal shows of the current line or of one that was peeked.</summary>
    public ReadOnlySpan<byte> Bytes(in PhysicalLine line) => buffer.AsSpan((int)(line.Offset - bufferOffset), line.Length);

    /// <summary>How far ahead the line of this number and offset lies; false where it is not one of the lines at hand.</summary>
    public bool TryFind(int number, long offset, out int distance)
    {
        for (distance = 0; distance < count; distance++)
        {
            var line = ring[(head + distance) % RingSize];
            if (line.Number == number && line.Offset == offset) return true;
        }

        return false;
    }

    /// <summary>Passes the current line and those behind it, <paramref name="lines"/> in all.</summary>
    public void Advance(int lines)
    {
        head = (head + lines) % RingSize;
        count -= lines;
    }

    /// <summary>The longest line that is kept in one piece, so that the current line and its lookahead fit.</summary>
    private int Longest => capacity / (Lookahead + 4);

    private bool TryScan(out PhysicalLine line)
    {
        while (true)
        {
            var rest = buffer.AsSpan(scanned, filled - scanned);
            var feed = rest.IndexOf((byte)'\n');
            if (feed > Longest || (feed < 0 && rest.Length > Longest)) return Take(rest[..Longest], Longest, goesOn: true, out line);
            if (feed >= 0) return Take(rest[..feed], feed + 1, goesOn: false, out line);
            if (ended) return Take(rest, rest.Length, goesOn: false, out line);
            Refill();
        }
    }

    private bool Take(Span<byte> text, int consumed, bool goesOn, out PhysicalLine line)
    {
        line = default;
        if (consumed == 0) return false;
        if (!insideLongLine) lineNumber++;
        if (!goesOn && text.Length > 0 && text[^1] == '\r') text = text[..^1];
        line = new(lineNumber, bufferOffset + scanned, TerminalText.Show(text), insideLongLine || goesOn);
        insideLongLine = goesOn;
        scanned += consumed;
        return true;
    }

    private void Refill()
    {
        var keepFrom = count > 0 ? (int)(ring[head].Offset - bufferOffset) : scanned;
        buffer.AsSpan(keepFrom, filled - keepFrom).CopyTo(buffer);
        bufferOffset += keepFrom;
        scanned -= keepFrom;
        filled -= keepFrom;
        var read = stream.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        ended = read == 0;
    }
}
