namespace Conformance.Replay.Journal;

/// <summary>The journal of a run in memory: all that `check --no-store` and unit tests need.</summary>
public sealed class InMemoryJournal : IRunJournal
{
    private readonly List<RunEvent> events = [];

    /// <summary>The facts so far, in order; their positions are told when all of them are known.</summary>
    public IReadOnlyList<RunEvent> Events => events;

    /// <inheritdoc/>
    public void Append(RunEvent fact) => events.Add(fact);
}
