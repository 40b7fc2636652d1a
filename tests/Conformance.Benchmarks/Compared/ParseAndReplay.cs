using System.Runtime.InteropServices;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Reading;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Journal;

namespace Conformance.Benchmarks.Compared;

/// <summary>As <c>check</c> reads: under the right device, replayed against the machines; facts with their evidence are counted and let go.</summary>
/// <param name="workers">How many threads read at once.</param>
public sealed class ParseAndReplay(int workers = 1) : IReading
{
    /// <inheritdoc/>
    public string Name => "replay";

    /// <inheritdoc/>
    public CountedReading Read(string path)
    {
        var reader = new TraceReader([new CaptureFile(path, Path.GetFileName(path), "", "")], workers: workers);
        var directory = DeviceDirectory.OfLogs();
        var journal = new Counter();
        var replay = new RunReplay(journal, device => new KnownDevice(device), reader);
        if (!reader.TryReadLogs(directory, new Sink(replay))) throw new InvalidOperationException($"{path} holds more than logs.");
        replay.Complete();
        return new(reader.Account.Total, journal.Named) { Support = Enum.GetValues<LineSupport>().ToDictionary(support => support, support => reader.Account[support]) };
    }

    private sealed class Counter : IRunJournal
    {
        private readonly Dictionary<(Type Fact, string Protocol), long> facts = [];

        public IReadOnlyDictionary<string, long> Named => facts.ToDictionary(pair => $"{pair.Key.Fact.Name} {pair.Key.Protocol}".TrimEnd(), pair => pair.Value);

        public void Append(RunEvent fact) => CollectionsMarshal.GetValueRefOrAddDefault(facts, (fact.GetType(), (fact as EntityEvent)?.Entity.Protocol ?? ""), out _)++;
    }

    private sealed class Sink(RunReplay replay) : ITraceSink
    {
        public void BeginFile(CaptureFile file, int index)
        {
        }

        public Listeners ListenersOf(string device) => replay.Device(device).Listeners;

        public void Shown(string device, Capture capture) => replay.Shown(device, capture);
    }
}
