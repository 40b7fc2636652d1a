using System.Buffers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>
/// Lines of a file that were read at once. Finding their ends, what a terminal shows of them and which of them are whole log lines needs nothing from outside
/// the block, so that blocks can be prepared side by side.
/// </summary>
internal sealed class LineBlock
{
    /// <summary>All that a terminal shows as it is, and the ends of lines.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create([(byte)'\n', .. TerminalText.Plain]);

    private readonly byte[] bytes;
    private readonly int longest;
    private BlockLine[] lines = new BlockLine[16];
    private int length;
    private long offset;
    private bool beginsInside;
    private bool endsInside;
    private Recognition? recognition;

    /// <summary>Makes an empty block.</summary>
    /// <param name="capacity">Bytes that it has room for.</param>
    /// <param name="longest">The longest line that is kept in one piece, bytes.</param>
    public LineBlock(int capacity, int longest)
    {
        bytes = new byte[capacity];
        this.longest = longest;
    }

    /// <summary>How many lines and pieces of lines it has.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines begin in it.</summary>
    public int Begun { get; private set; }

    /// <summary>Room for bytes of the file.</summary>
    public Span<byte> Room => bytes;

    /// <summary>The line of an index, counted from 0.</summary>
    public ref readonly BlockLine this[int index] => ref lines[index];

    /// <summary>The offset of its first byte in the file.</summary>
    public long Offset => offset;

    /// <summary>What a terminal shows of the line of an offset in the file.</summary>
    public ReadOnlySpan<byte> Bytes(long at, int count) => bytes.AsSpan((int)(at - offset), count);

    /// <summary>The offset of a line in the file, bytes.</summary>
    public long OffsetOf(in BlockLine line) => offset + line.Start;

    /// <summary>Whether the line of an index was recognised as a whole log line.</summary>
    public bool IsRecognized(int index) => recognition?[index].Form is not null;

    /// <summary>The whole log line that the line of an index was recognised as.</summary>
    public RecognizedLine Recognized(int index) => recognition!.Get(index, BytesOf(lines[index]));

    /// <summary>Takes the bytes that were put into <see cref="Room"/>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="at">The offset of the first in the file.</param>
    /// <param name="isInside">Whether the first continues a line.</param>
    /// <param name="goesOn">Whether the last line continues in the next block.</param>
    public void Fill(int count, long at, bool isInside, bool goesOn) => (length, offset, beginsInside, endsInside) = (count, at, isInside, goesOn);

    /// <summary>Finds the lines, and which of them are whole log lines.</summary>
    /// <param name="recognizer">Knows log lines; null to look for none.</param>
    public void Prepare(LineRecognizer? recognizer)
    {
        Split();
        recognizer?.Recognize(this, recognition ??= new());
    }

    /// <summary>Whether a line is as wide as terminals usually are, so that it may have been wrapped.</summary>
    public bool IsAtEdge(int index) => TerminalEdge.IsOne(lines[index].Length);

    /// <summary>The text of a line without blanks at its ends, and where it begins in the line, bytes.</summary>
    public ReadOnlySpan<byte> TextOf(int index, out int start)
    {
        var line = BytesOf(lines[index]);
        var end = line.Length;
        while (end > 0 && Scan.IsBlank(line[end - 1])) end--;
        start = 0;
        while (start < end && Scan.IsBlank(line[start])) start++;
        return line[start..end];
    }

    /// <summary>The text of the line of an index, where it was found before.</summary>
    public ReadOnlySpan<byte> TextOf(int index, in RecognizedPlace place) => bytes.AsSpan(lines[index].Start + place.Start, place.Length);

    private ReadOnlySpan<byte> BytesOf(in BlockLine line) => bytes.AsSpan(line.Start, line.Length);

    private void Split()
    {
        (Count, Begun) = (0, 0);
        var special = bytes.AsSpan(0, length).IndexOfAnyExcept(Plain);
        var plainUntil = special < 0 ? length : special;
        var isInside = beginsInside;
        for (var at = 0; at < length;)
        {
            var feed = bytes.AsSpan(at, length - at).IndexOf((byte)'\n');
            var end = feed < 0 ? length : at + feed;
            var goesOn = end - at > longest || (feed < 0 && endsInside);
            end = Math.Min(end, at + longest);
            Add(at, end, isInside || goesOn, begins: !isInside, isPlain: end <= plainUntil);
            at = goesOn ? end : end + 1;
            isInside = goesOn;
        }
    }

    private void Add(int start, int end, bool isPiece, bool begins, bool isPlain)
    {
        if (Count == lines.Length) Array.Resize(ref lines, 2 * lines.Length);
        if (begins) Begun++;
        if (end > start && bytes[end - 1] == '\r') end--;
        var stamp = begins ? TerminalStamp.Length(bytes.AsSpan(start, end - start)) : 0;
        var text = bytes.AsSpan(start + stamp, end - start - stamp);
        lines[Count++] = new(start + stamp, isPlain ? TerminalText.ShowPlain(text) : TerminalText.Show(text), Begun, stamp, isPiece);
    }
}
