using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>A line may have a hundred megabytes of anything: it counts as one that is malformed, and memory does not grow with it.</summary>
public class LongLineTests
{
    private const long Length = 100_000_000;

    /// <summary>The buffer of a reading and what a reader is made of.</summary>
    private const long MostAllocated = 8 << 20;

    /// <summary>Where secrets may stand, each piece is looked at closely and copied, and the copy let go.</summary>
    private const long MostCopied = 32 * Length;

    public static TheoryData<string, byte[]> Contents => new()
    {
        { "one letter", "x"u8.ToArray() },
        { "NUL", [0] },
        { "carriage returns", "\r"u8.ToArray() },
        { "backspaces behind letters", "ab\b"u8.ToArray() },
        { "escape sequences", "\x1B[1;31m"u8.ToArray() },
        { "prompts", "R1#show ip route "u8.ToArray() },
        { "pagers", " --More-- "u8.ToArray() },
        { "log messages", "*Mar  1 00:19:45.872: HSRP: Fa0/0 Grp 1 Standby -> Active "u8.ToArray() },
        { "secrets", "crypto isakmp key swordfish address 10.1.1.3 "u8.ToArray() },
        { "every byte but a line feed", [.. Enumerable.Range(0, 256).Where(value => value != '\n').Select(value => (byte)value)] },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_line_of_any_length_is_one_malformed_line(string name, byte[] content)
    {
        Assert.NotEmpty(name);
        var sink = new CountingSink();
        using var shorter = new EndlessLine(content, Length / 1000);
        Read(shorter, sink);
        using var stream = new EndlessLine(content, Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(stream, sink);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, LooksLikeSecrets(content) ? MostCopied : MostAllocated);
        Assert.Equal(2, sink.Account.Total);
        Assert.Equal(2, sink.Account[LineSupport.Malformed]);
    }

    private static bool LooksLikeSecrets(byte[] content) => content.AsSpan().IndexOf("key"u8) >= 0 || content.Contains((byte)'#');

    private static void Read(Stream stream, CountingSink sink)
    {
        var dialect = DialectCatalog.All[0];
        new SessionReader(new LineBuffer(stream, recognizer: new LineRecognizer(dialect)), 0, dialect, new Lexicon(dialect.FullInterfaceName), new SecretDoor(), sink).Read();
    }

    private sealed class CountingSink : ISessionSink
    {
        public LineAccount Account { get; } = new();

        public void Lines(in SourceSpan span, LineSupport support, int column) => Account.Add(support, span.LastLine - span.FirstLine + 1);

        public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
        {
        }

        public void Prompt(string host, SourceSpan span)
        {
        }

        public void Answer(string host, Capture capture)
        {
        }
    }
}
