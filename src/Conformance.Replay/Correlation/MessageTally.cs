using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;

namespace Conformance.Replay.Correlation;

/// <summary>Messages that IOS prints again and again: what each says is told once, however often it came.</summary>
/// <typeparam name="TMessage">What a message says.</typeparam>
/// <param name="times">What tells how long it was between two of them.</param>
internal sealed class MessageTally<TMessage>(Timebase times)
    where TMessage : notnull
{
    private readonly OrderedDictionary<TMessage, CountedMessages> seen = [];

    /// <summary>What was said, in the order of the first message that did.</summary>
    public IEnumerable<KeyValuePair<TMessage, CountedMessages>> All => seen;

    /// <summary>A message says it.</summary>
    public void Saw(TMessage message, in Witness by)
    {
        var mark = times.Mark(by);
        seen[message] = seen.TryGetValue(message, out var known) ? new(known.Count + 1, known.First, by, times.Between(known.First, mark, out _)) : new(1, mark, by, null);
    }
}
