using System.Buffers;
using System.Globalization;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Damage;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Secrets;

/// <summary>
/// The door through which text enters: pre-shared keys, passwords, communities, authentication strings and private keys are replaced by <c>&lt;secret:n&gt;</c>,
/// numbered by first appearance in the run, before anything is stored, printed or compared. It knows secrets by their fingerprints only.
/// </summary>
/// <param name="key">The key of the fingerprints.</param>
internal sealed class SecretDoor(SecretKey key)
{
    /// <summary>The most bytes that a mark needs.</summary>
    private const int MarkRoom = 20;

    /// <summary>A line end as strings of JSON and YAML write it.</summary>
    private static ReadOnlySpan<byte> WrittenLineEnd => "\\n"u8;

    private readonly SecretFinder finder = new();
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>The lines about which those before them say something, by file and number.</summary>
    private readonly Dictionary<(int File, int Line), SecretState> states = [];

    /// <summary>A door of a run that is not recorded.</summary>
    public SecretDoor()
        : this(SecretKey.Random())
    {
    }

    /// <summary>The fingerprints of the secrets that were replaced, by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Fingerprints => numbers.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>
    /// A line of a file with its secrets replaced, also those that only the lines before it show to be some: so the lines of a file come here in their order
    /// once. After that any of them may come again. Where it holds none, these are the very same bytes. Marks of an author around the line, which would hide that
    /// it is a command, are gone.
    /// </summary>
    /// <param name="line">The physical line.</param>
    /// <param name="file">The file's index in the run.</param>
    /// <param name="number">The line's number.</param>
    public ReadOnlySpan<byte> Scrub(ReadOnlySpan<byte> line, int file, int number)
    {
        line = LineMarks.Strip(line);
        if (line.IndexOf(WrittenLineEnd) >= 0) return ScrubEmbedded(line);
        var state = states.Count > 0 ? states.GetValueOrDefault((file, number)) : default;
        var isSuspect = SecretFinder.MayHoldSecret(line, out var prompt);
        if (!isSuspect && state == default) return line;
        var scrubbed = Scrub(line, state, prompt, out var next);
        if (next != default) states[(file, number + 1)] = next;
        return scrubbed;
    }

    /// <summary>Whether a line says something about one behind it.</summary>
    public bool AwaitsAny => states.Count > 0;

    /// <summary>Whether a line before says something about this one.</summary>
    public bool Awaits(int file, int number) => states.Count > 0 && states.ContainsKey((file, number));

    /// <summary>The lines of <paramref name="span"/> with their secrets replaced; those without any stand as they are.</summary>
    public string Scrub(string text, SourceSpan span) =>
        string.Join('\n', text.Split('\n').Select((line, index) => Shown(line, span.File, span.FirstLine + index)));

    private string Shown(string line, int file, int number)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var scrubbed = Scrub(bytes, file, number);
        return scrubbed.SequenceEqual(LineMarks.Strip(bytes)) ? line : Encoding.UTF8.GetString(scrubbed);
    }

    /// <summary>A string of JSON or YAML that holds a whole capture: each line in it may hold a secret, which the written line end behind it must not hide.</summary>
    private ReadOnlySpan<byte> ScrubEmbedded(ReadOnlySpan<byte> line)
    {
        var scrubbed = new ArrayBufferWriter<byte>(line.Length + MarkRoom);
        var state = default(SecretState);
        while (!line.IsEmpty)
        {
            var end = line.IndexOf(WrittenLineEnd);
            var piece = end < 0 ? line : line[..(end > 1 && line[..end].EndsWith("\\r"u8) ? end - 2 : end)];
            _ = SecretFinder.MayHoldSecret(piece, out var prompt);
            scrubbed.Write(Scrub(piece, state, prompt, out state));
            scrubbed.Write(end < 0 ? default : line[piece.Length..(end + WrittenLineEnd.Length)]);
            line = end < 0 ? default : line[(end + WrittenLineEnd.Length)..];
        }

        return scrubbed.WrittenSpan;
    }

    private ReadOnlySpan<byte> Scrub(ReadOnlySpan<byte> line, SecretState state, Prompt prompt, out SecretState next)
    {
        var text = line.Trim(" \t\r"u8);
        if (SecretBlock.TryFind(text, state, out var secret))
        {
            var start = line.IndexOf(text) + secret.Start;
            var number = state.Number > 0 ? state.Number : NumberOf(line.Slice(start, secret.Length));
            next = state.Kind == SecretStateKind.PrivateKey ? state.Next with { Number = number } : state.Next;
            return (byte[])[.. line[..start], .. MarkOf(number), .. line[(start + secret.Length)..]];
        }

        var found = finder.Find(line, prompt);
        var replaced = Replaced(line, found, out var last);
        next = IsWrapped(line, found) ? new(SecretStateKind.Wrapped, 1, last) : SecretBlock.Behind(text, state);
        return replaced;
    }

    private bool IsWrapped(ReadOnlySpan<byte> line, List<Captured> found)
    {
        var length = line.TrimEnd((byte)'\r').Length;
        return TerminalEdge.IsOne(length) && (finder.IsCutShort || (found is [.., var last] && last.Start + last.Length == length));
    }

    private ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> line, List<Captured> found, out int number)
    {
        number = 0;
        if (found.Count == 0) return line;
        var scrubbed = new ArrayBufferWriter<byte>(line.Length + (found.Count * MarkRoom));
        var at = 0;
        foreach (var secret in found)
        {
            number = NumberOf(line.Slice(secret.Start, secret.Length));
            scrubbed.Write(line[at..secret.Start]);
            scrubbed.Write(MarkOf(number));
            at = secret.Start + secret.Length;
        }

        scrubbed.Write(line[at..]);
        return scrubbed.WrittenSpan;
    }

    private int NumberOf(ReadOnlySpan<byte> secret)
    {
        var fingerprint = key.FingerprintOf(secret);
        if (!numbers.TryGetValue(fingerprint, out var number)) numbers[fingerprint] = number = numbers.Count + 1;
        return number;
    }

    private static byte[] MarkOf(int number) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<secret:{number}>"));
}
