using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Every sample of every form, damaged at every place: it states what it stated before, or it is not read. It never states something else.</summary>
public class DamagedSampleTests
{
    public static TheoryData<string> Forms => [.. DialectCatalog.All[0].LineForms.Select(form => form.Id)];

    private static readonly LineRecognizer Recognizer = new(DialectCatalog.All[0]);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_prompt_inside_it(string form) => AssertHolds(form, (sample, place) => $"S3#\n{sample[..place]}\nS3#{sample[place..]}\nS3#\n");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Ping_marks_inside_it(string form)
    {
        AssertHolds(form, (sample, place) => $"S3#\n{sample[..place]}!!!!{sample[place..]}\nS3#\n");
        AssertHolds(form, (sample, place) => $"S3#\n{sample[..place]}.....{sample[place..]}\nS3#\n");
    }

    private static void AssertHolds(string id, Func<string, int, string> damage)
    {
        var form = DialectCatalog.All[0].LineForms.Single(form => form.Id == id);
        var wrong = from sample in form.Samples
                    let whole = Read($"S3#\n{sample}\nS3#\n")
                    from place in Enumerable.Range(1, sample.Length - 1)
                    let text = damage(sample, place)
                    let read = Read(text)
                    where read.Count > 0 && !read.SequenceEqual(whole) && !MayEndThere(sample, place, read)
                    select $"{text.ReplaceLineEndings("|")} => {string.Join("; ", read)}";
        Assert.Empty(wrong);
    }

    /// <summary>
    /// What stands before the prompt is a line by itself and states less, and what stands behind it may be a command or another line; or the line ends with free text,
    /// of which a part says no other thing.
    /// </summary>
    private static bool MayEndThere(string sample, int place, List<string> read)
    {
        var behind = Encoding.UTF8.GetBytes(sample[place..].TrimStart());
        var isOwn = DialectCatalog.All[0].IsCommand(behind) || FormOf(behind).Form is not null || FormOf(Encoding.UTF8.GetBytes(sample)).Holes.All is [.., { IsClosed: false }];
        return isOwn && read.SequenceEqual(Read($"S3#\n{sample[..place]}\nS3#\n"));
    }

    private static FormMatch<LineForm> FormOf(byte[] text) => DialectCatalog.All[0].MatchLine(text, new Captured[FormTrie<LineForm>.MostHoles]);

    private static List<string> Read(string text)
    {
        var sink = new Statements();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var dialect = DialectCatalog.All[0];
        new SessionReader(new LineBuffer(stream, 1 << 13, Recognizer), 0, dialect, new Lexicon(dialect.FullInterfaceName), new SecretDoor(), sink).Read();
        return sink.All;
    }

    private sealed class Statements : ISessionSink
    {
        public List<string> All { get; } = [];

        public void Lines(in SourceSpan span, LineSupport support, int column = 0)
        {
        }

        public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
        {
            if (form.Read(line) is { } observation) All.Add($"{observation}");
        }

        public void Prompt(string host, SourceSpan span)
        {
        }

        public void Answer(string host, Capture capture)
        {
        }
    }
}
