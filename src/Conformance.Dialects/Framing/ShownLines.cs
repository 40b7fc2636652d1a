using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Framing.Documents;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The lines of a file as they may be shown: everything behind this sees no secret, nor the marks that an author put around a line.</summary>
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

    /// <summary>When a terminal program received the current line or one that was peeked; none where it stamped no time on it.</summary>
    public DeviceTime Received(in PhysicalLine line) => line.Stamp > 0 ? TerminalStamp.Time(lines.Stamp(line)) : DeviceTime.None;

    /// <summary>Whether a line that was peeked may be a prompt with something behind it. It tells without a look at the secrets, so it tells no more than that.</summary>
    public bool IsPrompt(in PhysicalLine line)
    {
        var text = LineMarks.Strip(lines.Bytes(line));
        return Prompt.TryRead(text, out var prompt) && prompt.CommandStart < text.Length;
    }

    /// <summary>The host of a line that was peeked, where it is a prompt; it tells without a look at the secrets.</summary>
    public ReadOnlySpan<byte> PromptHost(scoped in PhysicalLine line)
    {
        var text = LineMarks.Strip(lines.Bytes(line));
        return Prompt.TryRead(text, out var prompt) ? text[..prompt.HostLength] : default;
    }

    /// <summary>A line that was peeked, as it stands, for those who ask what it may be: secrets are in it.</summary>
    public ReadOnlySpan<byte> Unseen(scoped in PhysicalLine line) => LineMarks.Strip(lines.Bytes(line));

    /// <summary>Whether a line that was peeked opens or closes a block of code.</summary>
    public bool IsFence(in PhysicalLine line) => Prose.IsFence(lines.Bytes(line).TrimStart(" \t"u8));

    /// <summary>Whether a blank ends a line that was peeked.</summary>
    public bool EndsWithBlank(in PhysicalLine line) => lines.Bytes(line) is [.., (byte)' '];

    /// <summary>Whether a line that was peeked begins with the mark of an unset clock or of a syslog message, as most lines of a log do.</summary>
    public bool BeginsAfresh(in PhysicalLine line) => lines.Bytes(line) is [(byte)'*' or (byte)'%', ..] and not [(byte)'*', (byte)'*', ..];

    /// <summary>The sessions in the strings of a line; none where it holds no whole capture.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    public IEnumerable<ShownLines> Embedded(in PhysicalLine line, KnownHosts hosts) => EmbeddedText.Read(lines.Bytes(line), hosts).Select(Inside);

    /// <summary>Lines that stand in one physical line.</summary>
    public ShownLines Inside(byte[] text) => new(LineBuffer.Of(text), ~file, door);

    /// <summary>Whether the current line was recognised as a whole log line, and no line before says that it holds a secret.</summary>
    public bool IsRecognized(in PhysicalLine line) =>
        lines.IsRecognized(0) && (!door.AwaitsAny || (!door.Awaits(file, line.Number) && lines.Recognized().Count == 1));

    /// <summary>The whole log line that the current line was recognised as.</summary>
    public RecognizedLine Recognized() => lines.Recognized();

    /// <summary>Whether the line below is a prompt with something behind it, which may be the rest of the current line.</summary>
    /// <param name="count">The physical lines that the current line has.</param>
    public bool IsCutByPrompt(int count = 1) => !lines.IsRecognized(count) && lines.TryPeek(count, out var next) && IsPrompt(next);

    /// <summary>Passes the current line and those behind it, <paramref name="count"/> in all.</summary>
    public void Advance(int count) => lines.Advance(count);
}
