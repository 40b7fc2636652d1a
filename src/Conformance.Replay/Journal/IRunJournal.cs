namespace Conformance.Replay.Journal;

/// <summary>Where the facts of a run are written, in order. Nothing is ever changed or taken back.</summary>
public interface IRunJournal
{
    /// <summary>Appends a fact.</summary>
    void Append(RunEvent fact);
}
