using System.Text;
using Conformance.Checks.Tables.Captures;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Fuzzing;

/// <summary>
/// One input read as a file is: encoding, lines, frames, secrets, forms, answers and their tables, replay and its evidence. Every promise that holds for any
/// bytes is checked.
/// </summary>
internal sealed class FuzzedReading : ISessionSink, ITextSource
{
    /// <summary>Smaller than that of a run: a line of a thousand bytes already comes in pieces.</summary>
    public const int DefaultCapacity = 1 << 11;

    private const string File = "input.log";
    private static readonly Dialect Dialect = DialectCatalog.All[0];
    private static readonly LineRecognizer Recognizer = new(Dialect);

    /// <summary>A run makes its words once, whatever it reads; so does a worker.</summary>
    private static readonly ThreadLocal<Lexicon> Words = new(() => new(Dialect.FullInterfaceName));

    private readonly Dictionary<string, DeviceReplay> devices = [];
    private readonly CaptureTables tables = new((_, _) => null, RepeatedCapture.Adds);
    private readonly InMemoryJournal journal = new();
    private readonly SecretDoor door;
    private readonly MemoryCapture capture;
    private readonly MachineSet machines;
    private readonly CaptureText evidence;
    private readonly LineCoverage coverage;
    private readonly StringBuilder? account;

    private FuzzedReading(byte[] input, MachineSet machines, ReadingManner manner)
    {
        this.machines = machines;
        door = new(manner.Key);
        capture = new(input);
        account = manner.Describes ? new() : null;
        using var text = Open(manner);
        using var counted = new CountingStream(text, manner.Chunk);
        evidence = new(capture.OpenAt);
        coverage = new(counted);
        new SessionReader(new LineBuffer(counted, manner.Capacity, Recognizer, manner.Workers), 0, Dialect, Words.Value!, door, this).Read();
        coverage.End();
        foreach (var device in devices.Values) device.Complete();
        foreach (var table in tables.Complete()) account?.AppendLine(Conformance.Checks.Tables.CsvFile.Text(table));
    }

    /// <summary>The facts that were found.</summary>
    public int Facts => journal.Events.Count;

    /// <summary>All that was read, as text; blank unless the manner asks for it.</summary>
    public string Description => $"{account}{string.Join('\n', journal.Events.Select(RunEventText.Of))}";

    /// <summary>Reads an input.</summary>
    public static FuzzedReading Of(byte[] input, MachineSet machines, ReadingManner manner) => new(input, machines, manner);

    /// <inheritdoc/>
    public Evidence EvidenceOf(SourceSpan span) => new(File, span, this);

    /// <inheritdoc/>
    public string TextOf(SourceSpan span) => door.Scrub(evidence.Lines(span), span);

    void ISessionSink.Lines(in SourceSpan span, LineSupport support, int column)
    {
        coverage.Enter(span);
        account?.Append(span.FirstLine).Append('-').Append(span.LastLine).Append(' ').Append(support).Append('\n');
    }

    void ISessionSink.Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed) => DeviceOf(host).Listeners.System.Passed(stamp, new Witness(span, stamp.Time, this));

    void ISessionSink.Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
    {
        account?.Append(host).Append(' ').Append(form.Id).Append(' ').Append(time).Append('\n');
        form.Deliver(line, DeviceOf(host).Listeners, new Witness(span, time, this));
    }

    void ISessionSink.Prompt(string host, SourceSpan span)
    {
    }

    void ISessionSink.Answer(string host, Capture shown)
    {
        DeviceOf(host).Shown(shown, this);
        tables.Add(host, shown);
    }

    /// <summary>Small reads are of the decoded text: files give all that is asked for, and what is read at once decides the encoding.</summary>
    private Stream Open(ReadingManner manner)
    {
        var text = capture.Open();
        if (manner.Chunk == int.MaxValue) return text;
        var whole = new MemoryStream();
        text.CopyTo(whole, LineBuffer.DefaultCapacity);
        whole.Position = 0;
        return whole;
    }

    private DeviceReplay DeviceOf(string host)
    {
        if (!devices.TryGetValue(host, out var device)) devices[host] = device = new(new DeviceContext(new KnownDevice(host), machines, journal));
        return device;
    }
}
