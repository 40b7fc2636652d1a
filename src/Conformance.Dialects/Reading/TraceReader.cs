using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Provenance;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>
/// Reads the files of a run, twice: a survey finds out whose output each text is, then everything is handed on in order, under the right device.
/// </summary>
/// <param name="files">The files, in the order of the run.</param>
/// <param name="command">The show command that the files answer, where they carry no echo; blank to find out.</param>
/// <param name="key">The key of the secrets' fingerprints; null for one of this process.</param>
/// <param name="workers">How many threads read at once; 0 for one a processor, at most four. What is read is the same for any number.</param>
public sealed class TraceReader(IReadOnlyList<CaptureFile> files, string command = "", SecretKey? key = null, int workers = 0) : ITextSource
{
    private const int MostWorkers = 4;
    private readonly Dialect dialect = DialectCatalog.All[0];
    private readonly LineRecognizer recognizer = new(DialectCatalog.All[0]);
    private readonly Lexicon words = new(DialectCatalog.All[0].FullInterfaceName);
    private readonly SecretDoor door = new(key ?? SecretKey.Random());
    private (SourceSpan Span, Evidence Evidence)? latest;
    private readonly List<CaptureSource> sources = [.. files.Select(file => new CaptureSource(file))];

    /// <summary>The files.</summary>
    public IReadOnlyList<CaptureFile> Files => files;

    /// <summary>How the lines were understood; complete once <see cref="Read"/> has returned.</summary>
    public LineAccount Account { get; private set; } = new();

    /// <summary>Where lines were not read, or not in full; complete once <see cref="Read"/> has returned.</summary>
    public IReadOnlyList<UnreadLine> Unread { get; private set; } = [];

    /// <summary>Lines of other operating systems, which were counted and not read; complete once <see cref="Read"/> has returned.</summary>
    public IReadOnlyList<ForeignNote> ForeignLines { get; private set; } = [];

    /// <summary>Lines that a person typed or shortened, which were counted and not read; complete once <see cref="Read"/> has returned.</summary>
    public IReadOnlyList<RetypedNote> RetypedLines { get; private set; } = [];

    /// <summary>The fingerprints of the secrets that were replaced, by their numbers; complete once <see cref="Read"/> has returned.</summary>
    public IReadOnlyDictionary<int, string> Secrets => door.Fingerprints;

    /// <summary>Finds out whose output each text is.</summary>
    public DeviceDirectory Survey()
    {
        var survey = new SurveySink(files);
        ReadAll(survey);
        return survey.Complete();
    }

    /// <summary>Hands on everything, file by file, as long as it is only logs; false from the first answer or other name on, which may tell whose logs are whose.</summary>
    /// <exception cref="UnreadableInputException">A file is missing, not permitted or binary.</exception>
    public bool TryReadLogs(DeviceDirectory directory, ITraceSink sink)
    {
        var delivery = new DeliverySink(files, directory, sink, this) { StopsWhereSurveyed = true };
        ReadAll(delivery);
        Enter(delivery);
        return !delivery.IsStopped;
    }

    /// <summary>Hands on everything, file by file.</summary>
    /// <exception cref="UnreadableInputException">A file is missing, not permitted or binary.</exception>
    public void Read(DeviceDirectory directory, ITraceSink sink)
    {
        var delivery = new DeliverySink(files, directory, sink, this);
        ReadAll(delivery);
        Enter(delivery);
    }

    /// <summary>Reads only what devices showed, in one pass; gives each answer that is not set apart with its device.</summary>
    /// <exception cref="UnreadableInputException">A file is missing, not permitted or binary.</exception>
    public (DeviceDirectory Directory, IEnumerable<(string Device, Capture Capture)> Answers) ReadAnswers()
    {
        var survey = new SurveySink(files);
        ReadAll(survey);
        Enter(survey.Ledger);
        var directory = survey.Complete();
        return (directory, survey.Blocks.Where(block => !directory.IsSetApart(block.Capture.Span)).Select(block => (directory.Resolve(block.Claimed, block.Capture.Span), block.Capture)));
    }

    /// <summary>Evidence of a line; what several facts state by one line is one object.</summary>
    public Evidence EvidenceOf(SourceSpan span)
    {
        if (latest is { } known && known.Span == span) return known.Evidence;
        latest = (span, new(files[span.File].Name, span, this));
        return latest.Value.Evidence;
    }

    /// <inheritdoc/>
    public string TextOf(SourceSpan span) => door.Scrub(sources[span.File].Again(span), span);

    private void Enter(DeliverySink delivery)
    {
        Enter(delivery.Ledger);
        (ForeignLines, RetypedLines) = (delivery.ForeignLines, delivery.RetypedLines);
    }

    private void Enter(LineLedger ledger) => (Account, Unread) = (ledger.Account, ledger.Unread);

    private void ReadAll(IFileSink sink)
    {
        for (var index = 0; index < files.Count && !sink.IsStopped; index++)
        {
            sink.BeginFile(index);
            using var stream = sources[index].OpenLines(recognizer, workers > 0 ? workers : Math.Clamp(Environment.ProcessorCount, 1, MostWorkers), out var lines);
            var session = new SessionReader(lines, index, dialect, words, door, sink);
            if (command.Length > 0) session.Expect(command);
            session.Read();
        }
    }
}
