using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;

namespace Conformance.Dialects.Framing;

/// <summary>The lines of a file as they may be shown: everything behind this sees no secret.</summary>
/// <param name="lines">The lines as they stand in the file.</param>
/// <param name="file">The file's index in the run.</param>
/// <param name="door">Replaces secrets.</param>
internal sealed class ShownLines(LineBuffer lines, int file, SecretDoor door)
{
    /// <summary>The file's index in the run.</summary>
    public int File => file;

    /// <summary>The current line; false behind the last one.</summary>
    public bool TryCurrent(out PhysicalLine line) => lines.TryCurrent(out line);

    /// <summary>
    /// The line that lies <paramref name="distance"/> lines behind the current one, at most <see cref="LineBuffer.Lookahead"/>; false behind the last one.
    /// </summary>
    public bool TryPeek(int distance, out PhysicalLine line) => lines.TryPeek(distance, out line);

    /// <summary>The text of the current line or of one that was peeked, blanks and all; lines are asked for in their order first.</summary>
    public ReadOnlySpan<byte> Text(in PhysicalLine line) => door.Scrub(lines.Bytes(line), file, line.Number);

    /// <summary>The whole log line that the current line was recognised as; false where it is none by itself, or where a line before says that it holds a secret.</summary>
    public bool TryRecognized(in PhysicalLine line, out RecognizedLine recognized)
    {
        recognized = default;
        return !door.Awaits(file, line.Number) && lines.TryRecognized(out recognized);
    }

    /// <summary>Passes the current line and those behind it, <paramref name="count"/> in all.</summary>
    public void Advance(int count) => lines.Advance(count);
}
