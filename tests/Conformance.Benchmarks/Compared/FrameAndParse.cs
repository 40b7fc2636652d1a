using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Benchmarks.Compared;

/// <summary>Lines, frames, secrets, forms: each line becomes a typed observation, which is told to a listener that does nothing.</summary>
/// <param name="workers">How many threads read at once.</param>
public sealed class FrameAndParse(int workers = 1) : IReading
{
    /// <inheritdoc/>
    public string Name => "parse";

    /// <inheritdoc/>
    public CountedReading Read(string path)
    {
        var sink = new Counter();
        using var stream = new CaptureSource(new CaptureFile(path, path, "", "")).Open();
        var dialect = DialectCatalog.All[0];
        new SessionReader(new LineBuffer(stream, recognizer: new LineRecognizer(dialect), workers: workers), 0, dialect, new Lexicon(dialect.FullInterfaceName), new SecretDoor(), sink).Read();
        return sink.Result;
    }

    private sealed class Counter : ISessionSink, ITextSource
    {
        private readonly LineAccount account = new();
        private readonly FormCounts forms = new();

        public CountedReading Result => new(account.Total, forms.All.GroupBy(count => TypeOf(count.Form)).ToDictionary(type => type.Key, type => type.Sum(count => count.Lines)))
        {
            Support = Enum.GetValues<LineSupport>().ToDictionary(support => support, support => account[support]),
        };

        public void Lines(in SourceSpan span, LineSupport support, int column) => account.Add(support, span.LastLine - span.FirstLine + 1);

        public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
        {
            forms.Add(form);
            form.Deliver(line, Listeners.None, new Witness(span, time, this));
        }

        public void Prompt(string host, SourceSpan span)
        {
        }

        public void Answer(string host, Capture capture)
        {
        }

        public string TextOf(SourceSpan span) => throw new NotSupportedException("Nobody listens, so nobody asks for text.");

        public Evidence EvidenceOf(SourceSpan span) => throw new NotSupportedException("Nobody listens, so nobody asks for evidence.");

        /// <summary>A form that states something is generic in what it states.</summary>
        private static string TypeOf(LineForm form) => form.GetType().GenericTypeArguments is [var observation] ? observation.Name : "context";
    }
}
